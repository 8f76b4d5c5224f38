import { byKey, greatest, groupBy, unique } from '../../collect.ts';
import { components, type Link } from '../../components.ts';
import { addDays, daysBetween, earliestDay, isDay, isHuman, latestDay, withPrefix } from '../../model/index.ts';
import type { JudgedPair } from '../judgements/index.ts';
import { agree, areLinked, closeness, conflict } from './claim-conflict.ts';
import { joinCountries } from './join-countries.ts';
import { type JudgedClaimPairs, joinJudged, judgedClaimPairs, splitJudged } from './judged-meetings.ts';
import type { ResolvedClaim } from './resolved-claim.ts';

/** Claims of one encounter, by (published, id), the undated last: the id is that of the first. */
export interface MeetingCluster {
  readonly id: string;
  readonly claims: readonly [ResolvedClaim, ...ResolvedClaim[]];
  /** Whether one of its claims could as well be of another meeting. */
  readonly ambiguous: boolean;
  /** A claim of each cluster with a day that one of its vague claims fits. */
  readonly fitting: readonly string[];
}

/** How long before an article an encounter without a date can have been, that it tells of as past. News tells of what is new. */
const LOOK_BACK_DAYS = 30;
/** How far ahead of an article a plan without a date can reach. */
const LOOK_AHEAD_DAYS = 60;
/** Articles about undated encounters of the same parties that lie further apart are of two. */
const QUIET_DAYS = 30;

/**
 * The meetings that the claims add up to, but for those that a judgement rejects. Claims with a day cluster best first, never across a hard conflict;
 * each vaguer one then joins the only cluster that it fits, else those of the same parties make a meeting of their own. Judgements part and join what
 * comes out. A function of the set, whatever the order.
 * Right for any set that is closed as `claimsAround` closes it.
 */
export function clusterClaims(
  all: readonly ResolvedClaim[],
  pairs: readonly JudgedPair[] = [],
): readonly MeetingCluster[] {
  const judged = judgedClaimPairs(pairs);
  const claims = all.filter(({ claim }) => !claim.props.rejected);
  const named = claims.filter(({ parties }) => parties.length >= 2);
  const dated = named.filter(({ claim }) => isDay(claim.props.date));
  const cores = joinCountries(clusterDated(dated, judged), judged);
  const { joined, left } = joinVague(
    named.filter(({ claim }) => !isDay(claim.props.date)),
    cores,
    judged,
  );
  const alone = claims.filter(({ parties }) => parties.length < 2);
  const groups = [
    ...cores.map((core) => ({ claims: [...core, ...(joined.get(core) ?? [])], ambiguous: false })),
    ...clusterVague(left, judged),
    ...alone.map((claim) => ({ claims: [claim], ambiguous: false })),
  ];
  const fitting = new Map(left.map(({ claim, fits }) => [claim.id, fits]));
  return joinJudged(groups, judged).map(({ claims: members, ambiguous }) =>
    clusterOf(
      members,
      ambiguous,
      members.flatMap(({ id }) => fitting.get(id) ?? []),
    ),
  );
}

/** A meeting of these claims. */
export function clusterOf(
  claims: readonly ResolvedClaim[],
  ambiguous: boolean,
  fitting: readonly string[],
): MeetingCluster {
  // What people claim comes last: its id goes with their judgement, and a meeting's is to stay.
  const order = ({ id, claim: { props } }: ResolvedClaim): string =>
    `${isHuman(props.extractor) ? 1 : 0}|${props.publishedAt ?? '~'}|${id}`;
  const [first, ...rest] = [...claims].sort(byKey(order));
  if (first === undefined) throw new TypeError('a meeting has claims');
  return { id: withPrefix('meeting', first.id), claims: [first, ...rest], ambiguous, fitting: unique(fitting).sort() };
}

type Core = readonly ResolvedClaim[];

function clusterDated(dated: readonly ResolvedClaim[], judged: JudgedClaimPairs): readonly Core[] {
  const byId = new Map(dated.map((claim) => [claim.id, claim]));
  const groups = components(byId.keys(), datedLinks(dated), (a, b) => {
    const [x, y] = [byId.get(a), byId.get(b)];
    return x === undefined || y === undefined || judged.areApart(a, b) || conflict(x, y);
  });
  return groups.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}

function* datedLinks(dated: readonly ResolvedClaim[]): Iterable<Link> {
  const placed = dated.flatMap((claim) => claim.blocks.map((block) => ({ block, claim })));
  for (const placedHere of groupBy(placed, ({ block }) => block).values()) {
    const members = placedHere.map(({ claim }) => claim).sort(byKey(({ claim }) => claim.props.date ?? ''));
    for (const [index, a] of members.entries())
      for (const b of notAfter(lastDayNear(a), members, index + 1))
        if (areLinked(a, b) && !conflict(a, b)) yield { a: a.id, b: b.id, score: closeness(a, b) };
  }
}

/** The last day on which a claim of no earlier one can be linked to the claim: a pair that meets often makes a large block. */
function lastDayNear({ claim }: ResolvedClaim): string {
  const { date, endDate } = claim.props;
  if (date === null) return '';
  // The date itself: the day after the last of the calendar isn't one.
  return greatest([date, addDays(date, 1), ...(endDate === null ? [] : [latestDay(endDate)])]) ?? date;
}

function* notAfter(day: string, members: readonly ResolvedClaim[], from: number): Iterable<ResolvedClaim> {
  for (let at = from; at < members.length; at++) {
    const member = members[at];
    if (member === undefined || (member.claim.props.date ?? '') > day) return;
    yield member;
  }
}

interface Left {
  readonly claim: ResolvedClaim;
  /** Whether it fits several clusters, rather than none. */
  readonly undecided: boolean;
  /** The first claim of each. */
  readonly fits: readonly string[];
}

function joinVague(vague: readonly ResolvedClaim[], cores: readonly Core[], judged: JudgedClaimPairs) {
  const coresByBlock = groupBy(
    cores.flatMap((core) => unique(core.flatMap(({ blocks }) => blocks)).map((block) => ({ block, core }))),
    ({ block }) => block,
  );
  const joined = new Map<Core, ResolvedClaim[]>();
  const left: Left[] = [];
  const isApart = (claim: ResolvedClaim, core: Core): boolean =>
    (joined.get(core) ?? []).some((other) => judged.areApart(claim.id, other.id));
  for (const claim of [...vague].sort(byKey(({ id }) => id))) {
    const near = unique(claim.blocks.flatMap((block) => (coresByBlock.get(block) ?? []).map(({ core }) => core)));
    const fitting = near.filter((core) => fits(claim, core, judged));
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0 && !isApart(claim, only))
      joined.set(only, [...(joined.get(only) ?? []), claim]);
    else left.push({ claim, undecided: only !== undefined, fits: fitting.flatMap(([first]) => first?.id ?? []) });
  }
  return { joined, left };
}

function fits(vague: ResolvedClaim, core: Core, judged: JudgedClaimPairs): boolean {
  if (core.some((member) => judged.areApart(vague.id, member.id) || conflict(vague, member))) return false;
  const days = core.flatMap(({ claim }) => claim.props.date ?? []);
  return days.some((day) => admits(vague, day));
}

/** Whether the encounter that a claim without a day tells of can have been on the day. */
function admits({ claim }: ResolvedClaim, day: string): boolean {
  const { date, publishedDay, status } = claim.props;
  if (date !== null) return earliestDay(date) <= day && day <= latestDay(date);
  if (publishedDay === null) return true;
  const isPast = status === 'HELD';
  const from = addDays(publishedDay, isPast || status === 'CANCELLED' ? -LOOK_BACK_DAYS : -1);
  const to = isPast ? publishedDay : addDays(publishedDay, LOOK_AHEAD_DAYS);
  return from <= day && day <= to;
}

function clusterVague(left: readonly Left[], judged: JudgedClaimPairs) {
  const byParties = groupBy(left, ({ claim }) => `${claim.partyKey} ${claim.claim.props.format === 'REMOTE'}`);
  return [...byParties.values()]
    .flatMap((group) => splitByQuiet(group).flatMap(splitByPlace))
    .flatMap((group) => splitJudged(group, judged))
    .map((group) => ({
      claims: group.map(({ claim }) => claim),
      ambiguous: group.some(({ undecided }) => undecided),
    }));
}

/** The day by which a claim without a day is put in order. */
function vagueDay({ claim }: Left): string {
  const { date, publishedDay } = claim.claim.props;
  return date !== null ? earliestDay(date) : (publishedDay ?? '');
}

function splitByQuiet(group: readonly Left[]): readonly (readonly Left[])[] {
  const ordered = [...group].sort(byKey((left) => `${vagueDay(left)}|${left.claim.id}`));
  const parts: Left[][] = [];
  for (const left of ordered) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part === undefined || last === undefined || isQuietBetween(last, left)) parts.push([left]);
    else part.push(left);
  }
  return parts;
}

function isQuietBetween(earlier: Left, later: Left): boolean {
  const [from, to] = [vagueDay(earlier), vagueDay(later)];
  return from === '' ? to !== '' : daysBetween(from, to) > QUIET_DAYS;
}

/** Undated tellings at places that don't agree are of several encounters; those without a place go with the only one, else by themselves. */
function splitByPlace(group: readonly Left[]): readonly (readonly Left[])[] {
  const placed = group.filter(({ claim }) => claim.place !== null);
  const unplaced = group.filter(({ claim }) => claim.place === null);
  const links = placed.flatMap((a, index) =>
    placed.slice(index + 1).flatMap((b) => (placesAgree(a, b) ? { a: a.claim.id, b: b.claim.id, score: 1 } : [])),
  );
  const byId = new Map(placed.map((left) => [left.claim.id, left]));
  const parts = components(byId.keys(), links, (a, b) => !placesAgree(byId.get(a), byId.get(b))).map((ids) =>
    ids.flatMap((id) => byId.get(id) ?? []),
  );
  if (unplaced.length === 0) return parts;
  const [only, ...others] = parts;
  if (only === undefined) return [unplaced];
  if (others.length === 0) return [[...only, ...unplaced]];
  return [...parts, unplaced.map((left) => ({ ...left, undecided: true }))];
}

function placesAgree(a: Left | undefined, b: Left | undefined): boolean {
  const [x, y] = [a?.claim.place ?? null, b?.claim.place ?? null];
  return x !== null && y !== null && agree(x, y);
}
