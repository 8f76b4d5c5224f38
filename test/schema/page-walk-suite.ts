import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Graph, ReadArticle } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { createServer, type Server } from '../../src/server/index.ts';
import { askOf } from '../support/small-api.ts';
import type { MakeDatabase } from '../support/test-database.ts';
import { told, toldArticle, toldMeeting } from '../support/told-article.ts';

const [BEFORE, MEANWHILE, BATCH, PAGE] = [60, 60, 4, 7];
const TIMEOUT_MS = 600_000;
const DAYS = 28;

/** The lists that are walked; each row's cursor holds its sort key and its id. */
const LISTS = [
  'meetings(orderBy: DATE_DESC',
  'meetings(orderBy: DATE_ASC',
  'articles(orderBy: PUBLISHED_DESC',
  'people(orderBy: NAME_ASC',
  'places(orderBy: NAME_DESC',
] as const;

interface Listed {
  readonly list: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

/** Pages while articles come in: the same on every engine. */
export function pageWalkSuite(engine: string, make: MakeDatabase): void {
  it(
    `on ${engine} a walk page by page gives each row that stays as it is exactly once, whatever is ingested meanwhile`,
    async () => {
      await using database = await make();
      await using readersStore = await database.open();
      await using writersStore = await database.open();
      const [reader, writer] = [await projectedGraph(readersStore), await projectedGraph(writersStore)];
      await writer.record(range(BEFORE).map((at) => articleAt(at, 0)));
      const server = serverOver(reader);
      const before = await Promise.all(LISTS.map((list) => walk(server, list, 'first')));

      const state = { writing: true };
      const walks: (readonly (readonly string[])[])[] = [];
      const walking = async () => {
        // At least one walk begins and ends while articles come in.
        do {
          const forwards = await Promise.all(LISTS.map((list) => walk(server, list, 'first')));
          const backwards = await Promise.all(LISTS.map((list) => walk(server, list, 'last')));
          walks.push(forwards, backwards);
        } while (state.writing);
      };
      const ingesting = ingest(writer).finally(() => {
        state.writing = false;
      });
      await Promise.all([ingesting, walking()]);

      const after = await Promise.all(LISTS.map((list) => walk(server, list, 'first')));
      for (const [at, list] of LISTS.entries()) {
        const unchanged = (before[at] ?? []).filter((cursor) => after[at]?.includes(cursor));
        expect(unchanged.length, list).toBeGreaterThan(9);
        if (!list.startsWith('places')) expect(after[at]?.length, list).toBeGreaterThan(before[at]?.length ?? 0);
        for (const walked of walks.map((all) => all[at] ?? []))
          expect(walked.filter((cursor) => unchanged.includes(cursor)).toSorted(), list).toEqual(unchanged.toSorted());
      }
      expect(walks.length).toBeGreaterThanOrEqual(2);
    },
    TIMEOUT_MS,
  );
}

/** New articles; every third also comes again in a version of another day, so that its rows move. */
async function ingest(graph: Graph): Promise<void> {
  for (let at = 0; at < MEANWHILE; at += BATCH) {
    const batch = range(BATCH).flatMap((one) => {
      const number = BEFORE + at + one;
      return one === 0 ? [articleAt(number, 0), articleAt(at, 1)] : [articleAt(number, 0)];
    });
    await graph.record(batch);
    await setImmediate();
  }
}

function serverOver(graph: Graph): Server {
  const ingestArticle = () => Promise.reject(new Error('nothing is ingested over the API here'));
  return createServer({ graph, judging: graph, ingestArticle });
}

/** The cursors of all rows, page by page from the start (`first`) or from the end. */
async function walk(server: Server, list: string, from: 'first' | 'last'): Promise<readonly string[]> {
  const cursors: string[] = [];
  const on = from === 'first' ? 'after' : 'before';
  const query = `query ($size: Int, $at: String) { list: ${list}, ${from}: $size, ${on}: $at) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  for (let at: string | null = null; ; ) {
    const { data, errors } = await askOf(server, query, { size: PAGE, at });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = (data as Listed).list;
    // Where nothing waits for a network neither would let the other have its turn.
    await setImmediate();
    cursors.push(...edges.map(({ cursor }) => cursor));
    if (!(from === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return cursors;
    at = from === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

const FIRST_NAMES = ['Ada', 'Bela', 'Cyrus', 'Dora', 'Egon', 'Fatima', 'Gustav', 'Hedda', 'Igor', 'Jolanda', 'Kasimir'];
const LAST_NAMES = ['Arbor', 'Brook', 'Castle', 'Dune', 'Elm', 'Forrest', 'Glen', 'Heath', 'Isle', 'Jetty', 'Knoll'];
const PLACES = ['Paris', 'Rome', 'Oslo', 'Cairo', 'Lima', 'Quito', 'Hanoi', 'Kyiv', 'Accra', 'Tokyo', 'Seoul', 'Dakar'];

/** An article of two people of its own who met; of a later version the day is another. */
function articleAt(number: number, version: number): ReadArticle {
  const name = (at: number) =>
    `${FIRST_NAMES[at % FIRST_NAMES.length]} ${LAST_NAMES[Math.floor(at / FIRST_NAMES.length) % LAST_NAMES.length]}`;
  const people = [told(name(number * 2)), told(name(number * 2 + 1))];
  const entities = [...people, told(PLACES[number % PLACES.length] ?? '', { kind: 'Place' })];
  const day = 1 + ((number * 5 + version * 3) % DAYS);
  const date = `2025-07-${String(day).padStart(2, '0')}`;
  const read = toldArticle(number, entities, [{ ...toldMeeting(people), date }], day);
  return { ...read, article: { ...read.article, modifiedAt: `2025-08-0${version + 1}T12:00:00Z` } };
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}
