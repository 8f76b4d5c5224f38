import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

const ALL = ['plan', 'summit', 'malaysia', 'call', 'undated'];

/** A filter, and the meetings that fit, latest first. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['{}', ALL],
  ['and: []', ALL],
  ['or: []', []],
  ['not: {}', []],
  ['and: [{ status: [HELD] }, { format: [REMOTE] }]', ['call']],
  ['or: [{ status: [PLANNED] }, { format: [REMOTE] }]', ['plan', 'call']],
  ['not: { status: [HELD] }', ['plan']],
  ['not: { parties: [{ countries: ["RU"] }] }', ['plan', 'undated']],
  ['parties: [{ anyOf: [{ id: "person_rubio" }] }]', ['plan', 'malaysia', 'call', 'undated']],
  ['parties: [{ anyOf: [{ id: "person_zelenskyy" }] }]', ['plan', 'summit']],
  ['parties: [{ anyOf: [{ name: "rubio" }] }, { anyOf: [{ name: "Lavrov" }] }]', ['malaysia', 'call']],
  ['parties: [{ anyOf: [{ name: "Zelenskyy" }, { wikidataId: "Q324546" }] }]', ALL],
  ['parties: [{ anyOf: [{ name: "Nobody" }] }]', []],
  ['parties: [{ anyOf: [] }]', []],
  ['parties: [{ countries: ["RU", "MY"] }]', ['summit', 'malaysia', 'call', 'undated']],
  ['parties: [{ office: "SECRETARY of" }]', ['plan', 'malaysia', 'call', 'undated']],
  ['parties: [{ organizations: [{ name: "State Department" }] }]', ['plan', 'malaysia', 'call', 'undated']],
  ['parties: [{ kinds: [GROUP, COUNTRY] }]', ['summit', 'undated']],
  ['parties: [{ kinds: [PERSON], countries: ["UA"] }]', ['plan', 'summit']],
  ['between: { a: { countries: ["US"] }, b: { countries: ["RU"] } }', ['summit', 'malaysia', 'call']],
  ['between: { a: { anyOf: [{ name: "Rubio" }] }, b: { countries: ["US"] } }', []],
  ['between: { a: {}, b: { kinds: [GROUP] } }', ['undated']],
  ['placeWithin: [{ name: "Malaysia" }]', ['summit', 'malaysia']],
  ['placeWithin: [{ id: "place_russia" }, { id: "place_lumpur" }]', ['summit', 'malaysia']],
  ['placeCountries: ["MY"]', ['summit', 'malaysia']],
  ['placeCountries: ["RU"]', []],
  ['from: "2025-07-10"', ['plan', 'summit', 'malaysia']],
  ['from: "2025-07", to: "2025-07"', ['summit', 'malaysia']],
  ['to: "2025-05"', ['call']],
  ['from: "2025-07", to: "2025-07", dateMatch: CERTAIN', ['summit']],
  ['from: "2025-05", to: "2025-05", dateMatch: CERTAIN', ['call']],
  ['from: "2025-05-10", to: "2025-05-20", dateMatch: CERTAIN', []],
  ['from: "2025-05-10", to: "2025-05-20", dateMatch: POSSIBLE', ['plan', 'malaysia', 'call', 'undated']],
  ['from: "2025-07-11", dateMatch: POSSIBLE', ['plan', 'summit', 'undated']],
  ['status: [PLANNED, HELD]', ALL],
  ['status: []', []],
  ['format: [IN_PERSON]', ['summit', 'malaysia', 'undated']],
  ['publishers: [{ name: "The Courier" }]', ['malaysia', 'call']],
  ['text: "MEETING call"', ['call']],
  ['minSources: 2', ['malaysia']],
  ['minConfidence: 0.6', ['plan', 'malaysia', 'call']],
  ['disagreesOn: [VENUE, DATE]', ['malaysia']],
  ['disagreesOn: [DATE]', []],
  ['maxSources: 1', ['plan', 'summit', 'call', 'undated']],
  ['minArticles: 2', ['malaysia']],
  ['maxArticles: 1, minConfidence: 0.5, maxConfidence: 0.6', ['summit', 'call']],
  ['dated: true', ['plan', 'summit', 'call']],
  ['dated: false', ['malaysia', 'undated']],
  ['ambiguous: true', []],
  ['confirmed: false, format: [REMOTE]', ['call']],
  ['statusDetail: [POSTPONED]', []],
  ['people: { organizations: { name: "state" } }', ['plan', 'malaysia', 'call', 'undated']],
  ['people: { countries: ["UA"] }, not: { people: { countries: ["US"] } }', ['summit']],
  ['organizations: {}', []],
  ['place: { kinds: [CITY] }', ['summit', 'malaysia']],
  ['place: { kinds: [COUNTRY], not: { name: "malaysia" } }', []],
  ['articles: { publisher: { name: "gazette" } }', ['plan', 'summit', 'malaysia', 'undated']],
  ['not: { articles: { publisher: { name: "gazette" } } }', ['call']],
  ['articles: { people: { met: { name: "Zelenskyy" } } }, format: [REMOTE]', ['call']],
  ['overdueAt: "2025-09"', ['plan']],
  ['overdueAt: "2025-08-31"', []],
  [
    'status: [HELD], from: "2025", placeCountries: ["MY"], between: { a: { countries: ["US"] }, b: { countries: ["RU"] } }',
    ['summit', 'malaysia'],
  ],
];

export function meetingFiltersSuite(api: () => SmallApi): void {
  describe('filters of meetings', () => {
    it.each(CASES)('%s', async (filter, keys) => {
      const written = filter.startsWith('{') ? filter : `{ ${filter} }`;
      const data = await api().data(`{ meetings(filter: ${written}) { nodes { id } totalCount } }`);
      expect(data).toEqual({
        meetings: { nodes: keys.map((key) => ({ id: `meeting_${key}` })), totalCount: keys.length },
      });
    });

    it('are refused where they go deeper than ten levels', async () => {
      const nested = (depth: number): object => (depth === 0 ? { status: ['HELD'] } : { not: nested(depth - 1) });
      const query = 'query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }';
      expect(await api().data(query, { filter: nested(9) })).toEqual({ meetings: { totalCount: 1 } });
      const { errors } = await api().ask(query, { filter: nested(10) });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USAGE' } }]);
      const around = (depth: number): object => (depth === 0 ? {} : { articles: { meetings: around(depth - 1) } });
      expect(await api().data(query, { filter: around(4) })).toEqual({ meetings: { totalCount: 5 } });
      expect((await api().ask(query, { filter: around(5) })).errors).toMatchObject([
        { extensions: { code: 'BAD_USAGE' } },
      ]);
    });

    it('hold on relations too', async () => {
      expect(
        await api().data(`{
          person(name: "Rubio") { meetings(filter: { parties: [{ countries: ["RU"] }] }, orderBy: DATE_ASC) { nodes { id } } }
          article(id: "article_thursday") { meetings(filter: { format: [REMOTE] }) { nodes { id } } }
        }`),
      ).toEqual({
        person: { meetings: { nodes: [{ id: 'meeting_call' }, { id: 'meeting_malaysia' }] } },
        article: { meetings: { nodes: [{ id: 'meeting_call' }] } },
      });
    });
  });
}
