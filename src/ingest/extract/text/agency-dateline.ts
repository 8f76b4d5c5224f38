import { placesNamed } from '../../../lexicon/index.ts';

const CITY = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,3}?`;
/** `[US]`, `(Pakistan)`, `/Vietnam/`, `, Azerbaijan`. */
const COUNTRY = String.raw`(?: ?[[(/]\p{Lu}[\p{L} .]{1,24}[\])/]| ?, ?(?!\p{Lu}\p{Ll}{2,8}\.? \d)\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?`;
const DAY = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?(?:,? \d{4})?)`;
/** `(PTI)`, `(UrduPoint News - 7th Dec, 2024)`: an agency has two capitals in a word, or two words. */
const AGENCY = String.raw`(?:\((?=[^()]*(?:\p{Lu}\p{Ll}*\p{Lu}|\p{Lu}\p{Ll}+ ?[/-]? ?\p{Lu}))[^()]{2,60}\)|/\p{Lu}[\p{L}-]{2,20}/|\p{Lu}[\p{Lu}.]{3,14}/)`;
/** A dateline that no dash closes: `New Delhi, Apr 9 (Agency) `, `RAWALPINDI: `, `New York [US], September 26 : `, `Baku. 28 May. AGENCY/ `. */
const DATELINE = new RegExp(
  String.raw`^(${CITY})${COUNTRY}[.,]? ?(?:${DAY}[.,]? ?)?(?:${AGENCY} ?[.:]?(?: ?[—–-]+)?(?: ?:)?| ?:)(?!//)\s*(?=["“'‘]?\p{Lu})`,
  'u',
);
/** What all of them have, within so many characters. */
const CLOSING = /[:)/]/u;

/** Where the text begins after the dateline with which a line opens; 0 where it opens with none, or with that of no listed place. */
export function agencyDatelineEnd(head: string): number {
  const found = CLOSING.test(head) ? DATELINE.exec(head) : null;
  return found !== null && placesNamed((found[1] ?? '').replace(/\.$/u, '')).length > 0 ? found[0].length : 0;
}
