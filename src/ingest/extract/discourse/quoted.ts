import type { Token } from '../text/tokens.ts';

const OPENS: ReadonlySet<string> = new Set(['“', '„', '«']);
const CLOSES: ReadonlySet<string> = new Set(['”', '»']);

const MARK = /["″“„«”»]/;

interface Tokenized {
  readonly start: number;
  readonly end: number;
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
    const isQuoting = open || MARK.test(text.slice(sentence.start, sentence.end));
    const read = isQuoting ? readQuotes(sentence, open) : NOTHING;
    open = read.goesOn;
    return read;
  });
}

function readQuotes({ tokens }: Tokenized, from: boolean): Quoted {
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
