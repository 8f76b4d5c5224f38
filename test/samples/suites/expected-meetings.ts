import { expect, it } from 'vitest';
import { type ExpectedMeeting, expected } from '../expected.ts';
import type { Nodes, SamplesApi } from '../samples-api.ts';

interface FoundMeeting {
  readonly date: string | null;
  readonly plannedFor: string | null;
  readonly status: string;
  readonly format: string;
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly claims: Nodes<{
    readonly article: { readonly text: string };
    readonly evidence: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
  }>;
}

const OF_THESE = `query OfThese($filter: MeetingFilter!) {
  meetings(first: 100, filter: $filter) { nodes {
    date plannedFor status format
    place { id name }
    claims(first: 100) { nodes { article { text } evidence { quote start end } } }
  } }
}`;

/** Every meeting of expected.json stands in the graph, with sentences that its articles really have. */
export function expectedMeetingsSuite(api: () => SamplesApi): void {
  it.each(expected.meetings.map((meeting) => [titleOf(meeting), meeting] as const))(
    'tell of %s',
    async (_, { participants, date, place, status, format }) => {
      const parties = participants.map((name) => ({ anyOf: [{ name }] }));
      const { meetings } = await api().data<{ meetings: Nodes<FoundMeeting> }>(OF_THESE, { filter: { parties } });
      const fitting = place === null ? new Set<string>() : await placesThatHold(api(), place);
      const told = meetings.nodes.map((found) => ({
        date: found.date ?? found.plannedFor,
        place: found.place !== null && fitting.has(found.place.id) ? place : (found.place?.name ?? null),
        status: found.status,
        format: found.format,
        isQuoted: found.claims.nodes.length > 0 && found.claims.nodes.every(isQuoted),
      }));
      expect(told).toContainEqual({ date, place, status, format, isQuoted: true });
    },
  );
}

function titleOf({ participants, date, place, status }: ExpectedMeeting): string {
  return [participants.join(', '), date ?? 'no date', place ?? 'no place', status.toLowerCase()].join('; ');
}

function isQuoted({ article: { text }, evidence }: FoundMeeting['claims']['nodes'][number]): boolean {
  return (
    evidence.length > 0 && evidence.every(({ quote, start, end }) => quote !== '' && text.slice(start, end) === quote)
  );
}

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly within?: Holder | null;
}

/** A city is in a region, a country and at most one wider area. */
const HOLDERS = `query Holders($name: String!) {
  places(first: 100, filter: { name: $name }) { nodes { ...P within { ...P within { ...P within { ...P } } } } }
}
fragment P on Place { id name aliases }`;

/** The ids of the place of that name, and of all that hold it. */
async function placesThatHold(api: SamplesApi, name: string): Promise<ReadonlySet<string>> {
  const { places } = await api.data<{ places: Nodes<Holder> }>(HOLDERS, { name });
  const named = places.nodes.filter((place) => [place.name, ...place.aliases].includes(name));
  return new Set(named.flatMap(idsUpwards));
}

function idsUpwards({ id, within }: Holder): readonly string[] {
  return within == null ? [id] : [id, ...idsUpwards(within)];
}
