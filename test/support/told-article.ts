import type { Article, ExtractedEntity, ExtractedMeeting, ReadArticle } from '../../src/graph/index.ts';

/** An entity as an article names it: a person that is certainly somebody, unless said otherwise. */
export function told(name: string, more: Partial<ExtractedEntity> = {}): ExtractedEntity {
  return {
    kind: 'Person',
    name,
    aliases: [],
    partial: false,
    listKey: null,
    offices: [],
    country: null,
    mentions: [{ start: 0, end: 4 }],
    ...more,
  };
}

/** An article that names these, published on a day of July 2025. */
export function toldArticle(
  id: number | string,
  entities: readonly ExtractedEntity[],
  meetings: readonly ExtractedMeeting[] = [],
  day = 10,
): ReadArticle {
  const article: Article = {
    text: `Text of article ${id}.`,
    regions: [],
    title: null,
    url: `https://example.org/${id}`,
    sourceId: null,
    source: 'test',
    publishedAt: `2025-07-${String(day).padStart(2, '0')}T12:00:00Z`,
    modifiedAt: null,
    publisher: null,
    authors: [],
    topics: [],
    language: 'en',
  };
  return { article, extraction: { extractor: 'test@1', entities, meetings } };
}

/** That the first two entities of an article met, each in the first office that it has there. */
export function toldMeeting(entities: readonly ExtractedEntity[]): ExtractedMeeting {
  return {
    participants: entities.slice(0, 2).map(({ name, offices }, entity) => ({
      entity,
      nameAsWritten: name,
      kind: 'PERSON',
      role: 'PRINCIPAL',
      office: offices[0] ?? null,
      represents: null,
    })),
    date: '2025-07-09',
    endDate: null,
    place: null,
    placeAsWritten: null,
    venue: null,
    occasion: null,
    status: 'HELD',
    statusDetail: null,
    format: 'IN_PERSON',
    attributedTo: [],
    evidence: [{ start: 0, end: 8, supports: ['PARTICIPANTS'] }],
    confidence: 0.9,
  };
}
