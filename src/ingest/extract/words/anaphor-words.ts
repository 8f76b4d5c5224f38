import { OFFICE_PLURALS } from './office-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that may mean a party; `her` is another word before a noun. */
export const PRONOUNS = words('he she they him them i me we us');

/** Nouns in the plural for parties that a number counts: `the two men`. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set([
  ...OFFICE_PLURALS,
  ...words(
    'men women sides countries nations politicians statesmen parties neighbors neighbours governments officials rivals ' +
      'delegations teams sides allies opponents friends candidates party-leaders generals lawmen clerics clergymen bishops tycoons businessmen senators diplomats interlocutors adversaries foes principals',
  ),
]);

/** What may stand between the number and the noun. */
export const COUNTED_MODIFIERS = words(
  'foreign prime defense defence world senior top neighboring neighbouring finance interior heads of state nuclear trade energy oil chief deputy party opposition rival other old former religious',
);

/** Verbs and adverbs that show that a number stands for people told before: `the two agreed`, `all three were`. */
export const VERBS_AFTER_COUNT = words(
  'were are had have will would did do said say agreed met meet hold sit speak talk discuss shake exchange spoke talked discussed shook sat stood left flew emerged pledged signed promised vowed held also then later last ' +
    'exchanged embraced parted walked drove dined lunched ate accepted accept declined refused appeared posed arrived went came took reviewed conferred chatted shared know knew could may might should can hope want wanted hoped failed first both never',
);
