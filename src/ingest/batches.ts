import { WhometError } from '../errors.ts';
import type { ReadArticle, TriedPlace } from '../graph/index.ts';
import type { At } from './read-articles.ts';
import type { Refused } from './refused.ts';
import type { FoundAgain } from './sought.ts';
import type { Tally } from './tally.ts';

/** An article with what was read out of it, and where messages say that it was found. */
interface ReadThere extends ReadArticle {
  readonly where: string;
}

/** An article with what was read out of it, one that need not be read, what was refused, or null for a document that is at its end. */
export type Extracted = ReadThere | FoundAgain | Refused | null;

/** What is written together. */
export interface Batch {
  readonly articles: readonly At<ReadThere>[];
  /** What became of other places. */
  readonly tried: readonly TriedPlace[];
}

/** Of archives of nothing but bad lines. */
const MOST_TRIED = 1024;

/**
 * What is to be written, as it comes; what need not be is counted, also in its batch: the others are written together with those with which they would be
 * if all were. A batch has as many articles, and characters, as that, or ends sooner.
 */
export async function* batches(
  outcomes: AsyncIterable<At<Extracted>>,
  most: { readonly articles: number; readonly characters: number },
  tally: Pick<Tally, 'refuse' | 'foundAgain'>,
): AsyncGenerator<Batch> {
  let articles: At<ReadThere>[] = [];
  let tried: TriedPlace[] = [];
  let [count, characters] = [0, 0];
  for await (const { outcome, ...at } of outcomes) {
    if (outcome !== null && 'article' in outcome) {
      count += 1;
      characters += outcome.article.text.length;
    }
    if (outcome !== null && 'extraction' in outcome) articles.push({ ...at, outcome });
    else tried.push({ ...at, refusal: counted(outcome, tally) });
    if (count < most.articles && characters < most.characters && tried.length < MOST_TRIED) continue;
    yield { articles, tried };
    articles = [];
    tried = [];
    [count, characters] = [0, 0];
  }
  if (articles.length + tried.length > 0) yield { articles, tried };
}

function counted(
  outcome: FoundAgain | Refused | null,
  tally: Pick<Tally, 'refuse' | 'foundAgain'>,
): TriedPlace['refusal'] {
  if (outcome instanceof WhometError) {
    tally.refuse(outcome);
    return refusalOf(outcome);
  }
  if (outcome !== null) tally.foundAgain(outcome);
  return null;
}

/** What the quarantine keeps of it: where it was is kept beside. */
export function refusalOf({ code, message, where }: Refused): NonNullable<TriedPlace['refusal']> {
  return { code, reason: message.startsWith(`${where}: `) ? message.slice(where.length + 2) : message };
}
