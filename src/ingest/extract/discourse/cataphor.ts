import type { NameFound } from '../names/name-at.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { ReadSentence } from '../reading.ts';

/** So many tokens may open the sentence before the pronoun. */
const MAX_OPENING = 7;
const OPENER = /^(?:before|after|as|when|while|since|until|hours|days?|weeks?|ahead|although|though|if)$/u;
/** So many tokens on, the clause that the pronoun stands in ends. */
const MAX_CLAUSE = 30;

/** `Before he met B, A said`: the person who opens the main clause, where the pronoun stands in a clause before it that names nobody first; null where it is none of that. */
export function cataphorOf(
  { first }: Phrase,
  { tokens, units }: ReadSentence,
  entityOf: ReadonlyMap<Phrase | NameFound, number>,
): number | null {
  if (first > MAX_OPENING || !tokens.slice(0, first).some(({ lower }) => OPENER.test(lower))) return null;
  if (units.some((unit) => unit.form === 'PHRASES' && unit.first < first && unit.phrases.some(isPerson))) return null;
  const comma = tokens.findIndex(({ text }, at) => at > first && at <= first + MAX_CLAUSE && text === ',');
  const main = comma < 0 ? undefined : units.find((unit) => unit.first === comma + 1);
  if (main?.form !== 'PHRASES' || main.phrases.length > 1 || tokens[main.next]?.text === ',') return null;
  const [phrase] = main.phrases;
  return phrase !== undefined && isPerson(phrase) ? (entityOf.get(phrase) ?? null) : null;
}

function isPerson({ kind }: Phrase): boolean {
  return kind === 'PERSON';
}
