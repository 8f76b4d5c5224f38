import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

interface Nodes {
  readonly nodes: readonly unknown[];
}

interface Aliased {
  readonly nodes: readonly {
    readonly first: Nodes;
    readonly all: Nodes & { readonly totalCount: number };
    readonly last: { readonly edges: readonly { readonly node: unknown }[] };
  }[];
}

export function batchingSuite(api: () => SmallApi): void {
  const callsOf = async (query: string) => {
    const { calls } = api();
    const before = { ...calls };
    await api().data(query);
    return { select: calls.select - before.select, counterparts: calls.counterparts - before.counterparts };
  };

  describe('batching', () => {
    it('reads four levels of lists with one call, however many parents', async () => {
      const calls = await callsOf(`{
        people { nodes { name meetings { nodes { title participations { nodes { claims { nodes { id } } } } } } } }
      }`);
      expect(calls).toEqual({ select: 1, counterparts: 0 });
    });

    it('answers what directives and fragments decide on as if it stood there plainly', async () => {
      const parties = 'participations(first: 1) { nodes { nameAsWritten party { name } } }';
      const plain = await api().data(`{ people { nodes { name meetings(first: 2) { nodes { title ${parties} } } } } }`);
      const decided = await api().data(
        `query ($yes: Boolean!, $no: Boolean!) {
          people { nodes { ...Known meetings(first: 2) { nodes { title ... on Node @include(if: $yes) { id } ...Parties @include(if: $yes) } } } }
        }
        fragment Known on Entity { name aliases @include(if: $no) }
        fragment Parties on Meeting { ${parties} }`,
        { yes: true, no: false },
      );
      const withoutIds = JSON.parse(JSON.stringify(decided), (key, value) => (key === 'id' ? undefined : value));
      expect(withoutIds).toEqual(JSON.parse(JSON.stringify(plain)));
    });

    it('keeps aliases of one field apart below each of many parents', async () => {
      const data = await api().data(`{ people { nodes {
        first: meetings(first: 1) { nodes { id } }
        all: meetings { nodes { id } totalCount }
        last: meetings(last: 1) { edges { node { id } cursor participation { id } } }
      } } }`);
      for (const { first, all, last } of (data as { readonly people: Aliased }).people.nodes) {
        expect(first.nodes).toEqual(all.nodes.slice(0, 1));
        expect(last.edges.map(({ node }) => node)).toEqual(all.nodes.slice(-1));
        expect(all.totalCount).toBe(all.nodes.length);
      }
    });

    it('reads one relation with differing arguments with one call', async () => {
      const calls = await callsOf(`{
        people { nodes {
          first: meetings(first: 1) { nodes { id } }
          held: meetings(filter: { status: [HELD] }, last: 2) { totalCount nodes { id } }
          articles(orderBy: PUBLISHED_ASC) { nodes { id } }
          offices { organization { name } country { name } }
        } }
      }`);
      expect(calls).toEqual({ select: 2, counterparts: 0 });
    });

    it('reads relations to one, of interfaces too, with one call a level', async () => {
      const calls = await callsOf(`{
        meetings { nodes {
          place { within { name } country { name } }
          participations { nodes { party { name } represents { name } } }
          disagreements { values { claims { article { title } } } }
        } }
      }`);
      expect(calls).toEqual({ select: 3, counterparts: 0 });
    });

    it('reads all counterparts of a level with one call', async () => {
      const calls = await callsOf(
        '{ people { nodes { metWith { edges { meetingCount meetings { nodes { id } } } } } } }',
      );
      expect(calls).toEqual({ select: 2, counterparts: 1 });
    });

    it('reads whom a person met once, and by an older id the same once more', async () => {
      const met = (id: string) =>
        `{ person(id: "${id}") { id name metWith { totalCount edges { meetingCount node { id name countries } } } } }`;
      expect(await callsOf(met('person_zelensky'))).toEqual({ select: 1, counterparts: 1 });
      expect(await callsOf(met('person_zelenskyy'))).toEqual({ select: 1, counterparts: 2 });
      expect(await api().data(met('person_zelenskyy'))).toEqual(await api().data(met('person_zelensky')));
    });

    it('looks all names of a filter up with one call', async () => {
      const calls = await callsOf(`{
        meetings(filter: {
          or: [{ parties: [{ anyOf: [{ name: "Rubio" }, { wikidataId: "Q324546" }] }] }, { placeWithin: [{ name: "Malaysia" }] }]
          publishers: [{ name: "The Courier" }]
        }) { nodes { id } }
      }`);
      expect(calls).toEqual({ select: 2, counterparts: 0 });
    });

    it('counts a whole list only where its totalCount is asked for', async () => {
      const lists = (fields: string) => `{
        people { ${fields} nodes { id meetings(first: 1) { ${fields} nodes { id } } articles { ${fields} nodes { id } } metWith { ${fields} nodes { id } } judgements { ${fields} nodes { id } } } }
        organizations { ${fields} nodes { id people { ${fields} nodes { id } } } }
        places { ${fields} nodes { id } }
        articles { ${fields} nodes { id mentions { ${fields} nodes { id } } meetings { ${fields} nodes { id } } claims { ${fields} nodes { id } } } }
        meetings { ${fields} nodes { id participations { ${fields} nodes { id } } claims { ${fields} nodes { id } } articles { ${fields} nodes { id } } mayBe { ${fields} nodes { id } } } }
        judgements { ${fields} nodes { id } }
        reviewQueue { ${fields} nodes { id } }
        meetingStats(groupBy: [MONTH]) { meetings }
      }`;
      const { counted } = api();
      const before = counted.number;
      await api().data(lists('pageInfo { hasNextPage hasPreviousPage }'));
      expect(counted.number).toBe(before);
      await api().data(lists('totalCount'));
      expect(counted.number - before).toBeGreaterThan(40);
    });

    it('reads no rows for a count alone, and asks for the same only once', async () => {
      const calls = await callsOf(
        '{ a: meetings { totalCount } b: meetings { totalCount } c: nodes(ids: ["person_rubio", "person_rubio"]) { id } }',
      );
      expect(calls).toEqual({ select: 1, counterparts: 0 });
    });
  });
}
