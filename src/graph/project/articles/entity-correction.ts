import { byKey } from '../../collect.ts';
import type { EntityCorrection, Judgement } from '../../model/index.ts';
import { type Atom, correctionFacets, type NamedAtoms } from './atom.ts';
import { isNamed } from './carve-out.ts';

/** What people correct of an entity, all taken together. */
export interface Corrected extends EntityCorrection {
  readonly removeAliases: readonly string[];
}

/** The corrections that the atoms carry; where two differ, that of the greater atom id: none is made while another stands. */
export function correctionOf(atoms: readonly Atom[]): Corrected {
  const corrections = atoms
    .filter(({ entity }) => entity.correction !== undefined)
    .sort(byKey(({ id }) => id))
    .map(({ entity }) => entity.correction ?? {});
  return {
    ...Object.assign({}, ...corrections),
    removeAliases: corrections.flatMap(({ removeAliases = [] }) => removeAliases),
  };
}

/** The facets that standing judgements add to whom the article names. */
export function correctionsIn(
  articleId: string,
  named: readonly NamedAtoms[],
  standing: readonly Judgement[],
): readonly Atom[] {
  return standing.flatMap((judgement) => {
    if (judgement.verdict !== 'ENTITY_CORRECTED' || judgement.subject.articleId !== articleId) return [];
    const { subject, correction } = judgement;
    const fitting = named.filter(({ base, facets }) =>
      [base, ...facets].some(({ entity }) => isNamed(subject, entity)),
    );
    return fitting.slice(0, 1).flatMap(({ base }) => correctionFacets(base, correction));
  });
}
