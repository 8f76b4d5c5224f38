import { organizationsNamed } from '../../../../lexicon/index.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { isPossessive } from '../../phrases/possessive.ts';
import type { ReadSentence } from '../../reading.ts';
import { BYSTANDERS, PRESS_NOUNS } from '../../words/office-words.ts';

/** Those who only come along. */
const RETINUE = /^(?:advis[eo]rs|aides|staff|bodyguards|interpreters|escorts)$/iu;

/** Whether it means people who ask, write or look on. */
export function isBystander({ head, words }: Phrase): boolean {
  if (/^(?:news|media|press)\b/iu.test(words) || RETINUE.test(words)) return true;
  const noun = head.slice(head.lastIndexOf(' ') + 1);
  return PRESS_NOUNS.has(noun) || BYSTANDERS.has(noun);
}

/** `Lee and his delegation`: who only comes along with somebody of the list. */
export function isOwnPeople({ kind, head, first }: Phrase, tokens: ReadSentence['tokens']): boolean {
  return (
    kind === 'GROUP' &&
    /^(?:his|her)$/u.test(tokens[first]?.lower ?? '') &&
    (head === 'delegation' || head === 'team' || head === 'entourage' || RETINUE.test(head))
  );
}

/** `VOA's Jane Roe`: somebody of the press. */
export function isOfMedia({ kind, first }: Phrase, tokens: ReadSentence['tokens']): boolean {
  const owner = tokens[first];
  if (kind !== 'PERSON' || owner === undefined || !isPossessive(tokens[first + 1])) return false;
  return organizationsNamed(owner.text)[0]?.kind === 'MEDIA';
}
