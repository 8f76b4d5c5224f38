import { DocumentRefused, messageOf } from '../../errors.ts';

/** The value that the text writes. @throws DocumentRefused at `where`, made of the offset of the error (null where the text ends too early) */
export function parseJson(text: string, whereAt: (offset: number | null) => string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = messageOf(cause);
    const offset = /at position (\d+)/.exec(message)?.[1];
    const isCutOff = /end of JSON|Unterminated/.test(message) || Number(offset) >= text.trimEnd().length;
    const reason = isCutOff ? 'expected whole JSON, but it ends too early' : `expected JSON: ${message}`;
    throw new DocumentRefused(whereAt(offset === undefined ? null : Number(offset)), reason, { cause });
  }
}
