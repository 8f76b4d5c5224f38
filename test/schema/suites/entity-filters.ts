import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

/** A list with its filter, and the ids that fit. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['people', ['person_smith1', 'person_smith2', 'person_rubio', 'person_lavrov', 'person_zelensky']],
  ['people(orderBy: NAME_DESC, first: 2)', ['person_zelensky', 'person_lavrov']],
  ['people(filter: { name: "SERGEI" })', ['person_lavrov']],
  ['people(filter: { name: "ubio" })', ['person_rubio']],
  ['people(filter: { countries: ["RU", "UA"] })', ['person_lavrov', 'person_zelensky']],
  ['people(filter: { certain: false })', ['person_smith2']],
  ['people(filter: { met: { name: "Lavrov" } })', ['person_rubio', 'person_zelensky']],
  ['people(filter: { met: { name: "United States" } })', ['person_lavrov', 'person_zelensky']],
  ['people(filter: { met: { id: "person_zelensky" } })', ['person_lavrov']],
  ['people(filter: { met: { name: "Nobody" } })', []],
  ['organizations(filter: { name: "the" })', ['organization_courier', 'organization_gazette']],
  ['organizations(filter: { countries: ["US"] })', ['organization_state']],
  ['places(filter: { kinds: [CITY] })', ['place_lumpur']],
  ['places(filter: { within: { name: "Malaysia" } })', ['place_lumpur']],
  ['places(filter: { within: { name: "Kuala Lumpur" } })', []],
  ['places(filter: { countries: ["MY"], name: "mala" })', ['place_malaysia']],
  ['articles', ['article_friday', 'article_thursday', 'article_undated']],
  ['articles(orderBy: PUBLISHED_ASC)', ['article_thursday', 'article_friday', 'article_undated']],
  ['articles(filter: { publishers: [{ name: "The Gazette" }] })', ['article_friday', 'article_undated']],
  ['articles(filter: { from: "2025-07-11" })', ['article_friday']],
  ['articles(filter: { to: "2025-07-10" })', ['article_thursday']],
  ['articles(filter: { language: "fr" })', []],
  ['articles(filter: { topics: ["diplomacy"] }, first: 1)', ['article_friday']],
  ['articles(filter: { mentions: [{ name: "Rubio" }, { name: "Lavrov" }] })', ['article_thursday']],
  ['articles(filter: { mentions: [{ name: "Nobody" }] })', []],
  ['articles(filter: { text: "kuala LUMPUR", to: "2025-07-10" })', ['article_thursday']],
  // All of, any of, none of.
  [
    'people(filter: { anyOf: [{ name: "John Smith" }, { id: "person_zelenskyy" }] })',
    ['person_smith1', 'person_smith2', 'person_zelensky'],
  ],
  ['people(filter: { or: [{ countries: ["UA"] }, { certain: false }] })', ['person_smith2', 'person_zelensky']],
  ['people(filter: { and: [{ countries: ["US"] }, { not: { name: "smith" } }] })', ['person_rubio']],
  ['people(filter: { not: { or: [{ name: "smith" }, { countries: ["RU"] }] } })', ['person_rubio', 'person_zelensky']],
  ['organizations(filter: { not: { name: "the" } })', ['organization_state']],
  ['places(filter: { or: [{ kinds: [CITY] }, { name: "russia" }] })', ['place_lumpur', 'place_russia']],
  ['articles(filter: { mentionsAny: [{ name: "Lavrov" }, { name: "Nobody" }] })', ['article_thursday']],
  ['articles(filter: { not: { publishers: [{ name: "The Gazette" }] } })', ['article_thursday']],
  // On related nodes, and on those related to them.
  ['people(filter: { meetings: { format: [REMOTE] } })', ['person_rubio', 'person_lavrov']],
  [
    'people(filter: { meetings: { placeWithin: [{ name: "Malaysia" }], from: "2025-07-11" } })',
    ['person_lavrov', 'person_zelensky'],
  ],
  ['people(filter: { not: { meetings: {} } })', ['person_smith1', 'person_smith2']],
  [
    'people(filter: { meetings: { people: { name: "Zelensky" } }, not: { name: "Zelensky" } })',
    ['person_rubio', 'person_lavrov'],
  ],
  ['people(filter: { organizations: { name: "state" } })', ['person_rubio']],
  ['people(filter: { articles: { publisher: { name: "courier" } } })', ['person_rubio', 'person_lavrov']],
  ['organizations(filter: { people: { meetings: { status: [PLANNED] } } })', ['organization_state']],
  ['organizations(filter: { published: { meetings: { format: [REMOTE] } } })', ['organization_courier']],
  [
    'places(filter: { meetings: { people: { name: "rubio" } }, meetingsAs: [VENUE] })',
    ['place_lumpur', 'place_malaysia'],
  ],
  ['places(filter: { meetings: { people: { name: "lavrov" } }, meetingsAs: [PARTY] })', ['place_usa']],
  ['places(filter: { meetingsAs: [PARTY] })', ['place_usa']],
  [
    'places(filter: { meetings: { articles: { publishers: [{ name: "The Courier" }] } } })',
    ['place_lumpur', 'place_malaysia'],
  ],
  ['places(filter: { box: { south: 3, west: -1, north: 4, east: 1 } })', []],
  ['articles(filter: { meetings: { status: [PLANNED] } })', ['article_friday']],
  ['articles(filter: { meetings: { people: { countries: ["UA"] } }, people: { countries: ["RU"] } })', []],
  ['articles(filter: { people: { countries: ["RU"] } })', ['article_thursday']],
];

export function entityFiltersSuite(api: () => SmallApi): void {
  describe('lists of articles and entities', () => {
    it.each(CASES)('%s', async (field, ids) => {
      const data = await api().data(`{ list: ${field} { nodes { id } } }`);
      expect(data).toEqual({ list: { nodes: ids.map((id) => ({ id })) } });
    });

    it('hold on those who serve an organization, too', async () => {
      const people = (filter: string) => `people(filter: { ${filter} }) { totalCount nodes { id } }`;
      expect(
        await api().data(`{ organization(name: "State Department") {
          us: ${people('meetings: { format: [REMOTE] }')}
          uk: ${people('countries: ["GB"]')}
        } }`),
      ).toEqual({
        organization: { us: { totalCount: 1, nodes: [{ id: 'person_rubio' }] }, uk: { totalCount: 0, nodes: [] } },
      });
    });
  });
}
