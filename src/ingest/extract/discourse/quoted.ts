import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';

const OPENS: ReadonlySet<string> = new Set(['“', '„', '«']);
const CLOSES: ReadonlySet<string> = new Set(['”', '»']);

interface Tokenized {
  readonly start: number;
  readonly tokens: readonly Token[];
}

/** What of a sentence somebody is quoted with. */
export interface Quoted {
  /** Indexes of the tokens inside quotation marks; null where there are none. */
  readonly tokens: ReadonlySet<number> | null;
  /** Whether the quotation goes on in the next sentence. */
  readonly goesOn: boolean;
  /** Whether it began in the sentence before. */
  readonly wentOn: boolean;
}

const NOTHING: Quoted = { tokens: null, goesOn: false, wentOn: false };

/** What of each sentence is quoted; a quotation ends with its line. */
export function quotedIn(sentences: readonly Tokenized[], text: string): readonly Quoted[] {
  let open = false;
  return sentences.map((sentence) => {
    if (text.charAt(sentence.start - 1) === '\n') open = false;
    const read = readQuotes(sentence, open);
    open = read.goesOn;
    return read;
  });
}

function readQuotes({ tokens }: Tokenized, from: boolean): Quoted {
  if (!from && !tokens.some(({ word }) => isMark(word))) return NOTHING;
  const inside = new Set<number>();
  let open = from;
  for (const [index, { text }] of tokens.entries()) {
    if (text === '"' || text === '″') open = !open;
    else if (OPENS.has(text)) open = true;
    else if (CLOSES.has(text)) open = false;
    else if (open) inside.add(index);
  }
  return { tokens: inside, goesOn: open, wentOn: from };
}

const isMark = ofWord(({ text }) => text === '"' || text === '″' || OPENS.has(text) || CLOSES.has(text));
