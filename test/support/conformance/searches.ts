import { expect, it } from 'vitest';
import { SEARCHED_KINDS } from '../../../src/graph/model/index.ts';
import type { SearchPage, SearchQuery } from '../../../src/graph/query-search.ts';
import { parseSearch, searchedText } from '../../../src/graph/search/index.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { edge, node, put, write } from '../graph-fixture.ts';
import { type MakeDatabase, WHOLE, withStore } from '../test-database.ts';

const person = (letter: string, ...names: readonly string[]) =>
  node('Person', `person_${letter}`, { heading: searchedText(names), certain: letter !== 'u' });
const article = (letter: string, title: string | null, text: string, day = '2025-07-10') =>
  node('Article', `article_${letter}`, {
    heading: searchedText([title]),
    searchText: searchedText([title, text]),
    byDate: `${day}|article_${letter}`,
  });
const nodes = [
  person('a', 'Sergey Lavrov', 'Lavrov', 'Сергей Лавров'),
  person('b', 'Jan Lavrov', 'J. Müller'),
  person('c', 'Lavrov Smith'),
  person('u', 'Lavrov'),
  node('Place', 'place_x', { heading: searchedText(['Türkiye', 'Turkey']), certain: true }),
  node('Organization', 'organization_x', { heading: searchedText(['Lavrov']), certain: true }),
  node('Meeting', 'meeting_m', {
    heading: searchedText(['Marco Rubio and Sergey Lavrov', 'ASEAN summit']),
    searchText: searchedText(['Marco Rubio and Sergey Lavrov', 'ASEAN summit', 'They met in Ankara.']),
    byDate: '2025-07-11|meeting_m',
  }),
  article('a', 'Lavrov in Turkey', 'He met Mr Müller. The talks of the U.S. failed.'),
  article('b', 'After the talks', 'Sergey Lavrov left Turkey; the talks went on.', '2025-07-12'),
  article('c', null, 'Nothing of note.', ' '),
];
const edges = [edge('MENTIONS', 'article_a', 'person_b'), edge('MENTIONS', 'article_b', 'person_b')];

/** What is typed, and what is found, in order. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'lavrov',
    [
      'NAME organization_x',
      'ALIAS person_a',
      'NAME_START person_c',
      'NAME_WORDS person_b',
      'TITLE meeting_m',
      'TITLE article_a',
      'TEXT article_b',
    ],
  ],
  ['SERGEY lavrov', ['NAME person_a', 'TITLE meeting_m', 'TEXT article_b']],
  ['lavrov sergey', ['NAME_WORDS person_a', 'TITLE meeting_m', 'TEXT article_b']],
  ['"lavrov sergey"', []],
  ['Лавров Сергей', ['NAME_WORDS person_a', 'TITLE meeting_m', 'TEXT article_b']],
  ['muller', ['NAME_WORDS person_b', 'TEXT article_a']],
  ['MÜLLER', ['NAME_WORDS person_b', 'TEXT article_a']],
  ['turkiye', ['NAME place_x']],
  ['turk*', ['NAME_START place_x', 'TITLE article_a', 'TEXT article_b']],
  ['türki*', ['NAME_START place_x']],
  ['turke*', ['ALIAS_START place_x', 'TITLE article_a', 'TEXT article_b']],
  ['turk', []],
  ['smith', ['NAME_WORDS person_c']],
  ['"the talks"', ['TITLE article_b', 'TEXT article_a']],
  ['talks -failed', ['TITLE article_b']],
  ['"the ta"* -"talks of"', ['TITLE article_b']],
  ['talks -"of the u"*', ['TITLE article_b']],
  ['u.s.', ['TEXT article_a']],
  ['"in turkey he"', []],
  ['ankara', ['TEXT meeting_m']],
  ['asean', ['TITLE meeting_m']],
  ['nobody', []],
  ['AND OR NOT NEAR(lavrov)', []],
  ['heading:lavrov', []],
];

export function searchesConform(make: MakeDatabase): void {
  const withTexts = (test: (store: GraphStore) => Promise<void>) =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      await test(store);
    });
  const ask = async (store: GraphStore, text: string, change: Partial<SearchQuery> = {}): Promise<SearchPage> => {
    const certain = { prop: 'certain', op: 'eq', value: true } as const;
    const query = { kinds: SEARCHED_KINDS, terms: parseSearch(text), where: { Person: certain }, page: WHOLE };
    const [page] = await store.search([{ ...query, ...change }]);
    if (page === undefined) throw new Error('expected a page');
    return page;
  };
  const shortOf = ({ rows }: SearchPage) => rows.map((row) => `${row.match} ${row.node.id}`);

  it('find names, titles and texts, best first', () =>
    withTexts(async (store) => {
      for (const [text, found] of CASES) expect([text, shortOf(await ask(store, text))]).toEqual([text, found]);
    }));

  it('tell the whole node, how it fits, and how many there are', () =>
    withTexts(async (store) => {
      const { rows, total, hasNext } = await ask(store, 'sergey', { count: true, page: { size: 1, from: 'start' } });
      expect(rows).toMatchObject([{ node: nodes[0], match: 'NAME_START' }]);
      expect([total, hasNext]).toEqual([3, true]);
    }));

  it('order names that fit alike by the articles that mention them', () =>
    withTexts(async (store) => {
      await put(store, [person('d', 'Ann Lavrov')]);
      const kinds = ['Person'] as const;
      expect(shortOf(await ask(store, 'lavrov', { kinds })).slice(-2)).toEqual([
        'NAME_WORDS person_b',
        'NAME_WORDS person_d',
      ]);
      await put(
        store,
        [],
        ['a', 'b', 'c'].map((letter) => edge('MENTIONS', `article_${letter}`, 'person_d')),
      );
      expect(shortOf(await ask(store, 'lavrov', { kinds })).slice(-2)).toEqual([
        'NAME_WORDS person_d',
        'NAME_WORDS person_b',
      ]);
    }));

  it('are paged from either end', () =>
    withTexts(async (store) => {
      const all = await ask(store, 'lavrov');
      const [first, second, third] = all.rows;
      const after = await ask(store, 'lavrov', { page: { size: 2, from: 'start', after: first?.cursor ?? '' } });
      expect(after.rows).toEqual([second, third]);
      const last = await ask(store, 'lavrov', { page: { size: 2, from: 'end', before: third?.cursor ?? '' } });
      expect(last.rows).toEqual([first, second]);
      expect([last.hasPrevious, last.hasNext]).toEqual([false, true]);
    }));

  it('refuse a cursor of another list', () =>
    withTexts(async (store) => {
      const [people] = await store.select([{ kinds: ['Person'], page: WHOLE }]);
      const after = people?.rows[0]?.cursor ?? '';
      await expect(ask(store, 'lavrov', { page: { ...WHOLE, after } })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    }));

  it('keep to the kinds asked for, several at once in order', () =>
    withTexts(async (store) => {
      const query: SearchQuery = { kinds: [], terms: parseSearch('lavrov'), page: WHOLE, count: true };
      const pages = await store.search([query, { ...query, kinds: ['Article'] }, { ...query, kinds: ['Person'] }]);
      expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
        [0, 0],
        [2, 2],
        [4, 4],
      ]);
      expect(await store.search([])).toEqual([]);
    }));

  it('follow what is written: changed texts, and nodes dropped', () =>
    withTexts(async (store) => {
      await put(store, [person('c', 'Adam Smith'), article('b', 'After all', 'Nothing was said.', '2025-07-12')]);
      await write(store, { drop: [{ kind: 'Meeting', id: 'meeting_m' }] });
      expect(shortOf(await ask(store, 'lavrov'))).toEqual([
        'NAME organization_x',
        'ALIAS person_a',
        'NAME_WORDS person_b',
        'TITLE article_a',
      ]);
      expect(shortOf(await ask(store, 'adam'))).toEqual(['NAME_START person_c']);
    }));

  it('find nothing of a transaction that fails', () =>
    withTexts(async (store) => {
      const failed = store.transact(async (transaction) => {
        await transaction.write({ unlink: [], drop: [], put: [person('z', 'Zed')], link: [] });
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      expect((await ask(store, 'zed')).rows).toEqual([]);
    }));
}
