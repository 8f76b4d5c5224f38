import type { IngestProgress } from '../../src/ingest/index.ts';
import { cpuMsSince } from '../cpu-ms-since.ts';

/** A part of a run. */
export interface Step {
  /** Articles by its end. */
  readonly articles: number;
  readonly perSecond: number;
  /** Processor time an article, of all threads, in milliseconds. */
  readonly cpuMs: number;
  /** Memory of the process at its end, in megabytes. */
  readonly megabytes: number;
}

/** Takes progress, and tells of each so many articles as they are done. */
export function growth(size: number, onStep: (step: Step) => void): (progress: IngestProgress) => void {
  let [from, start, cpu] = [0, performance.now(), process.cpuUsage()];
  return ({ articles }) => {
    const count = Object.values(articles).reduce((sum, some) => sum + some, 0);
    if (count - from < size) return;
    onStep({
      articles: count,
      perSecond: ((count - from) * 1000) / (performance.now() - start),
      cpuMs: cpuMsSince(cpu) / (count - from),
      megabytes: process.memoryUsage.rss() / 1e6,
    });
    [from, start, cpu] = [count, performance.now(), process.cpuUsage()];
  };
}
