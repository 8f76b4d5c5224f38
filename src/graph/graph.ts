import type { ChangeFeed } from './feed/index.ts';
import type { Article, Extraction, Judge, Judgement } from './model/index.ts';
import type { Quarantine } from './quarantine.ts';
import type { GraphReader } from './store.ts';

/** An article with what was read out of it: what is kept as truth. */
export interface ReadArticle {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** What recording did with one article. OLDER: kept as a version, a newer one counts. RETRACTED: kept, but a judgement says that it doesn't count. PURGED: a judgement says that it isn't to be kept. */
export type RecordOutcome = 'NEW' | 'UPDATED' | 'UNCHANGED' | 'OLDER' | 'RETRACTED' | 'PURGED';

export interface Recorded {
  readonly articleId: string;
  readonly outcome: RecordOutcome;
}

/** What became of things of one kind. */
export interface Changed {
  /** The ids under which something stands that had none of them before: itself new, or known under another. */
  readonly made: readonly string[];
  /** The ids under which nothing stands any more, whether they stand for another now or for nothing. */
  readonly gone: readonly string[];
  /** What an id stands for now, itself or another, null for nothing: of each id of which that changed. */
  readonly standsFor: ReadonlyMap<string, string | null>;
}

/** What recording a batch did. */
export interface RecordedBatch {
  /** In the order of the batch. */
  readonly articles: readonly Recorded[];
  readonly entities: Changed;
  /** As the feed tells; `confirmed` and `changed` are of those that were there before. */
  readonly meetings: Changed & { readonly confirmed: readonly string[]; readonly changed: readonly string[] };
}

/** An article of which recording would say just that, and change nothing. */
export interface KnownArticle extends Recorded {
  readonly outcome: 'UNCHANGED' | 'PURGED';
}

/** What reading an article again did. GONE: that version isn't there (any more). */
export type RereadOutcome = 'CHANGED' | 'UNCHANGED' | 'GONE';

export interface Reread {
  readonly articleId: string;
  readonly outcome: RereadOutcome;
}

/** The knowledge graph: claims and judgements go in, and what follows from them can be asked. */
export interface Graph extends GraphReader, AsyncDisposable {
  /** `sqlite` or `neo4j`. */
  readonly engine: string;
  /** What was changed, by whichever process, in the order of commits. */
  readonly feed: ChangeFeed;
  /** What was found and not taken in. */
  readonly quarantine: Quarantine;
  /**
   * What recording the articles would do nothing but say, so that they need not be read; null for each that might change something. In the order given.
   * One round trip, and one more where judgements speak of any of them.
   */
  known(articles: readonly Article[], signal?: AbortSignal): Promise<readonly (KnownArticle | null)[]>;
  /**
   * Keeps the articles and projects what they change, in one transaction: after it all of them count, or none. Recording again changes nothing.
   * While another writer is waited for, an aborted signal may end that, with its reason.
   */
  record(batch: readonly ReadArticle[], signal?: AbortSignal): Promise<RecordedBatch>;
  /**
   * Keeps what was read anew out of articles that it has, in place of what was read before, and projects what that changes, in one transaction.
   * Judgements are bound again to what is now read. Results are in the order of the batch.
   */
  reread(batch: readonly ReadArticle[]): Promise<readonly Reread[]>;
  /**
   * Keeps the judgement and projects what it changes. Judging the same again changes nothing.
   *
   * @throws WhometError NOT_FOUND where it speaks of what its articles don't have; CONFLICT where standing judgements make it impossible or have
   * decided the same, unless it supersedes them. Nothing has changed then.
   */
  judge(judgement: Judgement): Promise<void>;
  /**
   * Keeps judgements made elsewhere, in one transaction: they hold as soon as their articles are there, as far as they don't contradict each other
   * (what is different stays apart). Those that are there already change nothing.
   */
  adopt(judgements: readonly Judgement[]): Promise<void>;
  /**
   * Takes a standing judgement back, whatever came since; what it superseded stands again. Returns the judgement that says so, which can be undone.
   *
   * @throws WhometError NOT_FOUND; CONFLICT where it does not stand, is a purge, or where what would stand again contradicts another.
   */
  undo(judgementId: string, by: Judge): Promise<Judgement>;
  /** Projects the whole store from its truth again and says where it differed from what was stored; `repair` writes the difference. Linear in the store. */
  verify(options?: { readonly repair?: boolean }): Promise<readonly string[]>;
}
