import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/graph/cursor.ts';
import { letGiveUp } from '../../../src/graph/engines/sqlite/going.ts';
import { sqliteEngine } from '../../../src/graph/engines/sqlite/index.ts';
import { keep } from '../../../src/graph/engines/sqlite/keep.ts';
import { aggregateStatements } from '../../../src/graph/engines/sqlite/select-aggregate.ts';
import { counterparts } from '../../../src/graph/engines/sqlite/select-counterparts.ts';
import { pageStatement } from '../../../src/graph/engines/sqlite/select-pages.ts';
import { searchStatements } from '../../../src/graph/engines/sqlite/select-search.ts';
import type { Sql } from '../../../src/graph/engines/sqlite/sql.ts';
import { memberships, membershipsAmong, nearestOf } from '../../../src/graph/engines/sqlite/traversal.ts';
import type { Filter, Relation, Selection } from '../../../src/graph/query.ts';
import { parseSearch } from '../../../src/graph/search/index.ts';
import { sqlitePlanOf, sqliteScansOf } from '../../support/sqlite-plan.ts';
import { type TempDirectory, tempDirectory } from '../../support/temp-directory.ts';

const page = { size: 10, from: 'start' } as const;
const byDate = { key: 'byDate', direction: 'desc' } as const;
const after = encodeCursor('byDate', '2025-01-01|meeting_1');
const involvement: Relation = { edge: 'INVOLVED_IN', direction: 'out', parent: 'person_1' };
const involves = (node: Filter): Filter => ({ link: 'INVOLVED_IN', direction: 'in', to: 'Person', node });

/** Each selection, with the steps that its plan must have. A scan is never one of them, unless it walks an index in order. */
const CASES: readonly (readonly [string, Selection, readonly string[]])[] = [
  [
    'a page of a relation by date',
    { kinds: ['Meeting'], via: involvement, order: byDate, page: { ...page, after } },
    [
      'SEARCH e USING INDEX INVOLVED_IN_by_source_byDate (source=? AND byDate<?)',
      'SEARCH node USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
  [
    'the last page of a relation by date',
    { kinds: ['Meeting'], via: involvement, order: byDate, page: { size: 10, from: 'end' } },
    ['SEARCH e USING INDEX INVOLVED_IN_by_source_byDate (source=?)'],
  ],
  [
    'a page of a relation inwards',
    { kinds: ['Article'], via: { edge: 'MENTIONS', direction: 'in', parent: 'place_1' }, order: byDate, page },
    ['SEARCH e USING INDEX MENTIONS_by_target_byDate (target=?)'],
  ],
  [
    'a page of a relation by id, to several kinds',
    {
      kinds: ['Person', 'Place'],
      via: { ...involvement, direction: 'in' },
      page: { ...page, after: encodeCursor('id', 'p') },
    },
    ['SEARCH e USING INDEX INVOLVED_IN_by_target_source (target=?)'],
  ],
  [
    'a page of a relation that a link narrows',
    { kinds: ['Meeting'], via: involvement, order: byDate, page, where: involves({ ids: ['person_2'] }) },
    [
      'SEARCH e USING INDEX INVOLVED_IN_by_source_byDate (source=?)',
      'SEARCH e1 USING COVERING INDEX INVOLVED_IN_by_target_source (target=? AND source=?)',
    ],
  ],
  [
    'a page of all meetings by date',
    { kinds: ['Meeting'], order: byDate, page: { ...page, after } },
    ['SEARCH n USING COVERING INDEX Meeting_by_byDate (byDate<?)'],
  ],
  [
    'the first page of all meetings by date',
    { kinds: ['Meeting'], order: byDate, page },
    ['SCAN n USING COVERING INDEX Meeting_by_byDate'],
  ],
  [
    'nodes by id',
    { kinds: ['Person'], where: { ids: ['person_1'] }, page },
    ['SEARCH n USING COVERING INDEX sqlite_autoindex_Person_1 (id=?)'],
  ],
  [
    'entities by the start of their name',
    {
      kinds: ['Person'],
      where: { prop: 'byName', op: 'startsWith', value: 'mar' },
      order: { key: 'byName', direction: 'asc' },
      page,
    },
    ['SEARCH n USING COVERING INDEX Person_by_byName (byName>? AND byName<?)'],
  ],
  [
    'entities by any of their names',
    {
      kinds: ['Person'],
      where: { link: 'KNOWN_AS', direction: 'out', to: 'Name', node: { prop: 'folded', op: 'in', value: ['a', 'b'] } },
      page,
    },
    [
      'SEARCH n1 USING COVERING INDEX Name_by_folded (folded=?)',
      'SEARCH e1 USING COVERING INDEX KNOWN_AS_by_target_source (target=?)',
      'SEARCH n USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
  [
    'entities by the id of a name',
    { kinds: ['Person'], where: { link: 'KNOWN_AS', direction: 'out', to: 'Name', node: { ids: ['name_1'] } }, page },
    [
      'SEARCH e1 USING COVERING INDEX KNOWN_AS_by_target_source (target=?)',
      'SEARCH n USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
  [
    'judgements about somebody, by date',
    {
      kinds: ['Judgement'],
      where: {
        link: 'SPEAKS_OF',
        direction: 'out',
        to: 'Atom',
        node: { link: 'RESOLVED_TO', direction: 'out', to: 'Person', node: { ids: ['person_1'] } },
      },
      order: byDate,
      page: { ...page, after },
    },
    [
      'SEARCH e2 USING COVERING INDEX RESOLVED_TO_by_target_source (target=?)',
      'SEARCH e1 USING COVERING INDEX SPEAKS_OF_by_target_source (target=?)',
      'SEARCH n USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
  [
    'people who have a meeting in a place',
    {
      kinds: ['Person'],
      where: {
        link: 'INVOLVED_IN',
        direction: 'out',
        to: 'Meeting',
        node: {
          and: [
            { prop: 'bestDay', op: 'gte', value: '2025-01-01' },
            { link: 'IN_AREA', direction: 'out', to: 'Place', node: { ids: ['place_1'] } },
          ],
        },
      },
      page,
    },
    [
      'SEARCH e2 USING COVERING INDEX IN_AREA_by_target_source (target=?)',
      'SEARCH n1 USING INTEGER PRIMARY KEY (rowid=?)',
      'SEARCH e1 USING COVERING INDEX INVOLVED_IN_by_target_source (target=?)',
      'SEARCH n USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
  [
    'articles that tell of a meeting of somebody',
    {
      kinds: ['Article'],
      where: {
        link: 'REPORTS',
        direction: 'out',
        to: 'Meeting',
        node: { link: 'PARTICIPATED_IN', direction: 'in', to: 'Person', node: { ids: ['person_1'] } },
      },
      page,
    },
    [
      'SEARCH e2 USING COVERING INDEX PARTICIPATED_IN_by_source_byDateAsc (source=?)',
      'SEARCH e1 USING COVERING INDEX REPORTS_by_target_byDateAsc (target=?)',
      'SEARCH n USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
  [
    'meetings of a pair',
    {
      kinds: ['Meeting'],
      where: { pair: 'INVOLVED_IN', direction: 'in', to: 'Person', a: { ids: ['person_1'] }, b: { ids: ['person_2'] } },
      page,
    },
    [
      'SEARCH e2 USING COVERING INDEX INVOLVED_IN_by_target_source (target=? AND source=?)',
      'SEARCH n USING INTEGER PRIMARY KEY (rowid=?)',
    ],
  ],
];

describe('the plan of SQLite', () => {
  let directory: TempDirectory;
  let database: Database.Database;
  beforeAll(async () => {
    directory = await tempDirectory();
    const path = join(directory.path, 'graph.sqlite');
    await (await sqliteEngine.open(`sqlite:${path}`, { password: null }))[Symbol.asyncDispose]();
    database = keep(new Database(path));
    letGiveUp(database, () => false);
  });
  afterAll(async () => {
    database.close();
    await directory[Symbol.asyncDispose]();
  });

  const planOf = (statement: Sql) => sqlitePlanOf(database, statement);

  it.each(CASES)('for %s uses the indexes', (_, selection, steps) => {
    const plan = planOf(pageStatement(selection));
    expect(plan).toEqual(expect.arrayContaining([...steps]));
    expect(sqliteScansOf(plan)).toEqual([]);
  });

  it.each(CASES.filter(([, { order, where }]) => order !== undefined && where === undefined))(
    'for %s sorts nothing',
    (_, selection) => {
      const plan = planOf(pageStatement(selection));
      expect(plan.filter((step) => step.includes('ORDER BY'))).toEqual([]);
    },
  );

  it('for counterparts reads only the shared nodes and their edges', () => {
    const query = {
      edge: 'INVOLVED_IN',
      parent: 'person_1',
      shared: 'Meeting',
      kinds: ['Person'],
      measure: 'bestDay',
      orderBy: 'count',
      direction: 'desc',
      page,
    } as const;
    const plan = planOf(counterparts(query));
    expect(plan.filter((step) => /^SEARCH (mine|n|other) /.test(step))).toEqual([
      expect.stringMatching(/^SEARCH mine .*\(source=\?/),
      expect.stringMatching(/^SEARCH n .*\(rowid=\?\)/),
      expect.stringMatching(/^SEARCH other .*\(target=\?/),
    ]);
  });

  it('for groups of nodes that an index finds reads only these, once, and their edges', () => {
    const plan = planOf(
      aggregateStatements({
        kind: 'Meeting',
        where: { link: 'IN_AREA', direction: 'out', to: 'Place', node: { ids: ['place_1'] } },
        by: [
          { dates: ['date', 'notLaterThan'], period: 'month' },
          { path: [{ edge: 'PARTICIPATED_IN', direction: 'in', to: 'Person' }], value: 'id', pairs: true },
        ],
        reached: { articles: [{ edge: 'REPORTS', direction: 'in', to: 'Article' }] },
        orderBy: 'count',
        size: 10,
      }).statement,
    );
    expect(plan.filter((step) => /^SEARCH (n|e1|p0) /.test(step))).toEqual([
      expect.stringMatching(/^SEARCH n .*\(rowid=\?\)/),
      expect.stringMatching(/^SEARCH e1 .*\(target=\?\)/),
      expect.stringMatching(/^SEARCH p0 .*PARTICIPATED_IN.*\(target=\?/),
      expect.stringMatching(/^SEARCH p0 .*REPORTS.*\(target=\?\)/),
    ]);
    expect(sqliteScansOf(plan).filter((step) => !/^SCAN (found|placed|[ab]|\(subquery-\d+\))$/.test(step))).toEqual([]);
  });

  it('for a search finds by the index of words alone, and reads no long row to rank it', () => {
    const query = { kinds: ['Article', 'Person'], terms: parseSearch('marco rub* -lavrov'), page } as const;
    const found = 'SCAN w VIRTUAL TABLE INDEX 0:M1';
    const plan = planOf(searchStatements(query).statement);
    expect(plan.filter((step) => /^(SEARCH|SCAN) /.test(step))).toEqual([
      found,
      'SEARCH n USING COVERING INDEX Article_ranked (row=?)',
      found,
      'SEARCH n USING INTEGER PRIMARY KEY (rowid=?)',
      expect.stringMatching(/^SEARCH e USING COVERING INDEX MENTIONS_by_target\w+ \(target=\?\)$/),
      'SCAN hit',
    ]);
    const counted = planOf(searchStatements({ ...query, where: { Person: { ids: ['person_1'] } } }).count);
    expect(sqliteScansOf(counted).filter((step) => step !== found)).toEqual([]);
  });

  it('for each step from node to node starts from the nodes and follows their edges', () => {
    const certain = { prop: 'certain', op: 'eq', value: true } as const;
    const held = { prop: 'status', op: 'eq', value: 'HELD' } as const;
    const link = { edge: 'PARTICIPATED_IN', shared: 'Meeting', where: held, edgeWhere: certain } as const;
    const around = { ...link, centre: 'person_1', kinds: ['Person'], depth: 1, first: 5, maxNodes: 10 } as const;
    const rows = [33, 65];
    const mine = expect.stringMatching(/^SEARCH mine .*\(source=\?\)/);
    const node = expect.stringMatching(/^SEARCH n .*\(rowid=\?\)/);
    const other = expect.stringMatching(/^SEARCH other .*\(target=\?/);
    for (const [statement, steps] of [
      [memberships(link, rows), [mine, node, other]],
      [membershipsAmong(link, rows), [mine, node]],
      [nearestOf(around, 'person_1'), [mine, node, other]],
    ] as const) {
      const plan = planOf(statement);
      expect(plan.filter((step) => /^SEARCH (mine|n|other) /.test(step))).toEqual(steps);
      expect(sqliteScansOf(plan).filter((step) => !/^SCAN (found|member|given)\b/.test(step))).toEqual([]);
    }
  });
});
