import type { Graph } from '../graph/index.ts';
import { answer } from './ask.ts';

/** A meeting of which it is asked whether it is another. */
export interface MeetingSide {
  readonly __typename: 'Meeting';
  readonly id: string;
  readonly title: string;
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly evidence: readonly { readonly quote: string }[];
      readonly article: SideArticle;
    }[];
  };
}

/** An entity of which it is asked whether it is another. */
export interface EntitySide {
  readonly __typename: 'Person' | 'Organization' | 'Place';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly certain: boolean;
  readonly countries: readonly string[];
  readonly offices?: readonly { readonly title: string; readonly country: { readonly name: string } | null }[];
  readonly meetings: { readonly totalCount: number };
  readonly articles: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly mentions: readonly { readonly start: number; readonly end: number }[];
      readonly node: SideArticle & { readonly text: string };
    }[];
  };
}

interface SideArticle {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly publisher: { readonly name: string } | null;
}

/** One of the two of which it is asked whether they are one. */
export type Side = EntitySide | MeetingSide;

/** What a judgement says that holds for nothing any more. */
export interface UnboundJudgement {
  readonly id: string;
  readonly summary: string;
  readonly actor: string;
  readonly madeAt: string;
  readonly reason: string | null;
}

/** A question of the queue, and where it stands there. */
export interface Question {
  readonly kind: 'SAME_ENTITY' | 'SAME_MEETING' | 'UNBOUND_JUDGEMENT';
  readonly cursor: string;
  readonly score: number | null;
  readonly features: readonly { readonly name: string; readonly weight: number; readonly words: string }[];
  readonly sides: readonly Side[];
  readonly judgement: UnboundJudgement | null;
}

const QUERY = `query Next($after: String) {
  reviewQueue(first: 1, after: $after) { edges { cursor node {
    kind score features { name weight words }
    judgement { id summary actor madeAt reason }
    sides {
      __typename id
      ... on Entity {
        name aliases certain countries
        meetings { totalCount }
        articles(first: 1, orderBy: PUBLISHED_ASC) {
          totalCount
          edges { mentions { start end } node { title text publishedAt url publisher { name } } }
        }
      }
      ... on Meeting {
        title
        claims(first: 2) { totalCount nodes { evidence { quote } article { title publishedAt url publisher { name } } } }
      }
      ... on Person { offices { title country { name } } }
    }
  } } }
}`;

interface Queue {
  readonly reviewQueue: {
    readonly edges: readonly { readonly cursor: string; readonly node: Omit<Question, 'cursor'> }[];
  };
}

/** The question that stands next after the cursor; null where none does. */
export async function questionAfter(graph: Graph, after: string | null): Promise<Question | null> {
  const { reviewQueue } = await answer<Queue>(graph, QUERY, { after });
  const [edge] = reviewQueue.edges;
  return edge === undefined ? null : { ...edge.node, cursor: edge.cursor };
}
