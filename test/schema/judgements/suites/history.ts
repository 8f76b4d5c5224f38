import { describe, expect, it } from 'vitest';
import type { Told } from '../judgements-suite.ts';
import { idOfJudgement, judge } from '../solheim.ts';

interface Judgements {
  readonly judgements: { readonly nodes: readonly { readonly id: string }[] };
}

export function historySuite(told: () => Told): void {
  describe('the history of judgements', () => {
    it('tells who decided what, when and why, and what became of it', async () => {
      const { api, people } = told();
      const merged = await judge(
        api,
        'mergeEntities',
        { ids: [people.ingrid, people.ingjerd], reason: 'a hunch' },
        'ben',
      );
      const parted = await judge(
        api,
        'separateEntities',
        { a: people.ingrid, b: people.ingjerd, supersedes: [idOfJudgement(merged)] },
        'ada',
      );
      const undone = await judge(api, 'undoJudgement', { id: idOfJudgement(parted) }, 'eve');
      const { judgements } = await api.data<Judgements>(`{ judgements(first: 3) { nodes {
        id verdict actor madeAt reason stands bound summary
        about { ... on Person { id name } } undoes { id } supersedes { id } undoneBy { id } supersededBy { id }
      } } }`);
      const nobody = { undoes: null, supersedes: [], undoneBy: null, supersededBy: null };
      expect(judgements.nodes).toMatchObject([
        {
          ...nobody,
          id: idOfJudgement(undone),
          verdict: 'UNDONE',
          actor: 'eve',
          undoes: { id: idOfJudgement(parted) },
        },
        {
          ...nobody,
          id: idOfJudgement(parted),
          verdict: 'DIFFERENT_ENTITIES',
          stands: false,
          supersedes: [{ id: idOfJudgement(merged) }],
          undoneBy: { id: idOfJudgement(undone) },
        },
        {
          ...nobody,
          id: idOfJudgement(merged),
          verdict: 'SAME_ENTITY',
          actor: 'ben',
          reason: 'a hunch',
          stands: true,
          bound: true,
          madeAt: expect.stringMatching(/^2025-08-01T00:\d\d:\d\d.000Z$/),
          summary: 'Ingrid Solheim = Ingjerd Solheim',
          about: [{ id: people.ingrid, name: 'Ingrid Solheim' }],
        },
      ]);
      await judge(api, 'undoJudgement', { id: idOfJudgement(merged) });
    });

    it('can be filtered, paged, and asked of what it is about', async () => {
      const { api, people } = told();
      const merged = idOfJudgement(await judge(api, 'mergeEntities', { ids: [people.ingrid, people.ingjerd] }, 'zoe'));
      const ids = async (args: string, variables = {}): Promise<readonly string[]> => {
        const { judgements } = await api.data<Judgements>(
          `query ($id: ID) { judgements(${args}, filter: { about: $id, actor: "zoe" }) { nodes { id } } }`,
          variables,
        );
        return judgements.nodes.map(({ id }) => id);
      };
      expect(await ids('first: 9')).toEqual([merged]);
      expect(await ids('first: 9', { id: people.ingjerd })).toEqual([merged]);
      expect(await ids('first: 9', { id: people.nora })).toEqual([]);
      expect(await ids('first: 9', { id: people.articles[0] })).toEqual([merged]);
      expect(await ids('first: 9', { id: people.articles[1] })).toEqual([]);
      expect(
        await api.data(
          `query ($id: ID!, $article: ID!, $judgement: ID!) {
            person(id: $id) { judgements(first: 1) { nodes { id } } }
            article(id: $article) { judgements(first: 1) { nodes { id } } }
            node(id: $judgement) { __typename id }
            standing: judgements(filter: { standing: true, verdicts: [SAME_ENTITY] }) { nodes { id } }
            unbound: judgements(filter: { unbound: true }) { totalCount }
            either: judgements(filter: { or: [{ about: $id, actor: "zoe" }, { actor: "nobody" }] }) { nodes { id } }
            later: judgements(filter: { actor: "zoe", from: "2025-08-02" }) { totalCount }
            before: judgements(filter: { actor: "zoe", to: "2025-07" }) { totalCount }
            thatDay: judgements(filter: { actor: "zoe", from: "2025-08-01", to: "2025-08-01", not: { standing: false } }) { totalCount }
          }`,
          { id: people.ingrid, article: people.articles[0], judgement: merged },
        ),
      ).toEqual({
        person: { judgements: { nodes: [{ id: merged }] } },
        article: { judgements: { nodes: [{ id: merged }] } },
        node: { __typename: 'Judgement', id: merged },
        standing: { nodes: [{ id: merged }] },
        unbound: { totalCount: 0 },
        either: { nodes: [{ id: merged }] },
        later: { totalCount: 0 },
        before: { totalCount: 0 },
        thatDay: { totalCount: 1 },
      });
      await judge(api, 'undoJudgement', { id: merged });
      // What does not stand any more still speaks of them.
      expect(await ids('first: 9', { id: people.ingjerd })).toEqual([merged]);
      const walked: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: {
          readonly judgements: {
            readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
          };
        } = await api.data(
          'query ($after: String) { judgements(first: 5, after: $after) { edges { cursor node { id } } } }',
          { after },
        );
        walked.push(...page.judgements.edges.map(({ node }) => node.id));
        after = page.judgements.edges.at(-1)?.cursor ?? null;
        if (after === null) break;
      }
      const { judgements } = await api.data<{ readonly judgements: { readonly totalCount: number } }>(
        '{ judgements { totalCount } }',
      );
      expect(new Set(walked).size).toBe(judgements.totalCount);
      expect(walked).toHaveLength(judgements.totalCount);
    });
  });
}
