import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

export function idsSuite(api: () => SmallApi): void {
  describe('ids', () => {
    it('lead from every kind of node back to it', async () => {
      const ids = [
        'article_thursday',
        'person_rubio',
        'organization_state',
        'place_malaysia',
        'meeting_call',
        'participation_call0',
        'claim_call',
      ];
      const data = await api().data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
      const kinds = ['Article', 'Person', 'Organization', 'Place', 'Meeting', 'Participation', 'Claim'];
      expect(data).toEqual({ nodes: ids.map((id, index) => ({ __typename: kinds[index], id })) });
    });

    it('of a merged entity or meeting lead to what holds it now', async () => {
      expect(
        await api().data(`{
          node(id: "person_zelenskyy") { id }
          person(id: "person_zelenskyy") { name }
          meeting(id: "meeting_malaysia-friday") { id }
        }`),
      ).toEqual({
        node: { id: 'person_zelensky' },
        person: { name: 'Volodymyr Zelensky' },
        meeting: { id: 'meeting_malaysia' },
      });
    });

    it.each([
      '',
      'nonsense',
      'person_',
      'person_unknown',
      'place_rubio',
      'atom_rubio',
      'name_x',
      'rules_current',
      'meeting_unknown',
    ])('lead nowhere where they are "%s"', async (id) => {
      const data = await api().data(
        'query ($id: ID!) { node(id: $id) { id } meeting(id: $id) { id } person(id: $id) { id } article(id: $id) { id } }',
        { id },
      );
      expect(data).toEqual({ node: null, meeting: null, person: null, article: null });
    });

    it('are refused beyond a hundred at a time', async () => {
      const { errors } = await api().ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array(101).fill('person_rubio'),
      });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_PAGE', limit: 100 } }]);
    });

    it('can be had by name, alias, QID and URL', async () => {
      expect(
        await api().data(`{
          name: person(name: "marco  RUBIO") { id }
          alias: person(name: "Zelenskyy") { id }
          qid: person(wikidataId: "Q324546") { id }
          place: place(name: "Kuala Lumpur") { id kind within { id } country { id } countryCode latitude longitude }
          organization: organization(name: "State Department") { id country { id } people { edges { titles node { id } } } }
          article: article(url: "https://news.example/thursday") { id publisher { name } publishedAt }
          otherKind: organization(name: "Marco Rubio") { id }
          nobody: person(name: "Nobody") { id }
        }`),
      ).toEqual({
        name: { id: 'person_rubio' },
        alias: { id: 'person_zelensky' },
        qid: { id: 'person_rubio' },
        place: {
          id: 'place_lumpur',
          kind: 'CITY',
          within: { id: 'place_malaysia' },
          country: { id: 'place_malaysia' },
          countryCode: 'MY',
          latitude: 3.15,
          longitude: null,
        },
        organization: {
          id: 'organization_state',
          country: { id: 'place_usa' },
          people: { edges: [{ titles: ['Secretary of State'], node: { id: 'person_rubio' } }] },
        },
        article: { id: 'article_thursday', publisher: { name: 'The Courier' }, publishedAt: '2025-07-10' },
        otherKind: null,
        nobody: null,
      });
    });

    it('are listed where a name fits several', async () => {
      const { errors } = await api().ask('{ person(name: "John Smith") { id } }');
      expect(errors).toMatchObject([
        {
          message: '"John Smith" fits 2: ask by id',
          extensions: {
            code: 'AMBIGUOUS_NAME',
            candidates: [
              { id: 'person_smith1', name: 'John Smith' },
              { id: 'person_smith2', name: 'John Smith' },
            ],
          },
        },
      ]);
    });

    it.each([
      'person',
      'person(name: "Rubio", id: "person_rubio")',
      'article',
      'article(id: "x", url: "https://a.example/")',
    ])('are asked for one way only: not %s', async (field) => {
      const { errors } = await api().ask(`{ ${field} { id } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USAGE' } }]);
    });
  });
}
