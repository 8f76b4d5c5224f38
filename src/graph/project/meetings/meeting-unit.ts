import { fold } from '../../../lexicon/index.ts';
import { groupBy, unique } from '../../collect.ts';
import type { GraphEdge, GraphNode, MeetingFormat, NodeOf } from '../../model/index.ts';
import { searchedText } from '../../search/index.ts';
import { type DateKeys, dateKeys, type Ownership, type Subgraph, together, toldKey } from '../stored/index.ts';
import { isCountry } from './claim-conflict.ts';
import { type DerivedTime, deriveTime } from './derive-date.ts';
import { disagreementsOf } from './derive-disagreements.ts';
import { type DerivedParticipation, participationsOf } from './derive-participations.ts';
import { placeVotes, votes } from './derive-place.ts';
import { independentTellings } from './independent-tellings.ts';
import { meetingTitle } from './meeting-title.ts';
import type { MeetingCluster } from './meetings.ts';
import { decidingOn } from './overruling.ts';
import type { EntitySummary, ResolvedClaim, SummaryOf } from './resolved-claim.ts';

export const MEETING_OWNS: Ownership = {
  roots: ['Meeting'],
  edges: [
    ['ABOUT', 'in'],
    ['REPORTS', 'in'],
    ['PARTICIPATED_IN', 'in'],
    ['INVOLVED_IN', 'in'],
    ['HAS_PARTICIPATION', 'out'],
    ['HELD_IN', 'out'],
    ['IN_AREA', 'out'],
  ],
  children: {
    via: 'HAS_PARTICIPATION',
    kind: 'Participation',
    edges: [
      ['SUPPORTS', 'in'],
      ['TAKEN_BY', 'out'],
    ],
  },
};

/** No number of sources makes a meeting certain. */
const HIGHEST_CONFIDENCE = 0.99;

/** The node of a meeting, its participations, and the edges that are its own. */
export function meetingUnit(cluster: MeetingCluster, summaryOf: SummaryOf): Subgraph {
  const told = toldOf(cluster);
  return together([tellingUnit(cluster, told), partiesUnit(cluster, told, summaryOf)]);
}

/** What of a meeting depends on who its parties are, as they were and as they are: the rest is worked out once. */
export function partiesUnits(
  cluster: MeetingCluster,
  summaryBefore: SummaryOf,
  summaryAfter: SummaryOf,
): { readonly before: Subgraph; readonly after: Subgraph } {
  const told = toldOf(cluster);
  return {
    before: partiesUnit(cluster, told, summaryBefore),
    after: partiesUnit(cluster, told, summaryAfter),
  };
}

/** What its claims tell of a meeting, whoever its parties are. */
interface Told {
  readonly time: DerivedTime;
  readonly keys: DateKeys;
  readonly place: EntitySummary | null;
  /** All that the node says but for its title and what is searched of it. */
  readonly props: Omit<NodeOf<'Meeting'>['props'], 'title' | 'heading' | 'searchText'>;
}

function toldOf({ id, claims, ambiguous }: MeetingCluster): Told {
  const time = deriveTime(claims);
  const keys = dateKeys(time.bestDay, id);
  const placing = decidingOn('PLACE', claims);
  const deciding = placing.filter(({ claim }) => claim.props.status === time.status);
  const place = (placeVotes(deciding)[0] ?? placeVotes(placing)[0])?.value ?? null;
  const most = (told: readonly ResolvedClaim[], of: 'venue' | 'occasion') =>
    votes(told, ({ claim }) => claim.props[of], fold)[0]?.value ?? null;
  const disagreements = disagreementsOf(claims);
  const confirmed = claims.some(({ claim }) => claim.props.confirmed);
  const tellings = independentTellings(claims);
  const props = {
    ...time,
    venue: most(decidingOn('VENUE', claims), 'venue'),
    occasion: most(claims, 'occasion'),
    format: formatOf(decidingOn('FORMAT', claims)),
    articleCount: new Set(claims.map(({ claim }) => claim.props.articleId)).size,
    independentSourceCount: tellings.length,
    ambiguous,
    confidence: confirmed ? 1 : confidenceOf(tellings),
    confirmed,
    disagreements,
    disagreesOn: disagreements.map(({ field }) => field),
    ...keys,
  };
  return { time, keys, place, props };
}

function tellingUnit({ id, claims }: MeetingCluster, { keys, place }: Told): Subgraph {
  return {
    nodes: [],
    edges: [
      ...claims.flatMap((claim) => aboutEdges(id, claim)),
      ...reportEdges(id, claims, keys),
      ...placeEdges(id, place),
    ],
  };
}

function partiesUnit({ id, claims }: MeetingCluster, told: Told, summaryOf: SummaryOf): Subgraph {
  const { keys, place } = told;
  const parts = participationsOf(id, decidingOn('PARTICIPANTS', claims), summaryOf);
  return {
    nodes: [meetingNode(id, claims, told, parts), ...parts.map((part) => part.node)],
    edges: [...parts.flatMap((part) => partEdges(id, part, keys)), ...involvedEdges(id, parts, place, keys)],
  };
}

function meetingNode(
  id: string,
  claims: readonly ResolvedClaim[],
  { time, place, props }: Told,
  parts: readonly DerivedParticipation[],
): GraphNode {
  const { venue, occasion } = props;
  const title = meetingTitle(
    withoutSpokenFor(parts).map(({ node }) => node.props.nameAsWritten),
    place?.name ?? null,
    time,
  );
  const quotes = claims.flatMap(({ claim }) => claim.props.evidence.map(({ quote }) => quote));
  const heading = searchedText([title, venue, occasion]);
  const searchText = searchedText([title, venue, occasion, ...quotes]);
  return { kind: 'Meeting', id, props: { ...props, title, heading, searchText } };
}

/** The parties that a title names: not a country beside whoever spoke for it. */
function withoutSpokenFor(parts: readonly DerivedParticipation[]): readonly DerivedParticipation[] {
  return parts.filter(({ party }) => {
    if (party === null || !isCountry(party)) return true;
    return !parts.some((other) => other.party?.kind === 'Person' && other.party.country === party.country);
  });
}

function formatOf(claims: readonly ResolvedClaim[]): MeetingFormat {
  return (
    votes(claims, ({ claim }) => (claim.props.format === 'UNKNOWN' ? null : claim.props.format), String)[0]?.value ??
    'UNKNOWN'
  );
}

/** The chance that not all independent tellings are wrong. */
function confidenceOf(tellings: readonly (readonly ResolvedClaim[])[]): number {
  const allWrong = tellings.map((copies) => 1 - Math.max(...copies.map(({ claim }) => claim.props.confidence))).sort();
  const chance = 1 - allWrong.reduce((product, wrong) => product * wrong, 1);
  return Math.round(Math.min(HIGHEST_CONFIDENCE, chance) * 1e6) / 1e6;
}

function aboutEdges(meetingId: string, { id, claim }: ResolvedClaim): readonly GraphEdge[] {
  return [{ kind: 'ABOUT', from: id, to: meetingId, props: { byDate: toldKey(claim.props.publishedAt, id) } }];
}

function reportEdges(meetingId: string, claims: readonly ResolvedClaim[], keys: DateKeys): readonly GraphEdge[] {
  const articles = new Map(claims.map(({ claim }) => [claim.props.articleId, claim.props.publishedAt]));
  return [...articles].map(
    ([from, publishedAt]): GraphEdge => ({
      kind: 'REPORTS',
      from,
      to: meetingId,
      props: { ...dateKeys(publishedAt, from), meetingDate: keys.byDate },
    }),
  );
}

function placeEdges(meetingId: string, place: EntitySummary | null): readonly GraphEdge[] {
  if (place === null) return [];
  const areas = place.areas.map(
    (to, index): GraphEdge => ({ kind: 'IN_AREA', from: meetingId, to, props: { direct: index === 0 } }),
  );
  return [{ kind: 'HELD_IN', from: meetingId, to: place.id, props: {} }, ...areas];
}

function partEdges(
  meetingId: string,
  { node, party, claims }: DerivedParticipation,
  keys: DateKeys,
): readonly GraphEdge[] {
  const supports = claims.map(
    ({ id, claim }): GraphEdge => ({
      kind: 'SUPPORTS',
      from: id,
      to: node.id,
      props: { byDate: toldKey(claim.props.publishedAt, id) },
    }),
  );
  const has: GraphEdge = {
    kind: 'HAS_PARTICIPATION',
    from: meetingId,
    to: node.id,
    props: { position: node.props.position },
  };
  if (party === null) return [has, ...supports];
  return [
    has,
    ...supports,
    { kind: 'TAKEN_BY', from: node.id, to: party.id, props: {} },
    {
      kind: 'PARTICIPATED_IN',
      from: party.id,
      to: meetingId,
      props: { ...keys, participationId: node.id, certain: party.certain },
    },
  ];
}

function involvedEdges(
  meetingId: string,
  parts: readonly DerivedParticipation[],
  place: EntitySummary | null,
  keys: DateKeys,
): readonly GraphEdge[] {
  const involved = [
    ...parts.flatMap(({ node, party }) =>
      party === null ? [] : [{ from: party.id, role: 'PARTY', participationId: node.id }],
    ),
    ...parts.flatMap(({ node, represents }) =>
      represents === null ? [] : [{ from: represents.id, role: 'REPRESENTED', participationId: node.id }],
    ),
    ...(place?.areas ?? []).map((from) => ({ from, role: 'VENUE', participationId: null })),
  ];
  return [...groupBy(involved, ({ from }) => from)].map(([from, all]): GraphEdge => {
    const participationIds = unique(all.flatMap(({ participationId }) => participationId ?? []));
    return {
      kind: 'INVOLVED_IN',
      from,
      to: meetingId,
      props: { ...keys, roles: unique(all.map(({ role }) => role)), participationIds },
    };
  });
}
