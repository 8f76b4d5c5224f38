import type { Reading } from '../../reading.ts';
import { STATE_OFFICE } from '../../words/office-words.ts';
import type { Party } from '../party.ts';

/** Of such a title that does not act for the state. */
const NOT_FOR_STATE = /\b(?:former|opposition|shadow)\b/iu;

/** Whether it is a state or a body that the article names. */
export function isSide({ kind, entity }: Party): boolean {
  return (kind === 'COUNTRY' || kind === 'ORGANIZATION') && entity !== null;
}

/** Whether the person is of that country, or holds an office of it or of the body. */
export function speaksFor(person: Party, side: Party, { registry }: Reading): boolean {
  const [draft, body] = [registry.drafts[person.entity ?? -1], registry.drafts[side.entity ?? -1]];
  if (draft === undefined || body === undefined) return false;
  if (side.kind === 'ORGANIZATION') return draft.offices.some(({ organization }) => organization === body.name);
  return (
    (draft.country !== null && draft.country === body.country) ||
    draft.offices.some(({ country }) => country === side.nameAsWritten)
  );
}

/** Without the states whose own office holders are parties: `Trump said talks with U.S. officials …` tells of others' talks. */
export function withoutOwnStates(parties: readonly Party[], reading: Reading): readonly Party[] {
  return parties.filter(
    (party) => party.kind !== 'COUNTRY' || !parties.some((other) => actsFor(other, party, reading)),
  );
}

function actsFor({ kind, entity }: Party, state: Party, { registry }: Reading): boolean {
  const offices = kind === 'PERSON' ? registry.drafts[entity ?? -1]?.offices : undefined;
  return (
    offices?.some(
      ({ title, country }) => country === state.nameAsWritten && STATE_OFFICE.test(title) && !NOT_FOR_STATE.test(title),
    ) === true
  );
}
