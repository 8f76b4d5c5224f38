import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

/** A thread takes some 150 MB. */
const MOST_JOBS = 64;
/** One thread records, which takes as long as a few take to read. */
const MOST_DEFAULT_JOBS = 4;

/** `--jobs N`. */
export function jobsOption(): Option {
  const jobs = Math.min(MOST_DEFAULT_JOBS, Math.max(1, availableParallelism() - 1));
  return new Option('--jobs <number>', 'threads that read articles by the rules, besides the one that records them')
    .argParser(jobsOf)
    .default(jobs, `a core less than there are, at most ${MOST_DEFAULT_JOBS}`);
}

function jobsOf(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_JOBS}.`);
}
