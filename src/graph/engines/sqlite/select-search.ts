import { groupBy } from '../../collect.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import { type GraphNode, kindOfId, type NodeKind, type SearchedSpec, searchedSpec } from '../../model/index.ts';
import { limitOf, trimPage } from '../../paging.ts';
import type { PageRequest } from '../../query.ts';
import {
  idOfKey,
  matchOfKey,
  SEARCH_COUNT_DIGITS,
  SEARCH_KEY,
  type SearchMatch,
  type SearchPage,
  type SearchQuery,
  scoreOf,
} from '../../query-search.ts';
import { needleOf, type SearchTerm, type SearchTerms, wholePartOf } from '../../search/index.ts';
import { allOf, compileFilter, nodeSubject, TRUE } from './compile.ts';
import type { Connection } from './connection.ts';
import { going } from './going.ts';
import { ROW } from './row-numbers.ts';
import { columnsOf, nodeReader } from './rows.ts';
import { rankIndexOf, wordIndexOf } from './search-tables.ts';
import { atMost, join, listOf, name, type Sql, sql } from './sql.ts';
import { nodeTable } from './tables.ts';

/** The page of hits that one query asks for. One statement, one more to count, and one a kind on the page to read its nodes. */
export function selectSearch(connection: Connection, query: SearchQuery): SearchPage {
  if (query.kinds.length === 0) return { ...trimPage([], query.page), total: query.count === true ? 0 : null };
  const { statement, count } = searchStatements(query);
  const keys = connection.all(statement).map(([key]) => String(key));
  const { rows, ...rest } = trimPage(keys, query.page);
  const nodes = nodesById(connection, rows.map(idOfKey));
  const total = query.count === true ? Number(connection.all(count)[0]?.[0] ?? 0) : null;
  const hits = rows.map((key) => {
    const node = nodes.get(idOfKey(key));
    if (node === undefined) throw new TypeError(`${key}: the index of words finds it, but it isn't there`);
    return { node, match: matchOfKey(key), cursor: encodeCursor(SEARCH_KEY, key) };
  });
  return { rows: hits, ...rest, total };
}

/** The statements of a search: for the keys of its page, and for its count. */
export function searchStatements(query: SearchQuery): { readonly statement: Sql; readonly count: Sql } {
  const { kinds, page } = query;
  const hits = join(
    kinds.map((kind) => hitsOf(kind, query)),
    ' UNION ALL ',
  );
  const direction = { text: page.from === 'end' ? 'ASC' : 'DESC', params: [] };
  const counts = kinds.map((kind) => sql`(${countOf(kind, query)})`);
  return {
    // Kept as found, so that no key is made twice.
    statement: sql`WITH hit("key") AS MATERIALIZED (${hits}) SELECT "key" FROM hit WHERE ${allOf(bounds(page))} ORDER BY "key" ${direction} ${atMost(limitOf({ page }))}`,
    count: sql`SELECT ${join(counts, ' + ')}`,
  };
}

// All keys descend.
function bounds({ after, before }: PageRequest): readonly Sql[] {
  return [
    after === undefined ? TRUE : sql`"key" < ${decodeCursor(SEARCH_KEY, after)}`,
    before === undefined ? TRUE : sql`"key" > ${decodeCursor(SEARCH_KEY, before)}`,
  ];
}

function hitsOf(kind: NodeKind, query: SearchQuery): Sql {
  const searched = searchedSpec(kind);
  const ranks = rankIndexOf(kind, searched);
  const through = ranks === null ? sql`` : sql` INDEXED BY ${name(ranks)}`;
  const key = sql`${scoreIn(searched, query.terms)} || '|' || ${orderIn(searched)}`;
  const node = sql`CROSS JOIN ${name(kind)} AS n${through} ON ${name('n', ROW)} = w."rowid"`;
  return sql`SELECT ${key} FROM ${name(wordIndexOf(kind))} AS w ${node} WHERE ${conditions(kind, query)}`;
}

function countOf(kind: NodeKind, query: SearchQuery): Sql {
  const words = sql`${name(wordIndexOf(kind))} AS w`;
  const from =
    query.where?.[kind] === undefined
      ? words
      : sql`${words} CROSS JOIN ${name(kind)} AS n ON ${name('n', ROW)} = w."rowid"`;
  return sql`SELECT count(*) FROM ${from} WHERE ${conditions(kind, query)}`;
}

function conditions(kind: NodeKind, { terms, where }: SearchQuery): Sql {
  const found = sql`${name('w', wordIndexOf(kind))} MATCH ${expressionOf(terms)}`;
  return allOf([going('w', 'rowid'), found, compileFilter(where?.[kind], nodeSubject(kind, 'n'), 'probe')]);
}

/** In the language of the index; words are of a–z and 0–9, so that nothing in them needs an escape. */
function expressionOf({ required, excluded }: SearchTerms): string {
  const all = `(${required.map(phraseOf).join(' AND ')})`;
  return excluded.length === 0 ? all : `${all} NOT (${excluded.map(phraseOf).join(' OR ')})`;
}

function phraseOf({ words, isOpen }: SearchTerm): string {
  return `"${words.join(' ')}"${isOpen ? ' *' : ''}`;
}

function scoreIn({ heading, holds }: SearchedSpec, terms: SearchTerms): Sql {
  const column = name('n', heading);
  const score = (match: SearchMatch): Sql => sql`${String(scoreOf(match))}`;
  if (holds === 'titles') {
    const has = terms.required.map((term) => sql`instr(${column}, ${needleOf(term)}) > 0`);
    return sql`CASE WHEN ${join(has, ' AND ')} THEN ${score('TITLE')} ELSE ${score('TEXT')} END`;
  }
  const part = wholePartOf(terms);
  if (part === null) return score('NAME_WORDS');
  const { whole, start } = part;
  return sql`CASE WHEN instr(${column}, ${whole}) = 1 THEN ${score('NAME')} WHEN instr(${column}, ${whole}) > 0 THEN ${score('ALIAS')}
    WHEN instr(${column}, ${start}) = 1 THEN ${score('NAME_START')} WHEN instr(${column}, ${start}) > 0 THEN ${score('ALIAS_START')}
    ELSE ${score('NAME_WORDS')} END`;
}

function orderIn({ first }: SearchedSpec): Sql {
  if ('greatest' in first) return name('n', first.greatest);
  const edges = sql`SELECT count(*) FROM ${name(first.most)} AS e WHERE e."target" = ${name('n', ROW)}`;
  return sql`printf(${`%0${SEARCH_COUNT_DIGITS}d`}, (${edges})) || '|' || n."id"`;
}

function nodesById(connection: Connection, ids: readonly string[]): ReadonlyMap<string, GraphNode> {
  const nodes = new Map<string, GraphNode>();
  for (const [kind, members] of groupBy(ids, kindOfId)) {
    if (kind === null) continue;
    const found = connection.all(
      sql`SELECT ${columnsOf(nodeTable(kind), 'n')} FROM ${name(kind)} AS n WHERE n."id" IN ${listOf(members)}`,
    );
    const readNode = nodeReader(kind);
    for (const values of found) nodes.set(String(values[0]), readNode(values));
  }
  return nodes;
}
