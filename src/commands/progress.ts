import type { IngestProgress, IngestSummary } from '../ingest/index.ts';

/** Often enough to see that it goes on, seldom enough to cost nothing. */
const LEAST_PAUSE_MS = 500;

/** In a log each line stays. */
const LEAST_PAUSE_OF_LINES_MS = 5_000;

const BAR_CHARACTERS = 24;

/** Before it a rate says little of what is to come. */
const LEAST_MS_TO_TELL_TIME_LEFT = 3_000;

/** Where progress is printed. */
export interface PrintsTo {
  /** Default: standard error. */
  readonly stream?: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  /** Whether each line stays, also on a terminal. Default: not on a terminal. */
  readonly asLines?: boolean;
}

/** Prints how far a run is: over one line on a terminal, else as lines of their own. `lineOf` is told how long it has run. */
export function progressPrinter<T>(
  lineOf: (progress: T, elapsedMs: number, isTerminal: boolean) => string,
  { stream = process.stderr, asLines = !stream.isTTY }: PrintsTo = {},
): { report(progress: T): void; end(): void } {
  const start = performance.now();
  let last: number | null = null;
  let isOpen = false;
  return {
    report(progress) {
      const now = performance.now();
      if (last !== null && now - last < (asLines ? LEAST_PAUSE_OF_LINES_MS : LEAST_PAUSE_MS)) return;
      last = now;
      isOpen = !asLines;
      const line = lineOf(progress, now - start, !asLines);
      stream.write(asLines ? `${line}\n` : `\r\u001b[K${line}`);
    },
    end() {
      if (isOpen) stream.write('\r\u001b[K');
    },
  };
}

/** Anything as a line for machines, of that type. */
export function jsonLine<T extends object>(type: string): (value: T) => string {
  return (value) => JSON.stringify({ type, ...value });
}

/** How far ingesting is: with a bar on a terminal, with the time left where it is known how much there is. */
export function ingestLine(progress: IngestProgress, elapsedMs: number, isTerminal: boolean): string {
  const { articles, refused, claims, bytes, waitingSince } = progress;
  const read = Object.values(articles).reduce((sum, count) => sum + count, 0);
  const share = bytes.total === null || bytes.total === 0 ? null : Math.min(1, bytes.read / bytes.total);
  const rate = Math.round((read * 1000) / Math.max(1, elapsedMs));
  return [
    ...(share === null ? [] : [`${isTerminal ? `${bar(share)} ` : ''}${Math.floor(share * 100)} %`]),
    `${read} articles read (${rate}/s)`,
    `${claims} claims of meetings`,
    ...(refused === 0 ? [] : [`${refused} refused`]),
    ...(share === null || share === 0 || share === 1 || elapsedMs < LEAST_MS_TO_TELL_TIME_LEFT
      ? []
      : [`${duration((elapsedMs * (1 - share)) / share)} left`]),
    ...(waitingSince === null ? [] : [`waiting for the store since ${waitingSince.replace(/\.\d+Z$/, 'Z')}`]),
  ].join(', ');
}

function bar(share: number): string {
  const full = Math.round(share * BAR_CHARACTERS);
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_CHARACTERS - full)}]`;
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const STAGES = [
  ['read', 'read'],
  ['lookUp', 'look up'],
  ['extract', 'extract'],
  ['record', 'record'],
] as const;

/** What a run did, as lines for people; the refused come first, each with its reason. */
export function summaryLines(summary: IngestSummary): readonly string[] {
  const { articles, refused, quarantine, claims, entities, unread, fellBack, stopped, durationMs } = summary;
  const counts = Object.entries(articles).filter(([name, count]) => count > 0 || name === 'new');
  const seconds = STAGES.map(([stage, name]) => `${name} ${(durationMs[stage] / 1000).toFixed(1)} s`);
  return [
    ...refused.map(({ reason }) => `refused: ${reason}`),
    ...(quarantine.kept > refused.length ? [`refused: ${quarantine.kept - refused.length} more`] : []),
    `articles: ${counts.map(([name, count]) => `${count} ${name}`).join(', ')}${refused.length === 0 ? '' : `, ${quarantine.kept} refused`}`,
    ...quarantineLines(quarantine),
    ...unreadLines(unread),
    `entities: ${entities.new} new`,
    `meetings: ${meetingCounts(summary)}`,
    `claims of meetings in the new and updated ones: ${claims}`,
    ...fellBackLines(fellBack),
    `time: ${seconds.join(', ')}`,
    ...(stopped ? ['stopped early: what is counted is stored; run it again to go on'] : []),
  ];
}

function meetingCounts({ meetings }: IngestSummary): string {
  const always = ['new', 'confirmed'];
  const counts = Object.entries(meetings).filter(([name, count]) => count > 0 || always.includes(name));
  return counts.map(([name, count]) => `${count} ${name}`).join(', ');
}

function quarantineLines({ kept, left }: IngestSummary['quarantine']): readonly string[] {
  return [
    ...(kept === 0
      ? []
      : [`in quarantine: ${kept}; see whomet quarantine list, and try again by whomet quarantine retry`]),
    ...(left === 0 ? [] : [`taken in now, and out of quarantine: ${left}`]),
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
