import type { Reading, ReadSentence } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import type { Match } from '../matches/match.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Party } from '../party.ts';
import { wordsOf } from '../shapes/word-at.ts';

const SEPARATELY =
  /\b(?:separately(?! and (?:then )?jointly)|one after (?:the other|another)|one by one|individually|in turn|(?:separate|bilateral|one-on-one|individual|back-to-back) (?:\S+ )?(?:meetings|talks|calls|conversations|phone calls|telephone calls|discussions|sessions)|(?:meetings|calls|conversations|discussions) (?:\S+ ){0,2}?with both)\b/u;
const LATER_WITH = /\band (?:, )?(?:then|later|separately|afterwards?|subsequently) (?:, )?with «[^«]*$/u;
const NOBODY: ReadonlySet<string> = new Set();
/** So many words after what was matched still say how they met. */
const AFTER = /^(?:(?!and |but |, |who |that |before |after |while )\S+ ){0,3}/u;

/** `met separately with B and C`: a claim for each of those on the side that is told of several; else the claim alone. */
export function eachApart(claim: Claim, match: Match, sentence: ReadSentence, reading: Reading): readonly Claim[] {
  if (match.construction.other !== 'CLAUSE' || claim.parties.length < 3) return [claim];
  if (match.parties.length === 3 && LATER_WITH.test(match.matched)) return withEach(claim, match, sentence, reading);
  if (match.parties.length !== 2 || !isSeparate(match, sentence)) return [claim];
  const [one = NOBODY, others = NOBODY] = match.parties.map((unit) => keysAt(unit, sentence, reading));
  const [alone, several] = one.size === 1 ? [one, others] : [others, one];
  if (alone.size !== 1 || several.size < 2) return [claim];
  const side = claim.parties.filter(({ key }) => alone.has(key));
  return claim.parties
    .filter(({ key }) => several.has(key))
    .map((party) => ({ ...claim, parties: [...side, party] }))
    .filter(({ parties }) => parties.some(({ kind }) => kind !== 'GROUP'));
}

/** `met with B and later with C`: a claim for each object. */
function withEach(claim: Claim, match: Match, sentence: ReadSentence, reading: Reading): readonly Claim[] {
  const [subject = NOBODY, ...objects] = match.parties.map((unit) => keysAt(unit, sentence, reading));
  return objects.map((keys) => ({
    ...claim,
    parties: claim.parties.filter(({ key }) => subject.has(key) || keys.has(key)),
  }));
}

function keysAt(index: number, sentence: ReadSentence, reading: Reading): ReadonlySet<string> {
  const unit = sentence.units[index];
  const phrases = unit?.form === 'PHRASES' ? unit.phrases : [];
  const parties: readonly Party[] = phrases.flatMap((phrase) => partiesOf(phrase, sentence, reading));
  return new Set(parties.map(({ key }) => key));
}

/** Whether the words from the subject to the end of the clause say so. */
function isSeparate({ subject, first, matched, after }: Match, { units }: ReadSentence): boolean {
  const before = wordsOf(units.slice(subject ?? first, first));
  return SEPARATELY.test(`${before} ${matched} ${AFTER.exec(after)?.[0] ?? ''}`);
}
