import { dayOf, type NodeOf } from '../../src/graph/index.ts';
import { textSketch } from '../../src/graph/project/articles/index.ts';
import { type EntitySummary, type ResolvedClaim, resolveClaim } from '../../src/graph/project/meetings/index.ts';

/** Somebody, or a country, for {@link resolvedClaim}. */
export interface Party {
  readonly name: string;
  readonly country: string;
  readonly kind?: EntitySummary['kind'];
}

/** A claim that these met, each by a name that leads to itself; of an article of its own and held in person where not told otherwise. */
export function resolvedClaim(
  id: string,
  parties: readonly Party[],
  told: Partial<NodeOf<'Claim'>['props']>,
): ResolvedClaim {
  const publishedAt = told.publishedAt ?? null;
  const props: NodeOf<'Claim'>['props'] = {
    articleId: `article of ${id}`,
    participants: parties.map(({ name }) => {
      return { atomId: name, nameAsWritten: name, kind: 'PERSON', role: 'PRINCIPAL', office: null, representsId: null };
    }),
    date: null,
    endDate: null,
    placeId: null,
    placeAsWritten: null,
    venue: null,
    occasion: null,
    status: 'HELD',
    statusDetail: null,
    format: 'IN_PERSON',
    attributedTo: [],
    evidence: [],
    confidence: 0.9,
    extractor: 'test@1',
    sketch: textSketch({ text: id, regions: [] }),
    overrules: [],
    rejected: false,
    confirmed: false,
    ...told,
    publishedAt,
    publishedDay: dayOf(publishedAt),
  };
  const summaryOf = (atomId: string): EntitySummary | null => {
    const party = parties.find(({ name }) => name === atomId);
    if (party === undefined) return null;
    const { name, country, kind = 'Person' } = party;
    return { id: name, kind, name, certain: true, country, areas: [] };
  };
  return resolveClaim({ kind: 'Claim', id, props }, summaryOf);
}
