import names from './data/given-names.json' with { type: 'json' };
import { once } from './once.ts';

const all = once((): ReadonlySet<string> => new Set(names));

/** Common given names of the world, folded; some are surnames or words as well. */
export function givenNames(): ReadonlySet<string> {
  return all();
}
