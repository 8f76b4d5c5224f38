import type { Article, Extraction } from '../../graph/index.ts';

/**
 * Reads what an article says. Adapters are values behind this port; what is found in an article never depends on another one.
 */
export interface Extractor {
  /** `name@version`; a change of what it finds changes the version. */
  readonly name: string;
  /**
   * Entities and meetings of one article; spans count in `article.text` and lie within it.
   *
   * @throws the signal's reason once it is aborted.
   */
  extract(article: Article, signal?: AbortSignal): Promise<Extraction>;
}
