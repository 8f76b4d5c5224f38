import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { NodeKind, SearchedSpec } from '../../model/index.ts';
import { limitOf, trimPage } from '../../paging.ts';
import {
  matchOfKey,
  SEARCH_COUNT_DIGITS,
  SEARCH_KEY,
  type SearchMatch,
  type SearchPage,
  type SearchQuery,
  scoreOf,
} from '../../query-search.ts';
import { needleOf, type SearchTerm, type SearchTerms, wholePartOf } from '../../search/index.ts';
import { type Answer, ask, type Question, type Run } from './ask.ts';
import { compileFilter } from './compile-filter.ts';
import { newScope, nodeSubject, quoted, type Scope, valuesOf, where } from './cypher.ts';
import { readAnyNode } from './properties.ts';
import { SEARCHED_ALIKE, type SearchedAlike } from './schema.ts';

/** The pages of hits of all queries: one statement. */
export async function selectSearches(run: Run, queries: readonly SearchQuery[]): Promise<readonly SearchPage[]> {
  const asked = queries.filter(({ kinds }) => kinds.length > 0);
  const answers = new Map<SearchQuery, Answer>();
  for (const [at, answer] of (await ask(run, asked.map(compileSearch))).entries()) {
    const query = asked[at];
    if (query !== undefined) answers.set(query, answer);
  }
  return queries.map((query) => pageOf(query, answers.get(query) ?? { rows: [], total: 0 }));
}

/** Sort keys are ASCII: none comes after it. */
const AFTER_ALL_KEYS = '\uffff';

/** The Cypher of a search, for tests of plans too. */
export function compileSearch(query: SearchQuery): Question {
  const { terms, page, count } = query;
  const scope = newScope();
  const hits = alikeAmong(query.kinds).map((alike) => {
    const found = hitsOf(alike, query, scope);
    return { found, keyed: `${found} RETURN n, ${keyIn(alike.searched, terms, scope)} AS key` };
  });
  const inRange = 'key > row.low AND key < row.high';
  const listed = hits.map(({ keyed }) => keyed).join(' UNION ALL ');
  const counted = hits.map(({ found }) => `${found} RETURN count(*) AS hits`).join(' UNION ALL ');
  return {
    list: `CALL (row) { ${listed} } WITH n, key, row WHERE ${inRange} RETURN n, key ORDER BY key ${page.from === 'end' ? 'ASC' : 'DESC'}`,
    read: `[${[...valuesOf('n', undefined), 'key'].join(', ')}]`,
    count: count === true ? `CALL (row) { ${counted} } RETURN sum(hits) AS total` : null,
    limit: limitOf(query),
    values: {
      ...scope.values,
      // All keys descend.
      low: page.before === undefined ? '' : decodeCursor(SEARCH_KEY, page.before),
      high: page.after === undefined ? AFTER_ALL_KEYS : decodeCursor(SEARCH_KEY, page.after),
    },
  };
}

/** The kinds by the index that they share; none of them without kinds. */
function alikeAmong(kinds: readonly NodeKind[]): readonly SearchedAlike[] {
  return SEARCHED_ALIKE.flatMap((alike) => {
    const wanted = alike.kinds.filter((kind) => kinds.includes(kind));
    return wanted.length === 0 ? [] : [{ ...alike, kinds: wanted }];
  });
}

/** Clauses that bind `n` to each hit among kinds that share an index. Their text is the same whatever is looked for, so that its plan is kept. */
function hitsOf(
  { index, searched, kinds }: SearchedAlike,
  { terms, where: filters }: SearchQuery,
  scope: Scope,
): string {
  const text = `n.${quoted(searched.within)}`;
  const query = scope.bind(expressionOf(terms));
  const ofKinds = kinds.map(
    (kind) => `(n:${quoted(kind)} AND ${compileFilter(filters?.[kind], nodeSubject(kind, 'n'), scope)})`,
  );
  // The index knows no words in a row of which the last may go on.
  const conditions = [
    `all(needle IN ${scope.bind(terms.required.filter(isBeyondIndex).map(needleOf))} WHERE ${text} CONTAINS needle)`,
    `none(needle IN ${scope.bind(terms.excluded.filter(isBeyondIndex).map(needleOf))} WHERE ${text} CONTAINS needle)`,
    `(${ofKinds.join(' OR ')})`,
  ];
  return `CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node AS n WITH n, row${where(conditions)}`;
}

function isBeyondIndex({ words, isOpen }: SearchTerm): boolean {
  return isOpen && words.length > 1;
}

/** In the language of the index; words are of a–z and 0–9, so that nothing in them needs an escape. */
function expressionOf({ required, excluded }: SearchTerms): string {
  const without = excluded.filter((term) => !isBeyondIndex(term));
  return [
    ...required.flatMap(phrasesOf).map((phrase) => `+${phrase}`),
    ...without.flatMap(phrasesOf).map((phrase) => `-${phrase}`),
  ].join(' ');
}

function phrasesOf({ words, isOpen }: SearchTerm): readonly string[] {
  if (!isOpen) return [`"${words.join(' ')}"`];
  return words.map((word, at) => (at === words.length - 1 ? `${word}*` : `"${word}"`));
}

function keyIn(searched: SearchedSpec, terms: SearchTerms, scope: Scope): string {
  return `${scoreIn(searched, terms, scope)} + '|' + ${orderIn(searched)}`;
}

function scoreIn({ heading, holds }: SearchedSpec, terms: SearchTerms, scope: Scope): string {
  const property = `n.${quoted(heading)}`;
  const score = (match: SearchMatch): string => `'${scoreOf(match)}'`;
  if (holds === 'titles') {
    const needles = scope.bind(terms.required.map(needleOf));
    return `CASE WHEN all(needle IN ${needles} WHERE ${property} CONTAINS needle) THEN ${score('TITLE')} ELSE ${score('TEXT')} END`;
  }
  const part = wholePartOf(terms);
  // Nothing starts with null.
  const [whole, start] = [scope.bind(part?.whole ?? null), scope.bind(part?.start ?? null)];
  return `CASE WHEN ${property} STARTS WITH ${whole} THEN ${score('NAME')} WHEN ${property} CONTAINS ${whole} THEN ${score('ALIAS')}
    WHEN ${property} STARTS WITH ${start} THEN ${score('NAME_START')} WHEN ${property} CONTAINS ${start} THEN ${score('ALIAS_START')}
    ELSE ${score('NAME_WORDS')} END`;
}

function orderIn({ first }: SearchedSpec): string {
  if ('greatest' in first) return `n.${quoted(first.greatest)}`;
  // The database keeps the number of a node's relationships of a kind.
  return `right('${'0'.repeat(SEARCH_COUNT_DIGITS)}' + toString(COUNT { (n)<-[:${quoted(first.most)}]-() }), ${SEARCH_COUNT_DIGITS}) + '|' + n.id`;
}

function pageOf({ page, count }: SearchQuery, { rows, total }: Answer): SearchPage {
  const trimmed = trimPage(rows, page);
  const hits = trimmed.rows.map((given) => {
    const key = String(given[1]);
    return { node: readAnyNode(given), match: matchOfKey(key), cursor: encodeCursor(SEARCH_KEY, key) };
  });
  return { ...trimmed, rows: hits, total: count === true ? total : null };
}
