import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

/** The arguments of a search, and the ids that it finds, in order. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['text: "LÁVROV", kinds: [PERSON]', ['person_lavrov']],
  ['text: "smith"', ['person_smith1']],
  ['text: "smith", includeUncertain: true', ['person_smith2', 'person_smith1']],
  ['text: "john sm*", kinds: [PERSON, PLACE]', ['person_smith1']],
  ['text: "courier -the"', []],
  [
    'text: "\\"kuala lumpur\\"", kinds: [ARTICLE, PLACE]',
    ['place_lumpur', 'article_friday', 'article_thursday', 'article_undated'],
  ],
  ['text: "meet", kinds: [ARTICLE]', ['article_thursday']],
  ['text: "meeting -rubio"', []],
  ['text: "meeting call"', ['meeting_call']],
  ['text: "thursday", kinds: [MEETING], last: 2', ['meeting_call', 'meeting_undated']],
  ['text: "lavrov", kinds: []', []],
];

const HIGHLIGHTED = `{ edges { match score highlights { field text start ranges { start end } } } }`;

export function searchSuite(api: () => SmallApi): void {
  describe('search', () => {
    it.each(CASES)('(%s)', async (args, ids) => {
      const data = await api().data(`{ search(${args}) { nodes { id } } }`);
      expect(data).toEqual({ search: { nodes: ids.map((id) => ({ id })) } });
    });

    it('tells what each is, how it fits, and counts them all, with one call', async () => {
      const { calls } = api();
      const before = { ...calls };
      const data = await api().data(`{
        search(text: "rubio", first: 2) {
          totalCount
          pageInfo { hasNextPage }
          edges { label match score node { __typename ... on Entity { name } ... on Article { url } } }
        }
      }`);
      expect(data).toEqual({
        search: {
          totalCount: 9,
          pageInfo: { hasNextPage: true },
          edges: [
            { label: 'Marco Rubio', match: 'ALIAS', score: 6, node: { __typename: 'Person', name: 'Marco Rubio' } },
            {
              label: 'Rubio and Lavrov meet',
              match: 'TITLE',
              score: 2,
              node: { __typename: 'Article', url: 'https://news.example/thursday' },
            },
          ],
        },
      });
      expect([calls.search - before.search, calls.select - before.select]).toEqual([1, 0]);
    });

    it('highlights names, titles and texts as they are written', async () => {
      const of = async (args: string) => (await api().data(`{ search(${args}) ${HIGHLIGHTED} }`)) as object;
      expect(await of('text: "sergei", kinds: [PERSON]')).toMatchObject({
        search: {
          edges: [
            { highlights: [{ field: 'ALIAS', text: 'Sergei Lavrov', start: 0, ranges: [{ start: 0, end: 6 }] }] },
          ],
        },
      });
      const ukraine = { field: 'TEXT', start: 0, ranges: [{ start: 60, end: 67 }] };
      expect(await of('text: "ukraine -meet"')).toMatchObject({
        search: { edges: [{ match: 'TEXT', score: 1, highlights: [ukraine] }, { highlights: [ukraine] }] },
      });
      const [title, text] = [
        { field: 'TITLE', ranges: [{ start: 0, end: 5 }] },
        { field: 'TEXT', ranges: [{ start: 0, end: 5 }] },
      ];
      expect(await of('text: "rubio", kinds: [ARTICLE], first: 1')).toMatchObject({
        search: { edges: [{ match: 'TITLE', highlights: [title, text] }] },
      });
    });

    it('highlights the quotes that tell of meetings, with one call for all of them', async () => {
      const { calls } = api();
      const before = calls.select;
      const data = await api().data(`{
        search(text: "lumpur", kinds: [MEETING]) { edges { highlights(first: 1) { field text ranges { start end } } } }
      }`);
      const quote = 'Rubio met Lavrov in Kuala Lumpur on Thursday.';
      const highlight = { field: 'QUOTE', text: quote, ranges: [{ start: 26, end: 32 }] };
      expect(data).toEqual({ search: { edges: Array.from({ length: 5 }, () => ({ highlights: [highlight] })) } });
      expect(calls.select - before).toBe(1);
    });

    it('goes on after a cursor, and refuses one of another list', async () => {
      const page = async (args: string) =>
        await api().ask(`{ search(text: "rubio", ${args}) { nodes { id } pageInfo { endCursor } } }`);
      const whole = await page('first: 9');
      const first = await page('first: 4');
      const { endCursor } = (first.data as { search: { pageInfo: { endCursor: string } } }).search.pageInfo;
      const rest = await page(`after: "${endCursor}"`);
      const nodes = ({ data }: typeof whole) => (data as { search: { nodes: readonly unknown[] } }).search.nodes;
      expect([...nodes(first), ...nodes(rest)]).toEqual(nodes(whole));
      const { data, errors } = await api().ask(
        `{ people { pageInfo { endCursor } } search(text: "rubio", after: "bmFtZQ") { totalCount } }`,
      );
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'BAD_CURSOR']);
    });

    it.each([
      ['text: ""', 'BAD_USAGE', 'text: expected a word to look for'],
      ['text: "-rubio"', 'BAD_USAGE', 'text: expected a word to look for'],
      ['text: "rubio", first: 101', 'BAD_PAGE', 'first: expected 0 to 100, got 101'],
    ])('(%s) is %s', async (args, code, message) => {
      const { errors } = await api().ask(`{ search(${args}) { nodes { id } } }`);
      expect(errors).toMatchObject([{ message, path: ['search'], extensions: { code } }]);
    });

    it('takes any text for words, and none for its own language', async () => {
      for (const text of [
        'rubio AND lavrov',
        'heading:rubio',
        '") OR ("',
        "rubio' --",
        'NEAR(rubio lavrov)',
        '{a TO z}',
        'rubio^2 ~',
      ])
        expect(
          (await api().ask('query ($text: String!) { search(text: $text) { totalCount } }', { text })).errors ?? [],
        ).toEqual([]);
    });
  });
}
