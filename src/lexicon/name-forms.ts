import table from './data/name-forms.json' with { type: 'json' };
import { once } from './once.ts';
import { listOf, rowsOf } from './table.ts';

const groups = once((): ReadonlyMap<string, readonly number[]> => {
  const byForm = new Map<string, number[]>();
  for (const [group, row] of rowsOf(table).entries())
    for (const form of listOf(row('forms'))) byForm.set(form, [...(byForm.get(form) ?? []), group]);
  return byForm;
});

/** Whether two folded names are forms of one: `Bill` and `William`, `Dmytro` and `Dmitry`. A form may belong to several names. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const others = groups().get(b);
  return (
    others !== undefined &&
    groups()
      .get(a)
      ?.some((group) => others.includes(group)) === true
  );
}
