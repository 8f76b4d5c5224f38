import table from './data/place-forms.json' with { type: 'json' };
import { folded } from './fold.ts';
import { once } from './once.ts';
import { countryOfDemonym, likelierFirst, nationalities, places } from './places.ts';
import { listOf, rowsOf } from './table.ts';

const NONE: readonly string[] = [];
const byForm = once((): ReadonlyMap<string, readonly string[]> => {
  const keys = new Map<string, readonly string[]>();
  const add = (forms: readonly string[], key: string): void => {
    // One list for all of them: most forms are of one place, and there are very many.
    const alone = [key];
    for (const form of forms) {
      const others = keys.get(form);
      if (others === undefined) keys.set(form, alone);
      else if (!others.includes(key)) keys.set(form, [...others, key]);
    }
  };
  for (const { key, name, aliases } of places().toSorted(likelierFirst)) add([name, ...aliases].map(compact), key);
  for (const word of nationalities()) add([compact(word)], countryOfDemonym(word)?.key ?? '');
  for (const row of rowsOf(table)) add(listOf(row('forms')), row('key'));
  return keys;
});

/**
 * Keys of the places that a name, in Latin letters and digits alone, means in any language, in its own script romanised letter by letter;
 * words of nationality mean their country.
 */
export function placesInAnyLanguage(compactName: string): readonly string[] {
  return byForm().get(compactName) ?? NONE;
}

const sorted = once(() => [...byForm().keys()].sort());

/** How many letters the longest name has that begins with these and that {@link placesInAnyLanguage} knows; 0 where there is none. */
export function longestPlaceFrom(letters: string): number {
  const forms = sorted();
  let [from, to] = [0, forms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((forms[middle] ?? '') < letters) from = middle + 1;
    else to = middle;
  }
  let longest = 0;
  for (let form = forms[from]; form?.startsWith(letters); form = forms[from]) {
    longest = Math.max(longest, form.length);
    from += 1;
  }
  return longest;
}

function compact(name: string): string {
  return folded(name).replace(/[^a-z0-9]/gu, '');
}
