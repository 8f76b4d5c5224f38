import type { Phrase } from '../../phrases/phrase.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { entityParty, type Party } from '../party.ts';
import { REACH_SENTENCES, REACH_TOLD_SENTENCES } from './reach.ts';

const STATES = /^(?:countries|nations|neighbou?rs|governments)$/u;

/** Whom `both sides` mean: the parties of the meeting told before, or what other phrases mean. */
export interface SidesTold {
  readonly parties?: readonly Party[];
  readonly phrases?: readonly Phrase[];
}

/** The parties of the meeting told last, where they are as many, or the two countries told last. */
export function sidesTold(
  noun: string,
  count: number,
  { first }: Phrase,
  sentence: ReadSentence,
  reading: Reading,
): SidesTold {
  const { told } = reading;
  const near = told !== null && sentence.index - told.sentence <= REACH_TOLD_SENTENCES ? told.parties : [];
  const isOfStates = STATES.test(noun);
  const parties = isOfStates ? statesOf(near, reading) : near;
  if (parties.length === count) return { parties };
  const countries = isOfStates && count === 2 ? countriesBefore(sentence, first, reading) : [];
  return { phrases: countries.length > 0 ? countries : listedBefore(count, first, sentence, reading) };
}

/** The states for which those who were told of speak: `the two countries`; none where the article does not name each. */
function statesOf(told: readonly Party[], { registry }: Reading): readonly Party[] {
  const states = told.flatMap((party): readonly Party[] => {
    if (party.kind !== 'PERSON') return [party];
    const code = registry.drafts[party.entity ?? -1]?.country?.toLowerCase() ?? null;
    const entity = code === null ? null : registry.placeListed(code);
    const name = registry.drafts[entity ?? -1]?.name;
    return entity === null || name === undefined ? [] : [entityParty(entity, name, 'COUNTRY')];
  });
  return new Set(states.map(({ key }) => key)).size === told.length ? states : [];
}

/** `A dispute between X and Y drags on. The two sides met`: the only list of so many bodies or states in the nearest sentence that has any. */
function listedBefore(
  count: number,
  first: number,
  { index }: ReadSentence,
  { sentences }: Reading,
): readonly Phrase[] {
  for (let at = index; at >= Math.max(0, index - 1); at -= 1) {
    const lists = (sentences[at]?.units ?? []).flatMap((unit) =>
      unit.form === 'PHRASES' &&
      unit.phrases.length > 1 &&
      (at < index || unit.first < first) &&
      unit.phrases.every(isSide)
        ? [unit.phrases]
        : [],
    );
    if (lists.length > 0) return lists.length === 1 && lists[0]?.length === count ? lists[0] : [];
  }
  return [];
}

/** A body, a state or a group. */
export function isSide({ kind, name }: Phrase): boolean {
  return kind === 'ORGANIZATION' || kind === 'GROUP' || (kind === 'PLACE' && name?.place?.kind === 'COUNTRY');
}

/** The two countries that the sentence names before the token, or the sentences before it, where they name no third one. */
function countriesBefore(sentence: ReadSentence, before: number, { sentences }: Reading): readonly Phrase[] {
  const { index } = sentence;
  const here = countriesIn(sentence).filter(({ first }) => first < before);
  if (here.length === 2) return here;
  for (let at = index - 1; at >= Math.max(0, index - REACH_SENTENCES); at -= 1) {
    const found = countriesIn(sentences[at]);
    if (found.length > 0) return found.length === 2 ? found : [];
  }
  return [];
}

function countriesIn(sentence: ReadSentence | undefined): readonly Phrase[] {
  const phrases = (sentence?.units ?? []).flatMap((unit) => (unit.form === 'PHRASES' ? unit.phrases : []));
  const countries = phrases.filter(({ kind, name }) => kind === 'PLACE' && name?.place?.kind === 'COUNTRY');
  return [...new Map(countries.map((phrase) => [phrase.name?.place?.key, phrase])).values()];
}
