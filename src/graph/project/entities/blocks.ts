import { fold } from '../../../lexicon/index.ts';
import { unique } from '../../collect.ts';
import { type EntityKind, idOf } from '../../model/index.ts';
import { listedKey, nameKeys, remembered } from '../../names/index.ts';
import { type Atom, baseOf } from '../articles/index.ts';

/**
 * What the atom is found by: the block of its base, and those of its name, within which it is compared: whoever shares none of these is never the
 * same, but by judgement. A function of the atom alone, in order.
 */
export function blocksOf(atom: Atom): readonly string[] {
  return [ownBlock(baseOf(atom).id), ...nameBlocksOf(atom)].sort();
}

/** The block of a base and its facets. */
export function ownBlock(baseId: string): string {
  return idOf('block', 'base', baseId);
}

/** The blocks of the atom's name, or of the alias that it adds; none of an office, of a correction, and of who is named only in part. */
export function nameBlocksOf({ entity }: Atom): readonly string[] {
  if (entity.partial || entity.offices.length > 0 || entity.correction !== undefined) return [];
  const [name = entity.name] = entity.aliases;
  const named = BLOCKS[entity.kind](name);
  return entity.listKey === null || entity.aliases.length > 0
    ? named
    : unique([blockOf(entity.kind, listedKey(entity.listKey)), ...named]);
}

const BLOCKS: Readonly<Record<EntityKind, (name: string) => readonly string[]>> = {
  Person: remembered((name) => keysOf('Person', name).map((key) => blockOf('Person', key))),
  Organization: remembered((name) => keysOf('Organization', name).map((key) => blockOf('Organization', key))),
  Place: remembered((name) => keysOf('Place', name).map((key) => blockOf('Place', key))),
};

function blockOf(kind: EntityKind, key: string): string {
  return idOf('block', kind, key);
}

/** The keys under which names are compared, each once: the folded name itself, and those that its variants share. */
export function keysOf(kind: EntityKind, name: string): readonly string[] {
  return [`= ${fold(name)}`, ...nameKeys(kind, name)];
}
