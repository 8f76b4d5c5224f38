import type { Reading, ReadSentence } from '../reading.ts';
import { attributionOf } from './attribution.ts';
import { circumstancesAfter, circumstancesBefore, circumstancesFronted } from './circumstances.ts';
import type { Claim } from './claim.ts';
import { confidenceOf } from './confidence.ts';
import { CONSTRUCTIONS, type Construction, TELLING } from './constructions.ts';
import { formatOf } from './format.ts';
import { isOtherSense } from './not-a-meeting.ts';
import { occasionIn } from './occasion.ts';
import { partiesOf } from './parties.ts';
import type { Party } from './party.ts';
import { placeholders, type Shape, shapeOf } from './shape.ts';
import { statusOf } from './status.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { whenOf } from './when.ts';
import { NOWHERE, whereOf } from './where.ts';

/** A construction found in a sentence, with the units of its arguments. */
interface Match {
  readonly construction: Construction;
  readonly matched: string;
  /** Units of the telling word, of the first and of the last unit matched. */
  readonly telling: number;
  readonly first: number;
  readonly last: number;
  readonly object: number | null;
  readonly other: number | null;
}

/** `spoke by telephone`, `held talks via video link`: how, right after what was matched. */
const MANNER = /^(?:(?:by|via|over|on|in) (?:\S+ ){1,3})/u;
/** The words before a noun for a meeting: `telephone`. */
const BEFORE_NOUN = /(?:\S+ ){0,3}$/u;
const ADJUNCT = /^(?:.{0,40}, )?(?:after|before|during|at|in|following|ahead of|while|speaking|when) /u;
/** A sentence about a picture: its place and time stand at its end. */
const CAPTION = /^(?:file|in this|from left|left to right|photo)\b/iu;
/** `their meeting` is that of the people of its sentence only where they are few. */
const MOST_PEOPLE = 3;
const AFTER_CHARACTERS = 160;

/** The meetings that the sentence tells, each by the first construction that fits its telling word. */
export function claimsIn(sentence: ReadSentence, reading: Reading): readonly Claim[] {
  const shape = shapeOf(sentence.units, sentence.tokens);
  if (!TELLING.test(shape.text)) return [];
  const claims: Claim[] = [];
  const used = new Set<number>();
  for (const construction of CONSTRUCTIONS) {
    for (const found of shape.text.matchAll(construction.pattern)) {
      const match = matchOf(found, construction, shape, sentence);
      if (match === null || used.has(match.telling)) continue;
      const claim = claimOf(match, shape, sentence, reading);
      if (claim === null) continue;
      used.add(match.telling);
      claims.push(claim);
    }
  }
  return claims;
}

function matchOf(
  found: RegExpExecArray,
  construction: Construction,
  shape: Shape,
  { units }: ReadSentence,
): Match | null {
  const { a, b, t } = found.groups ?? {};
  const [matched] = found;
  const telling = shape.unitAt(found.index + (t === undefined ? 0 : matched.indexOf(t)));
  const first = shape.unitAt(found.index);
  const last = shape.unitAt(found.index + matched.length - 1);
  const object = b === undefined ? null : (placeholders(b)[0] ?? null);
  if (construction.other === 'GIVEN')
    return {
      construction,
      matched,
      telling,
      first,
      last,
      object,
      other: a === undefined ? null : (placeholders(a)[0] ?? null),
    };
  if (construction.other === 'BOTH') return { construction, matched, telling, first, last, object: null, other: null };
  if (construction.other === 'ALONE' && object !== null)
    return { construction, matched, telling, first, last, object, other: null };
  const other =
    subjectBefore(units, first, construction.nominal) ??
    (ADJUNCT.test(shape.text) ? subjectAfter(units, last + 1) : null);
  if (other === null || other === object) return null;
  return { construction, matched, telling, first, last, object, other };
}

function claimOf(match: Match, shape: Shape, sentence: ReadSentence, reading: Reading): Claim | null {
  const { construction, matched } = match;
  const units = construction.other === 'BOTH' ? peopleBefore(match.first, sentence) : [match.other, match.object];
  const parties = merged(units.flatMap((unit) => partiesOfUnit(unit, sentence, reading)));
  if (
    parties.length < 2 ||
    (construction.other === 'BOTH' && parties.length > MOST_PEOPLE) ||
    parties.every(({ kind }) => kind === 'GROUP')
  )
    return null;
  const before = pieces(
    shape,
    sentence,
    match.other !== null && match.other < match.first ? match.other + 1 : Math.max(0, match.telling - 8),
    match.telling,
  );
  const end = shape.text.indexOf(matched) + matched.length;
  const after = shape.text.slice(end, end + AFTER_CHARACTERS).trimStart();
  if (isOtherSense(`${before}${matched} ${after}`)) return null;
  const caption = sentence.role === 'CAPTION' || CAPTION.test(shape.text);
  const found =
    caption && !/\b(?:before|ahead of|prior to|will)\b/u.test(before)
      ? { status: 'HELD' as const, detail: null, assumed: false }
      : statusOf(before, after, construction.nominal);
  const status = construction.status ?? found.status;
  const around = circumstancesAround(match, sentence, caption);
  const where = around.places.length === 0 ? NOWHERE : whereOf(around.places, reading);
  const when = whenOf(around.date, reading.published, status === 'PLANNED' || status === 'PROPOSED');
  const telling = `${before}${matched}`;
  const format = formatOf(
    construction.nominal
      ? `${BEFORE_NOUN.exec(before)?.[0] ?? ''}${matched}`
      : `${telling} ${MANNER.exec(after)?.[0] ?? ''}`,
    construction.format,
    where.place !== null || where.venue !== null,
  );
  const hasPlace = format !== 'REMOTE';
  return {
    parties,
    status,
    statusDetail: found.detail,
    assumed: found.assumed,
    format,
    ...when,
    ...(hasPlace ? where : NOWHERE),
    occasion: occasionIn(reading.text.slice(sentence.start, sentence.end)),
    sentences: [sentence.index],
    placeSentences: hasPlace && where.place !== null ? [sentence.index] : [],
    dateSentences: when.date !== null ? [sentence.index] : [],
    attributedTo: attributionOf(sentence, reading).filter(
      (entity) => !parties.some((party) => party.entity === entity),
    ),
    confidence: confidenceOf(construction, parties, sentence.units.slice(match.first, match.last + 1), status),
    construction: construction.name,
  };
}

function circumstancesAround(
  { construction, telling, last, other, first }: Match,
  { units }: ReadSentence,
  caption: boolean,
): ReturnType<typeof circumstancesAfter> {
  const inside = circumstancesAfter(units, {
    from: telling + 1,
    to: last + 1,
    topic: construction.name === 'discuss with',
  });
  const right = circumstancesAfter(units, { from: last + 1, caption });
  const subject = other !== null && other < first ? other : null;
  const left = subject === null ? { places: [], date: null } : circumstancesBefore(units, subject, telling);
  const fronted = subject === null ? { places: [], date: null } : circumstancesFronted(units, subject);
  const ahead = circumstancesAfter(units, { from: first, to: telling });
  const nearestFirst = [inside, right, left, ahead, fronted];
  const places = nearestFirst.find(({ places: found }) => found.length > 0)?.places ?? [];
  const date = nearestFirst.find(({ date: found }) => found !== null)?.date ?? null;
  return { places, date };
}

/** Units before the one that name people who do something there, not what belongs to them. */
function peopleBefore(before: number, { units }: ReadSentence): readonly number[] {
  const people = units
    .slice(0, before)
    .flatMap((unit, index) =>
      unit.form === 'PHRASES' && unit.phrases.every(({ kind }) => kind === 'PERSON') ? [index] : [],
    );
  const free = people.filter((index) => {
    const next = units[index + 1];
    return next?.form !== 'WORD' || next.lower !== "'s";
  });
  return free.length > 1 ? free : people;
}

function partiesOfUnit(index: number | null, sentence: ReadSentence, reading: Reading): readonly Party[] {
  const unit = index === null ? undefined : sentence.units[index];
  return unit?.form === 'PHRASES' ? unit.phrases.flatMap((phrase) => partiesOf(phrase, sentence, reading)) : [];
}

function merged(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, index) => parties.findIndex(({ key }) => key === party.key) === index);
}

/** The shape's text of the units from one up to another. */
function pieces(shape: Shape, { units }: ReadSentence, from: number, to: number): string {
  const words = units
    .slice(from, to)
    .map((unit, index) =>
      unit.form === 'WORD' ? unit.lower : unit.form === 'DATE' ? `«D${from + index}»` : `«P${from + index}»`,
    );
  return words.length === 0 ? '' : `${words.join(' ')} `;
}
