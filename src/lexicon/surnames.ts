import table from './data/surnames.json' with { type: 'json' };
import { once } from './once.ts';

const all = once(() => new Set(table.rows));

/** Whether a folded word is one of the commonest family names of the United States, of all origins. */
export function isCommonSurname(folded: string): boolean {
  return all().has(folded);
}
