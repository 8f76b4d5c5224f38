import { placesNamed } from '../../../lexicon/index.ts';

/** A dateline after a headline that lost its line break: `Rain Floods Harbour LIMA, Peru —`. */
const GLUED =
  /(?<= )(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,5})(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?(?: ?\([\p{L} /.]{2,30}\))? ?(?:—|–|--|-(?= )) /u;
const MIN_HEADLINE_WORDS = 3;
/** The name of a city has at most so many words. */
const MAX_CITY_WORDS = 4;

/** Where the headline ends and where the text begins after the dateline of a listed place; null where the line has no such. */
export function gluedDateline(head: string): { readonly title: number; readonly from: number } | null {
  const found = GLUED.exec(head);
  if (found === null) return null;
  const [all, capitals = ''] = found;
  const words = capitals.split(' ');
  for (let count = Math.min(words.length, MAX_CITY_WORDS); count > 0; count -= 1) {
    const city = words.slice(-count).join(' ');
    if (placesNamed(city).length === 0) continue;
    const title = found.index + capitals.length - city.length;
    return isHeadline(head.slice(0, title)) ? { title, from: found.index + all.length } : null;
  }
  return null;
}

/** No sentence ends in it, and no long word is in lower case. */
function isHeadline(text: string): boolean {
  const words = text.trim().split(' ');
  return (
    words.length >= MIN_HEADLINE_WORDS &&
    !/[.!?]$/u.test(text.trim()) &&
    !words.some((word) => /^\p{Ll}{5}/u.test(word))
  );
}
