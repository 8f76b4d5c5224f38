import { describe, expect, it } from 'vitest';
import type { Told } from '../judgements-suite.ts';
import { idOfJudgement, judge } from '../solheim.ts';

export function badInputSuite(told: () => Told): void {
  const invalid = (field: string | null, message: RegExp) => ({
    __typename: 'InvalidInputError',
    field,
    message: expect.stringMatching(message),
  });
  const notFound = (message: RegExp) => ({ __typename: 'NotFoundError', message: expect.stringMatching(message) });

  describe('bad input', () => {
    it('merges nothing with itself, with another kind, or with what is not there', async () => {
      const { api, people } = told();
      const merge = (...ids: readonly string[]) => judge(api, 'mergeEntities', { ids });
      const { place } = await api.data<{ readonly place: { readonly id: string } }>('{ place(name: "Geneva") { id } }');
      expect(await merge()).toMatchObject(invalid('ids', /2 or more/));
      expect(await merge(people.nora, people.nora)).toMatchObject(invalid('ids', /2 or more different/));
      expect(await merge(people.nora, place.id)).toMatchObject(invalid('ids', /one kind, got Person .* and Place/));
      expect(await merge(people.nora, 'person_unknown')).toMatchObject(notFound(/^person_unknown: no person/));
      expect(await merge(people.nora, 'nonsense')).toMatchObject(notFound(/^nonsense: /));
      expect(await merge(...Array.from({ length: 101 }, (_, index) => `person_${index}`))).toMatchObject(
        invalid('ids', /at most 100/),
      );
    });

    it('merges nothing with what it is one with already, by an old id', async () => {
      const { api, people } = told();
      const merged = await judge(api, 'mergeEntities', { ids: [people.ingrid, people.inger] });
      expect(await judge(api, 'mergeEntities', { ids: [people.ingrid, people.inger] })).toMatchObject(
        invalid('ids', /Ingrid Solheim twice/),
      );
      await judge(api, 'undoJudgement', { id: idOfJudgement(merged) });
    });

    it('is decided by nobody', async () => {
      const { api, people } = told();
      const refused = await judge(api, 'mergeEntities', { ids: [people.ingrid, people.inger] }, ' ');
      expect(refused).toMatchObject(invalid('actor', /who decides/));
    });

    it('separates in one form only, and leaves something on both sides', async () => {
      const { api, people } = told();
      const separate = (input: object) => judge(api, 'separateEntities', input);
      const { ingrid, nora, articles } = people;
      for (const input of [
        {},
        { a: ingrid },
        { a: ingrid, b: nora, names: ['x'] },
        { id: ingrid },
        { a: ingrid, names: ['x'] },
      ])
        expect(await separate(input)).toMatchObject(invalid(null, /either a and b/));
      expect(await separate({ a: nora, b: nora })).toMatchObject(invalid('b', /another entity/));
      expect(await separate({ id: ingrid, names: ['Nobody'] })).toMatchObject(invalid('names', /got Nobody/));
      expect(await separate({ id: ingrid, names: ['ingrid  SOLHEIM'] })).toMatchObject(invalid('names', /to be left/));
      expect(await separate({ id: ingrid, articles: [articles[1]] })).toMatchObject(invalid('articles', /that name/));
      expect(await separate({ id: ingrid, articles: [articles[0], articles[3]] })).toMatchObject(
        invalid('articles', /to be left/),
      );
    });

    it('corrects nothing to nothing', async () => {
      const { api, people } = told();
      const correct = (input: object) => judge(api, 'correctEntity', { id: people.nora, ...input });
      expect(await correct({})).toMatchObject(invalid(null, /something to correct/));
      expect(await correct({ name: ' ' })).toMatchObject(invalid('name', /a name/));
      expect(await correct({ addAliases: ['', 'N. Quill'] })).toMatchObject(invalid('addAliases', /a name/));
      expect(await correct({ wikidataId: '324546' })).toMatchObject(invalid('wikidataId', /a QID/));
    });

    it('undoes nothing twice, and nothing that is not there', async () => {
      const { api, people } = told();
      const merged = await judge(api, 'mergeEntities', { ids: [people.ingrid, people.inger] });
      const undone = await judge(api, 'undoJudgement', { id: idOfJudgement(merged) });
      const twice = await judge(api, 'undoJudgement', { id: idOfJudgement(merged) });
      expect(twice).toMatchObject({ __typename: 'ConflictError', judgements: [{ id: idOfJudgement(undone) }] });
      expect(await judge(api, 'undoJudgement', { id: 'judgement_unknown' })).toMatchObject(notFound(/there is none/));
    });

    it('speaks of no article that was never there, and retracts none twice', async () => {
      const { api, people } = told();
      expect(await judge(api, 'retractArticle', { id: 'article_unknown' })).toMatchObject(notFound(/no article/));
      expect(await judge(api, 'purgeArticle', { id: people.nora })).toMatchObject(notFound(/no article/));
      const id = people.articles[3];
      const retracted = await judge(api, 'retractArticle', { id });
      expect(await judge(api, 'retractArticle', { id })).toMatchObject({
        __typename: 'ConflictError',
        judgements: [retracted.judgement],
      });
      await judge(api, 'undoJudgement', { id: idOfJudgement(retracted) });
    });
  });
}
