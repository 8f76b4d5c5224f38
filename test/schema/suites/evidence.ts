import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

const QUOTE = 'Rubio met Lavrov in Kuala Lumpur on Thursday.';

export function evidenceSuite(api: () => SmallApi): void {
  describe('evidence', () => {
    it('leads from a meeting to the sentences of each article', async () => {
      expect(
        await api().data(`{ meeting(id: "meeting_malaysia") {
          articles(orderBy: PUBLISHED_ASC) { edges { node { title } claims { id evidence { quote start end supports article { id } } } } }
          claims { nodes { id article { id } meeting { id } extractor } }
          disagreements { field values { value claims { id } } }
          participations { nodes { nameAsWritten office { title country { name } claims { totalCount } } claims { nodes { id } } meeting { id } } }
        } }`),
      ).toEqual({
        meeting: {
          articles: {
            edges: [
              {
                node: { title: 'Rubio and Lavrov meet' },
                claims: [
                  {
                    id: 'claim_malaysia',
                    evidence: [
                      {
                        quote: QUOTE,
                        start: 0,
                        end: 45,
                        supports: ['PARTICIPANTS', 'PLACE'],
                        article: { id: 'article_thursday' },
                      },
                    ],
                  },
                ],
              },
              {
                node: { title: 'After the talks' },
                claims: [
                  {
                    id: 'claim_malaysia-friday',
                    evidence: [
                      {
                        quote: QUOTE,
                        start: 0,
                        end: 45,
                        supports: ['PARTICIPANTS', 'PLACE'],
                        article: { id: 'article_friday' },
                      },
                    ],
                  },
                ],
              },
            ],
          },
          claims: {
            nodes: [
              {
                id: 'claim_malaysia-friday',
                article: { id: 'article_friday' },
                meeting: { id: 'meeting_malaysia' },
                extractor: 'small@1',
              },
              {
                id: 'claim_malaysia',
                article: { id: 'article_thursday' },
                meeting: { id: 'meeting_malaysia' },
                extractor: 'small@1',
              },
            ],
          },
          disagreements: [
            {
              field: 'VENUE',
              values: [
                { value: 'a hotel', claims: [{ id: 'claim_malaysia' }] },
                { value: 'the convention centre', claims: [{ id: 'claim_malaysia-friday' }] },
              ],
            },
          ],
          participations: {
            nodes: [
              {
                nameAsWritten: 'Marco Rubio',
                office: { title: 'Secretary of State', country: { name: 'United States' }, claims: { totalCount: 2 } },
                claims: { nodes: [{ id: 'claim_malaysia-friday' }, { id: 'claim_malaysia' }] },
                meeting: { id: 'meeting_malaysia' },
              },
              {
                nameAsWritten: 'person_lavrov',
                office: null,
                claims: { nodes: [{ id: 'claim_malaysia-friday' }, { id: 'claim_malaysia' }] },
                meeting: { id: 'meeting_malaysia' },
              },
            ],
          },
        },
      });
    });

    it('leads from an article to what it names, and back', async () => {
      expect(
        await api().data(`{
          article(id: "article_thursday") {
            mentions { totalCount edges { count evidence { quote prefix suffix } node { __typename name } } }
            people: mentions(kinds: [PERSON]) { nodes { name } }
          }
          person(name: "Lavrov") { articles { edges { mentionCount mentions { quote article { id } } node { id } } } }
        }`),
      ).toEqual({
        article: {
          mentions: {
            totalCount: 3,
            edges: [
              {
                count: 1,
                evidence: [{ quote: 'Lavrov', prefix: 'Rubio met ', suffix: ' in Kuala Lumpur on Thursday. Bo' }],
                node: { __typename: 'Person', name: 'Sergey Lavrov' },
              },
              {
                count: 1,
                evidence: [{ quote: 'Rubio', prefix: '', suffix: ' met Lavrov in Kuala Lumpur on T' }],
                node: { __typename: 'Person', name: 'Marco Rubio' },
              },
              {
                count: 1,
                evidence: [
                  { quote: 'Kuala Lumpur', prefix: 'Rubio met Lavrov in ', suffix: ' on Thursday. Both spoke of Ukra' },
                ],
                node: { __typename: 'Place', name: 'Kuala Lumpur' },
              },
            ],
          },
          people: { nodes: [{ name: 'Sergey Lavrov' }, { name: 'Marco Rubio' }] },
        },
        person: {
          articles: {
            edges: [
              {
                mentionCount: 1,
                mentions: [{ quote: 'Lavrov', article: { id: 'article_thursday' } }],
                node: { id: 'article_thursday' },
              },
            ],
          },
        },
      });
    });

    it('resolves what a claim names to entities', async () => {
      expect(
        await api().data(`{ node(id: "claim_call") { ... on Claim {
          participants { nameAsWritten party { id } office { title } represents { id } } place { id } attributedTo { id } article { id }
        } } }`),
      ).toEqual({
        node: {
          participants: [
            { nameAsWritten: 'person_rubio', party: { id: 'person_rubio' }, office: null, represents: null },
            { nameAsWritten: 'person_lavrov', party: { id: 'person_lavrov' }, office: null, represents: null },
          ],
          place: { id: 'place_lumpur' },
          attributedTo: [{ id: 'organization_state' }],
          article: { id: 'article_thursday' },
        },
      });
    });

    it('stands behind offices, which can be asked for a time', async () => {
      const office = {
        title: 'Secretary of State',
        firstSeen: '2025-05-20',
        lastSeen: '2025-07-11',
        claims: { nodes: [{ id: 'claim_plan' }] },
      };
      expect(
        await api().data(`{ person(name: "Rubio") {
          all: offices { title firstSeen lastSeen claims(first: 1) { nodes { id } } }
          during: offices(asOf: "2025-06") { title }
          before: offices(asOf: "2025-04") { title }
        } }`),
      ).toEqual({ person: { all: [office], during: [{ title: 'Secretary of State' }], before: [] } });
    });

    it('says in which role an entity has to do with a meeting', async () => {
      expect(
        await api().data(`{
          malaysia: place(name: "Malaysia") {
            meetings { nodes { id } } asParty: meetings(as: [PARTY, REPRESENTED]) { totalCount }
          }
          usa: place(name: "United States") { meetings(as: [PARTY]) { edges { node { id } participation { kind nameAsWritten } } } }
        }`),
      ).toEqual({
        malaysia: {
          meetings: { nodes: [{ id: 'meeting_summit' }, { id: 'meeting_malaysia' }] },
          asParty: { totalCount: 0 },
        },
        usa: {
          meetings: {
            edges: [{ node: { id: 'meeting_summit' }, participation: { kind: 'COUNTRY', nameAsWritten: 'place_usa' } }],
          },
        },
      });
    });
  });
}
