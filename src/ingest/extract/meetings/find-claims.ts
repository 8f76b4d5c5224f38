import type { Reading, ReadSentence } from '../reading.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim-of.ts';
import type { Construction } from './constructions/construction.ts';
import { CONSTRUCTIONS, TELLING } from './constructions/constructions.ts';
import { matchOf } from './match.ts';
import { shapeOf } from './shape.ts';

/** The meetings that the sentence tells, each by the first construction that fits its telling word. */
export function claimsIn(sentence: ReadSentence, reading: Reading): readonly Claim[] {
  const shape = shapeOf(sentence.units, sentence.tokens);
  if (!TELLING.test(shape.text)) return [];
  const claims = new Map<number, Claim>();
  const cues = new Map<RegExp, boolean>();
  for (const construction of CONSTRUCTIONS.filter((each) => isCued(each, shape.text, cues))) {
    for (const found of shape.text.matchAll(construction.pattern)) {
      const match = matchOf(found, construction, shape, sentence);
      if (match === null || claims.has(match.telling)) continue;
      const claim = claimOf(match, sentence, reading);
      if (claim !== null) claims.set(match.telling, claim);
    }
  }
  return [...claims.values()];
}

function isCued({ cue }: Construction, text: string, known: Map<RegExp, boolean>): boolean {
  const found = known.get(cue) ?? cue.test(text);
  known.set(cue, found);
  return found;
}
