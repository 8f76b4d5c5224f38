import fc from 'fast-check';
import { type GraphNode, type NodeKind, SEARCHED_KINDS } from '../../src/graph/model/index.ts';
import type { Filter } from '../../src/graph/query.ts';
import type { SearchQuery } from '../../src/graph/query-search.ts';
import { type SearchTerm, searchedText } from '../../src/graph/search/index.ts';
import { edge, node } from './graph-fixture.ts';
import { type PagePlan, plan } from './random-query.ts';
import type { PlainGraph } from './reference-reader.ts';

/** Few, so that they meet; with what a query language might take for its own. */
const WORDS = ['and', 'or', 'not', 'near', 'to', 'heading', 'Müller', 'mu', '¦', 'Ли', '1'] as const;
const CERTAIN: Filter = { prop: 'certain', op: 'eq', value: true };

const part = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '));
const parts = fc.array(part, { maxLength: 3 });

const entity = (kind: 'Person' | 'Place', id: string): fc.Arbitrary<GraphNode> =>
  fc
    .record({ parts, certain: fc.boolean() })
    .map((drawn) => node(kind, id, { heading: searchedText(drawn.parts), certain: drawn.certain }));
const told = (kind: 'Meeting' | 'Article', id: string): fc.Arbitrary<GraphNode> =>
  fc.record({ title: part, parts, day: fc.constantFrom('2025-01-01', '2025-01-02', ' ') }).map((drawn) =>
    node(kind, id, {
      heading: searchedText([drawn.title]),
      searchText: searchedText([drawn.title, ...drawn.parts]),
      byDate: `${drawn.day}|${id}`,
    }),
  );
const several = <T>(count: number, make: (at: number) => fc.Arbitrary<T>) =>
  fc.tuple(...Array.from({ length: count }, (_, at) => make(at)));

/** Entities, meetings and articles with texts of few words, and which article mentions whom. */
export const randomTexts: fc.Arbitrary<PlainGraph> = fc
  .tuple(
    several(3, (at) => entity('Person', `person_${at}`)),
    several(2, (at) => entity('Place', `place_${at}`)),
    several(3, (at) => told('Meeting', `meeting_${at}`)),
    several(3, (at) => told('Article', `article_${at}`)),
    fc.subarray([0, 1, 2].flatMap((article) => [0, 1, 2].map((person) => [article, person] as const))),
  )
  .map(([people, places, meetings, articles, mentions]) => ({
    nodes: [...people, ...places, ...meetings, ...articles],
    edges: mentions.map(([article, person]) => edge('MENTIONS', `article_${article}`, `person_${person}`)),
  }));

const SEARCHED_WORDS = ['and', 'or', 'not', 'near', 'to', 'heading', 'muller', 'mu', 'li', '1'] as const;
const term: fc.Arbitrary<SearchTerm> = fc.record({
  words: fc.array(fc.constantFrom(...SEARCHED_WORDS), { minLength: 1, maxLength: 3 }),
  isOpen: fc.boolean(),
});

/** Any search, and which page of it. */
export const randomSearch: fc.Arbitrary<{ readonly list: Omit<SearchQuery, 'page'>; readonly plan: PagePlan }> =
  fc.record({
    list: fc.record(
      {
        kinds: fc.constantFrom<readonly NodeKind[]>([], ['Person'], ['Article', 'Meeting'], SEARCHED_KINDS),
        terms: fc.record({
          required: fc.array(term, { minLength: 1, maxLength: 3 }),
          excluded: fc.array(term, { maxLength: 1 }),
        }),
        where: fc.constant({ Person: CERTAIN }),
        count: fc.boolean(),
      },
      { requiredKeys: ['kinds', 'terms'] },
    ),
    plan,
  });
