import { organizationsNamed } from '../../../../lexicon/index.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { isPossessive } from '../../phrases/possessive.ts';
import type { ReadSentence } from '../../reading.ts';
import { BYSTANDERS, PRESS_NOUNS } from '../../words/office-words.ts';

/** Those who only come along. */
const HELPERS = /^(?:advis[eo]rs|aides|staff)$/iu;
const ESCORTS = /^(?:bodyguards|interpreters|escorts)$/iu;
const COMPANY = /^(?:delegation|team|entourage)$/u;

/** Whether it means people who ask, write or look on. */
export function isBystander({ head, words }: Phrase): boolean {
  if (/^(?:news|media|press)\b/iu.test(words) || HELPERS.test(words) || ESCORTS.test(words)) return true;
  const noun = head.slice(head.lastIndexOf(' ') + 1);
  return PRESS_NOUNS.has(noun) || BYSTANDERS.has(noun);
}

/** `accompanied by a large delegation`: somebody's own people. */
export function isRetinue({ kind, head, of }: Phrase): boolean {
  return kind === 'GROUP' && of.length === 0 && (COMPANY.test(head) || HELPERS.test(head));
}

/** `Lee and his delegation`: who only comes along with somebody of the list. */
export function isOwnPeople({ kind, head, first }: Phrase, tokens: ReadSentence['tokens']): boolean {
  const comesAlong = kind === 'GROUP' && [COMPANY, HELPERS, ESCORTS].some((words) => words.test(head));
  return comesAlong && /^(?:his|her)$/u.test(tokens[first]?.lower ?? '');
}

/** `VOA's Jane Roe`: somebody of the press. */
export function isOfMedia({ kind, first }: Phrase, tokens: ReadSentence['tokens']): boolean {
  const owner = tokens[first];
  if (kind !== 'PERSON' || owner === undefined || !isPossessive(tokens[first + 1])) return false;
  return organizationsNamed(owner.text)[0]?.kind === 'MEDIA';
}
