import type { Graph } from '../graph/index.ts';
import { answer } from './ask.ts';

/** A judgement as the API tells it. */
export interface ToldJudgement {
  readonly id: string;
  readonly verdict: string;
  readonly summary: string;
  readonly actor: string;
  readonly madeAt: string;
  readonly reason: string | null;
  readonly stands: boolean;
  readonly bound: boolean;
  readonly undoneBy: { readonly id: string; readonly actor: string } | null;
  readonly supersededBy: { readonly id: string; readonly actor: string } | null;
}

/** Which of them. */
export interface JudgementQuestion {
  readonly actor?: string | undefined;
  /** Of what: an id. */
  readonly about?: string | undefined;
  readonly standing?: boolean | undefined;
  readonly unbound?: boolean | undefined;
}

const PAGE_SIZE = 100;
const QUERY = `query Judgements($filter: JudgementFilter!, $after: String) {
  judgements(first: ${PAGE_SIZE}, after: $after, filter: $filter) {
    pageInfo { hasNextPage endCursor }
    nodes { id verdict summary actor madeAt reason stands bound undoneBy { id actor } supersededBy { id actor } }
  }
}`;

interface Page {
  readonly judgements: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly ToldJudgement[];
  };
}

/** The judgements that fit, newest first, page by page. */
export async function* judgements(graph: Graph, filter: JudgementQuestion): AsyncIterable<ToldJudgement> {
  for (let after: string | null | undefined; after !== null; ) {
    const { judgements: page }: Page = await answer<Page>(graph, QUERY, { filter, after });
    yield* page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
}

/** One line for people. */
export function judgementLine({ id, summary, actor, madeAt, reason, ...state }: ToldJudgement): string {
  const when = madeAt.slice(0, 16).replace('T', ' ');
  const why = reason === null ? '' : ` — ${reason}`;
  return `${when}  ${actor}: ${summary}${why}${stateOf(state)}  ${id}`;
}

function stateOf({
  stands,
  bound,
  undoneBy,
  supersededBy,
}: Pick<ToldJudgement, 'stands' | 'bound' | 'undoneBy' | 'supersededBy'>): string {
  if (stands) return bound ? '' : '  [holds for nothing that the articles now say]';
  if (undoneBy !== null) return `  [undone by ${undoneBy.actor}]`;
  return supersededBy === null ? '  [does not stand]' : `  [superseded by ${supersededBy.actor}]`;
}
