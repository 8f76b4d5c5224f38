import { expect, it } from 'vitest';
import type { GraphStore, GraphTransaction, GraphWrites } from '../../../src/graph/store.ts';
import { edge, node, put } from '../graph-fixture.ts';
import { idsOf, type MakeDatabase, pageOf, WHOLE, withStore } from '../test-database.ts';

const nothing: GraphWrites = { unlink: [], drop: [], put: [], link: [] };
const people = { kinds: ['Person'], page: WHOLE } as const;
const counter = (version: number) => node('Rules', 'rules_current', { version, lexicon: '1' });

async function increment(transaction: GraphTransaction): Promise<void> {
  const [current] = await transaction.nodes('Rules', ['rules_current']);
  // Gives another writer its chance to come between.
  await new Promise((resolve) => setImmediate(resolve));
  await transaction.write({ ...nothing, put: [counter((current?.props.version ?? 0) + 1)] });
}

async function counted(store: GraphStore): Promise<number | undefined> {
  const [current] = await store.transact((transaction) => transaction.nodes('Rules', ['rules_current']));
  return current?.props.version;
}

export function transactionsConform(make: MakeDatabase): void {
  it('gives back what the work resolves to', () =>
    withStore(make, async (store) => {
      expect(await store.transact(async () => 'done')).toBe('done');
    }));

  it('shows the work its own writes, and readers only what is committed', () =>
    withStore(make, async (store) => {
      await store.transact(async (transaction) => {
        await transaction.write({ ...nothing, put: [node('Person', 'person_1')] });
        expect(await transaction.nodes('Person', ['person_1'])).toHaveLength(1);
        expect(idsOf(await pageOf(store, people))).toEqual([]);
      });
      expect(idsOf(await pageOf(store, people))).toEqual(['person_1']);
    }));

  it('leaves all as it was when the work throws, and goes on afterwards', () =>
    withStore(make, async (store) => {
      const before = [node('Person', 'person_1', { name: 'before' }), node('Meeting', 'meeting_1')];
      const link = edge('PARTICIPATED_IN', 'person_1', 'meeting_1');
      await put(store, before, [link]);
      const failing = store.transact(async (transaction) => {
        await transaction.write({
          ...nothing,
          drop: [{ kind: 'Meeting', id: 'meeting_1' }],
          put: [node('Person', 'person_2')],
        });
        await transaction.write({ ...nothing, put: [node('Person', 'person_1', { name: 'after' })] });
        throw new RangeError('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      await store.transact(async (transaction) => {
        expect(await transaction.nodes('Person', ['person_1', 'person_2'])).toEqual([before[0]]);
        expect(await transaction.edges('PARTICIPATED_IN', 'out', ['person_1'])).toEqual([link]);
      });
    }));

  it('lets no two transactions of one store overlap', () =>
    withStore(make, async (store) => {
      await Promise.all(Array.from({ length: 8 }, () => store.transact(increment)));
      expect(await counted(store)).toBe(8);
    }));

  it('lets no two transactions of two stores on one database overlap', () =>
    withStore(make, async (store, database) => {
      await using other = await database.open();
      await Promise.all(Array.from({ length: 12 }, (_, turn) => (turn % 2 === 0 ? store : other).transact(increment)));
      expect(await counted(store)).toBe(12);
      expect(await counted(other)).toBe(12);
    }));

  it('shows a reader what another store has committed', () =>
    withStore(make, async (store, database) => {
      await using other = await database.open();
      await put(other, [node('Person', 'person_1')]);
      expect(idsOf(await pageOf(store, people))).toEqual(['person_1']);
    }));

  it('keeps what was committed when it is closed and opened again', async () => {
    await using database = await make();
    const person = node('Person', 'person_1', { name: 'Kept', aliases: ['K'] });
    {
      await using store = await database.open();
      await put(store, [person]);
    }
    await using store = await database.open();
    expect(await store.transact((transaction) => transaction.nodes('Person', ['person_1']))).toEqual([person]);
  });
}
