import { fold, givenNames, personByKey } from '../../../lexicon/index.ts';
import type { Registry } from '../entities/registry.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Token } from '../text/tokens.ts';

export type Gender = 'f' | 'm';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const FEMALE = words(
  'mrs mrs. ms ms. miss madame queen princess lady baroness duchess dame empress chairwoman congresswoman spokeswoman businesswoman policewoman councilwoman mother sister wife daughter widow girl woman actress nun',
);
const MALE = words(
  'mr mr. sir lord king prince duke baron emperor emir sultan sheikh pope patriarch imam ayatollah congressman businessman policeman councilman father brother husband son widower boy man monk mullah',
);

/** What tells whether a person is a woman or a man, learned from titles as the article names them. */
export interface Genders {
  learn(entity: number, phrase: Phrase, tokens: readonly Token[]): void;
  of(entity: number): Gender | null;
}

/** Genders by titles, the lists of people and given names. */
export function openGenders({ drafts }: Registry): Genders {
  const titled = new Map<number, Gender>();
  const listed = new Map<number, Gender | null>();
  return {
    learn(entity, { first, name }, tokens) {
      if (name === null || titled.has(entity)) return;
      for (let index = first; index < name.first; index += 1) {
        const word = tokens[index]?.lower ?? '';
        if (FEMALE.has(word)) titled.set(entity, 'f');
        else if (MALE.has(word)) titled.set(entity, 'm');
      }
    },
    of(entity) {
      const told = titled.get(entity) ?? listed.get(entity);
      if (told !== undefined) return told;
      const { listKey = null, name = '' } = drafts[entity] ?? {};
      const known = personByKey(listKey ?? '')?.gender ?? givenNames().get(fold(name.split(' ')[0] ?? '')) ?? null;
      listed.set(entity, known);
      return known;
    },
  };
}
