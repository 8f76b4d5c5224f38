import type { ExtractedEntity, ExtractedMeeting, ReadArticle } from '../../../src/graph/index.ts';
import { articleFromInput } from '../../../src/ingest/index.ts';
import type { ArticleOfClaims } from './meeting-set.ts';
import { type Told, toldIn } from './told-in.ts';
import { placeEntity } from './told-party.ts';

/** Claims are told with this confidence: it decides nothing about who met whom. */
const CONFIDENCE = 0.9;

/** The article as if an extractor had read exactly these claims, each out of a line of its own. */
export function articleOfClaims(id: string, given: ArticleOfClaims): ReadArticle {
  const { claims, publishedAt, publisher } = given;
  const article = articleFromInput({ id, text: claims.join('\n'), publishedAt, title: null });
  const entities: ExtractedEntity[] = [];
  const indexOf = (entity: ExtractedEntity | null): number | null => {
    if (entity === null) return null;
    const found = entities.findIndex(({ kind, name }) => kind === entity.kind && name === entity.name);
    return found < 0 ? entities.push(entity) - 1 : found;
  };
  const meetings = claims.map((line, index) => {
    const start = claims.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
    return meetingOf(toldIn(line), { start, end: start + line.length }, indexOf);
  });
  return {
    article: { ...article, publisher, modifiedAt: given.modifiedAt ?? null },
    extraction: { extractor: 'written@1', entities, meetings },
  };
}

function meetingOf(
  { parties, place, ...said }: Told,
  span: { readonly start: number; readonly end: number },
  indexOf: (entity: ExtractedEntity | null) => number | null,
): ExtractedMeeting {
  const participants = parties.map(({ entity, represents, ...party }) => {
    return { ...party, entity: indexOf(entity), represents: indexOf(represents) };
  });
  return {
    ...said,
    participants,
    place: place === null ? null : indexOf(placeEntity(place)),
    placeAsWritten: place,
    attributedTo: [],
    evidence: [{ ...span, supports: ['PARTICIPANTS'] }],
    confidence: CONFIDENCE,
  };
}
