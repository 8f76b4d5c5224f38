import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { messageOf, WhometError } from '../../../errors.ts';
import { hashOf } from '../../../graph/index.ts';

/** What models have answered, by what they were asked. */
export interface AnswerCache {
  /** Null where nothing is kept, or what is kept is damaged. */
  get(key: string): Promise<string | null>;
  put(key: string, answer: string): Promise<void>;
}

const entry = z.object({ key: z.string(), sum: z.string(), answer: z.string() });

/**
 * The answers kept in the directory, a file each, written whole or not at all. Many processes may share it.
 *
 * @throws WhometError BAD_USAGE where it can't be made or written
 */
export async function openAnswerCache(directory: string): Promise<AnswerCache> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK);
  } catch (cause) {
    throw new WhometError('BAD_USAGE', `WHOMET_LLM_CACHE: expected a directory to write in: ${messageOf(cause)}`, {
      cause,
    });
  }
  const pathOf = (key: string): string => join(directory, key.slice(0, 2), `${key}.json`);
  return {
    async get(key) {
      try {
        const kept = entry.parse(JSON.parse(await readFile(pathOf(key), 'utf8')));
        return kept.key === key && kept.sum === hashOf(kept.answer) ? kept.answer : null;
      } catch {
        // Not there, cut off or damaged: all the same to who can ask again.
        return null;
      }
    },
    async put(key, answer) {
      const path = pathOf(key);
      const half = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(half, JSON.stringify({ key, sum: hashOf(answer), answer }), { flag: 'wx' });
        await rename(half, path);
      } catch {
        // An answer that can't be kept is used all the same: it only costs another request when it is needed again.
        await rm(half, { force: true }).catch(() => undefined);
      }
    },
  };
}
