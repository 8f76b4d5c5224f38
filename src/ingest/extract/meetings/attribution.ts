import type { Reading, ReadSentence } from '../reading.ts';

const SAYING =
  /^(?:said|says|say|reported|reports|announced|confirmed|told|stated|according|added|noted|revealed|tweeted|wrote|quoted|claimed|claims|disclosed)$/u;

/** Indexes of the entities that the sentence names as its source: `according to X`, `X reported`, `said X`. */
export function attributionOf(sentence: ReadSentence, reading: Reading): readonly number[] {
  const found: number[] = [];
  for (const [index, unit] of sentence.units.entries()) {
    if (unit.form !== 'PHRASES' || unit.phrases.length > 1) continue;
    const phrase = unit.phrases[0];
    const entity =
      phrase === undefined
        ? undefined
        : (reading.entityOf.get(phrase) ??
          phrase.of.map((name) => reading.entityOf.get(name)).find((known) => known !== undefined));
    if (entity === undefined || reading.registry.drafts[entity]?.kind === 'Place') continue;
    if (saysBefore(sentence, index) || saysAfter(sentence, index)) found.push(entity);
  }
  return [...new Set(found)];
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
