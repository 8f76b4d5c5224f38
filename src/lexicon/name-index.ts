import { fold, folded } from './fold.ts';

/** Longer capitals are a shouted word; the longest listed acronym is UNFCCC. */
const ACRONYM = /^[A-Z][A-Z0-9+&/-]{1,5}$/u;
const MAYBE_ACRONYM = /[A-Z][A-Z0-9+&/.-]/u;
const ARTICLE = /^the\s/iu;

/**
 * A look-up of entries by any of their names, in the order given.
 * Names are compared folded, with or without their 'the'; acronyms only with capitals, so that `us`, `it` and `who` stay words.
 */
export function nameIndex<T>(
  entries: Iterable<T>,
  namesOf: (entry: T) => Iterable<string>,
): (name: string) => readonly T[] {
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = nameKey(name);
      const found = index.get(key);
      if (found === undefined) index.set(key, [entry]);
      else if (found.at(-1) !== entry) found.push(entry);
    }
  }
  return (name) => {
    const { key, folded } = keysOf(name);
    return index.get(key) ?? (folded === key ? undefined : index.get(folded)) ?? [];
  };
}

interface Keys {
  readonly name: string;
  readonly key: string;
  readonly folded: string;
}

/** The last name asked for: one index after another is asked for the same one. */
let last: Keys = { name: '', key: '', folded: '' };

function keysOf(name: string): Keys {
  if (name === last.name) return last;
  const folded = foldedKey(name, fold);
  last = { name, key: acronymIn(name) ?? folded, folded };
  return last;
}

function nameKey(name: string): string {
  return acronymIn(name) ?? foldedKey(name, folded);
}

/** The acronym that the name is, without its full stops; null where it is none. */
function acronymIn(name: string): string | null {
  if (!MAYBE_ACRONYM.test(name)) return null;
  const letters = name.replace(ARTICLE, '').replaceAll('.', '');
  return ACRONYM.test(letters) ? letters : null;
}

function foldedKey(name: string, folding: (text: string) => string): string {
  return folding(name).replace(ARTICLE, '');
}
