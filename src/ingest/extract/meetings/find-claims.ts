import type { Reading, ReadSentence } from '../reading.ts';
import { ofWord, type Word } from '../text/word.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim-of.ts';
import type { Construction } from './constructions/construction.ts';
import { CONSTRUCTIONS, TELLING } from './constructions/constructions.ts';
import { type Cue, cuesOfWord } from './cue.ts';
import { matchOf } from './match.ts';
import { matchesIn } from './matches-in.ts';
import { shapeOf } from './shape.ts';

/** The meetings that the sentence tells, each by the first construction that fits its telling word. */
export function claimsIn(sentence: ReadSentence, reading: Reading): readonly Claim[] {
  const words = wordsOf(sentence);
  if (!words.some(isTelling)) return [];
  const claims = new Map<number, Claim>();
  const shape = shapeOf(sentence.units, sentence.tokens);
  for (const construction of cuedBy(words, shape.text)) {
    for (const found of matchesIn(construction.pattern, shape.text)) {
      const match = matchOf(found, construction, shape, sentence);
      if (match === null || claims.has(match.telling)) continue;
      const claim = claimOf(match, sentence, reading);
      if (claim !== null) claims.set(match.telling, claim);
    }
  }
  return [...claims.values()];
}

/** The words of the sentence that stand in no name and in no time. */
function wordsOf({ units, tokens }: ReadSentence): readonly Word[] {
  const words: Word[] = [];
  for (const { form, first } of units) {
    const token = tokens[first];
    if (form === 'WORD' && token !== undefined) words.push(token.word);
  }
  return words;
}

const isTelling = ofWord(({ lower }) => TELLING.test(lower));

/** The constructions whose telling words the shape has, in their order. */
function cuedBy(words: readonly Word[], shape: string): readonly Construction[] {
  const begun = new Set<Cue>();
  for (const word of words) for (const cue of cuesOfWord(word)) begun.add(cue);
  const cued = new Set([...begun].filter((cue) => cue.words.test(shape)));
  return CONSTRUCTIONS.filter(({ cue }) => cued.has(cue));
}
