import { DocumentRefused } from '../../../errors.ts';

/** A declaration stands at the top; the standard asks for the first 1,024 bytes, pages put it later. */
const DECLARATION_BYTES = 8 * 1024;
const DECLARED = [/<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i, /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i];
const LANGUAGE = /<html[^>]+\blang\s*=\s*["']?([a-z]{2})/i;

/** More zero bytes than one in so many make a document binary. */
const BYTES_PER_ZERO = 100;

/** A few broken characters in many are a slip of the page's maker; one in so few says that it isn't UTF-8. */
const CHARACTERS_PER_BROKEN = 20;

/** What a page without declaration is written in, by its language. @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['ru', 'uk', 'be', 'bg', 'sr', 'mk'].map((language) => [language, 'windows-1251'])),
  ...Object.fromEntries(['pl', 'cs', 'sk', 'hu', 'hr', 'sl', 'ro'].map((language) => [language, 'windows-1250'])),
  ...Object.fromEntries(['et', 'lv', 'lt'].map((language) => [language, 'windows-1257'])),
  el: 'windows-1253',
  tr: 'windows-1254',
  he: 'windows-1255',
  ar: 'windows-1256',
  fa: 'windows-1256',
  ja: 'shift_jis',
  ko: 'euc-kr',
  zh: 'gb18030',
};

/** What windows-1252 has from 0x80 to 0x9f. */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

/**
 * The page's text: by byte order mark; else as UTF-8 where it is that, whatever it says; else as whoever sent it says (`hint`), then as it says
 * itself; else by its language
 * and the look of its bytes. @throws DocumentRefused for binary bytes
 */
export function decodeHtml(bytes: Uint8Array, where: string, hint?: string): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros * BYTES_PER_ZERO > bytes.length) {
    throw new DocumentRefused(where, 'expected a web page, but it is binary (it holds zero bytes)');
  }
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const labels = [hint, ...DECLARED.map((form) => form.exec(head)?.[1])];
  const declared = decoderOf(labels.find((label) => label !== undefined) ?? '');
  // Escapes instead of high bytes: it would pass as UTF-8.
  if (declared?.encoding === 'iso-2022-jp') return decoded(bytes, declared.encoding);
  const utf8 = new TextDecoder().decode(bytes);
  const broken = utf8.split('\ufffd').length - 1;
  if (broken === 0) return utf8;
  if (declared !== null && !declared.encoding.startsWith('utf-')) return decoded(bytes, declared.encoding);
  const foreign = utf8.match(/[^\0-\x7f]/g)?.length ?? 0;
  if (declared !== null && broken * CHARACTERS_PER_BROKEN < foreign) return utf8;
  const language = LANGUAGE.exec(head)?.[1]?.toLowerCase() ?? '';
  return decoded(bytes, BY_LANGUAGE[language] ?? sniffed(bytes));
}

/** Some versions of Node decode windows-1252 as Latin-1, whose controls no page means. @see https://encoding.spec.whatwg.org/index-windows-1252.txt */
function decoded(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label === '' ? 'no label' : label);
  } catch {
    return null;
  }
}

/** Words all of high bytes are Cyrillic, whose small letters two encodings put where the other has the capitals; lone ones are Latin letters with marks. */
function sniffed(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const runs = text.match(/[\x80-\xff]+/g) ?? [];
  const words = runs.filter((run) => run.length > 3);
  if (words.length * 3 < runs.length) return 'windows-1252';
  const inside = words.map((run) => run.slice(1)).join('');
  const [low, high] = [inside.match(/[\xc0-\xdf]/g)?.length ?? 0, inside.match(/[\xe0-\xff]/g)?.length ?? 0];
  return low > high ? 'koi8-r' : 'windows-1251';
}
