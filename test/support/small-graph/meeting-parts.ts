import { evidenceAt, type GraphEdge, type NodeOf, type NodeProps } from '../../../src/graph/model/index.ts';
import { searchedText } from '../../../src/graph/search/index.ts';
import { edge, node } from '../graph-fixture.ts';
import { ARTICLES, type ArticleKey, articleDates, MALAYSIA_TEXT } from './articles.ts';
import type { SmallMeeting } from './meetings.ts';
import type { Parts } from './parts.ts';
import { SECRETARY } from './secretary.ts';

/** Of the first sentence, which every claim quotes. */
const QUOTE_LENGTH = 45;

/** Writes the meeting with its claims and participations, as the projection would. */
export function meetingParts(
  { nodes, edges }: Parts,
  key: string,
  { parties, group, articles: told, props, place }: SmallMeeting,
): void {
  const id = `meeting_${key}`;
  const day = props.bestDay ?? null;
  const dates = { byDate: `${day ?? ' '}|${id}`, byDateAsc: `${day ?? '~'}|${id}` };
  const title = `Meeting ${key}`;
  nodes.push(
    node('Meeting', id, {
      independentSourceCount: 1,
      articleCount: told.length,
      title,
      heading: searchedText([title]),
      searchText: searchedText([title, MALAYSIA_TEXT.slice(0, QUOTE_LENGTH)]),
      ...dates,
      ...props,
    }),
  );
  const claimIds = told.map((article, index) => (index === 0 ? `claim_${key}` : `claim_${key}-${article}`));
  for (const [index, claimId] of claimIds.entries())
    claimParts({ nodes, edges }, { claimId, id, article: told[index] ?? 'thursday', parties, dates });
  const all: readonly (string | null)[] = group === undefined ? parties : [...parties, null];
  for (const [index, party] of all.entries()) {
    const position = `${index}|participation_${key}${index}`;
    const part = node('Participation', `participation_${key}${index}`, partOf(id, party, group ?? '', position));
    nodes.push(part);
    edges.push(...partEdges(part, claimIds), ...(party === null ? [] : partyEdges(party, part, dates)));
  }
  if (place !== undefined) edges.push(...placeEdges(id, `place_${place}`, dates));
}

function partEdges(
  { id, props: { meetingId, position } }: NodeOf<'Participation'>,
  claimIds: readonly string[],
): GraphEdge[] {
  const supports = claimIds.map((claimId) => edge('SUPPORTS', claimId, id, { byDate: `2025-07-10|${claimId}` }));
  return [edge('HAS_PARTICIPATION', meetingId, id, { position }), ...supports];
}

interface Dates {
  readonly byDate: string;
  readonly byDateAsc: string;
}

function partyEdges(party: string, { id: participationId, props }: NodeOf<'Participation'>, dates: Dates): GraphEdge[] {
  const meeting = props.meetingId;
  return [
    edge('TAKEN_BY', participationId, party),
    edge('PARTICIPATED_IN', party, meeting, { ...dates, participationId, certain: true }),
    edge('INVOLVED_IN', party, meeting, { ...dates, roles: ['PARTY'], participationIds: [participationId] }),
  ];
}

function placeEdges(meeting: string, place: string, dates: Dates): GraphEdge[] {
  const venue = { ...dates, roles: ['VENUE'], participationIds: [] };
  const areas = [place, 'place_malaysia'].flatMap((area) => [
    edge('IN_AREA', meeting, area, { direct: area === place }),
    edge('INVOLVED_IN', area, meeting, venue),
  ]);
  return [edge('HELD_IN', meeting, place), ...areas];
}

function partOf(
  meetingId: string,
  partyId: string | null,
  nameAsWritten: string,
  position: string,
): Partial<NodeProps<'Participation'>> {
  const office = { title: SECRETARY.title, organizationId: SECRETARY.organizationId, countryId: SECRETARY.countryId };
  const shared = {
    meetingId,
    partyId,
    position,
    role: 'PRINCIPAL',
    organizationIds: [],
    officeText: null,
    office: null,
  } as const;
  if (partyId === 'person_rubio')
    return {
      ...shared,
      nameAsWritten: 'Marco Rubio',
      kind: 'PERSON',
      office,
      officeText: 'secretary of state',
      countryCodes: ['US'],
      organizationIds: ['organization_state'],
    };
  if (partyId === null)
    return { ...shared, nameAsWritten, kind: 'GROUP', representsId: 'place_malaysia', countryCodes: ['MY'] };
  if (partyId.startsWith('place')) return { ...shared, nameAsWritten: partyId, kind: 'COUNTRY', countryCodes: ['US'] };
  return {
    ...shared,
    nameAsWritten: partyId,
    kind: 'PERSON',
    countryCodes: partyId === 'person_lavrov' ? ['RU'] : ['UA'],
  };
}

interface SmallClaim {
  readonly claimId: string;
  readonly id: string;
  readonly article: ArticleKey;
  readonly parties: readonly string[];
  readonly dates: { readonly byDate: string };
}

function claimParts({ nodes, edges }: Parts, { claimId, id, article, parties, dates }: SmallClaim): void {
  const { byDate, byDateAsc } = articleDates(article);
  const claimKey = `${ARTICLES[article].day ?? ' '}|${claimId}`;
  const participants = parties.map(
    (party) =>
      ({
        atomId: party.replace(/^\w+_/, 'atom_'),
        nameAsWritten: party,
        kind: 'PERSON',
        role: 'PRINCIPAL',
        office: null,
        representsId: null,
      }) as const,
  );
  const evidence = [evidenceAt(MALAYSIA_TEXT, { start: 0, end: QUOTE_LENGTH }, ['PARTICIPANTS', 'PLACE'])];
  const told = {
    status: 'HELD',
    format: 'UNKNOWN',
    placeId: 'atom_lumpur',
    attributedTo: ['atom_state'],
    confidence: 0.8,
  } as const;
  nodes.push(
    node('Claim', claimId, { articleId: `article_${article}`, participants, evidence, extractor: 'small@1', ...told }),
  );
  edges.push(
    edge('MAKES', `article_${article}`, claimId, { position: `0|${claimId}` }),
    edge('ABOUT', claimId, id, { byDate: claimKey }),
    edge('REPORTS', `article_${article}`, id, { byDate, byDateAsc, meetingDate: dates.byDate }),
    ...parties.map((party) => edge('NAMES_PARTY', claimId, party.replace(/^\w+_/, 'atom_'), { byDate: claimKey })),
  );
}
