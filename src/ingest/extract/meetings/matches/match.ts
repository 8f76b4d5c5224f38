import type { ReadSentence } from '../../reading.ts';
import type { Construction } from '../constructions/construction.ts';
import { placeholders, type Shape, unitAt } from '../shapes/shape.ts';
import { isListedWith } from './joined-noun.ts';
import { joinedSubjects } from './joined-subjects.ts';
import { withoutKin } from './kin.ts';
import { oneOfThem } from './one-of-them.ts';
import { attributiveBefore } from './place-of-noun.ts';
import { saidInAside } from './said-in-aside.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** A construction found in a sentence, with the units of its arguments. */
export interface Match {
  readonly construction: Construction;
  readonly matched: string;
  /** The shape's text that follows. */
  readonly after: string;
  /** Units of the telling word, of the first and of the last unit matched. */
  readonly telling: number;
  readonly first: number;
  readonly last: number;
  /** Units that hold the parties. */
  readonly parties: readonly number[];
  /** Unit of the other side where it stands before what was matched; else null. */
  readonly subject: number | null;
  /** Unit with which an aside begins that tells it, apart from what its subject says there; else null. */
  readonly aside: number | null;
}

/** A clause that opens its sentence may find its subject after it. */
const ADJUNCT =
  /^(?:.{0,40}, )?(?:(?:«D\d+»|(?:an?|just|\p{Ll}+) (?:hours?|days?|weeks?|months?|minutes)) )?(?:after|before|during|at|in|following|ahead of|while|when|over|on|\p{Ll}{2,14}ing) /u;
const AFTER_CHARACTERS = 200;

/** What the pattern found, with its arguments; null where it has no other side. */
export function matchOf(
  found: RegExpExecArray,
  construction: Construction,
  shape: Shape,
  sentence: ReadSentence,
): Match | null {
  const { a = '', b = '', c = '', t } = found.groups ?? {};
  const [matched] = found;
  const end = found.index + matched.length;
  const frame = {
    construction,
    matched,
    after: shape.text.slice(end, end + AFTER_CHARACTERS).trimStart(),
    telling: unitAt(shape, found.index + (t === undefined ? 0 : matched.indexOf(t))),
    first: unitAt(shape, found.index),
    last: unitAt(shape, end - 1),
    aside: null,
  };
  const given = placeholders(a);
  const named = placeholders(b);
  const object = [...(construction.other === 'ALONE' ? named : named.slice(0, 1)), ...placeholders(c)];
  const alone = partiesAlone(construction, frame.first, [...given, ...object], sentence);
  if (alone !== null) return { ...frame, parties: alone, subject: null };
  const { subject, aside } = subjectOf(frame, shape, sentence);
  if (subject === null || object.includes(subject)) return null;
  const joined = construction.other === 'ALONE' ? joinedSubjects(sentence.units, subject, frame.telling) : [];
  return {
    ...frame,
    parties: [...joined, subject, ...given, ...object],
    subject: subject < frame.first ? subject : null,
    aside,
  };
}

/** The units of all parties, where none of them is the subject of the clause; null where one is. */
function partiesAlone(
  { other }: Construction,
  first: number,
  matched: readonly number[],
  sentence: ReadSentence,
): readonly number[] | null {
  if (other === 'TOLD') return [];
  if (other === 'BOTH') return peopleBefore(first, sentence);
  return other === 'GIVEN' || (other === 'ALONE' && matched.length > 0) ? matched : null;
}

function subjectOf(
  { construction, telling, first, last }: Pick<Match, 'construction' | 'telling' | 'first' | 'last'>,
  shape: Shape,
  { units }: ReadSentence,
): Pick<Match, 'subject' | 'aside'> {
  // `the Geneva talks with B`: Geneva is where, not who.
  const place = construction.nominal && telling === first ? attributiveBefore(units, first) : null;
  const before = subjectBefore(units, place ?? first, construction.nominal);
  if (before !== null && construction.nominal && isListedWith(units, before, place ?? first))
    return { subject: null, aside: null };
  if (before === null) return { subject: ADJUNCT.test(shape.text) ? subjectAfter(units, last + 1) : null, aside: null };
  const said = construction.nominal ? saidInAside(units, before, telling) : null;
  return { subject: said?.sayer ?? oneOfThem(units, withoutKin(units, before)), aside: said?.aside ?? null };
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
