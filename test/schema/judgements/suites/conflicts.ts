import { describe, expect, it } from 'vitest';
import type { Told } from '../judgements-suite.ts';
import { idOfJudgement, judge, type Outcome } from '../solheim.ts';

export function conflictsSuite(told: () => Told): void {
  const undoAll = async (made: readonly Outcome[]): Promise<void> => {
    for (const one of made) await judge(told().api, 'undoJudgement', { id: idOfJudgement(one) });
  };

  describe('judgements that contradict each other', () => {
    it.each([
      ['a = b, b = c, a ≠ c', 0],
      ['b = c, a ≠ c, a = b', 1],
      ['a ≠ c, a = b, b = c', 2],
    ])('are refused with the chain: %s', async (_, turn) => {
      const { api, people } = told();
      const merge = (...ids: readonly string[]) => judge(api, 'mergeEntities', { ids });
      const all = [
        () => merge(people.ingrid, people.inger),
        () => merge(people.inger, people.ingjerd),
        () => judge(api, 'separateEntities', { a: people.ingrid, b: people.ingjerd }),
      ];
      const [first, second, third] = [0, 1, 2].map((index) => all[(index + turn) % all.length]);
      const made = [await first?.(), await second?.()].filter((one) => one !== undefined);
      const before = await api.data('{ people { nodes { id name } } judgements { totalCount } }');
      const refused = await third?.();
      expect(refused).toMatchObject({
        __typename: 'ConflictError',
        judgements: made.map(({ judgement }) => judgement),
      });
      for (const { judgement } of made) expect(refused?.message).toContain(judgement?.summary);
      expect(await api.data('{ people { nodes { id name } } judgements { totalCount } }')).toEqual(before);
      await undoAll(made);
    });

    it('names the chain alone, not what else was judged of the same people', async () => {
      const { api, people } = told();
      const aside = await judge(api, 'separateEntities', { a: people.ingrid, b: people.nora });
      const merged = await judge(api, 'mergeEntities', { ids: [people.ingrid, people.inger] });
      const refused = await judge(api, 'separateEntities', { a: people.inger, b: people.ingrid });
      expect(refused.judgements).toEqual([merged.judgement]);
      await undoAll([aside, merged]);
    });
  });

  describe('two editors at once', () => {
    it('of whom one merges and one separates: the later gets a conflict, and nothing of the first is lost', async () => {
      const { api, people } = told();
      const outcomes = await Promise.all([
        judge(api, 'mergeEntities', { ids: [people.ingrid, people.ingjerd] }, 'ada'),
        judge(api, 'separateEntities', { a: people.ingrid, b: people.ingjerd }, 'ben'),
      ]);
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ConflictError', 'EntityJudgementPayload']);
      const [made] = outcomes.filter(({ judgement }) => judgement !== undefined);
      const [refused] = outcomes.filter(({ judgements }) => judgements !== undefined);
      expect(refused?.judgements).toEqual([made?.judgement]);
      const { judgements } = await api.data<{ readonly judgements: unknown }>(
        '{ judgements(first: 1) { nodes { id summary stands } } }',
      );
      expect(judgements).toEqual({ nodes: [{ ...made?.judgement, stands: true }] });
      expect(await api.graph.verify()).toEqual([]);
      await undoAll(made === undefined ? [] : [made]);
    });

    it('who undo the same: one does, the other learns who has', async () => {
      const { api, people } = told();
      const merged = await judge(api, 'mergeEntities', { ids: [people.ingrid, people.ingjerd] });
      const outcomes = await Promise.all(
        ['ada', 'ben'].map((actor) => judge(api, 'undoJudgement', { id: idOfJudgement(merged) }, actor)),
      );
      const [made] = outcomes.filter(({ judgement }) => judgement !== undefined);
      expect(outcomes.filter(({ __typename }) => __typename === 'ConflictError')).toMatchObject([
        { judgements: [made?.judgement] },
      ]);
    });

    it('of many who merge and separate at random the graph keeps what follows from what stands', async () => {
      const { api, people } = told();
      const { ingrid, inger, ingjerd } = people;
      const pairs = [
        [ingrid, inger],
        [inger, ingjerd],
        [ingrid, ingjerd],
      ];
      const outcomes = await Promise.all(
        pairs.flatMap(([a, b]) => [
          judge(api, 'mergeEntities', { ids: [a, b] }),
          judge(api, 'separateEntities', { a, b }),
        ]),
      );
      expect(await api.graph.verify()).toEqual([]);
      await undoAll(outcomes.filter(({ judgement }) => judgement !== undefined));
      expect(await api.graph.verify()).toEqual([]);
    });
  });
}
