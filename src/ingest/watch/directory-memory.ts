import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type FeedMemory, NOTHING_KNOWN, type WatchMemory } from './feed-memory.ts';

const memoryForm = z.object({
  validators: z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() }),
  seen: z.array(z.tuple([z.string(), z.string()])).transform((pairs) => new Map(pairs)),
  tries: z.array(z.tuple([z.string(), z.number()])).transform((pairs) => new Map(pairs)),
  lists: z.array(z.string()),
  failures: z.number(),
  restsUntil: z.string().nullable(),
  isGone: z.boolean(),
});

/**
 * A file a feed in the directory, which is made. Each is replaced at once and whole; one that can't be read counts as none, as reading twice costs
 * only time. `anew` leaves aside what was kept before: for a store that has lost, or never had, what it tells of.
 */
export async function directoryMemory(path: string, { anew = false } = {}): Promise<WatchMemory> {
  await mkdir(path, { recursive: true });
  const kept = new Set<string>();
  return {
    async recall(feed) {
      if (anew && !kept.has(feed)) return NOTHING_KNOWN;
      try {
        return memoryForm.parse(JSON.parse(await readFile(fileOf(path, feed), 'utf8')));
      } catch {
        return NOTHING_KNOWN;
      }
    },
    async keep(feed, memory) {
      const { seen, tries, ...rest } = memory;
      const text = `${JSON.stringify({ feed, ...rest, tries: [...tries], seen: [...seen] } satisfies Kept)}\n`;
      const draft = `${fileOf(path, feed)}.${process.pid}`;
      const file = await open(draft, 'w');
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, fileOf(path, feed));
      kept.add(feed);
    },
  };
}

type Kept = Omit<FeedMemory, 'seen' | 'tries'> & {
  /** For people who look. */
  readonly feed: string;
  readonly seen: readonly (readonly [string, string])[];
  readonly tries: readonly (readonly [string, number])[];
};

function fileOf(path: string, feed: string): string {
  return join(path, `${createHash('sha256').update(feed).digest('hex').slice(0, 32)}.json`);
}
