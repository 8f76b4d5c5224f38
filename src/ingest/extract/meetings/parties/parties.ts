import type { PartyKind } from '../../../../graph/index.ts';
import {
  countryOfCapital,
  fold,
  organizationByKey,
  type PlaceEntry,
  personNoun,
  placeByKey,
} from '../../../../lexicon/index.ts';
import { officeOf } from '../../entities/office.ts';
import { isThingName } from '../../names/memory.ts';
import type { NameFound } from '../../names/name-at.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { isPossessive } from '../../phrases/possessive.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { THING_HEADS } from '../../words/name-words.ts';
import { SPOKESMAN, STATE_SPEAKERS, THINGS_OF_STATE } from '../../words/office-words.ts';
import { entityParty, type Party } from '../party.ts';
import { antecedentOf } from './anaphora.ts';
import { bodyMeant } from './body-meant.ts';
import { isBystander } from './bystanders.ts';
import { halfOf } from './half-of.ts';
import { bodyParty, countryParty, personParty } from './party-of.ts';

const BODY_SPEAKERS: ReadonlySet<string> = new Set(
  'delegation team representatives members negotiators mediators rebels guerrillas executives bosses managers envoys emissaries commanders officials mission delegates side leadership management board leaders delegations'.split(
    ' ',
  ),
);

/** `The delegation` is that of which so many sentences before tell. */
const REACH_GROUP_SENTENCES = 4;
const SAYING = /^(?:said|says|confirmed|announced|denied|claimed|sent|hopes|hoped)$/u;
const GOVERNMENT = /^(?:government|authorities|regime|government negotiators|government officials)$/u;
/** `Foreign Ministry officials of A and B`. */
const MINISTRY = /\bMinistry$/u;
const SIDES = / (?:sides|countries|nations|governments|neighbou?rs|delegations|teams|parties)$/u;

/** The parties that a phrase stands for; empty where it stands for none that can meet. */
export function partiesOf(phrase: Phrase, sentence: ReadSentence, reading: Reading): readonly Party[] {
  switch (phrase.kind) {
    case 'ANAPHOR':
      return pointedParties(phrase, sentence, reading);
    case 'GROUP':
      return (
        ownersOf(phrase, sentence, reading) ??
        sidesOf(phrase, sentence, reading) ??
        toldBefore(phrase, sentence, reading) ??
        bodyMeant(phrase, sentence, reading) ??
        groupParties(phrase, reading)
      );
    case 'OFFICE':
      return officeParties(phrase, reading);
    case 'PLACE':
      if (isOfThings(phrase, sentence)) return [];
      return memberOf(phrase, reading) ?? placeParties(phrase, reading);
    case 'VENUE':
      return [];
    default:
      if (phrase.kind === 'ORGANIZATION' && isOfThings(phrase, sentence)) return [];
      return namedParties(phrase, sentence, reading);
  }
}

/** `A said its negotiators met B`: those for whom they speak; null where the sentence begins with nobody who says so. */
function ownersOf({ first, head, of }: Phrase, sentence: ReadSentence, reading: Reading): readonly Party[] | null {
  const { units, tokens } = sentence;
  if (of.length > 0 || !BODY_SPEAKERS.has(head) || !/^(?:its|their)$/u.test(tokens[first]?.lower ?? '')) return null;
  const index = units.findIndex((unit) => unit.form === 'PHRASES');
  const unit = units[index];
  const says = units[index + 1];
  if (unit?.form !== 'PHRASES' || unit.phrases.length > 1 || unit.first >= first) return null;
  if (says?.form !== 'WORD' || !SAYING.test(says.lower)) return null;
  const parties = unit.phrases.flatMap((phrase) => partiesOf(phrase, sentence, reading));
  return parties.some(({ kind }) => kind === 'PERSON') || parties.length === 0 ? null : parties;
}

/** `experts from both sides`, `the two countries' officials`: the sides themselves; null where they are none of that. */
function sidesOf(
  { first, next, of, office }: Phrase,
  sentence: ReadSentence,
  reading: Reading,
): readonly Party[] | null {
  if (of.length > 0) return null;
  const { units, tokens } = sentence;
  const isFrom = /^(?:from|of|representing)$/u.test(tokens[next]?.lower ?? '');
  const unit = isFrom
    ? units.find((after) => after.first === next + 1)
    : units.find((owner) => owner.next === first - 1 && isPossessive(tokens[first - 1]));
  const pointing = unit?.form === 'PHRASES' && unit.phrases.length === 1 ? unit.phrases[0] : undefined;
  if (pointing?.kind !== 'ANAPHOR' || !SIDES.test(pointing.head)) return null;
  const parties = pointedParties(pointing, sentence, reading).filter(({ kind }) => kind !== 'PERSON');
  return parties.length > 1 && (office === null || !office.plural || office.country === null) ? parties : null;
}

/** `A Danish delegation arrived. The delegation met B`: those whose it is, where the sentences before tell it of one; null where they don't. */
function toldBefore(phrase: Phrase, { index, tokens }: ReadSentence, reading: Reading): readonly Party[] | null {
  const { first, next, head, of } = phrase;
  if (of.length > 0 || tokens[first]?.lower !== 'the' || next > first + 2 || !BODY_SPEAKERS.has(head)) return null;
  const told = reading.sentences.slice(Math.max(0, index - REACH_GROUP_SENTENCES), index).flatMap(({ units }) => units);
  const groups = told.flatMap((unit) => (unit.form === 'PHRASES' ? unit.phrases : []));
  const found = groups
    .filter((group) => group.kind === 'GROUP' && bodyOf(group.head) === bodyOf(head) && group.of.length > 0)
    .map((group) => groupParties(group, reading));
  const keys = new Set(found.map((parties) => parties.map(({ key }) => key).join()));
  return keys.size === 1 ? (found[0] ?? null) : null;
}

/** `The delegates` are the delegation told before. */
function bodyOf(head: string): string {
  return head === 'delegates' ? 'delegation' : head;
}

/** `US air strikes`, `NATO warplanes`: not the state, nor the body. */
function isOfThings({ next }: Phrase, { tokens }: ReadSentence): boolean {
  return THINGS_OF_STATE.has(tokens[next]?.lower ?? '');
}

function pointedParties(phrase: Phrase, sentence: ReadSentence, reading: Reading): readonly Party[] {
  const { people = [], parties = [], phrases = [] } = antecedentOf(phrase, sentence, reading);
  return [
    ...people.map((entity) => bodySpokenFor(entity, phrase, reading) ?? personParty(entity, reading)),
    ...parties,
    ...phrases.flatMap((meant) => partiesOf(meant, sentence, reading)),
  ];
}

/** `We will not meet B,` a spokesman of a body or a state said: for whom he speaks; null where he speaks for himself. */
function bodySpokenFor(speaker: number, { head }: Phrase, reading: Reading): Party | null {
  const { drafts } = reading.registry;
  const office = /^(?:we|us)$/u.test(head)
    ? drafts[speaker]?.offices.find(({ title }) => SPOKESMAN.test(title.toLowerCase()))
    : undefined;
  if (office === undefined) return null;
  const body = drafts.findIndex(({ kind, name }) => kind === 'Organization' && name === office.organization);
  if (body >= 0) return bodyParty(body, reading);
  const country = drafts.findIndex(({ place }) => place?.kind === 'COUNTRY' && place.name === office.country);
  return country < 0 ? null : entityParty(country, office.country ?? '', 'COUNTRY');
}

function namedParties(phrase: Phrase, sentence: ReadSentence, reading: Reading): readonly Party[] {
  const entity = reading.entityOf.get(phrase);
  if (phrase.name === null) return [];
  if (entity === undefined) return openParties(phrase, phrase.name, sentence, reading);
  const draft = reading.registry.drafts[entity];
  if (draft?.kind === 'Person') return [personParty(entity, reading)];
  if (draft?.kind !== 'Organization') return [];
  const listed = draft.listKey === null ? null : organizationByKey(draft.listKey);
  return listed?.kind === 'MEDIA' ? [] : [bodyParty(entity, reading)];
}

/** A name of unknown kind that meets somebody: with an article a body of people, else a person; never a place or a thing. */
function openParties(
  { definite, office }: Phrase,
  name: NameFound,
  { tokens }: ReadSentence,
  reading: Reading,
): readonly Party[] {
  const { registry } = reading;
  const isThing = isThingName(tokens.slice(name.first, name.next)) || (definite && isThingHead(name.text));
  // `Roe, a Kurd`: what somebody is.
  if (name.kind !== 'NAME' || isThing || /^an?$/u.test(tokens[name.first - 1]?.lower ?? '')) return [];
  const half = definite ? halfOf(name, reading) : null;
  if (half !== null) return [countryParty(half, name, reading)];
  if (definite && name.next - name.first > 1) return [bodyParty(registry.organization(name.text, name), reading)];
  return [personParty(registry.person(name.text, name, office), reading)];
}

/** `the Third Cycle`. */
function isThingHead(text: string): boolean {
  return THING_HEADS.has(text.toLowerCase());
}

/** `the Syrian opposition` and `the government`: that of the same country stands for it. */
export function withGovernment(parties: readonly Party[], { registry }: Reading): readonly Party[] {
  const state = parties.find(({ represents }) => represents !== null)?.represents ?? null;
  const name = state === null ? undefined : registry.drafts[state]?.name;
  if (state === null || name === undefined) return parties;
  return parties.map((party) =>
    GOVERNMENT.test(party.nameAsWritten) && party.represents === null ? entityParty(state, name, 'COUNTRY') : party,
  );
}

/** The holder of the office that a nationality shares with the group at the end of its list. */
function memberOf(phrase: Phrase, reading: Reading): readonly Party[] | null {
  const [member = null] = reading.members.get(phrase) ?? [];
  return member === null ? null : [personParty(member, reading)];
}

/** A country is a party itself; a capital stands for its country. */
function placeParties({ name, kind }: Phrase, reading: Reading): readonly Party[] {
  const entry = name?.place ?? null;
  if (kind !== 'PLACE' || name === null || entry === null || entry.countryCode === null) return [];
  const country =
    entry.kind === 'COUNTRY' ? entry : entry.kind === 'CITY' ? placeByKey(entry.countryCode.toLowerCase()) : null;
  return country === null ? [] : [countryParty(country, name, reading)];
}

function groupParties(phrase: Phrase, reading: Reading): readonly Party[] {
  if (isBystander(phrase)) return [];
  const countries = phrase.of.filter((name) => stateOf(name, phrase) !== null);
  if (countries.length > 0 && speaksForState(phrase, countries.length)) {
    const members = reading.members.get(phrase) ?? [];
    return phrase.of.flatMap((name, index) =>
      ownsNext(phrase, index) ? [] : sideOf(phrase, name, members[index] ?? null, reading),
    );
  }
  const bodies = BODY_SPEAKERS.has(phrase.head) ? phrase.of.flatMap((name) => bodySpokenOf(name, phrase, reading)) : [];
  return bodies.length > 0 ? bodies : [{ ...unnamed(phrase, 'GROUP'), represents: representedBy(phrase, reading) }];
}

/** Who stands for one of those for whom a group speaks: its member, the state or the body. */
function sideOf(phrase: Phrase, name: NameFound, member: number | null, reading: Reading): readonly Party[] {
  if (member !== null) return [personParty(member, reading)];
  const state = stateOf(name, phrase);
  if (state !== null) return [countryParty(state, name, reading)];
  return phrase.office?.plural === false || MINISTRY.test(name.text) ? [] : bodyNamed(name, reading);
}

/** `Egypt's Freedom Party leaders`: they speak for the body, not for its country. */
function ownsNext({ of, words }: Phrase, index: number): boolean {
  const [owner, body] = [of[index], of[index + 1]];
  if (owner === undefined || body?.kind !== 'ORGANIZATION') return false;
  return ["'s", '’s'].some((mark) => words.includes(`${owner.text}${mark} ${body.text}`));
}

/** Who is of a country and speaks for a part of its people. */
const NOT_OF_STATE =
  /\b(?:opposition|rebel|separatist|secessionist|insurgent|guerrilla|militant|business|religious|coalition|tribal|church|community|civic|student|union|labou?r|party|industry|muslim|christian|jewish|sunni|shi(?:a|ite)|islamist|islamic|communist|protest|exiled|indigenous)\b/iu;

/** Whom a state has or sends, and no city does. */
const OF_STATES: ReadonlySet<string> = new Set(
  'negotiators diplomats envoys delegates delegation government regime'.split(' '),
);

/** The country that the name tells; of several capitals each stands for its own: `negotiators from Moscow and Kyiv`; one by itself with those whom no city sends: `Lima's envoys`. */
function stateOf({ place }: NameFound, { of, head }: Phrase): PlaceEntry | null {
  if (place?.kind === 'COUNTRY') return place;
  const speaks = of.length < 2 ? OF_STATES.has(head) : STATE_SPEAKERS.has(head);
  return place === null || !speaks ? null : countryOfCapital(place);
}

/** Officials speak for their country; of several countries at once, so do all but private people. */
function speaksForState({ head, words, of }: Phrase, countries: number): boolean {
  // The `Union` of a name is none.
  const unnamed = of.reduce((text, { text: name }) => text.replace(name, ''), words);
  if (NOT_OF_STATE.test(unnamed)) return false;
  return STATE_SPEAKERS.has(head) || (countries > 1 && personNoun(head) === null);
}

function bodyNamed(name: NameFound, reading: Reading): readonly Party[] {
  const entity = name.kind === 'ORGANIZATION' ? reading.entityOf.get(name) : undefined;
  return entity === undefined ? [] : [bodyParty(entity, reading)];
}

/** The body for which its delegation or officials speak, those of several for each; the leaders of an international one are themselves. */
function bodySpokenOf(name: NameFound, { head }: Phrase, reading: Reading): readonly Party[] {
  const [body] = bodyNamed(name, reading);
  const draft = reading.registry.drafts[body?.entity ?? -1];
  const kind = organizationByKey(draft?.listKey ?? '')?.kind ?? null;
  const apart = kind === 'MEDIA' || (kind === 'INTERNATIONAL' && head === 'leaders');
  return body === undefined || apart ? [] : [body];
}

function representedBy(phrase: Phrase, reading: Reading): number | null {
  const country = phrase.of.find(({ place }) => place?.kind === 'COUNTRY');
  return country?.place ? countryParty(country.place, country, reading).entity : null;
}

function officeParties(phrase: Phrase, reading: Reading): readonly Party[] {
  if (isBystander(phrase)) return [];
  const holder = reading.entityOf.get(phrase);
  if (holder !== undefined) return [personParty(holder, reading)];
  // Who speaks for others and is not named is no party.
  if (SPOKESMAN.test(phrase.head)) return [];
  const office =
    phrase.office === null || phrase.office.past || phrase.office.common ? null : officeOf(phrase.office, null);
  return [{ ...unnamed(phrase, 'PERSON'), office, represents: representedBy(phrase, reading) }];
}

function unnamed(phrase: Phrase, kind: PartyKind): Party {
  return {
    entity: null,
    nameAsWritten: phrase.words,
    kind,
    role: 'PRINCIPAL',
    office: null,
    represents: null,
    key: `u ${fold(phrase.words)}`,
  };
}
