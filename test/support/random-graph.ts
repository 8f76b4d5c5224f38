import fc from 'fast-check';
import type { GraphEdge, GraphNode } from '../../src/graph/model/index.ts';
import { edge, node } from './graph-fixture.ts';
import type { PlainGraph } from './reference-reader.ts';

/** Few values, so that they meet; wildcards and non-ASCII among them. */
export const TITLES = ['', 'a', 'ab', 'A%', 'b_', 'é', 'ab🗼'] as const;
export const DAYS = ['2024-01-01', '2024-01', '2024-02-03', '2025'] as const;
export const STATUSES = ['HELD', 'PLANNED'] as const;
export const FIELDS = ['date', 'place', 'venue'] as const;
export const NAMES = ['Ann', 'Bob', 'bo'] as const;
export const ROLES = ['PARTY', 'REPRESENTED', 'VENUE'] as const;
export const IDS = {
  Meeting: Array.from({ length: 7 }, (_, at) => `meeting_${at}`),
  Person: Array.from({ length: 4 }, (_, at) => `person_${at}`),
  Place: ['place_0', 'place_1'],
  Article: ['article_0', 'article_1'],
} as const;

const meetingProps = fc.record({
  title: fc.constantFrom(...TITLES),
  bestDay: fc.option(fc.constantFrom(...DAYS)),
  status: fc.constantFrom(...STATUSES),
  articleCount: fc.integer({ min: 0, max: 3 }),
  confidence: fc.constantFrom(0, 0.5, 1),
  ambiguous: fc.boolean(),
  disagreesOn: fc.subarray([...FIELDS]),
});

const meeting = (id: string): fc.Arbitrary<GraphNode> =>
  meetingProps.map((props) => node('Meeting', id, { ...props, ...sortKeys(props.bestDay, id) }));
const entity = (kind: 'Person' | 'Place', id: string): fc.Arbitrary<GraphNode> =>
  fc.record({ name: fc.constantFrom(...NAMES), certain: fc.boolean() }).map((props) => node(kind, id, props));

function sortKeys(day: string | null, id: string): { readonly byDate: string; readonly byDateAsc: string } {
  return { byDate: `${day ?? '0'}|${id}`, byDateAsc: `${day ?? '9999'}|${id}` };
}

const nodes: fc.Arbitrary<readonly GraphNode[]> = fc
  .tuple(
    fc.tuple(...IDS.Meeting.map(meeting)),
    fc.tuple(...IDS.Person.map((id) => entity('Person', id)), ...IDS.Place.map((id) => entity('Place', id))),
    fc.constant(IDS.Article.map((id) => node('Article', id))),
  )
  .map((kinds) => kinds.flat())
  .chain((all) => fc.subarray(all, { minLength: Math.ceil(all.length / 2) }));

/** Edges of a subset of all pairs; `make` is told how the pair was drawn. */
function edges(
  from: readonly GraphNode[],
  to: readonly GraphNode[],
  make: (from: GraphNode, to: GraphNode, drawn: number) => GraphEdge,
): fc.Arbitrary<readonly GraphEdge[]> {
  const pairs = from.flatMap((one) => to.map((other) => [one, other] as const));
  return fc
    .tuple(fc.subarray(pairs), fc.infiniteStream(fc.nat(7)))
    .map(([chosen, stream]) => chosen.map(([one, other]) => make(one, other, stream.next().value ?? 0)));
}

/** Meetings, people, places and articles with some of the edges between them. */
export const randomGraph: fc.Arbitrary<PlainGraph> = nodes.chain((all) => {
  const of = (...kinds: readonly string[]) => all.filter(({ kind }) => kinds.includes(kind));
  const [entities, meetings, articles] = [of('Person', 'Place'), of('Meeting'), of('Article')];
  return fc
    .tuple(
      edges(entities, meetings, ({ id }, to, drawn) => {
        const roles = ROLES.filter((_, at) => (drawn >> at) % 2 === 1);
        return edge('INVOLVED_IN', id, to.id, {
          roles,
          ...(to.kind === 'Meeting' ? sortKeys(to.props.bestDay, to.id) : {}),
        });
      }),
      edges(articles, entities, (from, to, drawn) =>
        edge('MENTIONS', from.id, to.id, { count: drawn, rank: `${drawn}|${to.id}` }),
      ),
      edges(articles, meetings, (from, to, drawn) =>
        edge('REPORTS', from.id, to.id, { meetingDate: `${drawn}|${to.id}` }),
      ),
    )
    .map((kinds) => ({ nodes: all, edges: kinds.flat() }));
});
