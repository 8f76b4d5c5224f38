import type { Article, Extraction, Judgement } from './model/index.ts';
import type { GraphReader } from './store.ts';

/** An article with what was read out of it: what is kept as truth. */
export interface ReadArticle {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** What recording did with one article. OLDER: kept as a version, a newer one counts. RETRACTED: kept, but a judgement says that it doesn't count. */
export type RecordOutcome = 'NEW' | 'UPDATED' | 'UNCHANGED' | 'OLDER' | 'RETRACTED';

export interface Recorded {
  readonly articleId: string;
  readonly outcome: RecordOutcome;
}

/** The knowledge graph: claims and judgements go in, and what follows from them can be asked. */
export interface Graph extends GraphReader, AsyncDisposable {
  /** `sqlite` or `neo4j`. */
  readonly engine: string;
  /**
   * Keeps the articles and projects what they change, in one transaction: after it all of them count, or none. Recording again changes nothing.
   * Results are in the order of the batch.
   */
  record(batch: readonly ReadArticle[]): Promise<readonly Recorded[]>;
  /** Keeps the judgement and projects what it changes. Judging the same again changes nothing. */
  judge(judgement: Judgement): Promise<void>;
  /** Takes the judgement back, whatever came since; null-effect where it isn't there. */
  undo(judgementId: string): Promise<void>;
  /** Projects the whole store from its truth again and says where it differed from what was stored; `repair` writes the difference. Linear in the store. */
  verify(options?: { readonly repair?: boolean }): Promise<readonly string[]>;
}
