import { fold } from '../../../lexicon/index.ts';

const SUFFIX = /^(?:jr\.?|sr\.?|i{1,3}|iv|vi{0,3}|xi{0,3}|xvi)$/u;
const PARTICLE = /^(?:al|el|ul)-/u;

/** The folded words of a person's name, without suffixes and hyphened articles. */
export function nameWords(name: string): readonly string[] {
  return fold(name)
    .split(' ')
    .map((word) => word.replace(PARTICLE, ''))
    .filter((word, index) => index === 0 || !SUFFIX.test(word));
}

/** `JOE Biden`: a first word in capitals opens a story, and is no acronym. */
export function withoutInitialCapitals(name: string): string {
  const [first = '', ...others] = name.split(' ');
  const isShouted = /^\p{Lu}{3,}$/u.test(first) && others.some((word) => /\p{Ll}/u.test(word));
  return isShouted ? [`${first.charAt(0)}${first.slice(1).toLowerCase()}`, ...others].join(' ') : name;
}

/** Whether one word and a number are the whole name, as a monarch's or a pope's is: `Charles III`. */
export function isRegnal(name: string): boolean {
  return /^[\p{L}-]+ (?:X?(?:I{1,3}|IV|VI{0,3}|IX)|X)$/u.test(name);
}

/** Whether two full names of one article can be one person's: the same surname, and no first names that disagree. */
export function sameFullName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.join(' ') === y.join(' ')) return true;
  const [small, big] = x.length <= y.length ? [x, y] : [y, x];
  if (small.length < 2 || small.at(-1) !== big.at(-1)) return false;
  return small.every((word) =>
    big.some((other) => other === word || (word.length <= 2 && word.endsWith('.') && other.startsWith(word.charAt(0)))),
  );
}

/** Whether the folded last word of the name is only that of the father, by which nobody is called: `Mohammed bin Salman`. */
export function isSonOf(name: string, last: string): boolean {
  const words = nameWords(name);
  return words.at(-1) === last && /^(?:bin|ibn|bint)$/u.test(words.at(-2) ?? '');
}
