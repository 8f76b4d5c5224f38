const TOKEN =
  /['’`´](?:s|ll|ve|re)(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,6}(?:-\p{Ll}{3,14}(?![\p{L}\p{N}]))?|(?:\p{Lu}\.){1,4}\p{Lu}(?![\p{L}\p{N}])|\p{Lu}\.(?= \p{Lu})|\d+(?:[.,:]\d+)*(?:-\p{Ll}{3,}(?:-\p{Ll}{3,})*(?![\p{L}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑–](?!\p{Lu}\.|\p{Lu}{4})|&|['’](?!(?:s|ll|ve|re)(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=\d)\+\d+(?![\p{L}\p{N}]))?|\S/uy;

const [OTHER, SPACE, LETTER, DIGIT, MARK] = [0, 1, 2, 3, 4] as const;
/** Kinds of ASCII characters, for most tokens are a run of letters or one mark; an apostrophe, or a grave accent in its place, is neither. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return character === "'" || character === '`' ? OTHER : MARK;
});
/** Characters with which a run of letters or of digits can go on as one token. */
const JOINING_LETTERS: ReadonlySet<number> = codes("-&'+");
const JOINING_DIGITS: ReadonlySet<number> = codes('.,:-');
const STOP = '.'.charCodeAt(0);

/** Index after the token that begins at the character; the same index where none does, for a space is there. */
export function tokenEnd(text: string, at: number): number {
  switch (KINDS[text.charCodeAt(at)]) {
    case SPACE:
      return at;
    case MARK:
      return at + 1;
    case LETTER:
      return lettersEnd(text, at) ?? anyEnd(text, at);
    case DIGIT:
      return digitsEnd(text, at) ?? anyEnd(text, at);
    default:
      return anyEnd(text, at);
  }
}

/** End of a token of letters and digits; null where it may go on with something else, or is an initial. */
function lettersEnd(text: string, at: number): number | null {
  let end = at + 1;
  let code = text.charCodeAt(end);
  while (KINDS[code] === LETTER || KINDS[code] === DIGIT) {
    end += 1;
    code = text.charCodeAt(end);
  }
  const open = code > 127 || JOINING_LETTERS.has(code) || (code === STOP && end === at + 1);
  return open ? null : end;
}

function digitsEnd(text: string, at: number): number | null {
  let end = at + 1;
  while (KINDS[text.charCodeAt(end)] === DIGIT) end += 1;
  return JOINING_DIGITS.has(text.charCodeAt(end)) ? null : end;
}

function anyEnd(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at;
}

function codes(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
