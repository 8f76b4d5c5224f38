import { WhometError } from '../errors.ts';
import type { Article, Graph, KnownArticle } from '../graph/index.ts';
import type { FoundArticle } from './format.ts';
import { inLanguage } from './language/in-language.ts';
import type { At, ReadOutcome } from './read-articles.ts';
import type { Refused } from './refused.ts';

/** An article that need not be read, as recording it would change nothing. */
export interface FoundAgain {
  readonly article: Article;
  readonly known: KnownArticle;
}

/** An article to be read, one that need not be, what was refused, or null for a document that is at its end. */
export type Sought = FoundArticle | FoundAgain | Refused | null;

/**
 * What was found, each article with its language (see {@link inLanguage}), and apart those for which the graph would not change.
 * Cost: a round trip for all of them together.
 */
export async function sought(
  found: readonly At<ReadOutcome | null>[],
  graph: Pick<Graph, 'known'>,
  signal?: AbortSignal,
): Promise<readonly At<Sought>[]> {
  const told = await Promise.all(
    found.map(async ({ outcome, ...at }) => ({
      ...at,
      outcome: isArticle(outcome) ? { ...outcome, article: await inLanguage(outcome.article) } : outcome,
    })),
  );
  const articles = told.flatMap(({ outcome }) => (isArticle(outcome) ? [outcome.article] : []));
  const answers = (await graph.known(articles, signal)).values();
  return told.map(({ outcome, ...at }) => {
    const known = isArticle(outcome) ? (answers.next().value ?? null) : null;
    if (known === null || !isArticle(outcome)) return { ...at, outcome };
    return { ...at, outcome: { article: outcome.article, known } };
  });
}

function isArticle(outcome: ReadOutcome | null): outcome is FoundArticle {
  return outcome !== null && !(outcome instanceof WhometError);
}
