import type { Phrase } from '../../phrases/phrase.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { keptForLast } from '../../text/kept-for-last.ts';

const SAYING =
  /^(?:said|says|say|reported|reports|announced|confirmed|told|stated|according|added|noted|revealed|tweeted|wrote|quoted|claimed|claims|disclosed)$/u;

/** Indexes of the entities that the sentence names as its source: `according to X`, `X reported`, `said X`. */
export const attributionOf = keptForLast(readAttribution);

function readAttribution(sentence: ReadSentence, reading: Reading): readonly number[] {
  const found = sentence.units.flatMap((unit, index) => {
    if (unit.form !== 'PHRASES' || unit.phrases.length > 1 || !says(sentence, index)) return [];
    return unit.phrases.flatMap((phrase) => sourceIn(phrase, reading));
  });
  return [...new Set(found)];
}

/** Whom a phrase names as a source: itself, else the body whose people it tells. */
function sourceIn(phrase: Phrase, reading: Reading): readonly number[] {
  const entity = [phrase, ...phrase.of].map((name) => reading.entityOf.get(name)).find((known) => known !== undefined);
  return entity === undefined || reading.registry.drafts[entity]?.kind === 'Place' ? [] : [entity];
}

function says(sentence: ReadSentence, index: number): boolean {
  return saysBefore(sentence, index) || saysAfter(sentence, index);
}

function saysBefore({ units }: ReadSentence, index: number): boolean {
  const [before, earlier] = [units[index - 1], units[index - 2]];
  if (before?.form !== 'WORD') return false;
  return (
    (before.lower === 'to' && earlier?.form === 'WORD' && earlier.lower === 'according') ||
    (SAYING.test(before.lower) && before.lower !== 'told' && before.lower !== 'according')
  );
}

function saysAfter({ units }: ReadSentence, index: number): boolean {
  for (let next = index + 1; next <= index + 2; next += 1) {
    const unit = units[next];
    if (unit?.form === 'WORD' && SAYING.test(unit.lower)) return true;
    if (unit?.form === 'PHRASES') return false;
  }
  return false;
}
