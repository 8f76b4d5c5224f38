import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { tempDirectory } from '../support/temp-directory.ts';
import { madeNews, randomFrom } from './made-news.ts';
import { contentOf, KILL_MS, KILLS, killedRun, newsFiles, type Run, SEED, undisturbed, wholeRun } from './runs.ts';

/** An empty store that processes of their own are told of by its URL. */
export interface NamedStore extends AsyncDisposable {
  readonly url: string;
  open(): Promise<GraphStore>;
}

const ARTICLES = 120;
const FILES = 4;
const PROCESSES = 4;

/** What ingest must come to, whatever ends it in between. */
export function killedRuns(engine: string, make: (cwd: string) => Promise<NamedStore>): void {
  describe(`whomet ingest into ${engine}`, () => {
    it(
      'killed again and again at any moment, and then run to its end, leaves what one undisturbed run does',
      async () => {
        await using directory = await tempDirectory();
        const cwd = directory.path;
        await using named = await make(cwd);
        const paths = await newsFiles(cwd, madeNews(SEED, ARTICLES), 1);
        const run = { cwd, store: named.url, paths };
        const random = randomFrom(SEED);
        for (let kill = 0; kill < KILLS; kill += 1) await killedRun(run, random);
        await wholeRun(run);
        await using store = await named.open();
        expect(await contentOf(store)).toEqual(await undisturbed(run));
      },
      (KILLS + 4) * KILL_MS,
    );

    it(
      'by several processes at once, of which some are killed, leaves what one run does',
      async () => {
        await using directory = await tempDirectory();
        const cwd = directory.path;
        await using named = await make(cwd);
        const paths = await newsFiles(cwd, madeNews(SEED + 1, ARTICLES), FILES);
        const random = randomFrom(SEED + 1);
        // Each file is read by two of them, from another one on.
        const runs = Array.from({ length: PROCESSES }, (_, at) => ({
          cwd,
          store: named.url,
          paths: [0, 1].map((next) => paths[(at + next) % FILES] ?? ''),
        }));
        const runOf = async (run: Run, kills: number): Promise<void> => {
          for (let kill = 0; kill < kills; kill += 1) await killedRun(run, random);
          await wholeRun(run);
        };
        await Promise.all(runs.map((run, at) => runOf(run, at % 2 === 0 ? Math.floor(KILLS / 2) : 0)));
        await using store = await named.open();
        expect(await contentOf(store)).toEqual(await undisturbed({ cwd, paths }));
      },
      (KILLS + 8) * KILL_MS,
    );
  });
}
