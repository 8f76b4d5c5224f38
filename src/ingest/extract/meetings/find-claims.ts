import type { Reading, ReadSentence } from '../reading.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim-of.ts';
import type { Construction } from './constructions/construction.ts';
import { CONSTRUCTIONS } from './constructions/constructions.ts';
import { type Cue, cuesOfWord } from './cue.ts';
import { matchOf } from './match.ts';
import { matchesIn } from './matches-in.ts';
import { shapeOf } from './shape.ts';

/** The meetings that the sentence tells, each by the first construction that fits its telling word. */
export function claimsIn(sentence: ReadSentence, reading: Reading): readonly Claim[] {
  const begun = cuesBegun(sentence);
  if (begun.size === 0) return [];
  const claims = new Map<number, Claim>();
  const shape = shapeOf(sentence.units, sentence.tokens);
  for (const construction of cuedBy(begun, shape.text)) {
    for (const found of matchesIn(construction.pattern, shape.text)) {
      const match = matchOf(found, construction, shape, sentence);
      if (match === null || claims.has(match.telling)) continue;
      const claim = claimOf(match, sentence, reading);
      if (claim !== null) claims.set(match.telling, claim);
    }
  }
  return [...claims.values()];
}

/** The cues whose first word stands in the sentence, in no name and in no time. */
function cuesBegun({ units, tokens }: ReadSentence): ReadonlySet<Cue> {
  const begun = new Set<Cue>();
  for (const { form, first } of units) {
    const token = tokens[first];
    if (form === 'WORD' && token !== undefined) for (const cue of cuesOfWord(token.word)) begun.add(cue);
  }
  return begun;
}

/** The constructions whose telling words the shape has, in their order. */
function cuedBy(begun: ReadonlySet<Cue>, shape: string): readonly Construction[] {
  const cued = new Set([...begun].filter((cue) => cue.words.test(shape)));
  return CONSTRUCTIONS.filter(({ cue }) => cued.has(cue));
}
