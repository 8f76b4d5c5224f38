import { fold } from '../../lexicon/index.ts';
import type { Profile } from './profile.ts';

/** Scores of what makes two profiles one, from the most certain down; they order the links, so that a weak one never goes before a strong one. */
const SCORE = { listed: 3, named: 2, alsoKnownAs: 1 } as const;

/** How surely two profiles that share a block are the same; null where nothing says so. A function of the two alone. */
export function compareProfiles(a: Profile, b: Profile): number | null {
  const [x, y] = [a.base.entity, b.base.entity];
  if (x.kind !== y.kind || x.partial || y.partial || atOdds(a, b)) return null;
  if (x.listKey !== null && x.listKey === y.listKey) return SCORE.listed;
  const [nameA, nameB] = [fold(x.name), fold(y.name)];
  if (nameA === nameB) return SCORE.named;
  // A single word is too little of a name to join two people by an alias.
  const alias = (name: string, other: Profile): boolean =>
    name.includes(' ') && other.aliases.some((form) => fold(form) === name);
  return alias(nameA, b) || alias(nameB, a) ? SCORE.alsoKnownAs : null;
}

/** Whether two profiles can't be one, whatever their names: the lists know them as two, or they are of two countries. */
function atOdds({ base: { entity: x } }: Profile, { base: { entity: y } }: Profile): boolean {
  if (x.listKey !== null && y.listKey !== null) return x.listKey !== y.listKey;
  return x.country !== null && y.country !== null && x.country !== y.country;
}
