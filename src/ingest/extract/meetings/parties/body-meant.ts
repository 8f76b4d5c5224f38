import { organizationByKey } from '../../../../lexicon/index.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import type { Party } from '../party.ts';
import { bodyParty } from './party-of.ts';

/** What a body that was named before is called. */
const CALLED =
  /^(?:the )?(?:(?:militant|rebel|armed|islamist|insurgent|separatist|guerrilla|opposition|extremist|jihadist|paramilitary) )?(?:group|movement|militia|militants|insurgents|rebels|guerrillas|organi[sz]ation|delegation|alliance|faction|union)(?:['’]s \p{L}+)?$/iu;
/** What no body of several states is called. */
const IN_ARMS = /(?:militia|militants|insurgents|rebels|guerrillas|faction)$/iu;
/** So many sentences back the body is named. */
const REACH_SENTENCES = 2;
/** Bodies that are no group or movement. */
const NO_GROUPS: ReadonlySet<string> = new Set(['MEDIA', 'GOVERNMENT', 'RESEARCH', 'COMPANY']);

/** `the group`, `the delegation`: the only body that its sentence names before it, or the nearest one before that names any; null where there are several, or none. */
export function bodyMeant(
  { of, words, first }: Phrase,
  sentence: ReadSentence,
  reading: Reading,
): readonly Party[] | null {
  if (sentence.tokens[first]?.lower !== 'the' || of.length > 0 || !CALLED.test(words)) return null;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH_SENTENCES); index -= 1) {
    const bodies = bodiesIn(
      reading.sentences[index],
      index === sentence.index ? first : Number.POSITIVE_INFINITY,
      reading,
    );
    const [only] = bodies;
    if (only === undefined) continue;
    return bodies.size > 1 || (IN_ARMS.test(words) && isOfStates(only, reading)) ? null : [bodyParty(only, reading)];
  }
  return null;
}

/** Entities of the bodies that the sentence names before the token. */
function bodiesIn(sentence: ReadSentence | undefined, before: number, reading: Reading): ReadonlySet<number> {
  const units = (sentence?.units ?? []).filter(({ first }) => first < before);
  const phrases = units.flatMap((unit) => (unit.form === 'PHRASES' ? unit.phrases : []));
  const names = phrases.flatMap((phrase) => [phrase, ...phrase.of, ...(phrase.office?.owners ?? [])]);
  return new Set(
    names.flatMap((name) => {
      const entity = reading.entityOf.get(name);
      return entity !== undefined && isGroup(entity, reading) ? [entity] : [];
    }),
  );
}

function isGroup(entity: number, reading: Reading): boolean {
  return reading.registry.drafts[entity]?.kind === 'Organization' && !NO_GROUPS.has(listedKind(entity, reading));
}

function isOfStates(entity: number, reading: Reading): boolean {
  return listedKind(entity, reading) === 'INTERNATIONAL';
}

/** What the lists know the body to be; empty where they don't know it. */
function listedKind(entity: number, { registry }: Reading): string {
  return organizationByKey(registry.drafts[entity]?.listKey ?? '')?.kind ?? '';
}
