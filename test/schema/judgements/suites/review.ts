import { describe, expect, it } from 'vitest';
import type { Told } from '../judgements-suite.ts';
import { idOfJudgement, judge } from '../solheim.ts';

const QUEUE = `{ reviewQueue(kinds: [UNBOUND_JUDGEMENT]) { totalCount nodes {
  id kind score features { name } judgement { id summary } sides { ... on Person { name } }
} } }`;

interface Queue {
  readonly reviewQueue: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

export function reviewSuite(told: () => Told): void {
  describe('the review queue', () => {
    it('asks about a judgement of which an article does not say any more what it speaks of, and only as long as it stands', async () => {
      const { api, people } = told();
      const [article = ''] = await api.tell({
        url: 'https://example.org/fjord',
        publishedAt: '2024-09-02',
        text: 'The envoy Ylva Norheim met Nora Quill in Tromso on 1 September 2024.',
      });
      const { person } = await api.data<{ readonly person: { readonly id: string } }>(
        '{ person(name: "Ylva Norheim") { id } }',
      );
      const merged = await judge(api, 'mergeEntities', { ids: [people.inger, person.id] });
      expect(await api.data(QUEUE)).toEqual({ reviewQueue: { totalCount: 0, nodes: [] } });

      const retracted = await judge(api, 'retractArticle', { id: article });
      // It is only away: nothing can be decided now.
      expect(await api.data(QUEUE)).toEqual({ reviewQueue: { totalCount: 0, nodes: [] } });
      await judge(api, 'undoJudgement', { id: idOfJudgement(retracted) });

      await api.tell({
        url: 'https://example.org/fjord',
        publishedAt: '2024-09-03',
        text: 'Correction: the envoy Solveig Moen met Nora Quill in Tromso on 1 September 2024.',
      });
      const asked = await api.data<Queue>(QUEUE);
      expect(asked).toMatchObject({
        reviewQueue: {
          totalCount: 1,
          nodes: [
            {
              kind: 'UNBOUND_JUDGEMENT',
              score: null,
              features: [],
              judgement: merged.judgement,
              sides: [{ name: 'Inger Solheim' }],
            },
          ],
        },
      });
      const id = asked.reviewQueue.nodes[0]?.id;
      expect(await api.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
        node: { __typename: 'Question', id },
      });
      expect(await api.graph.verify()).toEqual([]);
      await judge(api, 'undoJudgement', { id: idOfJudgement(merged) });
      expect(await api.data(QUEUE)).toEqual({ reviewQueue: { totalCount: 0, nodes: [] } });
      await judge(api, 'purgeArticle', { id: article });
    });
  });
}
