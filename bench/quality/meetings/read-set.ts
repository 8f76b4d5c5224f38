import type { NodeOf, ReadArticle } from '../../../src/graph/index.ts';
import { versionNode } from '../../../src/graph/project/articles/index.ts';
import { project } from '../../../src/graph/project/project.ts';
import { articleFromInput, type Extractor } from '../../../src/ingest/index.ts';
import { articleOfClaims } from './article-of-claims.ts';
import type { MeetingSet, SetArticle } from './meeting-set.ts';

/** A claim of a set with the meeting that it was found to be of. */
export interface FoundClaim {
  /** The letter of its article. */
  readonly article: string;
  readonly claim: NodeOf<'Claim'>;
  readonly meeting: NodeOf<'Meeting'>;
  /** The name of the meeting's place. */
  readonly place: string | null;
}

/** The articles of a set as they are ingested: those with text are read by the extractor. */
export async function articlesOfSet(set: MeetingSet, extractor: Extractor): Promise<readonly ReadArticle[]> {
  const read: ReadArticle[] = [];
  for (const given of set.articles) read.push(await readArticle(given, extractor));
  return read;
}

/** The claims of a set, clustered by the projection of its articles alone. */
export async function readSet(set: MeetingSet, extractor: Extractor): Promise<readonly FoundClaim[]> {
  const articles = await articlesOfSet(set, extractor);
  const versions = articles.map(({ article, extraction }) => versionNode(article, extraction));
  const letters = new Map(versions.map(({ props }, index) => [props.articleId, set.articles[index]?.id ?? '']));
  const { nodes, edges } = project(versions, []);
  const ends = (kind: 'ABOUT' | 'HELD_IN') =>
    new Map(edges.filter((edge) => edge.kind === kind).map(({ from, to }) => [from, to]));
  const [meetingOf, placeOf] = [ends('ABOUT'), ends('HELD_IN')];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes.flatMap((claim) => {
    const meeting = claim.kind === 'Claim' ? byId.get(meetingOf.get(claim.id) ?? '') : undefined;
    if (claim.kind !== 'Claim' || meeting?.kind !== 'Meeting') return [];
    const place = byId.get(placeOf.get(meeting.id) ?? '');
    const article = letters.get(claim.props.articleId) ?? '';
    return [{ article, claim, meeting, place: place?.kind === 'Place' ? place.props.name : null }];
  });
}

async function readArticle(given: SetArticle, extractor: Extractor): Promise<ReadArticle> {
  if ('claims' in given) return articleOfClaims(given.id, given);
  const { id, text, publishedAt, publisher } = given;
  const article = { ...articleFromInput({ id, text, publishedAt, title: null }), publisher };
  return { article, extraction: await extractor.extract(article) };
}
