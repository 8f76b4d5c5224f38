import { least, unique } from '../collect.ts';
import type { EdgeOf, GraphEdge, Judgement, NameInArticle, NodeOf, Sides } from '../model/index.ts';
import { namesIn, tellingsIn, utcOf } from '../model/index.ts';
import { type Atom, baseOf } from './atom.ts';
import { boundClaim, correctedClaimId, humanClaimId } from './bound-claim.ts';
import { isNamed } from './carve-out.ts';
import type { JudgedPair } from './entities.ts';
import type { Ownership, Subgraph } from './reconcile.ts';
import { toldKey } from './sort-keys.ts';

export const JUDGEMENT_OWNS: Ownership = {
  roots: ['Judgement'],
  edges: [
    ['BINDS', 'out'],
    ['SPEAKS_OF', 'out'],
  ],
};

/** What an article has that a judgement can speak of. */
export interface Bindable {
  readonly atoms: readonly Atom[];
  readonly claims: readonly NodeOf<'Claim'>[];
}

/** What an article has that doesn't count. */
export const NOTHING_TO_BIND: Bindable = { atoms: [], claims: [] };

/** The node of a judgement, and the edges to what it speaks of in the articles as they now are; where it stands, those by which it holds besides. */
export function judgementUnit(
  judgement: Judgement,
  stands: boolean,
  inArticle: (articleId: string) => Bindable,
): Subgraph {
  const { subjects, from, isWhole } = boundSides(judgement, inArticle);
  const { verdict, actor } = judgement;
  const props = {
    judgement,
    verdict,
    actor,
    stands,
    bound: isWhole,
    byDate: toldKey(utcOf(judgement.madeAt), judgement.id),
  };
  const edges = <K extends 'BINDS' | 'SPEAKS_OF'>(kind: K, ids: readonly string[], side: string): GraphEdge[] =>
    ids.map((to): GraphEdge => ({ kind, from: judgement.id, to, props: { side } }));
  const corrected = verdict === 'MEETING_CORRECTED' ? subjects.map((id) => correctedClaimId(judgement.id, id)) : [];
  return {
    nodes: [{ kind: 'Judgement', id: judgement.id, props }],
    edges: [
      ...edges('SPEAKS_OF', subjects, 'SUBJECT'),
      ...edges('SPEAKS_OF', from, 'FROM'),
      ...(stands ? [...edges('BINDS', [...subjects, ...corrected], 'SUBJECT'), ...edges('BINDS', from, 'FROM')] : []),
    ],
  };
}

/** Verdicts by which all that they speak of is one: a corrected meeting is that of all its tellings. */
const JOINING: ReadonlySet<string> = new Set(['SAME_ENTITY', 'SAME_MEETING', 'MEETING_CORRECTED']);

/** What a standing judgement says of pairs of atoms, or of claims, given the edges by which it is bound. */
export function judgedPairs({ verdict }: Pick<Judgement, 'verdict'>, bound: readonly EdgeOf<'BINDS'>[]): JudgedPair[] {
  const side = (name: string): string[] =>
    bound
      .filter(({ props }) => props.side === name)
      .map(({ to }) => to)
      .sort();
  const [subjects, from] = [side('SUBJECT'), side('FROM')];
  if (verdict === 'DIFFERENT_ENTITIES' || verdict === 'DIFFERENT_MEETINGS')
    return subjects.flatMap((a) => from.map((b) => ({ same: false, a, b })));
  if (!JOINING.has(verdict)) return [];
  const [first = '', ...others] = subjects;
  return others.map((b) => ({ same: true, a: first, b }));
}

interface BoundSides extends Sides<string> {
  readonly isWhole: boolean;
}

/** What is found on both sides is on neither: the texts no longer hold what was told apart. */
function boundSides(judgement: Judgement, inArticle: (articleId: string) => Bindable): BoundSides {
  const [names, tellings] = [namesIn(judgement), tellingsIn(judgement)];
  const find = (side: 'subjects' | 'from'): (string | null)[] => [
    ...(side === 'subjects' ? assertedIn(judgement, inArticle) : []),
    ...names[side].map((name) => atomNamed(name, inArticle(name.articleId).atoms)),
    ...tellings[side].map((telling) => boundClaim(telling, inArticle(telling.articleId).claims)),
  ];
  const [subjects, from] = [find('subjects'), find('from')];
  const present = (ids: readonly (string | null)[], others: readonly (string | null)[]): string[] =>
    unique(ids.filter((id) => id !== null)).filter((id) => !others.includes(id));
  const isApart = !subjects.some((id) => id !== null && from.includes(id));
  return {
    subjects: present(subjects, from),
    from: present(from, subjects),
    isWhole: isApart && [...subjects, ...from].every((id) => id !== null),
  };
}

/** The claim that the judgement itself makes; null where its quotes don't stand in the article any more. */
function assertedIn(judgement: Judgement, inArticle: (articleId: string) => Bindable): readonly (string | null)[] {
  if (judgement.verdict !== 'MEETING_ASSERTED') return [];
  const id = humanClaimId(judgement.id);
  return [inArticle(judgement.articleId).claims.some((claim) => claim.id === id) ? id : null];
}

/** The base atom of whoever goes by the name; where the judgement is of one article alone, that article's own. */
function atomNamed(subject: NameInArticle, atoms: readonly Atom[]): string | null {
  const fitting = atoms.filter(({ entity }) => isNamed(subject, entity)).map(baseOf);
  const own = fitting.filter(({ owner }) => owner === subject.articleId);
  return least((own.length > 0 ? own : fitting).map(({ id }) => id));
}
