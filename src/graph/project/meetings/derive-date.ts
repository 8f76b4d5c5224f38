import { byKey, greatest, groupBy, least } from '../../collect.ts';
import type { MeetingStatus, PartialDate, StatusDetail } from '../../model/index.ts';
import { earliestDay, isDay, latestDay } from '../../model/index.ts';
import { BEFORE_ALL } from '../stored/index.ts';
import { decidingOn } from './overruling.ts';
import type { ResolvedClaim } from './resolved-claim.ts';
import { areOnOneDay } from './told-day.ts';

/** What a meeting's claims say of whether and when it was. */
export interface DerivedTime {
  readonly status: MeetingStatus;
  readonly statusDetail: StatusDetail | null;
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  readonly notEarlierThan: string | null;
  readonly notLaterThan: string | null;
  readonly plannedFor: PartialDate | null;
  readonly dueBy: string | null;
  readonly bestDay: string | null;
}

/** How claims of one publication that differ rank, the strongest last. */
const STATUS_RANK: readonly MeetingStatus[] = ['PROPOSED', 'PLANNED', 'CANCELLED', 'HELD'];

/** Status by time, and the best date with what bounds it. A claim that it was held outlives all but a later denial. */
export function deriveTime(claims: readonly ResolvedClaim[]): DerivedTime {
  const { status, statusDetail } = deriveStatus(decidingOn('STATUS', claims));
  const dating = decidingOn('DATE', claims);
  const deciding = dating === claims ? claims.filter(({ claim }) => claim.props.status === status) : dating;
  const date = commonest(dates(deciding)) ?? commonest(dates(dating));
  const isPlan = status === 'PLANNED' || status === 'PROPOSED';
  const plans = claims.filter(({ claim }) => claim.props.status === 'PLANNED' || claim.props.status === 'PROPOSED');
  const plannedFor = latestTold(plans);
  const notLaterThan = boundOf(status, date, endOf(deciding, date), deciding);
  return {
    status,
    statusDetail,
    date,
    endDate: endOf(deciding, date),
    notEarlierThan: date === null ? null : earliestDay(date),
    notLaterThan,
    plannedFor,
    dueBy: isPlan && (date ?? plannedFor) !== null ? latestDay(date ?? plannedFor ?? '') : null,
    bestDay: date === null ? notLaterThan : earliestDay(date),
  };
}

function deriveStatus(claims: readonly ResolvedClaim[]): Pick<DerivedTime, 'status' | 'statusDetail'> {
  const ordered = [...claims].sort(byKey(timeKey));
  const lastHeld = ordered.findLastIndex(({ claim }) => claim.props.status === 'HELD');
  const denied = ordered.findLastIndex(({ claim }) => claim.props.statusDetail === 'DENIED');
  const deciding = lastHeld > denied ? ordered[lastHeld] : ordered.at(-1);
  return { status: deciding?.claim.props.status ?? 'HELD', statusDetail: deciding?.claim.props.statusDetail ?? null };
}

function timeKey({ id, claim }: ResolvedClaim): string {
  return `${claim.props.publishedAt ?? BEFORE_ALL}|${STATUS_RANK.indexOf(claim.props.status)}|${id}`;
}

/** The dates that the claims tell; for a day of a stay of several that another tells, the first of these. */
function dates(claims: readonly ResolvedClaim[]): readonly PartialDate[] {
  const told = claims.map(({ claim }) => claim.props);
  const stays = told.filter(({ endDate }) => endDate !== null);
  return told.flatMap(({ date, ...rest }) => {
    if (date === null) return [];
    const starts = stays.flatMap((stay) => (areOnOneDay(stay, { date, ...rest }) ? (stay.date ?? []) : []));
    return least([date, ...starts]) ?? date;
  });
}

/** The most precise date that most tell; of equals the later. */
function commonest(told: readonly PartialDate[]): PartialDate | null {
  const precision = Math.max(0, ...told.map(({ length }) => length));
  const groups = groupBy(
    told.filter(({ length }) => length === precision),
    (date) => date,
  );
  return (
    greatest([...groups].map(([date, same]) => `${String(same.length).padStart(9, '0')}|${date}`))?.split('|')[1] ??
    null
  );
}

function latestTold(plans: readonly ResolvedClaim[]): PartialDate | null {
  const dated = plans.filter(({ claim }) => claim.props.date !== null).sort(byKey(timeKey));
  return dated.at(-1)?.claim.props.date ?? null;
}

function endOf(deciding: readonly ResolvedClaim[], date: PartialDate | null): PartialDate | null {
  const ends = deciding
    .filter(({ claim }) => claim.props.date === date)
    .flatMap(({ claim }) => claim.props.endDate ?? []);
  return commonest(ends);
}

/** A day by which it was: its own last day, else, for what was held, that of the first article that tells of it as past. */
function boundOf(
  status: MeetingStatus,
  date: PartialDate | null,
  end: PartialDate | null,
  deciding: readonly ResolvedClaim[],
): string | null {
  const own = date === null ? null : latestDay(end ?? date);
  if (status !== 'HELD' || isDay(date)) return own;
  const told = deciding.flatMap(({ claim }) => claim.props.publishedDay ?? []);
  const first = least(told.filter((day) => date === null || day >= earliestDay(date)));
  return own !== null && (first === null || own < first) ? own : first;
}
