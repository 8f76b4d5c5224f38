import { addTo } from '../add-to.ts';
import table from './data/name-forms.json' with { type: 'json' };
import { once } from './once.ts';
import { listOf, rowsOf } from './table.ts';

const groups = once((): ReadonlyMap<string, readonly number[]> => {
  const byForm = new Map<string, number[]>();
  for (const [group, row] of rowsOf(table).entries())
    for (const form of listOf(row('forms'))) addTo(byForm, form, group);
  return byForm;
});

const NONE: readonly number[] = [];

/** Numbers of the names of which a folded word is a form: `Bill` of one with `William`, `Ted` of one with `Edward` and of one with `Theodore`. */
export function nameForms(folded: string): readonly number[] {
  return groups().get(folded) ?? NONE;
}

/** Whether two words, by their {@link nameForms}, are forms of one name. */
export function areFormsOfOneName(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((name) => b.includes(name));
}
