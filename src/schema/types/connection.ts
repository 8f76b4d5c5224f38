import { builder, type Types } from '../builder.ts';
import { COUNT_COST, costing } from '../field-cost.ts';

/** What an edge of any connection has. */
interface Edge {
  readonly cursor: string;
  readonly node: unknown;
}

/** A page of edges, as a connection's field resolves to it. `total` is null unless it was asked for. */
export interface Edges<E extends Edge> {
  readonly rows: readonly E[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly total: number | null;
}

interface ConnectionOptions<E extends Edge> {
  readonly node: PothosSchemaTypes.ObjectRef<Types, E['node']> | PothosSchemaTypes.InterfaceRef<Types, E['node']>;
  /** Of what, as in `A page of people.` */
  readonly of: string;
  /** What the edge knows beside its node. */
  readonly edgeFields?: (
    t: PothosSchemaTypes.ObjectFieldBuilder<Types, E>,
  ) => Record<string, ReturnType<typeof t.field>>;
}

const PageInfo = builder.objectRef<Edges<Edge>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description:
        'Whether more follows. Exact where the page is taken from the start; else whether `before` was given.',
      resolve: ({ hasNext }) => hasNext,
    }),
    hasPreviousPage: t.boolean({
      description:
        'Whether more stands before. Exact where the page is taken from the end; else whether `after` was given.',
      resolve: ({ hasPrevious }) => hasPrevious,
    }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first edge, null without edges.',
      resolve: ({ rows }) => rows[0]?.cursor,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last edge, null without edges.',
      resolve: ({ rows }) => rows.at(-1)?.cursor,
    }),
  }),
});

/** The types `<name>Connection` and `<name>Edge`. */
export function connection<E extends Edge>(name: string, { node, of, edgeFields }: ConnectionOptions<E>) {
  const EdgeType = builder.objectRef<E>(`${name}Edge`).implement({
    description: `One of ${of}, and where it stands in its list.`,
    fields: (t) => ({
      cursor: t.string({ description: 'For `after` and `before`. Opaque.', resolve: ({ cursor }) => cursor }),
      node: t.field({ type: node, description: 'What stands here.', resolve: (edge) => anyShape(edge.node) }),
      ...edgeFields?.(t),
    }),
  });
  return builder.objectRef<Edges<E>>(`${name}Connection`).implement({
    description: `A page of ${of}.`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeType],
        description: 'In order.',
        // Of an edge its node is what is read.
        extensions: costing({ items: 'parent', each: 0 }),
        resolve: ({ rows }) => anyShape(rows),
      }),
      nodes: t.field({
        type: [node],
        description: 'The nodes of the edges, in order.',
        extensions: costing({ items: 'parent' }),
        resolve: ({ rows }) => anyShape(rows.map((row) => row.node)),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands.',
        extensions: costing({ each: 0 }),
        resolve: (page) => page,
      }),
      totalCount: t.int({
        description: 'All that fit, pages aside. Counted only when asked for.',
        extensions: costing({ own: COUNT_COST }),
        resolve: ({ total }) => total ?? 0,
      }),
    }),
  });
}

/** Pothos can't follow a shape through a type parameter; `ConnectionOptions` has checked that node and edge agree. */
function anyShape(value: unknown): never {
  return value as never;
}
