import { fold } from '../../lexicon/index.ts';
import type { Atom } from './atom.ts';

/** Scores of what makes two atoms one, from the most certain down; they order the links, so that a weak one never goes before a strong one. */
const SCORE = { judged: 4, listed: 3, named: 2, alsoKnownAs: 1 } as const;

/** The score of a judgement that two atoms are one: before everything else. */
export const JUDGED_SCORE: number = SCORE.judged;

/** How surely two atoms that share a block are the same; null where nothing says so. A function of the two alone. */
export function compareAtoms(a: Atom, b: Atom): number | null {
  if (a.entity.kind !== b.entity.kind || atOdds(a, b)) return null;
  if (a.entity.listKey !== null && a.entity.listKey === b.entity.listKey) return SCORE.listed;
  if (a.entity.partial || b.entity.partial) return null;
  const [x, y] = [fold(a.entity.name), fold(b.entity.name)];
  if (x === y) return SCORE.named;
  // A single word is too little of a name to join two people by an alias.
  const alias = (name: string, other: Atom): boolean =>
    name.includes(' ') && other.entity.aliases.some((form) => fold(form) === name);
  return alias(x, b) || alias(y, a) ? SCORE.alsoKnownAs : null;
}

/** Whether two atoms can't be one, whatever links them: the lists know them as two, or they are of two countries. */
export function atOdds(a: Atom, b: Atom): boolean {
  const [x, y] = [a.entity, b.entity];
  if (x.kind !== y.kind) return true;
  if (x.listKey !== null && y.listKey !== null) return x.listKey !== y.listKey;
  return x.country !== null && y.country !== null && x.country !== y.country;
}
