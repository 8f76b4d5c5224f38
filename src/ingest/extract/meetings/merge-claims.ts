import type { ClaimField, MeetingStatus, PartialDate } from '../../../graph/index.ts';
import type { Reading } from '../reading.ts';
import type { Claim, Supports } from './claim.ts';
import { groupsNamed } from './groups-named.ts';
import type { Party } from './party.ts';

/** A telling is compared with so many meetings told before it: articles tell of far fewer, and a book of meetings costs no more for its length. */
const REACH_CLAIMS = 100;
const FINALITY: Readonly<Record<MeetingStatus, number>> = { PROPOSED: 0, PLANNED: 1, CANCELLED: 2, HELD: 2 };

/** One claim for each encounter of the article: tellings of the same parties that nothing keeps apart become one. */
export function mergeClaims(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const merged: Claim[] = [];
  for (const claim of claims) {
    const from = Math.max(0, merged.length - REACH_CLAIMS);
    const index = merged.slice(from).findLastIndex((other) => areOne(other, claim, reading));
    const other = index < 0 ? undefined : merged[from + index];
    if (other === undefined) merged.push(claim);
    else merged[from + index] = joined(other, claim);
  }
  return merged;
}

function areOne(a: Claim, b: Claim, reading: Reading): boolean {
  return (
    (sameParties(a.parties, b.parties) || groupsNamed(a, b).length > 0 || groupsNamed(b, a).length > 0) &&
    compatibleStatus(a, b) &&
    compatibleDates(a.date, b.date) &&
    compatiblePlaces(a.place, b.place, reading) &&
    compatibleFormats(a, b)
  );
}

/** One holds all parties of the other, or they share two. */
function sameParties(a: readonly Party[], b: readonly Party[]): boolean {
  const shared = a.filter((party) => b.some(({ key }) => key === party.key)).length;
  return shared >= 2 || shared === Math.min(a.length, b.length);
}

function compatibleStatus(a: Claim, b: Claim): boolean {
  if (a.status === b.status || a.assumed || b.assumed || a.status === 'PROPOSED' || b.status === 'PROPOSED')
    return true;
  // What was planned and then called off is one meeting.
  if (a.status !== 'HELD' && b.status !== 'HELD') return true;
  return a.date !== null && a.date === b.date;
}

function compatibleFormats(a: Claim, b: Claim): boolean {
  return (a.format === 'REMOTE') === (b.format === 'REMOTE') || a.format === 'UNKNOWN' || b.format === 'UNKNOWN';
}

function compatibleDates(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function compatiblePlaces(a: number | null, b: number | null, { registry }: Reading): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [registry.drafts[a]?.place ?? null, registry.drafts[b]?.place ?? null];
  if (x === null || y === null) return true;
  const apart = x.countryCode !== y.countryCode || (x.kind === 'CITY' && y.kind === 'CITY');
  return !apart;
}

function joined(a: Claim, b: Claim): Claim {
  const told = knowsBetter(b, a) ? b : a;
  const replaced = [...a.replaced, ...b.replaced, ...groupsNamed(a, b), ...groupsNamed(b, a)];
  const all = [
    ...withRoles(a.parties, b.parties),
    ...b.parties.filter((party) => !a.parties.some(({ key }) => key === party.key)),
  ];
  const parties = all.filter(({ key }) => !replaced.includes(key));
  const place = moreSpecific(a, b);
  const date = (b.date?.length ?? 0) > (a.date?.length ?? 0) ? b : a;
  return {
    ...a,
    parties,
    replaced,
    status: told.status,
    statusDetail: told.statusDetail,
    assumed: a.assumed && b.assumed,
    format: a.format === 'UNKNOWN' ? b.format : a.format,
    date: date.date,
    endDate: date.endDate,
    place: place.place,
    placeAsWritten: place.placeAsWritten,
    venue: a.venue ?? b.venue,
    occasion: a.occasion ?? b.occasion,
    sentences: union(a.sentences, b.sentences),
    supports: supportsOf(a, b, told.status),
    attributedTo: union(a.attributedTo, b.attributedTo).filter(
      (entity) => !parties.some((party) => party.entity === entity),
    ),
    confidence: Math.max(a.confidence, b.confidence),
  };
}

/** What came of a meeting counts more than what was wanted, and what is said more than what is assumed. */
function knowsBetter(b: Claim, a: Claim): boolean {
  if (a.assumed !== b.assumed) return a.assumed;
  return FINALITY[b.status] > FINALITY[a.status];
}

function moreSpecific(a: Claim, b: Claim): Claim {
  return a.place === null ? b : a;
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** A sentence that told another status tells nothing of the one that came of it. */
function supportsOf(a: Claim, b: Claim, status: MeetingStatus): Supports {
  const supports = new Map<number, readonly ClaimField[]>();
  for (const claim of [a, b]) {
    for (const [sentence, fields] of claim.supports) {
      const told = claim.status === status ? fields : fields.filter((field) => field !== 'STATUS');
      supports.set(sentence, [...new Set([...(supports.get(sentence) ?? []), ...told])]);
    }
  }
  return supports;
}

function withRoles(parties: readonly Party[], others: readonly Party[]): readonly Party[] {
  return parties.map((party) => {
    const role = others.find(({ key }) => key === party.key)?.role ?? party.role;
    return party.role === 'PRINCIPAL' ? { ...party, role } : party;
  });
}
