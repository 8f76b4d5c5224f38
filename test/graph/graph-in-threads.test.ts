import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byKey } from '../../src/graph/collect.ts';
import { articleIdOf, type Graph, judgementOf, openGraph, type Selection } from '../../src/graph/index.ts';
import { entriesOf } from '../support/entries-of.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { told, toldArticle, toldMeeting } from '../support/told-article.ts';

const BY = { actor: 'test', madeAt: '2025-08-01T00:00:00Z' };
const PEOPLE = [told('Ada Arbor'), told('Odd Bakker'), told('Pia Lundgren')];
const WHOLE = { size: 100, from: 'start' } as const;
const people: Selection = { kinds: ['Person'], page: WHOLE };
const meetings: Selection = { kinds: ['Meeting'], page: WHOLE };

const articles = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const entities = [PEOPLE[at % 3] ?? told(''), told(`Max Stonefield${at}`)];
    return toldArticle(at, entities, [toldMeeting(entities)], (at % 28) + 1);
  });

/** All that it is told, and what it tells then. */
async function history(graph: Graph): Promise<unknown> {
  const batch = articles(6);
  const subject = (at: number) => {
    const article = batch[at]?.article;
    if (article === undefined) throw new Error('expected an article');
    return { articleId: articleIdOf(article), kind: 'Person', name: PEOPLE[at]?.name ?? '' } as const;
  };
  const [ada, odd] = [subject(0), subject(1)];
  const same = judgementOf({ verdict: 'SAME_ENTITY', subjects: [ada, odd] }, BY);
  const different = judgementOf({ verdict: 'DIFFERENT_ENTITIES', subjects: [ada], from: [odd] }, BY);
  const told: unknown[] = [await graph.record(batch), await graph.record(batch), await graph.reread(batch)];
  await graph.judge(same);
  told.push(await graph.select([people, meetings]));
  told.push(
    await graph.judge(different).catch(({ name, code, message, judgementIds }) => [name, code, message, judgementIds]),
  );
  told.push(await graph.undo(same.id, BY));
  await graph.adopt([different]);
  told.push(await graph.undo(same.id, BY).catch(({ name, code, message }) => [name, code, message]));
  told.push(await graph.select([people, meetings]), await graph.verify());
  return told;
}

describe('a graph in threads', { timeout: 60_000 }, () => {
  let directory: TempDirectory;
  beforeEach(async () => {
    directory = await tempDirectory();
  });
  afterEach(() => directory[Symbol.asyncDispose]());
  const open = (name: string, inThreads: boolean) => openGraph(`sqlite:${join(directory.path, name)}`, { inThreads });

  it('keeps, gives and refuses what it does in the thread of who asks', async () => {
    await using here = await open('here.db', false);
    await using apart = await open('apart.db', true);
    const expected = await history(here);
    expect(expected).toContainEqual(['JudgementConflict', 'CONFLICT', expect.any(String), [expect.any(String)]]);
    expect(await history(apart)).toEqual(expected);
  });

  it('answers while it writes', async () => {
    await using graph = await open('graph.db', true);
    await graph.record(articles(1));
    let isOver = false;
    const writing = graph.record(articles(200)).finally(() => {
      isOver = true;
    });
    for (let count = 0; count < 20; count++) expect((await graph.select([meetings]))[0]?.rows).toHaveLength(1);
    expect(isOver).toBe(false);
    await writing;
    expect((await graph.select([meetings]))[0]?.rows).toHaveLength(100);
  });

  it('tells who follows its feed of what it has written', async () => {
    await using graph = await open('graph.db', true);
    const feed = await graph.feed.follow(null, AbortSignal.timeout(30_000));
    await graph.record(articles(1));
    for await (const page of feed) {
      expect(page.map(({ change }) => change)).toContain('NEW');
      break;
    }
  });

  it('writes its quarantine in turn with all else that it writes', async () => {
    await using graph = await open('graph.db', true);
    const over: string[] = [];
    const at = new Date(BY.madeAt);
    const refusal = { code: 'DOCUMENT_REFUSED', reason: 'expected more' };
    const tried = ['/news/1', '/news/2'].map((place) => ({ source: '/news', place, refusal }));
    const recording = graph.record(articles(6)).then(() => over.push('recorded'));
    const left = graph.quarantine.settle(tried, at).finally(() => over.push('settled'));
    expect(await left).toBe(0);
    await recording;
    expect(over).toEqual(['recorded', 'settled']);
    const kept = await entriesOf(graph.quarantine);
    expect(kept.toSorted(byKey(({ place }) => place))).toMatchObject(
      tried.map(({ place }) => ({ place, ...refusal, firstSeen: at.toISOString() })),
    );
    expect(await graph.quarantine.remove(kept.slice(0, 1).map(({ id }) => id))).toBe(1);
    expect(await entriesOf(graph.quarantine)).toEqual(kept.slice(1));
  });

  it('is as it was told before it was closed', async () => {
    const graph = await open('graph.db', true);
    const recording = graph.record(articles(6));
    await graph[Symbol.asyncDispose]();
    expect((await recording).articles).toHaveLength(6);
    await using again = await open('graph.db', false);
    expect((await again.select([meetings]))[0]?.rows).toHaveLength(6);
  });
});
