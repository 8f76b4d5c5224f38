import anyAscii from 'any-ascii';

/** A name in Latin letters, lower case, without diacritics. */
export interface LatinName {
  readonly text: string;
  /** Whether short vowels are left unwritten, as in Arabic and Hebrew, or are lost with the letters, as those of India are. */
  readonly vowelless: boolean;
}

/** No name is longer: the rest of a text taken for one is not read. */
const MAX_LETTERS = 300;
const SYLLABLE = /[\p{Script=Han}\p{Script=Hangul}]/gu;
const VOWELLESS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}]/u;
const SEMITIC_MARKS = /(?<=[\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
/** Between consonants it is a vowel, in Bulgarian; before one it is silent, in Russian. */
const HARD_SIGN = /ъ(?![еёюя])/giu;
const PLAIN = /^[\x20-\x7e]*$/u;
/** Letters that only Vietnamese has: its đ is a d, that of the Balkans a dj. */
const VIETNAMESE = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹươ]/iu;
/** Letters that any-ascii writes otherwise than names are; long vowels and breathings of Arabic and Hebrew are kept. */
const LETTERS = lettersOf(
  'ёyo əa ا|a أa إa آa ٱa عa ىa ئy ؤw ةh ثth جj حh خkh ذdh شsh صs ضd طt ظz غgh قq وw يy یy کk گg چch ژzh پp ךk כk אa עa בb חh טt יy וw צts ץts שsh קq פp ףp'.replaceAll(
    '|',
    '',
  ),
);
const WRITTEN_OTHERWISE = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'giu');
const ARTICLE = /(?<=^|\s)(?:ال|لل|وال)(?=\p{L}{3})/gu;

/** The name romanised from any script; a syllable of Chinese or Korean becomes a word. */
export function latinName(whole: string): LatinName {
  const name = cut(whole);
  if (PLAIN.test(name)) return { text: name.toLowerCase(), vowelless: false };
  const composed = name.normalize('NFKC').replace(/[‘’ʼʻʿʾ′`´]/gu, "'");
  const vowelless = VOWELLESS.test(composed);
  const dj = VIETNAMESE.test(composed) ? 'd' : 'dj';
  const text = (vowelless ? composed.replace(ARTICLE, 'al-').replace(SEMITIC_MARKS, '') : composed)
    .replace(/[đĐ]/gu, dj)
    .replace(HARD_SIGN, 'a')
    .replace(SYLLABLE, (syllable) => ` ${anyAscii(syllable)} `)
    .replace(WRITTEN_OTHERWISE, (letter) => LETTERS.get(letter.toLowerCase()) ?? letter);
  return { text: anyAscii(text).toLowerCase().trim(), vowelless };
}

/** Whether the name is a single word; each syllable of Chinese and Korean is one. */
export function isOneWord(name: string): boolean {
  return !latinName(name).text.includes(' ');
}

/** The name, or as much of it as is read. */
export function cut(name: string): string {
  return name.length > MAX_LETTERS ? name.slice(0, MAX_LETTERS) : name;
}

function lettersOf(written: string): ReadonlyMap<string, string> {
  return new Map(written.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
}
