import { fold } from '../../lexicon/index.ts';
import { least } from '../collect.ts';
import type { GraphEdge, Judgement, NameInArticle } from '../model/index.ts';
import type { Atom } from './atom.ts';
import type { JudgedPair } from './entities.ts';
import type { Ownership } from './reconcile.ts';

export const JUDGEMENT_OWNS: Ownership = { roots: [], edges: [['BINDS', 'out']] };

/** The atoms that a judgement speaks of, given those that each article names; null where it speaks of none any more. */
export function boundPair(judgement: Judgement, atomsOf: (articleId: string) => readonly Atom[]): JudgedPair | null {
  if (judgement.verdict === 'RETRACTED') return null;
  const [a, b] = judgement.subjects.map((subject) => atomNamed(subject, atomsOf(subject.articleId)));
  return a == null || b == null || a === b ? null : { same: judgement.verdict === 'SAME', a, b };
}

/** The edges by which a bound judgement is found from its atoms. */
export function bindingEdges(judgementId: string, pair: JudgedPair | null): readonly GraphEdge[] {
  if (pair === null) return [];
  return [pair.a, pair.b].map((to): GraphEdge => ({ kind: 'BINDS', from: judgementId, to, props: {} }));
}

function atomNamed({ kind, name }: NameInArticle, atoms: readonly Atom[]): string | null {
  const folded = fold(name);
  const fitting = atoms.filter(
    ({ entity }) => entity.kind === kind && [entity.name, ...entity.aliases].some((form) => fold(form) === folded),
  );
  return least(fitting.map(({ id }) => id));
}
