import { CLAIM_FIELDS, type ClaimField } from '../../../../graph/index.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { STATE_OFFICE } from '../../words/office-words.ts';
import { type Around, circumstancesAround } from '../circumstances/circumstances-around.ts';
import { withDayBefore } from '../circumstances/day-before.ts';
import { occasionIn } from '../circumstances/occasion.ts';
import { NOWHERE, whereOf } from '../circumstances/where.ts';
import type { Claim } from '../claim.ts';
import { isAcrossQuotes } from '../matches/across-quotes.ts';
import { isAnotherOne } from '../matches/another.ts';
import { isConditional } from '../matches/conditional.ts';
import { isFamilyVisit } from '../matches/family-visit.ts';
import { hasHiddenSubject, isOfBareOffice } from '../matches/hidden-subject.ts';
import type { Match } from '../matches/match.ts';
import {
  isAnybody,
  isAudience,
  isCallOrMatch,
  isNobody,
  isOtherSense,
  isSpokesman,
  isUnlikely,
} from '../matches/not-a-meeting.ts';
import { asideOfUrging, isAppealTo } from '../matches/subject.ts';
import { isCaption } from '../news/caption.ts';
import { isBystander, isOfMedia } from '../parties/bystanders.ts';
import { withoutOwnStates } from '../parties/sides.ts';
import type { Party } from '../party.ts';
import { wordAt } from '../shapes/word-at.ts';
import { outcomeOf } from '../status/outcome.ts';
import type { Refusal } from '../status/refusal.ts';
import { attributionOf } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { formatOf } from './format.ts';
import { partiesOfMatch } from './parties-of-match.ts';

/** `spoke by telephone`, `held talks via video link`: how, right after what was matched. */
const MANNER = /^(?:by|via|over|on|in) (?:\S+ ){1,3}/u;
/** `discussed trade in a telephone call`: how, at the end of the clause. */
const MANNER_LATER =
  /^(?:(?!and |but |, |after |before |who |that |while )\S+ ){0,12}?(?:by|over|via|on|in|during) (?:(?:an?|the|their) )?(?:\S+ )?(?:telephone|phone|virtual|video|online)\b/u;
/** The words before a noun for a meeting: `telephone`. */
const BEFORE_NOUN = /(?:\S+ ){0,3}$/u;
/** `their meeting` is that of the people of its sentence only where they are few. */
const MOST_PEOPLE = 3;
/** Without a subject before it, so many units before the telling word may say what came of it. */
const UNITS_BEFORE = 8;
/** Words by which what is said before the subject governs its clause. */
const GOVERNING =
  /^(?:that|for|whether|urg(?:ed?|es|ing)|ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|press(?:es|ed|ing)|want(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|told|expect(?:s|ed)?|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|persuad(?:e|ed|ing)|get|gets|got|getting|forb(?:id|ade)|let|lets|send|sends|sent|on|of|before)$/u;
const UNITS_GOVERNING = 6;
const WHO = /^(?:who|whom)$/u;
/** The claim that a match makes, or why it makes none; `told`: where and when, where that is not to be looked for. */
export function claimOf(
  match: Match,
  sentence: ReadSentence,
  reading: Reading,
  told: Around | null = null,
): Claim | Refusal {
  const { construction } = match;
  const parties = withoutOwnStates(partiesOfMatch(match, sentence, reading), reading);
  if (!canMeet(parties, match) || match.parties.some((unit) => isOfBystanders(unit, sentence)))
    return 'TOO_FEW_PARTIES';
  const own = wordsBefore(match, match.telling, sentence);
  const before = `${wordsGoverning(match, sentence)}${own}`;
  const refusal = refusalOf(match, before, sentence, reading);
  if (refusal !== null) return refusal;
  const caption = isCaption(sentence);
  const around = told ?? circumstancesAround(match, sentence, caption);
  const there = whereOf(around.places, reading);
  const setting = { before, caption, time: around.date, earlier: around.earlier };
  const when = outcomeOf(match, setting, sentence, withDayBefore(around.date ?? around.earlier, sentence, reading));
  const format = formatOf(mannerOf(match, own), construction.format, there.place !== null || there.venue !== null);
  const where = isNowhere(format, caption) ? NOWHERE : there;
  const isSomewhen = when.date !== null || where.place !== null;
  // `A never met B`: at no time, not on one occasion.
  const isAtNoTime =
    construction.other === 'TOLD' || /\bnever $/u.test(before) || isExperience(match, before, sentence);
  if (!isSomewhen && isAtNoTime) return 'NO_TIME_OR_PLACE';
  const source = attributionOf(sentence, reading);
  return {
    parties,
    replaced: [],
    another: isAnotherOne(match, before, sentence),
    ...when,
    format,
    ...where,
    occasion: occasionIn(sentence, reading),
    sentences: [sentence.index],
    supports: new Map([[sentence.index, fieldsOf({ ...when, ...where, format })]]),
    attributedTo: source.filter((entity) => !parties.some((party) => party.entity === entity)),
    confidence: confidenceOf(construction, parties, sentence.units.slice(match.first, match.last + 1), {
      ...when,
      place: where.place,
    }),
    construction: construction.name,
  };
}

/** `I have met three of them`: at some time or other. */
function isExperience({ subject }: Match, before: string, { units }: ReadSentence): boolean {
  const unit = subject === null ? undefined : units[subject];
  const isMine = unit?.form === 'PHRASES' && unit.phrases.every(({ head }) => head === 'i');
  return isMine && /^have (?:\S+ )?$/u.test(before);
}

/** Why the match tells of no meeting of its parties; null where it does. */
function refusalOf(match: Match, before: string, sentence: ReadSentence, reading: Reading): Refusal | null {
  if (isAcrossQuotes(match, sentence, reading) || hasHiddenSubject(match, sentence) || isOfBareOffice(match, sentence))
    return 'NO_OTHER_SIDE';
  return isTopicLeftOut(match, before) ? 'OTHER_SENSE' : otherwise(match, before, sentence);
}

/** What else than a meeting the words of the match tell; null where they tell one. */
function otherwise(match: Match, before: string, sentence: ReadSentence): Refusal | null {
  if (isConditional(match, before, sentence)) return 'CONDITIONAL';
  if (isFamilyVisit(match, sentence)) return 'FAMILY_VISIT';
  if (match.construction.visitor && !isOfVisitor(match, sentence)) return 'OTHER_SENSE';
  if (isNobody(match, sentence) || isAnybody(match, sentence) || isSpokesman(match, sentence)) return 'NOBODY';
  if (isCallOrMatch(match, sentence) || isAudience(match, sentence) || isUnlikely(match)) return 'OTHER_SENSE';
  // `The two sides did not meet face-to-face`: they talked otherwise.
  if (/\b(?:not|n't|never)\b/u.test(before) && match.after.startsWith('face-to-face')) return 'OTHER_SENSE';
  // `their talks` stand for themselves, whatever the clause before them tells.
  const lead =
    match.construction.other === 'BOTH'
      ? ''
      : `${wordsGoverning(match, sentence)}${wordsBefore(match, match.first, sentence)}`;
  return isOtherSense(lead, match, sentence) ? 'OTHER_SENSE' : null;
}

/** `They did not discuss trade`: they talked of something else. */
function isTopicLeftOut({ construction }: Match, before: string): boolean {
  return construction.topic && /\b(?:not|n't|never) (?:\S+ )?$/u.test(before);
}

/** A picture of a call shows one of them somewhere. */
function isNowhere(format: Claim['format'], caption: boolean): boolean {
  return format === 'REMOTE' && !caption;
}

/** What a sentence tells of the meeting by its words. */
function fieldsOf({
  assumed,
  date,
  place,
  venue,
  format,
}: Pick<Claim, 'assumed' | 'date' | 'place' | 'venue' | 'format'>): readonly ClaimField[] {
  const told: Readonly<Record<ClaimField, boolean>> = {
    PARTICIPANTS: true,
    DATE: date !== null,
    PLACE: place !== null,
    VENUE: venue !== null,
    STATUS: !assumed,
    FORMAT: format !== 'UNKNOWN',
  };
  return CLAIM_FIELDS.filter((field) => told[field]);
}

/** Two parties or more, and one of them more than an unnamed crowd. */
function canMeet(parties: readonly Party[], { construction }: Match): boolean {
  if (construction.other === 'BOTH' && parties.length > MOST_PEOPLE) return false;
  if (construction.people && parties.some(({ kind }) => kind !== 'PERSON')) return false;
  if (construction.states && !areOfStates(parties)) return false;
  return parties.length >= 2 && parties.some(({ kind }) => kind !== 'GROUP');
}

/** Whether all act for states, each for another one. */
function areOfStates(parties: readonly Party[]): boolean {
  const states = new Set(parties.map(stateOf));
  return states.size === parties.length && !states.has(null);
}

/** The country for which somebody acts who holds an office of state; null where nobody does. */
function stateOf({ office }: Party): string | null {
  return office !== null && STATE_OFFICE.test(office.title) ? office.country : null;
}

/** The words that can say whether the parties met in person. */
function mannerOf({ construction, matched, after }: Match, before: string): string {
  if (construction.nominal) return `${BEFORE_NOUN.exec(before)?.[0] ?? ''}${matched}`;
  const later = construction.format === null ? MANNER_LATER.exec(after)?.[0] : undefined;
  // `spoke by telephone and agreed to meet`.
  const own = before.slice(before.lastIndexOf(' and ') + 1);
  return `${own}${matched} ${later ?? MANNER.exec(after)?.[0] ?? ''}`;
}

/** Whether the unit means reporters and the like alone, whom several may meet who don't meet each other. */
function isOfBystanders(index: number, { units, tokens }: ReadSentence): boolean {
  const unit = units[index];
  return (
    unit?.form === 'PHRASES' &&
    unit.phrases.every((phrase) => (phrase.kind === 'GROUP' && isBystander(phrase)) || isOfMedia(phrase, tokens))
  );
}

/** `told the visiting senator`: whether the words before the name of the last party say that somebody is a guest. */
function isOfVisitor({ parties }: Match, { units, tokens }: ReadSentence): boolean {
  const unit = units[parties.at(-1) ?? -1];
  return unit?.form === 'PHRASES' && tokens.slice(unit.first, unit.next).some(({ lower }) => lower === 'visiting');
}

/** What stands between the subject, or a few units before, and the unit. */
function wordsBefore({ subject, first, aside: said }: Match, end: number, { units }: ReadSentence): string {
  const aside = said ?? (subject === null ? null : asideOfUrging(units, subject, first));
  if (aside !== null) return `${wordsOf(units, aside, end).join(' ')} `;
  const from = subject === null ? Math.max(0, end - UNITS_BEFORE) : subject + 1;
  return spaced(wordsOf(units, from, end));
}

/** What governs the subject: `denied that he`, `urged B to`. */
function wordsGoverning({ subject }: Match, { units }: ReadSentence): string {
  return subject === null ? '' : spaced(wordsOf(units, governedFrom(units, subject), subject));
}

function spaced(words: readonly string[]): string {
  return words.length === 0 ? '' : `${words.join(' ')} `;
}

function wordsOf(units: ReadSentence['units'], from: number, to: number): readonly string[] {
  return units
    .slice(from, to)
    .map((unit, index) => (unit.form === 'WORD' ? unit.lower : `«${unit.form.charAt(0)}${from + index}»`));
}

/** `invited B, who met C`: a relative clause tells something else of him. */
function isReferredTo(units: ReadSentence['units'], subject: number): boolean {
  return [subject + 1, subject + 2].some((index) => WHO.test(wordAt(units, index)));
}

/** Whether the word governs the clause after it: `that`, `urged`, `appealed to`. */
function governs(units: ReadSentence['units'], index: number): boolean {
  return GOVERNING.test(wordAt(units, index)) || isAppealTo(units, index);
}

/** Index of the first word that governs the clause of the subject; the subject's own where none does. */
function governedFrom(units: ReadSentence['units'], subject: number): number {
  const before = units[subject - 1];
  if (before?.form !== 'WORD' || !governs(units, subject - 1) || isReferredTo(units, subject)) return subject;
  let from = subject - 1;
  while (from > Math.max(0, subject - UNITS_GOVERNING) && units[from - 1]?.form !== 'PHRASES') from -= 1;
  // `urged B to allow C to meet D`.
  return wordAt(units, from) === 'to' && from > 1 ? governedFrom(units, from - 1) : from;
}
