import { unique } from '../../collect.ts';
import { kindOfId } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';

/** The stored entity or meeting of each atom or claim that has one. */
export async function loadComponents(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const edges = [
    ...(await transaction.edges('RESOLVED_TO', 'out', ofKind('Atom', ids))),
    ...(await transaction.edges('ABOUT', 'out', ofKind('Claim', ids))),
  ];
  return new Map(edges.map(({ from, to }) => [from, to]));
}

/** The atoms of the entities, and the claims of the meetings. */
export async function loadMembers(
  transaction: GraphTransaction,
  componentIds: readonly string[],
): Promise<readonly string[]> {
  const meetings = ofKind('Meeting', componentIds);
  const entities = componentIds.filter((id) => !meetings.includes(id));
  const edges = [
    ...(await transaction.edges('RESOLVED_TO', 'in', entities)),
    ...(await transaction.edges('ABOUT', 'in', meetings)),
  ];
  return unique(edges.map(({ from }) => from));
}

function ofKind(kind: 'Atom' | 'Claim' | 'Meeting', ids: readonly string[]): readonly string[] {
  return unique(ids).filter((id) => kindOfId(id) === kind);
}
