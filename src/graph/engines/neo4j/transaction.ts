import { groupBy } from '../../collect.ts';
import { type EdgeKind, type EdgeOf, edgeKindSpec, kindOfId, type NodeKind, type NodeOf } from '../../model/index.ts';
import type { Direction } from '../../query.ts';
import type { Bounds, GraphTransaction, GraphWrites } from '../../store.ts';
import type { Run } from './ask.ts';
import { arrow, endsOf, quoted, seekBy, valuesOf } from './cypher.ts';
import { edgeReader, type Given, readNode } from './properties.ts';
import { writeStatements } from './write-statements.ts';

/**
 * Keeps the plan of a statement while the store grows: each begins at the index of ids by its hint, so that no other would be better, and to plan one
 * takes as long as to carry it out for hundreds of rows.
 */
const PLANNED_ONCE = 'CYPHER replan=skip ';

/** Writes that wait in memory to be carried out. */
const MOST_WAITING = 4;

/** What a transaction that holds the store's lock can do; `run` runs a statement in it. */
export class Neo4jTransaction implements GraphTransaction {
  readonly #run: Run;
  /** The writes under way, in order. */
  readonly #waiting: Promise<void>[] = [];
  #written: Promise<unknown> = Promise.resolve();

  constructor(run: Run) {
    this.#run = (statement, parameters) => run(`${PLANNED_ONCE}${statement}`, parameters);
  }

  nodes<K extends NodeKind>(kind: K, ids: readonly string[]): Promise<readonly NodeOf<K>[]> {
    return this.#nodesBy(kind, 'id', ids);
  }

  nodesWhere<K extends NodeKind>(
    kind: K,
    prop: string,
    values: readonly string[] | null,
  ): Promise<readonly NodeOf<K>[]> {
    return this.#nodesBy(kind, prop, values);
  }

  async #nodesBy<K extends NodeKind>(
    kind: K,
    property: string,
    values: readonly string[] | null,
  ): Promise<readonly NodeOf<K>[]> {
    if (values?.length === 0) return [];
    const found = values === null ? '' : ` ${seekBy('n', kind, property)} WHERE n.${quoted(property)} IN $values`;
    const records = await this.#run(`MATCH (n:${kind})${found} RETURN properties(n) AS node`, { values });
    return records.map(({ node }) => readNode(kind, Object(node)));
  }

  async edges<K extends EdgeKind>(
    kind: K,
    direction: Direction,
    ids: readonly string[],
  ): Promise<readonly EdgeOf<K>[]> {
    const names = Object.keys(edgeKindSpec(kind).properties);
    const readProps = edgeReader(kind, names, 1);
    // Those of a node in one list, of lists: its id comes once, and the driver reads maps at half the speed.
    const edge = `[${['b.id', ...valuesOf('r', names)].join(', ')}]`;
    const found = await Promise.all(
      byNearKind(kind, direction, ids).map(([near, group]) =>
        this.#run(
          `MATCH (a:${near})${arrow(direction, `r:${kind}`)}(b) ${seekBy('a', near, 'id')} WHERE a.id IN $ids
           WITH a, collect(${edge}) AS edges RETURN a.id AS id, edges`,
          { ids: group },
        ),
      ),
    );
    return found.flat().flatMap(({ id, edges }) =>
      (edges as readonly Given[]).map((given) => {
        const [from, to] = direction === 'out' ? [id, given[0]] : [given[0], id];
        // Written from the same table: the properties are what the type says.
        return { kind, from, to, props: readProps(given) } as unknown as EdgeOf<K>;
      }),
    );
  }

  async bounds(
    kind: EdgeKind,
    direction: Direction,
    prop: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Bounds>> {
    const value = `r.${quoted(prop)}`;
    const found = await Promise.all(
      byNearKind(kind, direction, ids).map(([near, group]) =>
        this.#run(
          `MATCH (a:${near})${arrow(direction, `r:${kind}`)}() ${seekBy('a', near, 'id')} WHERE a.id IN $ids
           RETURN a.id AS id, min(${value}) AS least, max(${value}) AS greatest`,
          { ids: group },
        ),
      ),
    );
    return new Map(
      found.flat().map(({ id, least, greatest }) => [String(id), { least: String(least), greatest: String(greatest) }]),
    );
  }

  // Whoever writes goes on while it is carried out: what is asked next is answered behind it.
  async write(writes: GraphWrites): Promise<void> {
    if (this.#waiting.length >= MOST_WAITING) await this.#waiting.shift();
    const written = this.#carryOut(writes);
    this.#waiting.push(written);
    // The first that fails says why: those behind it only that the transaction is over.
    this.#written = Promise.all([this.#written, written]);
    // Awaited by a later one, or at the end: until then a rejection must not count as unhandled.
    for (const each of [written, this.#written]) each.catch(() => undefined);
  }

  /** Until all that was written is carried out. */
  async whole(): Promise<void> {
    await this.#written;
  }

  async #carryOut(writes: GraphWrites): Promise<void> {
    // Sent without waiting for one another: the server carries them out in order.
    const statements = writeStatements(writes);
    const done = await Promise.all(statements.map(({ statement, rows }) => this.#run(statement, { rows })));
    statements.forEach(({ statement, mustMatch }, at) => {
      const matched = Number(done[at]?.[0]?.matched);
      if (mustMatch !== null && matched !== mustMatch)
        throw new TypeError(`${statement}: expected ${mustMatch} rows to find their nodes, ${matched} did`);
    });
  }
}

/** The ids by the kind of their nodes, which a pattern must tell to find them. */
function byNearKind(kind: EdgeKind, direction: Direction, ids: readonly string[]) {
  return [...groupBy(new Set(ids), (id) => kindOfId(id) ?? endsOf(kind, direction).near[0])];
}
