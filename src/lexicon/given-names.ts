import names from './data/given-names.json' with { type: 'json' };
import { once } from './once.ts';

type Sex = 'm' | 'f';

const all = once((): ReadonlyMap<string, Sex | null> => {
  const sexes = new Map<string, Sex | null>();
  for (const row of names.rows) {
    const bar = row.indexOf('|');
    const sex = row.slice(bar + 1);
    sexes.set(row.slice(0, bar), sex === 'm' || sex === 'f' ? sex : null);
  }
  return sexes;
});

/** Given names of the world, folded, each with its sex where nearly all who bear it have one; some are surnames or words as well. */
export function givenNames(): ReadonlyMap<string, Sex | null> {
  return all();
}
