import { WhometError } from '../errors.ts';
import type { Graph } from '../graph/index.ts';
import { answer } from './ask.ts';

/** Whom to ask about, by any name under which articles or the lists know them. */
export interface MetQuestion {
  /** One or two. */
  readonly names: readonly string[];
  /** Partial dates, inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Also what was only planned, proposed or called off. */
  readonly all?: boolean | undefined;
}

/** A meeting with the sentences that say so. */
export interface MetAnswer {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly notLaterThan: string | null;
  readonly status: string;
  readonly format: string;
  readonly place: string | null;
  readonly venue: string | null;
  readonly participants: readonly string[];
  /** The sentences that tell the most of it first, then as the articles were published. */
  readonly evidence: readonly MetEvidence[];
}

export interface MetEvidence {
  readonly quote: string;
  readonly article: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

const PAGE_SIZE = 100;

const MET = `query Met($filter: MeetingFilter!, $after: String) {
  meetings(first: ${PAGE_SIZE}, after: $after, filter: $filter, orderBy: DATE_DESC) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      id title date notLaterThan status format venue
      place { name }
      participations(first: ${PAGE_SIZE}) { edges { node { nameAsWritten } } }
      claims(first: ${PAGE_SIZE}) { edges { node { evidence { quote supports } article { title publishedAt url publisher { name } } } } }
    } }
  }
}`;

interface Edges<T> {
  readonly edges: readonly { readonly node: T }[];
}

interface MetNode extends Omit<MetAnswer, 'place' | 'participants' | 'evidence'> {
  readonly place: { readonly name: string } | null;
  readonly participations: Edges<{ readonly nameAsWritten: string }>;
  readonly claims: Edges<{
    readonly evidence: readonly { readonly quote: string; readonly supports: readonly string[] }[];
    readonly article: {
      readonly title: string | null;
      readonly publishedAt: string | null;
      readonly url: string | null;
      readonly publisher: { readonly name: string } | null;
    };
  }>;
}

interface MetPage {
  readonly meetings: Edges<MetNode> & {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/**
 * The meetings that answer the question, latest first, page by page.
 *
 * @throws WhometError NOT_FOUND where nobody goes by one of the names; what the store throws; GraphQLError for a date that is none.
 */
export async function* met(graph: Graph, { names, from, to, all }: MetQuestion): AsyncIterable<MetAnswer> {
  await requireKnown(graph, names);
  const parties = names.map((name) => ({ anyOf: [{ name }] }));
  const [a, b] = parties;
  const who = b === undefined ? { parties } : { between: { a, b } };
  const filter = { ...who, from, to, ...(all === true ? {} : { status: ['HELD'] }) };
  for (let after: string | null | undefined; after !== null; ) {
    const { meetings }: MetPage = await answer<MetPage>(graph, MET, { filter, after });
    for (const { node } of meetings.edges) yield answerOf(node);
    after = meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : null;
  }
}

async function requireKnown(graph: Graph, names: readonly string[]): Promise<void> {
  const kinds = ['people', 'organizations', 'places'];
  for (const name of names) {
    const query = `query Known($name: String!) { ${kinds.map((kind) => `${kind}(first: 1, filter: { name: $name }) { edges { node { id } } }`).join(' ')} }`;
    const found = await answer<Readonly<Record<string, Edges<unknown>>>>(graph, query, { name });
    if (kinds.every((kind) => found[kind]?.edges.length === 0))
      throw new WhometError('NOT_FOUND', `met: nobody in the store goes by the name ${name}`);
  }
}

function answerOf({ place, participations, claims, ...meeting }: MetNode): MetAnswer {
  return {
    ...meeting,
    place: place?.name ?? null,
    participants: participations.edges.map(({ node }) => node.nameAsWritten),
    evidence: claims.edges
      .flatMap(({ node: { evidence, article } }) => evidence.map((sentence) => ({ sentence, article })))
      .sort((a, b) => b.sentence.supports.length - a.sentence.supports.length)
      .map(({ sentence, article }) => ({
        quote: sentence.quote,
        article: article.title,
        publisher: article.publisher?.name ?? null,
        publishedAt: article.publishedAt,
        url: article.url,
      })),
  };
}
