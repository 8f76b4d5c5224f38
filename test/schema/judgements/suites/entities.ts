import { describe, expect, it } from 'vitest';
import type { Told } from '../judgements-suite.ts';
import { idOfJudgement, judge } from '../solheim.ts';

const WHO = `query ($id: ID!) { person(id: $id) { id name aliases wikidataId countries
  metWith { edges { node { name } meetingCount } } articles { totalCount } } }`;
const SURNAMES = '{ people(filter: { name: "Solheim" }) { nodes { name meetings { totalCount } } } }';

export function entitiesSuite(told: () => Told): void {
  const surnames = async () => {
    const { people } = await told().api.data<{
      readonly people: {
        readonly nodes: readonly { readonly name: string; readonly meetings: { readonly totalCount: number } }[];
      };
    }>(SURNAMES);
    return people.nodes.map(({ name, meetings }) => `${name} ${meetings.totalCount}`).sort();
  };

  describe('mergeEntities', () => {
    it('makes one of two, under an id that both keep leading to, until it is undone', async () => {
      const { api, people } = told();
      const before = await surnames();
      const merged = await judge(api, 'mergeEntities', {
        ids: [people.ingrid, people.ingjerd],
        reason: 'same passport',
      });
      expect(merged).toMatchObject({
        __typename: 'EntityJudgementPayload',
        judgement: { summary: 'Ingrid Solheim = Ingjerd Solheim' },
        entities: [{ name: 'Ingrid Solheim' }],
      });
      const [one, other] = [await api.data(WHO, { id: people.ingrid }), await api.data(WHO, { id: people.ingjerd })];
      expect(one).toEqual(other);
      expect(one).toMatchObject({
        person: {
          aliases: expect.arrayContaining(['Ingjerd Solheim']),
          metWith: { edges: [{ node: { name: 'Nora Quill' }, meetingCount: 3 }] },
          articles: { totalCount: 3 },
        },
      });
      const undone = await judge(api, 'undoJudgement', { id: idOfJudgement(merged) });
      expect(undone).toMatchObject({ __typename: 'UndoJudgementPayload', article: null });
      expect(await surnames()).toEqual(before);
      expect(await api.graph.verify()).toEqual([]);
    });

    it('holds when the articles come again', async () => {
      const { api, people } = told();
      const merged = await judge(api, 'mergeEntities', { ids: [people.inger, people.ingjerd] });
      await api.tell({
        url: 'https://example.org/dublin',
        publishedAt: '2024-06-05',
        text: 'Correction: the diplomat Ingjerd Solheim met Nora Quill in Dublin on 2 June 2024, after lunch.',
      });
      expect(await surnames()).toEqual(['Inger Solheim 2', 'Ingrid Solheim 2']);
      await judge(api, 'undoJudgement', { id: idOfJudgement(merged) });
    });

    it('speaks of the right one where an article gives one name to two', async () => {
      const { api } = told();
      const articles = await api.tell(
        {
          url: 'https://example.org/both',
          publishedAt: '2024-10-02',
          text: 'Norwegian minister Olga Brandt met Swedish minister Olga Brandt in Narvik on 1 October 2024.',
        },
        {
          url: 'https://example.org/later',
          publishedAt: '2024-10-04',
          text: 'Norwegian minister Olga Brandt met Irish minister Una Kells in Narvik on 3 October 2024.',
        },
        {
          url: 'https://example.org/last',
          publishedAt: '2024-10-06',
          text: 'Swedish minister Olga Brandt met Irish minister Una Kells in Lund on 5 October 2024.',
        },
      );
      const { people } = await api.data<{
        readonly people: { readonly nodes: readonly { readonly id: string; readonly countries: readonly string[] }[] };
      }>('{ people(filter: { name: "Olga Brandt" }) { nodes { id countries } } }');
      const [norwegian, swedish, una] = [
        people.nodes.find(({ countries }) => countries.includes('NO'))?.id,
        people.nodes.find(({ countries }) => countries.includes('SE'))?.id,
        (await api.data<{ readonly person: { readonly id: string } }>('{ person(name: "Una Kells") { id } }')).person
          .id,
      ];
      for (const id of [norwegian, swedish]) {
        const apart = await judge(api, 'separateEntities', { a: id, b: una });
        expect(apart.entities?.map((entity) => entity.id)).toEqual([id, una]);
        await judge(api, 'undoJudgement', { id: idOfJudgement(apart) });
      }
      for (const id of articles) await judge(api, 'purgeArticle', { id });
    });
  });

  describe('separateEntities', () => {
    it('tells apart by old ids what a judgement in code, or the rules, took for one', async () => {
      const { api, people } = told();
      const merged = await judge(api, 'mergeEntities', { ids: [people.ingrid, people.inger] });
      const conflict = await judge(api, 'separateEntities', { a: people.ingrid, b: people.inger });
      expect(conflict).toMatchObject({ __typename: 'ConflictError', judgements: [{ id: idOfJudgement(merged) }] });
      const apart = await judge(api, 'separateEntities', {
        a: people.ingrid,
        b: people.inger,
        supersedes: [idOfJudgement(merged)],
      });
      expect(apart).toMatchObject({
        judgement: { summary: 'Ingrid Solheim ≠ Inger Solheim' },
        entities: [{ name: 'Ingrid Solheim' }, { name: 'Inger Solheim' }],
      });
      await judge(api, 'undoJudgement', { id: idOfJudgement(apart) });
      expect(await surnames()).toHaveLength(2);
      await judge(api, 'undoJudgement', { id: idOfJudgement(merged) });
      expect(await surnames()).toHaveLength(3);
    });

    it('tells apart what some articles mean by a name, and what goes by another name', async () => {
      const { api, people } = told();
      const cork = people.articles[3];
      const apart = await judge(api, 'separateEntities', { id: people.ingrid, articles: [cork] });
      expect(apart).toMatchObject({ entities: [{ name: 'Ingrid Solheim' }, { name: 'Ingrid Solheim' }] });
      expect(await surnames()).toEqual([
        'Inger Solheim 1',
        'Ingjerd Solheim 1',
        'Ingrid Solheim 1',
        'Ingrid Solheim 1',
      ]);
      const merged = await judge(api, 'mergeEntities', { ids: [people.ingrid, people.ingjerd] });
      const named = { id: people.ingrid, names: ['ingjerd solheim'] };
      expect(await judge(api, 'separateEntities', named)).toMatchObject({ judgements: [merged.judgement] });
      const parted = await judge(api, 'separateEntities', { ...named, supersedes: [idOfJudgement(merged)] });
      expect(parted).toMatchObject({ entities: [{ name: 'Ingjerd Solheim' }, { name: 'Ingrid Solheim' }] });
      for (const one of [parted, merged, apart]) await judge(api, 'undoJudgement', { id: idOfJudgement(one) });
      expect(await surnames()).toHaveLength(3);
      expect(await api.graph.verify()).toEqual([]);
    });
  });

  describe('correctEntity', () => {
    it('says what it is called, where it belongs and which it is, until it is undone', async () => {
      const { api, people } = told();
      const before = await api.data(WHO, { id: people.inger });
      const correction = {
        id: people.inger,
        name: 'Inger-Lise Solheim',
        addAliases: ['I. L. Solheim'],
        country: 'SE',
        wikidataId: 'Q999999',
      };
      const corrected = await judge(api, 'correctEntity', correction);
      expect(corrected).toMatchObject({
        judgement: {
          summary: 'Inger Solheim: name Inger-Lise Solheim, addAliases I. L. Solheim, country SE, wikidataId Q999999',
        },
        entities: [{ id: people.inger, name: 'Inger-Lise Solheim' }],
      });
      expect(await api.data(WHO, { id: people.inger })).toMatchObject({
        person: {
          name: 'Inger-Lise Solheim',
          aliases: expect.arrayContaining(['I. L. Solheim', 'Inger Solheim']),
          wikidataId: 'Q999999',
          countries: expect.arrayContaining(['SE']),
        },
      });
      expect(await api.data('{ person(name: "i. l. solheim") { id } }')).toEqual({ person: { id: people.inger } });
      const rival = await judge(api, 'correctEntity', { id: people.inger, name: 'Inger Lund' }, 'ben');
      expect(rival).toMatchObject({ __typename: 'ConflictError', judgements: [corrected.judgement] });
      const both = await Promise.all(
        ['ada', 'ben'].map((actor) => judge(api, 'correctEntity', { id: people.nora, name: `Nora ${actor}` }, actor)),
      );
      expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ConflictError', 'EntityJudgementPayload']);
      for (const one of [corrected, ...both.filter(({ judgement }) => judgement !== undefined)])
        await judge(api, 'undoJudgement', { id: idOfJudgement(one) });
      expect(await api.data(WHO, { id: people.inger })).toEqual(before);
      expect(await api.graph.verify()).toEqual([]);
    });

    it('takes an alias and a country away', async () => {
      const { api, people } = told();
      const merged = await judge(api, 'mergeEntities', { ids: [people.ingrid, people.inger] });
      const corrected = await judge(api, 'correctEntity', {
        id: people.ingrid,
        removeAliases: ['Inger Solheim'],
        country: null,
      });
      expect(corrected).toMatchObject({ __typename: 'EntityJudgementPayload' });
      const { person } = await api.data<{ readonly person: { readonly aliases: readonly string[] } }>(WHO, {
        id: people.ingrid,
      });
      expect(person.aliases).not.toContain('Inger Solheim');
      for (const one of [corrected, merged]) await judge(api, 'undoJudgement', { id: idOfJudgement(one) });
    });
  });
}
