import type { Article, Extraction, GraphEdge, Judgement, MentionSpan, NodeOf } from '../../model/index.ts';
import { articleIdOf, dayOf, utcOf } from '../../model/index.ts';
import { searchedText } from '../../search/index.ts';
import { type DateKeys, dateKeys, type Ownership, positionKey, type Subgraph } from '../stored/index.ts';
import { type Atom, atomsOf, type NamedAtoms, officeAtoms, publisherAtom, withImplied } from './atom.ts';
import { isCarvedOut } from './carve-out.ts';
import { claimEdges, claimsOf } from './claims.ts';
import { correctionsIn } from './entity-correction.ts';
import { judgedClaims } from './judged-claims.ts';
import { textSketch } from './text-sketch.ts';

/** What the current version of one article says: its node, the atoms that it names or implies, its claims. A function of that version and of the judgements on it alone. */
export interface ArticleFacts {
  readonly id: string;
  readonly node: NodeOf<'Article'>;
  /** Sort keys of its publication. */
  readonly keys: DateKeys;
  readonly unit: Subgraph;
  readonly atoms: readonly Atom[];
  readonly claims: readonly NodeOf<'Claim'>[];
}

export const ARTICLE_OWNS: Ownership = {
  roots: ['Article'],
  edges: [
    ['NAMES', 'out'],
    ['MAKES', 'out'],
  ],
  children: {
    via: 'MAKES',
    kind: 'Claim',
    edges: [
      ['NAMES_PARTY', 'out'],
      ['REFERS_TO', 'out'],
    ],
  },
};

/** The facts of the article in this version, given the judgements about it that stand. */
export function articleFacts(article: Article, extraction: Extraction, standing: readonly Judgement[]): ArticleFacts {
  const id = articleIdOf(article);
  const named = extraction.entities.map((entity) => atomsOf(entity, id, isCarvedOut(entity, id, standing)));
  const publisher = article.publisher === null ? [] : [publisherAtom(article.publisher)];
  // Of claims alone: most articles make none.
  const sketch = extraction.meetings.length + standing.length === 0 ? '' : textSketch(article);
  const read = claimsOf(id, article, extraction, named, sketch);
  const judged = judgedClaims({ articleId: id, article, sketch, named }, read, standing);
  const atoms = withImplied([
    ...named.flatMap(({ base, facets }) => [base, ...facets]),
    ...publisher,
    ...extraction.meetings.flatMap(officeAtomsOf),
    ...judged.atoms,
    ...correctionsIn(id, named, standing),
  ]);
  const claims = judged.claims;
  const spans = spansByAtom(extraction, named);
  const keys = dateKeys(utcOf(article.publishedAt), id);
  const edges: GraphEdge[] = [
    ...atoms.map(
      (atom): GraphEdge => ({
        kind: 'NAMES',
        from: id,
        to: atom.id,
        props: { ...keys, spans: spans.get(atom.id) ?? [] },
      }),
    ),
    ...claims.flatMap((claim) => [makes(id, claim), ...claimEdges(claim)]),
  ];
  const node = articleNode(id, article, keys);
  return {
    id,
    node,
    keys,
    unit: { nodes: [node, ...claims], edges },
    atoms,
    claims,
  };
}

function makes(articleId: string, claim: NodeOf<'Claim'>): GraphEdge {
  const start = claim.props.evidence[0]?.start ?? 0;
  return { kind: 'MAKES', from: articleId, to: claim.id, props: { position: positionKey(start, claim.id) } };
}

function articleNode(id: string, article: Article, keys: DateKeys): NodeOf<'Article'> {
  const props = {
    title: article.title,
    url: article.url,
    text: article.text,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    language: article.language,
    publisher: article.publisher,
    authors: article.authors,
    topics: article.topics,
    publishedDay: dayOf(article.publishedAt),
    heading: searchedText([article.title]),
    searchText: searchedText([article.title, article.text]),
    ...keys,
  };
  return { kind: 'Article', id, props };
}

function spansByAtom(
  { entities }: Extraction,
  named: readonly NamedAtoms[],
): ReadonlyMap<string, readonly MentionSpan[]> {
  const spans = new Map<string, MentionSpan[]>();
  for (const [index, { base }] of named.entries()) {
    const own = (entities[index]?.mentions ?? []).map(({ start, end }) => ({ start, end }));
    spans.set(
      base.id,
      [...(spans.get(base.id) ?? []), ...own].sort((a, b) => a.start - b.start),
    );
  }
  return spans;
}

/** The atoms of offices that a claim tells but no entity of the article carries. */
function officeAtomsOf({ participants }: Extraction['meetings'][number]): readonly Atom[] {
  return participants.flatMap(({ office }) => (office === null ? [] : officeAtoms(office)));
}
