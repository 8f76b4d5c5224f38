import { messageOf, WhometError } from '../errors.ts';
import type { IngestSummary, WatchEvent } from '../ingest/index.ts';

/** Prints what happens while feeds are watched, a line each: what was read to standard output, what went wrong to standard error. */
export function watchPrinter(): { print(event: WatchEvent): void; hasFailed(): boolean } {
  let hasFailed = false;
  const tell = (feed: string, what: string): void =>
    console.log(`${timeOf(new Date().toISOString())} ${feed}: ${what}`);
  const complain = (feed: string, what: string): void => {
    hasFailed = true;
    console.error(`${timeOf(new Date().toISOString())} ${feed}: ${what}`);
  };
  const print = (event: WatchEvent): void => {
    const { feed } = event;
    switch (event.kind) {
      case 'READ':
        tell(feed, countsOf(event.summary));
        for (const { reason } of event.summary.refused) complain(feed, `refused: ${reason}`);
        break;
      case 'FAILED':
        complain(feed, `failed: ${reasonOf(event.error)}; asked again at ${timeOf(event.until)}`);
        break;
      case 'RESTS':
        tell(feed, `left alone until ${timeOf(event.until)}`);
        break;
      case 'NOTHING_NEW':
        tell(feed, 'nothing new');
        break;
      case 'WAITING':
        console.error(
          `${timeOf(new Date().toISOString())} ${feed}: waiting for the store since ${timeOf(event.since)}`,
        );
        break;
      case 'GONE':
        tell(feed, 'gone for good, and not asked again');
    }
  };
  return { print, hasFailed: () => hasFailed };
}

function countsOf({ articles, refused, claims }: IngestSummary): string {
  const counts = Object.entries(articles).filter(([name, count]) => count > 0 || name === 'new');
  const taken = counts.map(([name, count]) => `${count} ${name}`).join(', ');
  const meetings = claims === 0 ? '' : `, ${claims} claims of meetings`;
  return `${taken}${refused.length === 0 ? '' : `, ${refused.length} refused`}${meetings}`;
}

/** What nobody foresaw is shown whole. */
function reasonOf(error: unknown): string {
  if (error instanceof WhometError || !(error instanceof Error)) return messageOf(error);
  return error.stack ?? error.message;
}

/** In whole seconds. */
function timeOf(instant: string): string {
  return instant.replace(/\.\d+Z$/, 'Z');
}
