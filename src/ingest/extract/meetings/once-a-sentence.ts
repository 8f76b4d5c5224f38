import type { Reading, ReadSentence } from '../reading.ts';

/** A reader of whole sentences that reads each of them once, however many meetings it tells. */
export function onceASentence<T>(
  read: (sentence: ReadSentence, reading: Reading) => T,
): (sentence: ReadSentence, reading: Reading) => T {
  const known = new WeakMap<ReadSentence, { readonly value: T }>();
  return (sentence, reading) => {
    const kept = known.get(sentence) ?? { value: read(sentence, reading) };
    known.set(sentence, kept);
    return kept.value;
  };
}
