import {
  CLAIM_FIELDS,
  type ClaimField,
  type MeetingFormat,
  type MeetingStatus,
  type PartialDate,
  type StatusDetail,
} from '../../../graph/index.ts';
import { placeByKey, placesNamed, venuesNamed } from '../../../lexicon/index.ts';
import type { Claim } from '../meetings/claim.ts';
import type { Ground } from './ground.ts';
import { groundedDate, tellsDate } from './ground-date.ts';
import { type GroundedParty, groundedParty, spanOf } from './ground-party.ts';
import { isName } from './is-name.ts';
import { quotedSentences } from './quoted-sentences.ts';
import type { ToldMeeting } from './told-meetings.ts';
import { wordSet } from './word-set.ts';

const STATUSES: Readonly<Record<ToldMeeting['status'], MeetingStatus>> = {
  held: 'HELD',
  planned: 'PLANNED',
  proposed: 'PROPOSED',
  cancelled: 'CANCELLED',
};
const FORMATS: Readonly<Record<NonNullable<ToldMeeting['format']>, MeetingFormat>> = {
  in_person: 'IN_PERSON',
  remote: 'REMOTE',
  indirect: 'INDIRECT',
  unknown: 'UNKNOWN',
};
const DETAILS: Readonly<Record<NonNullable<ToldMeeting['cancellation']>, StatusDetail>> = {
  called_off: 'CALLED_OFF',
  refused: 'REFUSED',
  denied: 'DENIED',
  postponed: 'POSTPONED',
};

/** How sure a grounded claim is. Which model will read is not known here, so these are no measurements: they only put claims in order. */
const ALL_NAMED_THERE = 0.8;
const NAMED_ELSEWHERE = 0.65;
/** `They met`: who they are stands in the sentence itself or in so many before it. */
const REACH_SENTENCES = 4;

/** The meeting as far as the text bears it out; null where fewer than two parties or no sentence of it stand there. */
export function groundedMeeting(told: ToldMeeting, ground: Ground): Claim | null {
  const sentences = quotedSentences(told.quotes, ground);
  if (sentences.length === 0 || told.participants.filter((party) => spanOf(party, ground) !== null).length < 2)
    return null;
  const parties = partiesOf(told, ground);
  if (parties.length < 2 || parties.every(isCrowd)) return null;
  if (!parties.some((party) => isNamedNear(party, sentences, REACH_SENTENCES, ground))) return null;
  const status = STATUSES[told.status];
  const format = FORMATS[told.format ?? 'unknown'];
  const where = format === 'REMOTE' ? NOWHERE : whereOf(told, ground);
  const when = whenOf(told, status, ground);
  const claim = { parties, status, format, ...where, ...when };
  return {
    ...claim,
    parties: parties.map(({ span: _, ...party }) => party),
    replaced: [],
    another: false,
    statusDetail: told.cancellation == null ? null : DETAILS[told.cancellation],
    assumed: false,
    week: null,
    occasion: textOf(told.occasion, ground),
    sentences,
    supports: new Map(sentences.map((index) => [index, supportedBy(index, claim, ground)])),
    attributedTo: sourcesOf(told, parties, ground),
    confidence: parties.every((party) => isNamedNear(party, sentences, 0, ground)) ? ALL_NAMED_THERE : NAMED_ELSEWHERE,
    construction: 'model',
  };
}

/** `officials`: one word for a group tells it from no other. */
function isCrowd({ kind, nameAsWritten }: GroundedParty): boolean {
  return kind === 'GROUP' && !/\s/u.test(nameAsWritten);
}

function partiesOf({ participants }: ToldMeeting, ground: Ground): readonly GroundedParty[] {
  const parties = participants.flatMap((party) => groundedParty(party, ground) ?? []);
  return [...new Map(parties.map((party) => [party.key, party])).values()];
}

type Where = Pick<Claim, 'place' | 'placeAsWritten' | 'venue'>;
const NOWHERE: Where = { place: null, placeAsWritten: null, venue: null };

function whereOf(told: ToldMeeting, ground: Ground): Where {
  const venue = textOf(told.venue, ground);
  const span = told.place == null ? null : ground.find(told.place);
  if (span === null) return cityOf(venue, ground);
  const name = ground.textAt(span);
  const [listed = null] = placesNamed(name);
  const known = ground.known(name, span, ['Place']);
  // A dateline's capitals are a way of printing, not the name.
  const form = listed !== null && name === name.toUpperCase() ? listed.name : name;
  const entity = known ?? (isName(name) ? ground.reading.registry.place(form, span, listed) : null);
  return { place: entity, placeAsWritten: name, venue };
}

/** A venue alone: where the lists know its city, the meeting was there. */
function cityOf(venue: string | null, { reading, find }: Ground): Where {
  const listed = venue === null ? [] : venuesNamed(venue);
  const city = listed.length === 1 ? placeByKey(listed[0]?.city ?? '') : null;
  const span = city === null || venue === null ? null : find(venue);
  if (city === null || span === null) return { ...NOWHERE, venue };
  return { place: reading.registry.place(city.name, span, city), placeAsWritten: venue, venue };
}

function whenOf({ date, endDate }: ToldMeeting, status: MeetingStatus, { reading, words }: Ground) {
  const start = groundedDate(date, status, reading.published, words);
  const end = start === null ? null : groundedDate(endDate, status, reading.published, words);
  return { date: start, endDate: end !== null && start !== null && end > start ? end : null };
}

function textOf(words: string | null | undefined, ground: Ground): string | null {
  const span = words == null ? null : ground.find(words);
  return span === null ? null : ground.textAt(span);
}

function sourcesOf(
  { sources = [] }: ToldMeeting,
  parties: readonly GroundedParty[],
  ground: Ground,
): readonly number[] {
  const found = sources.flatMap((name) => {
    const span = ground.find(name);
    return span === null ? [] : (ground.known(ground.textAt(span), span, ['Person', 'Organization']) ?? []);
  });
  return [...new Set(found)].filter((entity) => !parties.some((party) => party.entity === entity));
}

/** Whether the party is named in one of the sentences, or so many before it. */
function isNamedNear(party: GroundedParty, sentences: readonly number[], reach: number, { reading }: Ground): boolean {
  const mentions = party.entity === null ? [] : (reading.registry.drafts[party.entity]?.mentions ?? []);
  return sentences.some((index) => {
    const from = reading.sentences[Math.max(0, index - reach)]?.start ?? 0;
    const to = reading.sentences[index]?.end ?? 0;
    return [party.span, ...mentions].some(({ start, end }) => start >= from && end <= to);
  });
}

interface ToldOf extends Where {
  readonly parties: readonly GroundedParty[];
  readonly date: PartialDate | null;
  readonly format: MeetingFormat;
}

/** What of the claim the sentence's own words tell; that it was, is planned or not to be, each quoted one does. */
function supportedBy(index: number, claim: ToldOf, ground: Ground): readonly ClaimField[] {
  const sentence = ground.reading.sentences[index];
  const text = sentence === undefined ? '' : ground.textAt(sentence);
  const told: Readonly<Record<ClaimField, boolean>> = {
    PARTICIPANTS: claim.parties.some((party) => isNamedNear(party, [index], 0, ground)),
    DATE: claim.date !== null && tellsDate(claim.date, ground.reading.published, wordSet(text)),
    PLACE: claim.placeAsWritten !== null && text.includes(claim.placeAsWritten),
    VENUE: claim.venue !== null && text.includes(claim.venue),
    STATUS: true,
    FORMAT: false,
  };
  return CLAIM_FIELDS.filter((field) => told[field]);
}
