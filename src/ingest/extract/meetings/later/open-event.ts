import { countryOfCapital } from '../../../../lexicon/index.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { type Circumstances, circumstancesAfter } from '../circumstances/circumstances.ts';
import { circumstancesBefore, circumstancesFronted } from '../circumstances/circumstances-before.ts';
import { timeOfNoun } from '../circumstances/time-at.ts';
import { whenOf } from '../circumstances/when.ts';
import { whereOf } from '../circumstances/where.ts';
import type { Claim } from '../claim.ts';
import { formatOf } from '../claims/format.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Party } from '../party.ts';
import { matchesIn, searched } from '../shapes/matches-in.ts';
import { type Pattern, pattern } from '../shapes/pattern.ts';
import { placeholders, shapeOf, unitAt } from '../shapes/shape.ts';
import { wordAt, wordsOf } from '../shapes/word-at.ts';
import { statusOf } from '../status/status.ts';
import { ADDITIONS } from './addition-patterns.ts';

/** So many sentences after one that tells a meeting of nobody, its parties may be named. */
const REACH_SENTENCES = 2;
/** The chance that whoever is named after it took part. */
const CONFIDENCE = 0.7;
const NOUNS = '(?<!news |press )conference|{OCCASION}';
const UP_TO = '(?:(?!(?:said|says|that|who|which|after|before|between|with|if|for) )\\S+ )';
const EVENT = pattern(
  `^${UP_TO}{0,8}?(?<t>${NOUNS}) ${UP_TO}{0,12}?(?:will|would|are|is|was|were|opened?|opens|began|begins?|started?|starts|resumed?|resumes|took place|takes place|ended|broke up|concluded|continued|got under way) (?!(?:not|never) )`,
);
/** `A hosted an emergency summit of the bloc`: of nobody else yet. */
const HOSTED = pattern(
  `(?<a>«[PHNXCL]\\d+») {AUX}(?:is |was |are )?(?:hosted|hosts?|hosting|convened?|convenes|convening|chaired|chairs?|opened|opens?|opening|presided over|called) (?:an? |the |another ){1}(?:(?!(?:with|between|said|that|who|which|news|press) )\\S+ ){0,5}?(?<t>${NOUNS}) (?!(?:with|between|among) )`,
);
/** `The bloc's leaders held an emergency summit in Rome`: who of them may be told next. */
const GATHERED = pattern(
  `«G\\d+» (?:, «O\\d+» (?:, )?)?{AUX}(?:are |were )?(?:held|hold|holding|met|meet|meeting|gathered|gather|gathering|convened|converged|opened|began|started|gone into|went into) (?:(?!(?:with|between|said|that|who|which|news|press) )\\S+ ){0,8}?(?<t>${NOUNS}) (?!(?:with|between|among) )`,
);
/** `World leaders met in Rome on Monday for talks`. */
const MET = pattern(
  `«G\\d+» {AUX}(?:are |were )?(?<t>met|meet|gathered|gather|gathering|convened|converged) (?=(?:(?:in|at|on|the) |«[LVD]\\d+» ){1,8}?(?:for (?:\\S+ ){0,3}?(?:conference|{OCCASION})|to (?:discuss|negotiate|agree|talk|hold)) )`,
);
const HELD =
  /(?<![^ ])(?:held|place|open|opens|opened|begin|begins|began|start|starts|started|resume|resumes|resumed|ended|end|up|concluded|continued|way|set|scheduled|due|planned|continue|reconvene) /u;
/** Nouns whose members need no telling: no party meets another there. */
const BODIES = /(?<![^ ])(?:cabinet|parliament|council|board|committee|shareholders?|annual|general|town|emergency) /u;
/** Those of them that somebody chairs by office. */
const OWN_BODIES = /(?<![^ ])(?:cabinet|parliament|council|board|committee|shareholders?|town|party|family|campaign) /u;
const AUXILIARIES =
  '(?:(?:also|both|all|each|will|would|are|is|were|was|have|had|has|expected|due|scheduled|to|be|been|set|later|then) ){0,6}';

/** Constructions that tell who was at a meeting, not when or where it was. */
const ATTENDANCE: ReadonlySet<string> = new Set(['present were', 'attended by', "attend one's gathering"]);

/** Whoever took part, all in one phrase. */
const PARTICIPANTS: readonly Pattern[] = [
  pattern(
    `(?<b>{LEAD}«[XKG]\\d+»)(?! 's) ${AUXILIARIES}(?:invited|take part|taking part|took part|taken part|attend|attends|attending(?! (?:\\S+ ){0,4}?(?:are|is|were|was|includes?|included) )|attended|participate|participates|participating|participated|represented(?! by)|sit down|sat down|present|in attendance|there|at the table|shook hands|agreed|failed|signed|faced each other)(?= )`,
  ),
  pattern(
    `(?<![^ ])(?:participants|those|them|delegates|attendance|attending|present|table|took part|attended|taking part) (?:who )?{STRETCH4}(?:are|is|were|was|include|includes|included|came) (?<b>«[XK]\\d+»)`,
  ),
];
/** Who came to what somebody hosts. */
const GUESTS = pattern(
  `(?<b>{LEAD}«[PXGK]\\d+»)(?! 's) ${AUXILIARIES}(?:invited|take part|taking part|took part|taken part|attend|attends|attending|attended|participate|participates|participating|participated)(?= )`,
);
/** Those of whom it is said for whom they speak. */
const SENT = ADDITIONS.filter(({ where, role }) => where === 'MEMBERS' && role === 'PRINCIPAL').map(
  (addition) => addition.pattern,
);

/** A meeting that a sentence tells without its parties: all that a claim has but them. */
export interface OpenEvent {
  readonly claim: Omit<Claim, 'parties'>;
  readonly sentence: number;
  /** Who hosts it; empty where the sentence tells nobody. */
  readonly hosts: readonly Party[];
}

/** The meeting of nobody that the sentence tells, with its day or place: `The talks will be held in Rome on Monday`; null where it tells none. */
export function openEventIn(sentence: ReadSentence, reading: Reading): OpenEvent | null {
  if (sentence.role !== null) return null;
  const [found] = matchesIn(EVENT, searched(sentence));
  const noun = found?.groups?.t;
  if (found === undefined || noun === undefined) return gatheredIn(sentence, reading);
  if (BODIES.test(found[0])) return null;
  const shape = shapeOf(sentence.units, sentence.tokens);
  const start = found[0].lastIndexOf(`${noun} `);
  const after = shape.text.slice(found.index + start + noun.length + 1);
  if (!HELD.test(after)) return null;
  const at = unitAt(shape, found.index + start);
  const told = {
    noun: at,
    verb: unitAt(shape, found.index + found[0].trimEnd().length - 1),
    host: firstOf(sentence.units, at),
  };
  return known({ claim: claimAt(sentence, told, after, reading), sentence: sentence.index, hosts: [] });
}

/** `A hosted an emergency summit of the bloc`, `The leaders held one in Rome`: those who came may be told next. */
function gatheredIn(sentence: ReadSentence, reading: Reading): OpenEvent | null {
  const words = searched(sentence);
  const [found] = [HOSTED, GATHERED, MET].flatMap((one) => matchesIn(one, words));
  const { a = '', t: noun } = found?.groups ?? {};
  if (found === undefined || noun === undefined || OWN_BODIES.test(found[0])) return null;
  const end = found.index + found[0].length;
  const shape = shapeOf(sentence.units, sentence.tokens);
  const [host] = placeholders(a);
  const at = unitAt(shape, end - noun.length - 1);
  const told = { noun: at, verb: at, host: host ?? unitAt(shape, found.index) };
  const claim = claimAt(sentence, told, shape.text.slice(end), reading);
  const event = { claim, sentence: sentence.index, hosts: [] };
  return host === undefined ? known(event) : hostedBy(host, event, sentence, reading);
}

/** The event with those who host it; a city is where it was, and hosts nothing but for the state whose capital it is. */
function hostedBy(host: number, event: OpenEvent, sentence: ReadSentence, reading: Reading): OpenEvent | null {
  const { claim } = event;
  const city = cityAt(sentence.units[host]);
  const there = city === null || claim.place !== null ? claim : { ...claim, ...whereOf([city], reading) };
  if (city?.name?.place != null && countryOfCapital(city.name.place) === null) return known({ ...event, claim: there });
  const hosts = partiesAt(host, sentence, reading).map((party) => ({ ...party, role: 'HOST' as const }));
  return hosts.length > 0 ? { ...event, claim: there, hosts } : null;
}

/** The event where its day or its place is told. */
function known(event: OpenEvent): OpenEvent | null {
  return event.claim.date === null && event.claim.place === null ? null : event;
}

/** The city of which it is said that it hosts; null where it is none. */
function cityAt(unit: Unit | undefined): Phrase | null {
  const [phrase] = unit?.form === 'PHRASES' ? unit.phrases : [];
  return phrase?.name?.place?.kind === 'CITY' ? phrase : null;
}

/** Where the sentence tells of it: units. */
interface Told {
  readonly noun: number;
  /** The noun itself where no verb stands between it and what is told of it. */
  readonly verb: number;
  /** Who hosts it, or the first of its noun phrase. */
  readonly host: number;
}

function claimAt(
  { units, index }: ReadSentence,
  { noun, verb, host }: Told,
  after: string,
  reading: Reading,
): Omit<Claim, 'parties'> {
  const { status, detail, assumed } = statusOf(`${wordsOf(units.slice(host, noun))} `, after, true);
  const fronted = circumstancesFronted(units, host);
  const told = circumstancesOf(units, noun, verb);
  const before = circumstancesBefore(units, host, noun);
  const when = whenOf(
    timeOfNoun(units, noun) ?? told.date ?? before.date ?? fronted.date,
    reading,
    status === 'HELD' ? 'PAST' : 'FUTURE',
  );
  const places = [told, before, fronted].find((around) => around.places.length > 0)?.places ?? [];
  const where = whereOf(places, reading);
  return {
    replaced: [],
    another: false,
    status,
    statusDetail: detail,
    assumed,
    ...when,
    format: formatOf(after, null, where.place !== null),
    ...where,
    occasion: null,
    sentences: [index],
    supports: new Map([[index, ['DATE', 'PLACE', 'STATUS']]]),
    attributedTo: [],
    confidence: CONFIDENCE,
    construction: 'open event',
  };
}

/** `Talks to settle the dispute will be held in Rome`: what the verb tells, though a topic or a purpose stands before it. */
function circumstancesOf(units: readonly Unit[], noun: number, verb: number): Circumstances {
  const near = circumstancesAfter(units, { from: noun + 1 });
  if (verb === noun || (near.places.length > 0 && near.date !== null)) return near;
  const far = circumstancesAfter(units, { from: verb + 1 });
  return { places: near.places.length > 0 ? near.places : far.places, date: near.date ?? far.date };
}

/** Index of the first unit of the noun phrase. */
function firstOf(units: ReadSentence['units'], noun: number): number {
  let first = noun;
  while (first > 0 && units[first - 1]?.form === 'WORD' && /^\p{L}/u.test(wordAt(units, first - 1))) first -= 1;
  return first;
}

/** The claim of the open event with the parties that a sentence soon after names; null where it names none. */
export function closedBy(event: OpenEvent, sentence: ReadSentence, reading: Reading): Claim | null {
  if (sentence.index - event.sentence > REACH_SENTENCES) return null;
  const { hosts } = event;
  const patterns = hosts.length === 0 ? [...PARTICIPANTS, ...SENT] : [...PARTICIPANTS, GUESTS, ...SENT];
  const came = patterns.flatMap((one) => partiesIn(one, sentence, reading));
  const parties = came.length === 0 ? [] : unique([...came, ...hosts]);
  if (parties.length < 2 || parties.every(({ kind }) => kind === 'GROUP')) return null;
  const { claim } = event;
  return {
    ...claim,
    parties,
    sentences: [event.sentence, sentence.index],
    supports: new Map([...claim.supports, [sentence.index, ['PARTICIPANTS']]]),
  };
}

/** A claim that tells who was there of the open event, with its day and place; the claim itself where it has its own, or tells something else. */
export function heldAt(event: OpenEvent | null, claim: Claim): Claim {
  const isPlaced = claim.date !== null || claim.place !== null;
  if (event === null || isPlaced || !ATTENDANCE.has(claim.construction)) return claim;
  const [first = event.sentence] = claim.sentences;
  if (first - event.sentence > REACH_SENTENCES) return claim;
  return {
    ...claim,
    ...event.claim,
    parties: unique([...claim.parties, ...event.hosts]),
    sentences: [event.sentence, ...claim.sentences],
    supports: new Map([...event.claim.supports, ...claim.supports]),
    confidence: claim.confidence,
  };
}

function partiesIn(participants: Pattern, sentence: ReadSentence, reading: Reading): readonly Party[] {
  return matchesIn(participants, searched(sentence)).flatMap(({ groups }) =>
    placeholders(groups?.b ?? '').flatMap((index) => partiesAt(index, sentence, reading)),
  );
}

function partiesAt(index: number, sentence: ReadSentence, reading: Reading): readonly Party[] {
  const unit = sentence.units[index];
  return unit?.form === 'PHRASES' ? unit.phrases.flatMap((phrase) => partiesOf(phrase, sentence, reading)) : [];
}

function unique(parties: readonly Party[]): readonly Party[] {
  return [...new Map(parties.map((party) => [party.key, party])).values()];
}
