import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphStore, NodeKind, ReadArticle, RecordedBatch } from '../../src/graph/index.ts';
import { ENTITY_KINDS, withPrefix } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { changesSoFar } from '../../src/ingest/changes-so-far.ts';
import { readArticles } from '../support/arbitrary-articles.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

const RUNS = Number(process.env.WHOMET_RUNS ?? 25);

async function idsOf(store: GraphStore, kinds: readonly NodeKind[]): Promise<readonly string[]> {
  return store.transact(async (transaction) => {
    const all = await Promise.all(kinds.map((kind) => transaction.nodesWhere(kind, 'id', null)));
    return all.flat().map(({ id }) => id);
  });
}

/** What these ids stand for now. */
async function standsFor(
  store: GraphStore,
  ids: readonly string[],
  member: string,
  edge: 'ABOUT' | 'RESOLVED_TO',
): Promise<ReadonlySet<string>> {
  const edges = await store.transact((transaction) =>
    transaction.edges(
      edge,
      'out',
      ids.map((id) => withPrefix(member, id)),
    ),
  );
  return new Set(edges.map(({ to }) => to));
}

const history = readArticles.chain((articles) =>
  fc.record({
    articles: fc.constant(articles),
    before: fc.nat(articles.length),
    cut: fc.integer({ min: 1, max: 4 }),
  }),
);

describe('what a run has done', () => {
  test('is what was not there before, whatever its batches', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ articles, before, cut }) => {
        await using database = await sqliteDatabase();
        await using store = await database.open();
        const graph = await projectedGraph(store);
        await graph.record(articles.slice(0, before));
        const known = { entities: await idsOf(store, ENTITY_KINDS), meetings: await idsOf(store, ['Meeting']) };
        const changes = changesSoFar();
        for (const part of parts(articles.slice(before), cut)) changes.add(await graph.record(part));
        const entities = await standsFor(store, known.entities, 'atom', 'RESOLVED_TO');
        const meetings = await standsFor(store, known.meetings, 'claim', 'ABOUT');
        const counts = changes.counts();
        expect([counts.entities.new, counts.meetings.new]).toEqual([
          (await idsOf(store, ENTITY_KINDS)).filter((id) => !entities.has(id)).length,
          (await idsOf(store, ['Meeting'])).filter((id) => !meetings.has(id)).length,
        ]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('a meeting is confirmed where more tell the same of it, and changed where they say more, however often', () => {
    const changes = changesSoFar();
    changes.add(recorded({ made: ['new'], confirmed: ['a', 'b'] }));
    changes.add(recorded({ confirmed: ['a', 'b', 'new'] }));
    changes.add(recorded({ changed: ['b', 'new'] }));
    changes.add(recorded({ confirmed: ['b'] }));
    expect(changes.counts().meetings).toEqual({ new: 1, confirmed: 1, changed: 1, withdrawn: 0 });
  });

  test('what takes a new id is not new, and not withdrawn; what goes is, and is not where it comes back', () => {
    const changes = changesSoFar();
    changes.add(recorded({ made: ['b'], standsFor: new Map([['a', 'b']]), gone: ['a', 'c', 'd'] }));
    expect(changes.counts().meetings).toEqual({ new: 0, confirmed: 0, changed: 1, withdrawn: 2 });
    changes.add(recorded({ made: ['c'], standsFor: new Map([['c', 'c']]) }));
    expect(changes.counts().meetings).toEqual({ new: 0, confirmed: 0, changed: 2, withdrawn: 1 });
    changes.add(recorded({ made: ['e'] }));
    changes.add(recorded({ made: ['f'], standsFor: new Map([['e', 'f']]), gone: ['e'] }));
    expect(changes.counts().meetings).toEqual({ new: 1, confirmed: 0, changed: 2, withdrawn: 1 });
  });

  test('what is there under its own id again is itself, and what stood for it is new', () => {
    const changes = changesSoFar();
    changes.add(recorded({ made: ['b'], standsFor: new Map([['a', 'b']]), gone: ['a'] }));
    changes.add(
      recorded({
        made: ['c'],
        standsFor: new Map([
          ['a', 'c'],
          ['b', 'c'],
        ]),
        gone: ['b'],
      }),
    );
    expect(changes.counts().meetings).toEqual({ new: 0, confirmed: 0, changed: 1, withdrawn: 0 });
    changes.add(recorded({ made: ['a'], standsFor: new Map([['a', 'a']]) }));
    expect(changes.counts().meetings).toEqual({ new: 1, confirmed: 0, changed: 1, withdrawn: 0 });
    changes.add(recorded({ gone: ['a'] }));
    expect(changes.counts().meetings).toEqual({ new: 1, confirmed: 0, changed: 0, withdrawn: 1 });
  });
});

function recorded(meetings: Partial<RecordedBatch['meetings']>): RecordedBatch {
  const nothing = { made: [], gone: [], standsFor: new Map() };
  return { articles: [], entities: nothing, meetings: { ...nothing, confirmed: [], changed: [], ...meetings } };
}

function parts(all: readonly ReadArticle[], size: number): readonly (readonly ReadArticle[])[] {
  return all.length === 0 ? [] : [all.slice(0, size), ...parts(all.slice(size), size)];
}
