import { fold } from '../../../lexicon/index.ts';
import { unique } from '../../collect.ts';
import { idOf } from '../../model/index.ts';
import { listedKey, nameKeys } from '../../names/index.ts';
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
  const listed = entity.listKey === null || entity.aliases.length > 0 ? [] : [listedKey(entity.listKey)];
  const [name = entity.name] = entity.aliases;
  return unique([...listed, ...keysOf(entity.kind, name)]).map((key) => idOf('block', entity.kind, key));
}

/** The keys under which names are compared: the folded name itself, and those that its variants share. */
export function keysOf(kind: Atom['entity']['kind'], name: string): readonly string[] {
  return [`= ${fold(name)}`, ...nameKeys(kind, name)];
}
