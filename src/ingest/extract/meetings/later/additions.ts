import type { Phrase } from '../../phrases/phrase.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import { isRetinue } from '../parties/bystanders.ts';
import { partiesOf } from '../parties/parties.ts';
import { countryParty, personParty } from '../parties/party-of.ts';
import { isSide, speaksFor } from '../parties/sides.ts';
import type { Party } from '../party.ts';
import { filed } from '../shapes/filed.ts';
import { matchesIn, searched } from '../shapes/matches-in.ts';
import { placeholders } from '../shapes/shape.ts';
import { ADDITIONS, type Addition } from './addition-patterns.ts';

/** So many sentences after a telling, `X also took part in the talks` still means it. */
const REACH_SENTENCES = 2;
/** Further off, it means it only where it says `the talks`, and nothing else was told between. */
const REACH_NAMED_SENTENCES = 6;
const NAMED =
  /(?<![^ ])(?:the|their|both|these|those) (?:\S+ ){0,2}?(?:talks|meetings?|session|discussions?|negotiations|call|lunch|dinner|summit) /u;

const additionsIn = filed(ADDITIONS);

/** Adds to the claims of the sentence, or where it makes none to the one told last, whom the sentence names besides; changes the list in place. */
export function addParties(claims: Claim[], from: number, sentence: ReadSentence, reading: Reading): void {
  const here = claims.length > from;
  const last = claims.at(-1);
  if (last === undefined || !(here || isNear(last, sentence, REACH_NAMED_SENTENCES))) return;
  const words = searched(sentence);
  for (const addition of additionsIn(words)) {
    if (addition.where === (here ? 'LATER' : 'HERE')) continue;
    for (const found of matchesIn(addition.pattern, words))
      add(claims, foundOf(addition, found, from, sentence, reading), sentence, reading);
  }
}

function foundOf(
  addition: Addition,
  { 0: matched, groups }: RegExpExecArray,
  from: number,
  sentence: ReadSentence,
  reading: Reading,
): Found {
  const { b = '', c = '' } = groups ?? {};
  const collective = addition.where === 'BESIDE' ? companyAt : sidesAt;
  return {
    ...addition,
    least: addition.where === 'HERE' ? from : 0,
    reach: NAMED.test(`${matched} `) ? REACH_NAMED_SENTENCES : REACH_SENTENCES,
    more: partiesAt(b, sentence, reading),
    collective: collective(c, sentence, reading),
  };
}

/** Whether what stands between the telling and the sentence is about somebody who took part, or about nobody. */
function isGoingOn(
  { sentences, parties }: Claim,
  { index }: Pick<ReadSentence, 'index'>,
  { persons }: Reading,
): boolean {
  for (let between = (sentences.at(-1) ?? index) + 1; between < index; between += 1) {
    const here = persons[between] ?? [];
    if (here.length > 0 && !here.some(({ entity }) => parties.some((party) => party.entity === entity))) return false;
  }
  return true;
}

function isNear({ sentences }: Claim, { index }: Pick<ReadSentence, 'index'>, reach: number): boolean {
  return index - (sentences.at(-1) ?? index) <= reach;
}

function partiesAt(piece: string, sentence: ReadSentence, reading: Reading): readonly Party[] {
  return placeholders(piece).flatMap((index) => {
    const unit = sentence.units[index];
    if (unit?.form !== 'PHRASES') return [];
    return unit.phrases.flatMap((phrase) => (isRetinue(phrase) ? [] : partiesOf(phrase, sentence, reading)));
  });
}

/** `the Iranian team`, `the American one`: those for whom somebody speaks. */
function sidesAt(piece: string, sentence: ReadSentence, reading: Reading): readonly Party[] {
  return placeholders(piece).flatMap((index) => {
    const unit = sentence.units[index];
    return unit?.form === 'PHRASES' ? sidesIn(unit.phrases, sentence, reading) : [];
  });
}

/** Of a list, the last one has what follows: `between A and a delegation led by B`. */
function sidesIn(phrases: readonly Phrase[], sentence: ReadSentence, reading: Reading): readonly Party[] {
  const last = phrases.at(-1);
  if (last === undefined || (phrases.length > 1 && last.kind !== 'GROUP')) return [];
  const [name] = last.kind === 'ANAPHOR' ? last.of : [];
  return name?.place == null ? partiesOf(last, sentence, reading) : [countryParty(name.place, name, reading)];
}

/** Those with whom somebody was there: who is named, or whose side it is. */
function companyAt(piece: string, sentence: ReadSentence, reading: Reading): readonly Party[] {
  return placeholders(piece).flatMap((index) => {
    const unit = sentence.units[index];
    if (unit?.form !== 'PHRASES') return [];
    return unit.phrases.flatMap((phrase) =>
      phrase.kind === 'GROUP' ? ownersOf(phrase, reading) : partiesOf(phrase, sentence, reading),
    );
  });
}

/** `Lee's side`. */
function ownersOf({ of }: Phrase, reading: Reading): readonly Party[] {
  return of.flatMap((name) => {
    const entity = reading.entityOf.get(name);
    return entity === undefined || name.kind !== 'PERSON' ? [] : [personParty(entity, reading)];
  });
}

interface Found extends Addition {
  /** Index of the first claim that may be meant. */
  readonly least: number;
  /** So many sentences after a telling it still means it. */
  readonly reach: number;
  readonly more: readonly Party[];
  readonly collective: readonly Party[];
}

function add(claims: Claim[], found: Found, sentence: ReadSentence, reading: Reading): void {
  const at = targetOf(claims, found);
  const claim = claims[at];
  if (claim === undefined || !isNear(claim, sentence, found.reach)) return;
  if (!isGoingOn(claim, sentence, reading) || (found.where === 'BESIDE' && claim.format === 'REMOTE')) return;
  const added = withMore(claim, found, sentence, reading);
  if (added !== null) claims[at] = added;
}

/** The claim with those who are named besides; null where nobody is, or nothing says that they belong to it. */
function withMore(claim: Claim, found: Found, { index }: ReadSentence, reading: Reading): Claim | null {
  if (found.where === 'BESIDE' && found.collective.length === 0) return null;
  const replaced = found.where === 'MEMBERS' ? collectiveOf(claim, found) : statesOf(claim, found, reading);
  if (found.where === 'MEMBERS' && replaced.length === 0) return null;
  const kept = claim.parties.filter(({ key }) => !replaced.includes(key));
  const fresh = found.more.filter(({ key }) => !kept.some((party) => party.key === key));
  if (fresh.length === 0 || kept.length + fresh.length < 2) return null;
  // `a delegation led by a negotiator`: nobody who is named stands for it.
  if (found.where === 'MEMBERS' && fresh.every(({ entity }) => entity === null)) return null;
  return {
    ...claim,
    parties: [...kept, ...fresh.map((party) => ({ ...party, role: found.role }))],
    replaced: [...claim.replaced, ...replaced],
    sentences: [...new Set([...claim.sentences, index])],
    supports: new Map([...claim.supports, [index, claim.supports.get(index) ?? ['PARTICIPANTS']]]),
  };
}

/** The last claim, or the one before it where all of those already are parties of it: `B, who also attended the talks with C`. */
function lastWithout(claims: readonly Claim[], more: readonly Party[], least: number): number {
  const last = claims.length - 1;
  const isIn = more.every(({ key }) => claims[last]?.parties.some((party) => party.key === key));
  return isIn && last > least ? last - 1 : last;
}

/** The last claim, or the last one in which the collective takes part. */
function targetOf(claims: readonly Claim[], { collective, more, least }: Found): number {
  const keys = new Set(collective.map(({ key }) => key));
  return keys.size === 0
    ? lastWithout(claims, more, least)
    : claims.findLastIndex(({ parties }) => parties.some(({ key }) => keys.has(key)));
}

/** Keys of the states for which those who were there besides speak: `the French minister also attended` where France was told. */
function statesOf({ parties }: Claim, { more }: Found, reading: Reading): readonly string[] {
  const people = more.filter(({ kind }) => kind === 'PERSON');
  const sides = parties.filter((party) => isSide(party) && people.some((person) => speaksFor(person, party, reading)));
  return sides.map(({ key }) => key);
}

/** Keys of the parties for which the members stand: those named, else the last that is no person. */
function collectiveOf(claim: Claim, { collective }: Found): readonly string[] {
  if (collective.length > 0) return collective.map(({ key }) => key);
  const last = claim.parties.findLast(({ kind }) => kind !== 'PERSON');
  return last === undefined ? [] : [last.key];
}
