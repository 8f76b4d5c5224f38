/** Cyrillic letters as English newspapers write them in names; what else stands in a name stays. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    ѓ: 'gj',
    ќ: 'kj',
    љ: 'lj',
    њ: 'nj',
    ј: 'j',
    џ: 'dz',
    ѕ: 'dz',
  }),
);

/** The name in Latin letters, where its letters are Cyrillic or Latin. */
export function romanized(name: string): string {
  return [...name.toLowerCase()]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/iy(?=[^aeiou]|$)/gu, 'y')
    .replace(/iya$/u, 'ia');
}
