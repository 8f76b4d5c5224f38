import { WhometError } from '../errors.ts';
import type { Article, Graph, KnownArticle } from '../graph/index.ts';
import type { FoundArticle } from './format.ts';
import { inLanguage } from './language/in-language.ts';
import type { ReadOutcome } from './read-articles.ts';
import type { Refused } from './refused.ts';

/** An article that need not be read, as recording it would change nothing. */
export interface FoundAgain {
  readonly article: Article;
  readonly known: KnownArticle;
}

/**
 * What was found, each article with its language (see {@link inLanguage}), and apart those for which the graph would not change.
 * Cost: a round trip for all of them together.
 */
export async function sought(
  outcomes: readonly ReadOutcome[],
  graph: Pick<Graph, 'known'>,
  signal?: AbortSignal,
): Promise<readonly (FoundArticle | FoundAgain | Refused)[]> {
  const told = await Promise.all(
    outcomes.map(async (outcome) =>
      outcome instanceof WhometError ? outcome : { ...outcome, article: await inLanguage(outcome.article) },
    ),
  );
  const articles = told.flatMap((outcome) => (outcome instanceof WhometError ? [] : [outcome.article]));
  const answers = (await graph.known(articles, signal)).values();
  return told.map((outcome) => {
    if (outcome instanceof WhometError) return outcome;
    const known = answers.next().value ?? null;
    return known === null ? outcome : { article: outcome.article, known };
  });
}
