import { byKey, groupBy } from '../../collect.ts';
import type { NodeOf } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { stableJson } from '../stored/index.ts';

/** What a meeting says, and who tells of it. */
export interface MeetingFacts {
  /** All that it says of itself, in one text: counts of who says so, and their words, aside. Made when it is asked for: most meetings are never compared. Null where it was not looked up. */
  readonly said: (() => string) | null;
  /** The articles that tell of it. */
  readonly articles: ReadonlySet<string>;
}

/** Who tells of those of the meetings that are there: each has somebody. What they say is not looked up. */
export async function loadTellers(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MeetingFacts>> {
  const told = groupBy(await transaction.edges('REPORTS', 'in', ids), ({ to }) => to);
  return new Map(
    [...told].map(([id, reports]) => [id, { said: null, articles: new Set(reports.map(({ from }) => from)) }]),
  );
}

/** What those of the meetings that are there say, as stored. Cost: four questions, mostly of what was just read. */
export async function loadFacts(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MeetingFacts>> {
  const meetings = await transaction.nodes('Meeting', ids);
  if (meetings.length === 0) return new Map();
  const standing = meetings.map(({ id }) => id);
  const [told, held, has] = await Promise.all([
    transaction.edges('REPORTS', 'in', standing),
    transaction.edges('HELD_IN', 'out', standing),
    transaction.edges('HAS_PARTICIPATION', 'out', standing),
  ]);
  const reports = groupBy(told, ({ to }) => to);
  const places = groupBy(held, ({ from }) => from);
  const parts = await transaction.nodes(
    'Participation',
    has.map(({ to }) => to),
  );
  const partsOf = groupBy(parts, ({ props }) => props.meetingId);
  return new Map(
    meetings.map((meeting) => [
      meeting.id,
      {
        said: () => saidBy(meeting, places.get(meeting.id)?.[0]?.to ?? null, partsOf.get(meeting.id) ?? []),
        articles: new Set((reports.get(meeting.id) ?? []).map(({ from }) => from)),
      },
    ]),
  );
}

function saidBy(
  { props }: NodeOf<'Meeting'>,
  placeId: string | null,
  parts: readonly NodeOf<'Participation'>[],
): string {
  // Left out: how many tell of it and how surely, their words, and which of them say what where they disagree.
  const { articleCount, independentSourceCount, confidence, searchText, disagreements, ...rest } = props;
  const differing = disagreements.map(({ field, values }) => [field, values.map(({ value }) => value).sort()]);
  const told = [...parts].sort(byKey(({ id }) => id)).map((part) => part.props);
  return stableJson([rest, differing, placeId, told]);
}
