import type { Article } from '../graph/index.ts';
import { toArticle } from './article-input.ts';
import { credible } from './credible.ts';

interface FromInputOptions {
  /** How a message names the input. Default: `article`. */
  readonly where?: string;
  /** The article's source where no publisher is told. Default: `api`. */
  readonly source?: string;
  readonly now?: () => Date;
}

/**
 * The article that one JSON object tells, by the rules that hold for files (see {@link ArticleInput}).
 *
 * @throws DocumentRefused naming the first wrong field, what was expected, and what was got
 */
export function articleFromInput(
  input: unknown,
  { where = 'article', source = 'api', now = () => new Date() }: FromInputOptions = {},
): Article {
  return credible(toArticle(input, where, source), where, now());
}
