import { fold } from '../../../lexicon/index.ts';
import type { Registry } from '../entities/registry.ts';
import type { NameFound } from '../names/name-at.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { ReadSentence } from '../reading.ts';
import type { Quoted } from './quoted.ts';

const SAYING =
  /^(?:said|says|told|tells|added|adds|asked|explained|replied|answered|recalled|noted|wrote|remarked|insisted|joked|quipped|recounted|admitted|conceded|stressed|warned|promised|declared|tweeted)$/u;
/** A transcript's label has at most so many tokens before its colon. */
const MAX_LABEL_TOKENS = 12;
/** Fewer lines with a label are no transcript. */
const LEAST_LABELS = 2;

/** Who is outside the quotation marks of a sentence and says what is inside; null where nobody does. */
export function sayerIn(
  { units }: ReadSentence,
  { tokens: inside }: Quoted,
  entityOf: ReadonlyMap<Phrase | NameFound, number>,
): number | null {
  for (const [index, unit] of units.entries()) {
    if (unit.form !== 'PHRASES' || unit.phrases.length > 1 || inside?.has(unit.first)) continue;
    const [before, after, later] = [units[index - 1], units[index + 1], units[index + 2]];
    const says = [before, after, later].some(
      (each) => each?.form === 'WORD' && SAYING.test(each.lower) && !(each === later && after?.form !== 'WORD'),
    );
    const [phrase] = unit.phrases;
    const entity = phrase === undefined ? undefined : entityOf.get(phrase);
    if (says && entity !== undefined) return entity;
  }
  return null;
}

/** Who speaks in each sentence of a transcript (`LEE: I met him.`): an entity, null for somebody unknown, undefined outside of a transcript. */
export function labelledSpeakers(
  sentences: readonly ReadSentence[],
  text: string,
  registry: Registry,
): readonly (number | null | undefined)[] {
  const labels = sentences.map((sentence) => labelOf(sentence, text));
  if (labels.filter((label) => label !== null).length < LEAST_LABELS) return [];
  const known = new Map<string, number | null>();
  let speaker: number | null | undefined;
  return sentences.map((_, index) => {
    const label = labels[index] ?? null;
    if (label === null) return speaker;
    const key = label.words.join(' ');
    const meant = known.get(key) ?? meantBy(label, registry);
    known.set(key, meant);
    speaker = meant;
    return speaker;
  });
}

interface Label {
  /** Folded, without what stands in brackets. */
  readonly words: readonly string[];
  readonly bracketed: readonly string[];
}

/** The label in capitals that opens a line. */
function labelOf({ tokens, start }: ReadSentence, text: string): Label | null {
  if (start > 0 && text.charAt(start - 1) !== '\n') return null;
  const colon = tokens.slice(0, MAX_LABEL_TOKENS + 1).findIndex((token) => token.text === ':');
  if (colon < 1) return null;
  const bracket = tokens.findIndex(({ text }) => text === '(');
  const end = bracket > 0 && bracket < colon ? bracket : colon;
  const name = tokens.slice(0, end);
  if (name.some((token) => /\p{Ll}{2}/u.test(token.text)) || !name.some((token) => /\p{Lu}{3}/u.test(token.text)))
    return null;
  const folded = (from: number, to: number): readonly string[] =>
    tokens.slice(from, to).flatMap(({ text }) => (/\p{L}/u.test(text) ? [fold(text)] : []));
  return { words: folded(0, end), bracketed: folded(end, colon) };
}

function meantBy({ words, bracketed }: Label, { drafts }: Registry): number | null {
  const last = words.at(-1) ?? '';
  const surname = (word: string): number =>
    drafts.findIndex(({ kind, name }) => kind === 'Person' && fold(name.split(' ').at(-1) ?? '') === word);
  for (const word of [bracketed.at(-1) ?? '', last]) {
    const index = word === '' ? -1 : surname(word);
    if (index >= 0) return index;
  }
  const holders = drafts.flatMap(({ kind, offices }, index) =>
    kind === 'Person' && offices.some(({ title }) => fold(title.split(' ').at(-1) ?? '') === last) ? [index] : [],
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
