import type { Article, ReadArticle, RecordedBatch, RecordOutcome } from '../graph/index.ts';
import { type ChangesSoFar, changesSoFar } from './changes-so-far.ts';
import { isEnglish } from './language/language-of.ts';
import type { Refused } from './refused.ts';
import type { FoundAgain } from './sought.ts';

const COUNT_OF = {
  NEW: 'new',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  OLDER: 'older',
  RETRACTED: 'retracted',
  PURGED: 'purged',
} as const satisfies Record<RecordOutcome, string>;

/** How far a run is; articles, what was refused, claims and bytes only grow. */
export interface IngestProgress extends ChangesSoFar {
  /** Articles that are in the store by now, by what recording did with them. */
  readonly articles: Readonly<Record<(typeof COUNT_OF)[RecordOutcome], number>>;
  /** Documents and articles that were refused. */
  readonly refused: number;
  /** Meetings that the new and updated articles tell, however often. */
  readonly claims: number;
  /** Bytes of the sources that are read by now, packed as they are; of so many, null where that isn't known, or not yet. */
  readonly bytes: { readonly read: number; readonly total: number | null };
  /** Since when the store is waited for, in UTC; null where it answers. */
  readonly waitingSince: string | null;
}

/** What was refused: `reason` says where, then what was expected. */
export interface Refusal {
  readonly where: string;
  readonly code: Refused['code'];
  readonly reason: string;
}

/** What a run did. */
export interface IngestSummary extends Omit<IngestProgress, 'refused' | 'bytes' | 'waitingSince'> {
  /** The first thousand, in the order of reading; all are in the quarantine. */
  readonly refused: readonly Refusal[];
  /** How many documents and articles were put in the quarantine, or are still there; and how many were there, and left it. */
  readonly quarantine: { readonly kept: number; readonly left: number };
  /** How many articles are stored but not read, by language as BCP 47 writes it, the commonest first. */
  readonly unread: readonly { readonly language: string; readonly articles: number }[];
  /** How many articles another extractor than the one asked for read, by reason, the commonest first. */
  readonly fellBack: readonly { readonly reason: string; readonly articles: number }[];
  /** True where a signal ended it early: what is counted is in the store, the rest was not touched. */
  readonly stopped: boolean;
  /** Milliseconds spent waiting for each stage; what runs meanwhile in other threads is not seen here. */
  readonly durationMs: Readonly<Record<Stage, number>>;
}

type Stage = 'read' | 'lookUp' | 'extract' | 'record';

/** Of an archive of nothing but bad lines not all fit in memory. */
const MOST_TOLD = 1_000;

/** The counts of one run. */
export function startTally(
  onProgress: (progress: IngestProgress) => void = () => undefined,
  onRefused: (refusal: Refusal) => void = () => undefined,
) {
  const articles = { new: 0, updated: 0, unchanged: 0, older: 0, retracted: 0, purged: 0 };
  const durationMs = { read: 0, lookUp: 0, extract: 0, record: 0 };
  const refused: Refusal[] = [];
  const unread = new Map<string, number>();
  const fellBack = new Map<string, number>();
  const changes = changesSoFar();
  let refusals = 0;
  let left = 0;
  let claims = 0;
  let waitingSince: string | null = null;
  let bytesRead = 0;
  let bytesTotal: number | null = null;
  const report = () =>
    onProgress({
      articles: { ...articles },
      refused: refusals,
      claims,
      ...changes.counts(),
      bytes: { read: bytesRead, total: bytesTotal },
      waitingSince,
    });
  const countUnread = ({ language }: Article) => {
    if (language !== null && !isEnglish(language)) count(unread, language);
  };
  return {
    refuse({ where, code, message }: Refused) {
      const refusal = { where, code, reason: message };
      refusals += 1;
      if (refused.length < MOST_TOLD) refused.push(refusal);
      onRefused(refusal);
      report();
    },
    /** So many entries of the quarantine. */
    left(count: number) {
      left += count;
    },
    waitsSince(time: Date | null) {
      waitingSince = time?.toISOString() ?? null;
      report();
    },
    read(bytes: number) {
      bytesRead += bytes;
    },
    expect(bytes: number | null) {
      bytesTotal = bytes;
    },
    record(recorded: RecordedBatch, newClaims: number) {
      changes.add(recorded);
      for (const { outcome } of recorded.articles) articles[COUNT_OF[outcome]] += 1;
      claims += newClaims;
      report();
    },
    foundAgain({ article, known }: FoundAgain) {
      articles[COUNT_OF[known.outcome]] += 1;
      countUnread(article);
      report();
    },
    extracted({ article, extraction: { fallback } }: ReadArticle) {
      countUnread(article);
      if (fallback !== undefined) count(fellBack, fallback.reason);
    },
    /** `within` are stages within the work that count for themselves. */
    async timed<T>(stage: Stage, work: () => Promise<T>, within: readonly Stage[] = []): Promise<T> {
      const own = () => within.reduce((sum, other) => sum - durationMs[other], performance.now());
      const start = own();
      try {
        return await work();
      } finally {
        durationMs[stage] += own() - start;
      }
    },
    summary: (stopped: boolean): IngestSummary => ({
      articles,
      refused,
      quarantine: { kept: refusals, left },
      claims,
      ...changes.counts(),
      unread: commonestFirst(unread).map(([language, articles]) => ({ language, articles })),
      fellBack: commonestFirst(fellBack).map(([reason, articles]) => ({ reason, articles })),
      stopped,
      durationMs,
    }),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function commonestFirst(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([, a], [, b]) => b - a);
}

export type Tally = ReturnType<typeof startTally>;
