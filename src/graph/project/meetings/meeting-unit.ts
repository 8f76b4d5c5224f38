import { fold } from '../../../lexicon/index.ts';
import { groupBy, unique } from '../../collect.ts';
import type { GraphEdge, GraphNode, MeetingFormat } from '../../model/index.ts';
import { searchedText } from '../../search/index.ts';
import { type DateKeys, dateKeys, type Ownership, type Subgraph, toldKey } from '../stored/index.ts';
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
  children: { via: 'HAS_PARTICIPATION', kind: 'Participation', edges: [['SUPPORTS', 'in']] },
};

/** No number of sources makes a meeting certain. */
const HIGHEST_CONFIDENCE = 0.99;

/** The node of a meeting, its participations, and the edges that are its own. */
export function meetingUnit(cluster: MeetingCluster, summaryOf: SummaryOf): Subgraph {
  const { id, claims } = cluster;
  const time = deriveTime(claims);
  const keys = dateKeys(time.bestDay, id);
  const placing = decidingOn('PLACE', claims);
  const deciding = placing.filter(({ claim }) => claim.props.status === time.status);
  const place = (placeVotes(deciding)[0] ?? placeVotes(placing)[0])?.value ?? null;
  const parts = participationsOf(id, decidingOn('PARTICIPANTS', claims), summaryOf);
  const node = meetingNode(cluster, { time, keys, place, parts });
  return {
    nodes: [node, ...parts.map((part) => part.node)],
    edges: [
      ...claims.flatMap((claim) => aboutEdges(id, claim)),
      ...reportEdges(id, claims, keys),
      ...placeEdges(id, place),
      ...parts.flatMap((part) => partEdges(id, part, keys)),
      ...involvedEdges(id, parts, place, keys),
    ],
  };
}

interface Derived {
  readonly time: DerivedTime;
  readonly keys: DateKeys;
  readonly place: EntitySummary | null;
  readonly parts: readonly DerivedParticipation[];
}

function meetingNode({ id, claims, ambiguous }: MeetingCluster, { time, keys, place, parts }: Derived): GraphNode {
  const most = (told: readonly ResolvedClaim[], of: 'venue' | 'occasion') =>
    votes(told, ({ claim }) => claim.props[of], fold)[0]?.value ?? null;
  const disagreements = disagreementsOf(claims);
  const [venue, occasion] = [most(decidingOn('VENUE', claims), 'venue'), most(claims, 'occasion')];
  const confirmed = claims.some(({ claim }) => claim.props.confirmed);
  const title = meetingTitle(
    withoutSpokenFor(parts).map(({ node }) => node.props.nameAsWritten),
    place?.name ?? null,
    time,
  );
  const tellings = independentTellings(claims);
  const quotes = claims.flatMap(({ claim }) => claim.props.evidence.map(({ quote }) => quote));
  const props = {
    title,
    ...time,
    venue,
    occasion,
    format: formatOf(decidingOn('FORMAT', claims)),
    articleCount: new Set(claims.map(({ claim }) => claim.props.articleId)).size,
    independentSourceCount: tellings.length,
    ambiguous,
    confidence: confirmed ? 1 : confidenceOf(tellings),
    confirmed,
    disagreements,
    disagreesOn: disagreements.map(({ field }) => field),
    heading: searchedText([title, venue, occasion]),
    searchText: searchedText([title, venue, occasion, ...quotes]),
    ...keys,
  };
  return { kind: 'Meeting', id, props };
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
