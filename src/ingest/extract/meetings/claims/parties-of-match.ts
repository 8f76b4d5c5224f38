import type { Phrase } from '../../phrases/phrase.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { PERSON_ADJECTIVES } from '../../words/office-words.ts';
import type { Match } from '../matches/match.ts';
import { isOwnPeople } from '../parties/bystanders.ts';
import { partiesOf, withGovernment } from '../parties/parties.ts';
import { personParty } from '../parties/party-of.ts';
import { spokenForBy } from '../parties/spoken-for.ts';
import { twoBefore } from '../parties/two-before.ts';
import type { Party } from '../party.ts';
import { placeholders } from '../shapes/shape.ts';

/** So many sentences after a meeting, `the next round` is one of the same parties. */
const REACH_AGAIN_SENTENCES = 3;
/** Who of a group is named right after it. */
const MEMBERS = /^, (?:including|among them|led by|notably) («[PXN]\d+»)(?! 's)/u;

/** Those of whom the match tells, whether it names them or means those told before. */
export function partiesOfMatch(match: Match, sentence: ReadSentence, reading: Reading): readonly Party[] {
  return partiesMeant(match, partiesNamed(match, sentence, reading), sentence, reading);
}

/** Which of the two sides receives the other: 0 the one that does something, 1 the one it does it to; null where nothing tells. */
function hostOf({ construction: { name, other }, matched }: Match): 0 | 1 | null {
  if (name === 'pay a visit' || (name === 'passive host' && !matched.includes(' met '))) return 1;
  return other === 'CLAUSE' && /^(?:host|receiv|welcom|greet)/u.test(matched) ? 0 : null;
}

function partiesNamed(match: Match, sentence: ReadSentence, reading: Reading): readonly Party[] {
  const host = hostOf(match);
  const spokenFor =
    match.construction.nominal && match.subject !== null ? spokenForBy(match.subject, sentence, reading) : [];
  const named = match.parties.map((unit) =>
    unit === match.subject && spokenFor.length > 0 ? spokenFor : partiesOfUnit(unit, sentence, reading),
  );
  return unique(
    named.flatMap((side, at) => (at === host ? side.map((party) => ({ ...party, role: 'HOST' as const })) : side)),
  );
}

function partiesOfUnit(index: number, sentence: ReadSentence, reading: Reading): readonly Party[] {
  const unit = sentence.units[index];
  if (unit?.form !== 'PHRASES') return [];
  const isOfGroup = unit.phrases.length > 1 && unit.phrases.at(-1)?.kind === 'GROUP';
  return unit.phrases.flatMap((phrase) =>
    (isOfGroup && isAdjective(phrase)) || (unit.phrases.length > 1 && isOwnPeople(phrase, sentence.tokens))
      ? []
      : partiesOf(phrase, sentence, reading),
  );
}

/** `Arab and European ministers`: the first word belongs to the ministers. */
function isAdjective({ kind, words }: Phrase): boolean {
  return (kind === 'NAME' || kind === 'ORGANIZATION') && PERSON_ADJECTIVES.has(words.toLowerCase());
}

function partiesMeant(
  { construction: { other }, first, last, matched, after }: Match,
  told: readonly Party[],
  sentence: ReadSentence,
  reading: Reading,
): readonly Party[] {
  if (other === 'TOLD') return partiesTold(sentence, reading);
  if (told.length > 1 && told.every(({ kind }) => kind === 'GROUP'))
    return withMembers(withGovernment(told, reading), after, sentence, reading);
  if (other !== 'BOTH' || told.length > 1 || !/^(?:after|following|during|before) /u.test(matched)) return told;
  const collective = collectiveAfter(last, sentence);
  if (collective !== null) return partiesOf(collective, sentence, reading);
  return twoBefore(sentence.units[first]?.first ?? 0, sentence, reading).map((entity) => personParty(entity, reading));
}

/** `B's ministers will meet visiting leaders, including A`: with those who are named of the last group instead of it. */
function withMembers(
  told: readonly Party[],
  after: string,
  sentence: ReadSentence,
  reading: Reading,
): readonly Party[] {
  const [, piece = ''] = MEMBERS.exec(after) ?? [];
  const members = placeholders(piece).flatMap((unit) => partiesOfUnit(unit, sentence, reading));
  return members.length === 0 ? told : [...told.slice(0, -1), ...members];
}

/** `After their talks, the two men said`: those who say so right after it. */
function collectiveAfter(last: number, { units }: ReadSentence): Phrase | null {
  const unit = units.slice(last + 1).find(({ form }) => form === 'PHRASES');
  const [phrase] = unit?.form === 'PHRASES' ? unit.phrases : [];
  return phrase?.kind === 'ANAPHOR' && phrase.head.includes(' ') ? phrase : null;
}

/** The parties of the meeting told just before. */
function partiesTold({ index }: ReadSentence, { told }: Reading): readonly Party[] {
  return told !== null && index - told.sentence <= REACH_AGAIN_SENTENCES ? told.parties : [];
}

function unique(parties: readonly Party[]): readonly Party[] {
  return [...new Map(parties.map((party) => [party.key, party])).values()];
}
