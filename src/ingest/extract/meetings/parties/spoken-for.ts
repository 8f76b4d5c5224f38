import type { Phrase } from '../../phrases/phrase.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { SPOKESMAN } from '../../words/office-words.ts';
import { SAYS } from '../matches/office-says.ts';
import type { Party } from '../party.ts';
import { wordAt } from '../shapes/word-at.ts';
import { personParty } from './party-of.ts';

/** `Lee's spokesman said talks with B …`: the one for whom the unit speaks; empty where it speaks for nobody who is named. */
export function spokenForBy(index: number, { units }: ReadSentence, reading: Reading): readonly Party[] {
  const unit = units[index];
  if (unit?.form !== 'PHRASES' || !SAYS.test(wordAt(units, index + 1))) return [];
  return unit.phrases.flatMap((phrase) => ownersOf(phrase, reading));
}

function ownersOf({ kind, head, of }: Phrase, reading: Reading): readonly Party[] {
  if (kind !== 'OFFICE' || !SPOKESMAN.test(head)) return [];
  return of.flatMap((name) => {
    const entity = name.kind === 'PERSON' ? reading.entityOf.get(name) : undefined;
    return entity === undefined ? [] : [personParty(entity, reading)];
  });
}
