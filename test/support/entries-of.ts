import type { Quarantine, Quarantined } from '../../src/graph/quarantine.ts';

/** All that is in quarantine, the first found first. */
export async function entriesOf({ entries }: Pick<Quarantine, 'entries'>): Promise<readonly Quarantined[]> {
  const all: Quarantined[] = [];
  for await (const entry of entries()) all.push(entry);
  return all;
}
