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
];

export function entityFiltersSuite(api: () => SmallApi): void {
  describe('lists of articles and entities', () => {
    it.each(CASES)('%s', async (field, ids) => {
      const data = await api().data(`{ list: ${field} { nodes { id } } }`);
      expect(data).toEqual({ list: { nodes: ids.map((id) => ({ id })) } });
    });
  });
}
