import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

const COUNTS = 'meetings people articles approximate';

/** Arguments, the field of the dimension, and its rows: value, meetings, people, articles, approximate. */
const CASES: readonly (readonly [string, string, readonly (readonly unknown[])[]])[] = [
  [
    'groupBy: DAY, orderBy: VALUES_ASC',
    'bucket',
    [
      ['2025-07-10', 1, 2, 2, 1],
      ['2025-07-11', 1, 2, 1, 0],
      [null, 2, 2, 2, 0],
    ],
  ],
  [
    'groupBy: WEEK, orderBy: VALUES_ASC',
    'week',
    [
      ['2025-W28', 2, 3, 2, 1],
      [null, 2, 2, 2, 0],
    ],
  ],
  [
    'groupBy: MONTH, orderBy: VALUES_ASC',
    'month',
    [
      ['2025-05', 1, 2, 1, 0],
      ['2025-07', 2, 3, 2, 1],
      [null, 1, 1, 1, 0],
    ],
  ],
  [
    'groupBy: MONTH',
    'bucket',
    [
      ['2025-07', 2, 3, 2, 1],
      ['2025-05', 1, 2, 1, 0],
      [null, 1, 1, 1, 0],
    ],
  ],
  ['groupBy: MONTH, filter: { status: [PLANNED] }', 'bucket', [['2025-08', 1, 2, 1, 0]]],
  [
    'groupBy: YEAR, filter: { not: { status: [CANCELLED] } }',
    'year',
    [
      ['2025', 4, 3, 2, 1],
      [null, 1, 1, 1, 0],
    ],
  ],
  [
    'groupBy: PLACE',
    'place { name }',
    [
      [{ name: 'Kuala Lumpur' }, 2, 3, 2, 1],
      [null, 2, 2, 2, 0],
    ],
  ],
  [
    'groupBy: PLACE_COUNTRY',
    'placeCountry',
    [
      ['MY', 2, 3, 2, 1],
      [null, 2, 2, 2, 0],
    ],
  ],
  [
    'groupBy: PERSON, filter: { from: "2025" }',
    'person { name }',
    [
      [{ name: 'Sergey Lavrov' }, 3, 3, 2, 1],
      [{ name: 'Marco Rubio' }, 2, 2, 2, 1],
      [{ name: 'Volodymyr Zelensky' }, 1, 2, 1, 0],
    ],
  ],
  [
    'groupBy: PAIR',
    'pair { name }',
    [
      [[{ name: 'Sergey Lavrov' }, { name: 'Marco Rubio' }], 2, 2, 2, 1],
      [[{ name: 'Sergey Lavrov' }, { name: 'Volodymyr Zelensky' }], 1, 2, 1, 0],
      [null, 1, 1, 1, 0],
    ],
  ],
  [
    'groupBy: PARTY_COUNTRY',
    'partyCountry',
    [
      ['US', 4, 3, 3, 1],
      ['RU', 3, 3, 2, 1],
      ['MY', 1, 1, 1, 0],
      ['UA', 1, 2, 1, 0],
    ],
  ],
  [
    'groupBy: COUNTRY_PAIR',
    'countryPair',
    [
      [['RU', 'US'], 3, 3, 2, 1],
      [['MY', 'US'], 1, 1, 1, 0],
      [['RU', 'UA'], 1, 2, 1, 0],
      [['UA', 'US'], 1, 2, 1, 0],
    ],
  ],
  [
    'groupBy: ORGANIZATION',
    'organization { name }',
    [
      [{ name: 'State Department' }, 3, 2, 3, 1],
      [null, 1, 2, 1, 0],
    ],
  ],
  [
    'groupBy: STATUS, filter: { status: [HELD, PLANNED] }',
    'status',
    [
      ['HELD', 4, 3, 3, 1],
      ['PLANNED', 1, 2, 1, 0],
    ],
  ],
  [
    'groupBy: FORMAT',
    'format',
    [
      ['IN_PERSON', 3, 3, 3, 1],
      ['REMOTE', 1, 2, 1, 0],
    ],
  ],
  [
    'groupBy: PUBLISHER',
    'publisher { name }',
    [
      [{ name: 'The Gazette' }, 3, 3, 3, 1],
      [{ name: 'The Courier' }, 2, 2, 2, 1],
    ],
  ],
];

export function meetingStatsSuite(api: () => SmallApi): void {
  const rowsOf = async (args: string, fields: string): Promise<readonly object[]> => {
    const data = await api().data(`{ meetingStats(${args}) { ${fields} } }`);
    return (data as { meetingStats: readonly object[] }).meetingStats;
  };

  describe('meetingStats', () => {
    it.each(CASES)('(%s)', async (args, field, rows) => {
      const key = field.split(' ', 1).join();
      expect(await rowsOf(args, `${field} ${COUNTS}`)).toEqual(
        rows.map(([value, meetings, people, articles, approximate]) => ({
          [key]: value,
          meetings,
          people,
          articles,
          approximate,
        })),
      );
    });

    it('puts a meeting into a row for each combination of its values', async () => {
      const filter = 'filter: { parties: [{ anyOf: [{ name: "Zelenskyy" }] }], status: [HELD] }';
      expect(
        await rowsOf(`groupBy: [MONTH, PERSON, FORMAT], orderBy: VALUES_ASC, ${filter}`, 'month person { id } format'),
      ).toEqual([
        { month: '2025-07', person: { id: 'person_lavrov' }, format: 'IN_PERSON' },
        { month: '2025-07', person: { id: 'person_zelensky' }, format: 'IN_PERSON' },
      ]);
    });

    it('gives all periods asked for, the shortest as bucket, and null for what was not asked for', async () => {
      expect(
        await rowsOf('groupBy: [YEAR, DAY], first: 2, orderBy: VALUES_ASC', 'bucket day month year pair { id }'),
      ).toEqual([
        { bucket: '2025-07-10', day: '2025-07-10', month: null, year: '2025', pair: null },
        { bucket: '2025-07-11', day: '2025-07-11', month: null, year: '2025', pair: null },
      ]);
      expect(await rowsOf('groupBy: [DAY, MONTH], filter: { format: [REMOTE] }', 'bucket month')).toEqual([
        { bucket: null, month: '2025-05' },
      ]);
    });

    it('is one row of all without a dimension', async () => {
      expect(await rowsOf('groupBy: []', `bucket ${COUNTS}`)).toEqual([
        { bucket: null, meetings: 4, people: 3, articles: 3, approximate: 1 },
      ]);
    });

    it('groups by all dimensions together', async () => {
      const all =
        '[DAY, WEEK, MONTH, YEAR, PLACE, PLACE_COUNTRY, PERSON, PAIR, PARTY_COUNTRY, COUNTRY_PAIR, ORGANIZATION, STATUS, FORMAT, PUBLISHER]';
      const fields =
        'day week month year place { name } placeCountry person { name } pair { name } partyCountry countryPair organization { name } status format publisher { name } meetings';
      const summit = {
        day: '2025-07-11',
        week: '2025-W28',
        month: '2025-07',
        year: '2025',
        place: { name: 'Kuala Lumpur' },
        placeCountry: 'MY',
        pair: [{ name: 'Sergey Lavrov' }, { name: 'Volodymyr Zelensky' }],
        organization: null,
        status: 'HELD',
        format: 'IN_PERSON',
        publisher: { name: 'The Gazette' },
        meetings: 1,
      };
      const rows = await rowsOf(`groupBy: ${all}, filter: { from: "2025-07-11" }, orderBy: VALUES_ASC`, fields);
      const pairs = [
        ['RU', 'UA'],
        ['RU', 'US'],
        ['UA', 'US'],
      ];
      expect(rows).toEqual(
        ['Sergey Lavrov', 'Volodymyr Zelensky'].flatMap((name) =>
          ['RU', 'UA', 'US'].flatMap((partyCountry) =>
            pairs.map((countryPair) => ({ ...summit, person: { name }, partyCountry, countryPair })),
          ),
        ),
      );
    });

    it('counts the meetings of each of many people, places, organizations and articles, by one call of the store', async () => {
      const { calls } = api();
      const before = { ...calls };
      const data = await api().data(`{
        people(filter: { meetings: {} }) { nodes {
          name
          months: meetingStats(groupBy: [MONTH], orderBy: VALUES_ASC) { month meetings people }
          planned: meetingStats(groupBy: [], filter: { status: [PLANNED] }) { meetings }
        } }
        places(filter: { meetings: {} }) { nodes {
          name
          meetingStats(groupBy: [PERSON], first: 2) { person { name } meetings }
          party: meetingStats(groupBy: [YEAR], as: [PARTY]) { year meetings }
        } }
        articles(first: 1) { nodes { meetingStats(groupBy: [STATUS], filter: { status: [HELD, PLANNED] }) { status meetings } } }
      }`);
      expect(calls.aggregate - before.aggregate).toBe(1);
      const may = { month: '2025-05', meetings: 1, people: 2 };
      const nobody = { month: null, meetings: 1, people: 1 };
      expect(data).toEqual({
        people: {
          nodes: [
            {
              name: 'Marco Rubio',
              months: [may, { month: '2025-07', meetings: 1, people: 2 }, nobody],
              planned: [{ meetings: 1 }],
            },
            {
              name: 'Sergey Lavrov',
              months: [may, { month: '2025-07', meetings: 2, people: 3 }],
              planned: [{ meetings: 0 }],
            },
            {
              name: 'Volodymyr Zelensky',
              months: [{ month: '2025-07', meetings: 1, people: 2 }],
              planned: [{ meetings: 1 }],
            },
          ],
        },
        places: {
          nodes: [
            ...['Kuala Lumpur', 'Malaysia'].map((name) => ({
              name,
              meetingStats: [
                { person: { name: 'Sergey Lavrov' }, meetings: 2 },
                { person: { name: 'Marco Rubio' }, meetings: 1 },
              ],
              party: [],
            })),
            {
              name: 'United States',
              meetingStats: [
                { person: { name: 'Sergey Lavrov' }, meetings: 1 },
                { person: { name: 'Volodymyr Zelensky' }, meetings: 1 },
              ],
              party: [{ year: '2025', meetings: 1 }],
            },
          ],
        },
        articles: {
          nodes: [
            {
              meetingStats: [
                { status: 'HELD', meetings: 2 },
                { status: 'PLANNED', meetings: 1 },
              ],
            },
          ],
        },
      });
    });

    it.each([
      ['groupBy: MONTH, first: 5001', 'BAD_PAGE', 5000],
      ['groupBy: MONTH, first: 0', 'BAD_PAGE', 5000],
    ])('refuses (%s)', async (args, code, limit) => {
      const { errors } = await api().ask(`{ meetingStats(${args}) { meetings } }`);
      expect(errors).toMatchObject([{ path: ['meetingStats'], extensions: { code, limit } }]);
    });

    it('asks the store once for all, and once for the people, places and organizations of all rows', async () => {
      const { calls } = api();
      const before = { ...calls };
      await api().data(`{
        people: meetingStats(groupBy: [PERSON, PLACE]) { person { name } place { name } meetings }
        pairs: meetingStats(groupBy: [PAIR]) { pair { name } people }
        publishers: meetingStats(groupBy: [PUBLISHER, MONTH]) { publisher { name } month }
      }`);
      expect([calls.aggregate - before.aggregate, calls.select - before.select]).toEqual([1, 1]);
    });
  });
}
