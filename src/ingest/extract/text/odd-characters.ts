/** Windows-1252 from 0x80 on, where it differs from Latin-1. The decoder of some versions of Node takes it for Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_BYTE = 0x80;
/**
 * What the bytes of UTF-8 turn into where they are taken for windows-1252: those of letters with accents (U+00A0 to U+017F) and of the marks that
 * newspapers write (U+2010 to U+203F), for other letters may well stand side by side.
 */
const BROKEN = `\\u00c2[\\u00a0-\\u00bf]|[\\u00c3-\\u00c5][\\u0080-\\u00bf${WINDOWS}]|\\u00e2[\\u0080€][\\u0090-\\u00bf${WINDOWS.slice(16)}]`;

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  }),
);
const HIGHEST_CODE_POINT = 0x10ffff;

/**
 * What a reader doesn't see, or sees as something else: invisible characters and marks of direction, control characters, line ends of other
 * systems, accents beside their letters, ligatures and wide letters, character references, and UTF-8 that was taken for windows-1252.
 */
export const ODD = new RegExp(
  [
    '(?<gone>[\\p{Default_Ignorable_Code_Point}\\0-\\x08\\x0e-\\x1f\\x7f]+)',
    '(?<line>\\r(?!\\n)|[\\u2028\\u2029])',
    '(?<accented>[A-Za-z\\u00c0-\\u024f][\\u0300-\\u036f]{1,4})',
    '(?<form>[\\ufb00-\\ufb06\\uff01-\\uff5e\\u{1d400}-\\u{1d7ff}])',
    `(?<entity>&(?:${[...ENTITIES.keys()].join('|')}|#\\d{1,7}|#x[\\da-fA-F]{1,6});)`,
    `(?<broken>${BROKEN})`,
    '(?<control>[\\u0080-\\u009f])',
  ].join('|'),
  'gu',
);

/** A character without one of which nothing in a text is odd, found at a quicker look: most texts are ASCII, letters with accents, and the marks of newspapers. */
export const MAY_BE_ODD = /[^\t\n -%'-~\u00a0-\u00ac\u00ae-\u00c1\u00c6-\u00e1\u00e3-\u024f‘’“”–—…]/;

/** What the reader sees in place of a match of {@link ODD}. */
export function seen(written: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.gone !== undefined) return '';
  if (groups.line !== undefined) return '\n';
  if (groups.entity !== undefined) return referredTo(written);
  if (groups.broken !== undefined) return repaired(written);
  if (groups.control !== undefined) return windowsLetter(written.charCodeAt(0)) ?? '';
  return written.normalize(groups.accented === undefined ? 'NFKC' : 'NFC');
}

function referredTo(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? entity;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 0 || code > HIGHEST_CODE_POINT) return entity;
  const letter = windowsLetter(code) ?? String.fromCodePoint(code);
  return /\p{Default_Ignorable_Code_Point}/u.test(letter) ? '' : letter;
}

/** The letter of a control character that windows-1252 has there; undefined for another code. */
function windowsLetter(code: number): string | undefined {
  return WINDOWS[code - FIRST_BYTE];
}

/** There are some three hundred. */
const known = new Map<string, string>();

function repaired(broken: string): string {
  const letter = known.get(broken) ?? new TextDecoder('utf-8').decode(bytesOf(broken));
  known.set(broken, letter);
  return letter;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const at = WINDOWS.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : FIRST_BYTE + at;
  });
}
