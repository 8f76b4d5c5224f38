import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Quarantine, type Quarantined, quarantineIn, type TriedPlace } from '../../../src/graph/quarantine.ts';
import { entriesOf } from '../entries-of.ts';
import { type MakeDatabase, withStore } from '../test-database.ts';

const RUNS = Number(process.env.WHOMET_RUNS ?? 25);
const LIMIT_MS = Math.max(120_000, RUNS * 10_000);

const place = fc.constantFrom('/news/a.jsonl:1', '/news/a.jsonl:2', '/news/ü.zip!b', 'https://e.example/1', '-#7');
const source = fc.constantFrom('/news/a.jsonl', 'https://e.example/feed');
const refusal = fc.record({ code: fc.constantFrom('DOCUMENT_REFUSED', 'NOT_FOUND'), reason: fc.string() });
const tried: fc.Arbitrary<TriedPlace> = fc.record({ source, place, refusal: fc.option(refusal) });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ settle: fc.array(tried, { maxLength: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.array(place, { maxLength: 2 }) }) },
);

type Entry = Omit<Quarantined, 'id'>;

/** What is to be there after such calls, by place. */
function expected(known: ReadonlyMap<string, Entry>, all: readonly TriedPlace[], at: string): Map<string, Entry> {
  const next = new Map(known);
  const refused = new Map(
    all.flatMap((one) => (one.refusal === null ? [] : [[one.place, { ...one, ...one.refusal }]])),
  );
  for (const { place: good } of all) if (!refused.has(good)) next.delete(good);
  for (const [where, { source: from, code, reason }] of refused) {
    const before = known.get(where);
    const [firstSeen, tries] = [before?.firstSeen ?? at, (before?.tries ?? 0) + 1];
    next.set(where, { source: from, place: where, code, reason, firstSeen, lastSeen: at, tries });
  }
  return next;
}

function refused(where: string): TriedPlace {
  return { source: '/news', place: where, refusal: { code: 'DOCUMENT_REFUSED', reason: 'expected more' } };
}

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Takes the step, and gives what is to be there then. */
async function taken(
  one: Step,
  quarantine: Quarantine,
  known: ReadonlyMap<string, Entry>,
  at: Date,
): Promise<ReadonlyMap<string, Entry>> {
  if ('settle' in one) {
    const next = expected(known, one.settle, at.toISOString());
    const left = [...known.keys()].filter((where) => !next.has(where));
    expect(await quarantine.settle(one.settle, at)).toBe(left.length);
    return next;
  }
  const removed = new Set<string>(one.remove);
  const ids = (await entriesOf(quarantine)).filter((entry) => removed.has(entry.place)).map(({ id }) => id);
  expect(await quarantine.remove([...ids, ...ids, 'quarantined_none'])).toBe(ids.length);
  return new Map([...known].filter(([where]) => !removed.has(where)));
}

/** What was found and not taken in, whatever the engine. */
export function quarantineConforms(make: MakeDatabase): void {
  test(
    'holds an entry a place that was refused and not taken in since, with its tries',
    async () => {
      await withStore(make, async (store) => {
        const quarantine = quarantineIn(store);
        const follows = async (steps: readonly Step[]): Promise<void> => {
          await quarantine.remove((await entriesOf(quarantine)).map(({ id }) => id));
          let known: ReadonlyMap<string, Entry> = new Map();
          for (const [index, one] of steps.entries())
            known = await taken(one, quarantine, known, new Date(Date.UTC(2025, 0, 1 + index)));
          const entries = await entriesOf(quarantine);
          expect(new Map(entries.map(({ id, ...entry }) => [entry.place, entry]))).toEqual(known);
          const seen = entries.map(({ firstSeen }) => firstSeen);
          expect(seen).toEqual(seen.toSorted());
          const ids = entries.map(({ id }) => id);
          expect(await quarantine.among([...ids.toReversed(), 'quarantined_none'])).toEqual(entries);
        };
        await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 6 }), follows), { numRuns: RUNS });
      });
    },
    LIMIT_MS,
  );

  test('lists more than a page of them', async () => {
    await withStore(make, async (store) => {
      const quarantine = quarantineIn(store);
      const places = Array.from({ length: 230 }, (_, index) => `/news/${index}`);
      await quarantine.settle(places.map(refused), new Date());
      const listed = (await entriesOf(quarantine)).map(({ place: where }) => where);
      expect(listed.toSorted()).toEqual(places.toSorted());
    });
  });

  test('loses nothing to another writer', async () => {
    await withStore(make, async (store, database) => {
      await using other = await database.open();
      const both = [quarantineIn(store), quarantineIn(other)];
      const all = Array.from({ length: 10 }, (_, index) => index);
      await Promise.all(all.map((index) => both[index % 2]?.settle([refused('/news/1')], new Date())));
      expect(await entriesOf(quarantineIn(store))).toMatchObject([{ place: '/news/1', tries: 10 }]);
    });
  });
}
