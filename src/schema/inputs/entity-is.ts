import { ENTITY_KINDS, type Filter, foldName, kindOfId, nameIdOf, withPrefix } from '../../graph/index.ts';
import type { EntityRefInput } from '../loaders/resolve-ref.ts';

const NOTHING: Filter = { or: [] };

/** That an entity is one of those: asked in the store, so that nothing is looked up before. */
export function entityIs(refs: readonly EntityRefInput[]): Filter {
  const [first = NOTHING, ...others] = refs.map(isIt);
  return others.length === 0 ? first : { or: [first, ...others] };
}

function isIt({ id, wikidataId, name }: EntityRefInput): Filter {
  if (id != null) return holdsAtomOf(id);
  if (wikidataId != null) return { prop: 'wikidataId', op: 'eq', value: wikidataId };
  if (name == null) return NOTHING;
  return { link: 'KNOWN_AS', direction: 'out', to: 'Name', node: { ids: [nameIdOf(foldName(name))] } };
}

/** An entity has the id of an atom, and every atom that it holds leads to it: an id once served keeps resolving. */
function holdsAtomOf(id: string): Filter {
  if (!ENTITY_KINDS.some((kind) => kind === kindOfId(id))) return NOTHING;
  return { link: 'RESOLVED_TO', direction: 'in', to: 'Atom', node: { ids: [withPrefix('atom', id)] } };
}
