import type { IngestProgress, IngestSummary } from '../ingest/index.ts';

/** Often enough to see that it goes on, seldom enough to cost nothing. */
const LEAST_PAUSE_MS = 500;

/** Prints how far a run is to standard error: over one line on a terminal, else as lines of their own. */
export function progressPrinter<T>(
  lineOf: (progress: T) => string,
  stream: NodeJS.WriteStream = process.stderr,
): { report(progress: T): void; end(): void } {
  let last = 0;
  let isOpen = false;
  return {
    report(progress) {
      const now = performance.now();
      if (now - last < LEAST_PAUSE_MS) return;
      last = now;
      isOpen = stream.isTTY;
      stream.write(stream.isTTY ? `\r\u001b[K${lineOf(progress)}` : `${lineOf(progress)}\n`);
    },
    end() {
      if (isOpen) stream.write('\r\u001b[K');
    },
  };
}

/** How far ingesting is. */
export function ingestLine({ articles, refused, claims }: IngestProgress): string {
  const read = Object.values(articles).reduce((sum, count) => sum + count, 0);
  return `${read} articles read, ${claims} claims of meetings${refused === 0 ? '' : `, ${refused} refused`}`;
}

/** What a run did, as lines for people; the refused come first, each with its reason. */
export function summaryLines(summary: IngestSummary): readonly string[] {
  const { articles, refused, claims, unread, fellBack, stopped, durationMs } = summary;
  const counts = Object.entries(articles).filter(([name, count]) => count > 0 || name === 'new');
  const seconds = Object.entries(durationMs).map(([stage, ms]) => `${stage} ${(ms / 1000).toFixed(1)} s`);
  return [
    ...refused.map(({ reason }) => `refused: ${reason}`),
    `articles: ${counts.map(([name, count]) => `${count} ${name}`).join(', ')}${refused.length === 0 ? '' : `, ${refused.length} refused`}`,
    ...unreadLines(unread),
    `claims of meetings in the new and updated ones: ${claims}`,
    ...fellBackLines(fellBack),
    `time: ${seconds.join(', ')}`,
    ...(stopped ? ['stopped early: what is counted is stored; run it again to go on'] : []),
  ];
}

function fellBackLines(fellBack: IngestSummary['fellBack']): readonly string[] {
  if (fellBack.length === 0) return [];
  const total = fellBack.reduce((sum, { articles }) => sum + articles, 0);
  return [
    `fell back to the rules: ${total} of the articles`,
    ...fellBack.map(({ reason, articles }) => `  ${articles}: ${reason}`),
  ];
}

function unreadLines(unread: IngestSummary['unread']): readonly string[] {
  if (unread.length === 0) return [];
  const total = unread.reduce((sum, { articles }) => sum + articles, 0);
  const languages = unread.map(({ language, articles }) => `${articles} ${language}`).join(', ');
  return [`${total} not in English (${languages}): stored, not read`];
}
