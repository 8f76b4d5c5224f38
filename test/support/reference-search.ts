import { decodeCursor, encodeCursor } from '../../src/graph/cursor.ts';
import { type GraphNode, searchedSpec } from '../../src/graph/model/index.ts';
import { trimPage } from '../../src/graph/paging.ts';
import type { SearchMatch, SearchPage, SearchQuery } from '../../src/graph/query-search.ts';
import type { PlainLists } from './reference-aggregates.ts';

const SCORES: Readonly<Record<SearchMatch, number>> = {
  NAME: 7,
  ALIAS: 6,
  NAME_START: 5,
  ALIAS_START: 4,
  NAME_WORDS: 3,
  TITLE: 2,
  TEXT: 1,
};

interface Hit {
  readonly node: GraphNode;
  readonly match: SearchMatch;
  readonly key: string;
}

/** What the port's documentation says of a search, without an index. */
export function referenceSearch(lists: PlainLists, query: SearchQuery): SearchPage {
  const hits = lists.nodes
    .filter((node) => query.kinds.includes(node.kind) && lists.fulfils(node, query.where?.[node.kind]))
    .flatMap((node) => hitOf(lists, node, query) ?? [])
    .sort((a, b) => (a.key < b.key ? 1 : -1));
  const { after, before, from, size } = query.page;
  const within = hits.filter(
    ({ key }) =>
      (after === undefined || key < decodeCursor('search', after)) &&
      (before === undefined || key > decodeCursor('search', before)),
  );
  const { rows, ...rest } = trimPage((from === 'start' ? within : within.reverse()).slice(0, size + 1), query.page);
  return {
    rows: rows.map(({ node, match, key }) => ({ node, match, cursor: encodeCursor('search', key) })),
    ...rest,
    total: query.count === true ? hits.length : null,
  };
}

function hitOf(lists: PlainLists, node: GraphNode, query: SearchQuery): Hit | null {
  const { within, heading, holds, first } = searchedSpec(node.kind);
  const [text, parts] = [
    textOf(node, within),
    textOf(node, heading)
      .split('¦')
      .map((part) => part.trim()),
  ];
  const { required, excluded } = query.terms;
  if (!required.every((term) => has(text, term)) || excluded.some((term) => has(text, term))) return null;
  const match =
    holds === 'names' ? matchOfNames(parts.slice(1, -1), query) : matchOfTitle(textOf(node, heading), query);
  const order =
    'greatest' in first
      ? textOf(node, first.greatest)
      : `${String(lists.linked({ edge: first.most, direction: 'in', to: 'Article' }, node.id).length).padStart(9, '0')}|${node.id}`;
  return { node, match, key: `${SCORES[match]}|${order}` };
}

type Term = SearchQuery['terms']['required'][number];

function has(text: string, { words, isOpen }: Term): boolean {
  const all = text.split(' ');
  return all.some((_, at) =>
    words.every((word, index) => {
      const found = all[at + index] ?? '';
      return isOpen && index === words.length - 1 ? found.startsWith(word) : found === word;
    }),
  );
}

function matchOfNames(names: readonly string[], { terms }: SearchQuery): SearchMatch {
  const { required } = terms;
  if (required.slice(0, -1).some(({ isOpen }) => isOpen)) return 'NAME_WORDS';
  const row = required.flatMap(({ words }) => words).join(' ');
  const begins = (name: string) => `${name} `.startsWith(required.at(-1)?.isOpen === true ? row : `${row} `);
  const [name = '', ...aliases] = names;
  if (name === row) return 'NAME';
  if (aliases.includes(row)) return 'ALIAS';
  if (begins(name)) return 'NAME_START';
  return aliases.some(begins) ? 'ALIAS_START' : 'NAME_WORDS';
}

function matchOfTitle(heading: string, { terms }: SearchQuery): SearchMatch {
  return terms.required.every((term) => has(heading, term)) ? 'TITLE' : 'TEXT';
}

function textOf({ props }: GraphNode, name: string): string {
  return String(Object.entries(props).find(([key]) => key === name)?.[1]);
}
