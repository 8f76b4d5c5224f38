import { describe, expect, it } from 'vitest';
import type { Told } from '../judgements-suite.ts';
import { idOfJudgement, judge, SOLHEIM } from '../solheim.ts';

const ALL = '{ articles { nodes { id title text } } people { nodes { id name } } meetings { nodes { id title } } }';

export function articlesSuite(told: () => Told): void {
  describe('retractArticle', () => {
    it('takes away what only that article tells, also when it comes again; undoing brings exactly that back', async () => {
      const { api, people } = told();
      const [, oslo = ''] = people.articles;
      const before = await api.data(ALL);
      const retracted = await judge(api, 'retractArticle', { id: oslo, reason: 'a hoax' });
      expect(retracted).toMatchObject({ __typename: 'ArticleJudgementPayload', article: null });
      expect(await api.data('query ($id: ID!) { person(id: $id) { id } }', { id: people.inger })).toEqual({
        person: null,
      });
      const again = await api.data<{ readonly ingestArticle: unknown }>(
        'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ... on IngestArticlePayload { outcome article { id } } } }',
        { input: { ...SOLHEIM[1], text: `${SOLHEIM[1].text} They ate.`, publishedAt: '2024-05-03' } },
      );
      expect(again.ingestArticle).toEqual({ outcome: 'RETRACTED', article: null });
      const undone = await judge(api, 'undoJudgement', { id: idOfJudgement(retracted) });
      expect(undone).toMatchObject({ article: { id: oslo }, entities: [] });
      expect(await api.data(ALL)).toEqual(before);
    });
  });

  describe('purgeArticle', () => {
    it('erases an article for good, a retracted one too', async () => {
      const { api } = told();
      const hoax = {
        url: 'https://example.org/hoax',
        text: 'Irish minister Nora Quill met Zebulon Quirk in Narvik on 1 May 2024.',
      };
      const [id = ''] = await api.tell(hoax);
      await judge(api, 'retractArticle', { id });
      const purged = await judge(api, 'purgeArticle', { id });
      expect(purged).toMatchObject({ __typename: 'ArticleJudgementPayload', article: null });
      const again = await api.data<{ readonly ingestArticle: unknown }>(
        'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ... on IngestArticlePayload { outcome } } }',
        { input: hoax },
      );
      expect(again.ingestArticle).toEqual({ outcome: 'PURGED' });
      expect(await judge(api, 'undoJudgement', { id: idOfJudgement(purged) })).toMatchObject({
        __typename: 'ConflictError',
        message: expect.stringContaining('gone for good'),
      });
      expect(await api.graph.verify()).toEqual([]);
    });
  });
}
