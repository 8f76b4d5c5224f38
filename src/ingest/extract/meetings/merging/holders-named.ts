import type { Draft } from '../../entities/draft.ts';
import type { Reading } from '../../reading.ts';
import { GENERIC_TITLES } from '../../words/title-words.ts';
import type { Claim } from '../claim.ts';
import type { Party } from '../party.ts';

/** So many sentences from a telling of the office, another names who holds it. */
const REACH_SENTENCES = 2;
/** What the second sentence tells is something else. */
const ELSE = /\b(?:also|later|separately|then|earlier|another|meanwhile)\b/iu;

type Told = Pick<Claim, 'parties' | 'sentences' | 'status' | 'format'>;

/** Keys of the unnamed holder of an office in one telling (`the emir of Qatar`) whom the other one, next to it, names among the same parties; empty where it names nobody. */
export function holdersNamed(told: Told, fuller: Told, reading: Reading): readonly string[] {
  const [office, ...more] = told.parties.filter(isUnnamed);
  if (office === undefined || more.length > 0 || told.parties.length !== fuller.parties.length) return [];
  if (told.status !== fuller.status || !isNear(told, fuller, reading)) return [];
  const others = told.parties.filter((party) => party !== office);
  if (!others.every(({ key }) => fuller.parties.some((party) => party.key === key))) return [];
  const person = fuller.parties.find(({ key }) => !others.some((party) => party.key === key));
  return person !== undefined && mayHold(person, office, reading) ? [office.key] : [];
}

function isUnnamed({ kind, entity, office }: Party): boolean {
  return kind === 'PERSON' && entity === null && office !== null;
}

/** Whether nothing that the article tells of the person speaks against the office. */
function mayHold({ kind, entity }: Party, { office }: Party, { registry }: Reading): boolean {
  const draft = entity === null ? undefined : registry.drafts[entity];
  if (kind !== 'PERSON' || draft === undefined || office === null) return false;
  if (draft.country !== null && office.country !== null && !isOf(draft, office.country, registry)) return false;
  if (draft.offices.length === 0 || draft.offices.some(({ title }) => title === office.title)) return true;
  return office.country !== null && GENERIC_TITLES.has(office.title.toLowerCase()) && ofCountry(draft, office.country);
}

function ofCountry({ offices }: Pick<Draft, 'offices'>, name: string): boolean {
  return offices.some(({ country }) => country === name);
}

function isOf(
  { country }: { readonly country: string | null },
  name: string,
  { drafts }: Reading['registry'],
): boolean {
  return drafts.some((draft) => draft.kind === 'Place' && draft.name === name && draft.country === country);
}

function isNear(a: Told, b: Told, { text, sentences }: Reading): boolean {
  const [first, second] = [a.sentences.at(-1) ?? 0, b.sentences[0] ?? 0];
  const later = sentences[Math.max(first, second)];
  if (Math.abs(first - second) > REACH_SENTENCES || later === undefined) return false;
  return !ELSE.test(text.slice(later.start, later.end));
}
