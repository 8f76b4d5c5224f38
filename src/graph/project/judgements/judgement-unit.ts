import { least, unique } from '../../collect.ts';
import type { EdgeOf, GraphEdge, Judgement, NameInArticle, NodeOf, Sides } from '../../model/index.ts';
import { namesIn, tellingsIn, utcOf, withPrefix } from '../../model/index.ts';
import { type Atom, baseOf, boundClaim, correctedClaimId, humanClaimId, isNamed } from '../articles/index.ts';
import { BEFORE_ALL, type Ownership, type Subgraph, toldKey } from '../stored/index.ts';
import type { JudgedPair } from './judged-pair.ts';

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
  /** Whether the article counts. */
  readonly isThere: boolean;
}

/** What an article has that doesn't count. */
export const NOTHING_TO_BIND: Bindable = { atoms: [], claims: [], isThere: false };

/** The node of a judgement, and the edges to what it speaks of in the articles as they now are; where it stands, those by which it holds besides. */
export function judgementUnit(
  judgement: Judgement,
  stands: boolean,
  { subjects, from, isWhole }: BoundSides,
): Subgraph {
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

/** The id of the question whether a judgement is to go on standing. */
export function unboundQuestionId(judgementId: string): string {
  return withPrefix('question', judgementId);
}

/** The question whether a judgement is to go on standing whose articles don't say any more what it speaks of; none where they do. */
export function unboundQuestion(judgement: Judgement, stands: boolean, { isLost }: BoundSides): Subgraph {
  if (!stands || !isLost) return { nodes: [], edges: [] };
  const id = unboundQuestionId(judgement.id);
  const { subjects, from } = namesIn(judgement);
  const props = {
    about: 'UNBOUND_JUDGEMENT' as const,
    score: null,
    features: [],
    subjects: [...subjects, ...from],
    judgementId: judgement.id,
    // Before all others: somebody has already found it worth deciding.
    rank: `${BEFORE_ALL}|${id}`,
  };
  return { nodes: [{ kind: 'Question', id, props }], edges: [] };
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

/** What a judgement speaks of in the articles as they now are. */
export interface BoundSides extends Sides<string> {
  readonly isWhole: boolean;
  /** Whether articles that count don't say what it speaks of: not whether some are only missing. */
  readonly isLost: boolean;
}

/** What the judgement speaks of, given what its articles have. What is found on both sides is on neither: the texts no longer hold what was told apart. */
export function boundSides(judgement: Judgement, inArticle: (articleId: string) => Bindable): BoundSides {
  const [names, tellings] = [namesIn(judgement), tellingsIn(judgement)];
  const find = (side: 'subjects' | 'from'): Found[] => [
    ...(side === 'subjects' ? assertedIn(judgement, inArticle) : []),
    ...names[side].map((name) => found(name.articleId, atomNamed(name, inArticle(name.articleId).atoms))),
    ...tellings[side].map((told) => found(told.articleId, boundClaim(told, inArticle(told.articleId).claims))),
  ];
  const [subjects, from] = [find('subjects'), find('from')];
  const all = [...subjects, ...from];
  const apart = new Set(idsOf(subjects).filter((id) => idsOf(from).includes(id)));
  const present = (side: readonly Found[]): string[] => unique(idsOf(side)).filter((id) => !apart.has(id));
  return {
    subjects: present(subjects),
    from: present(from),
    isWhole: apart.size === 0 && all.every(({ id }) => id !== null),
    isLost: apart.size > 0 || all.some(({ id, articleId }) => id === null && inArticle(articleId).isThere),
  };
}

/** What a name or a telling of an article is bound to, null where to nothing. */
interface Found {
  readonly articleId: string;
  readonly id: string | null;
}

function found(articleId: string, id: string | null): Found {
  return { articleId, id };
}

function idsOf(side: readonly Found[]): readonly string[] {
  return side.flatMap(({ id }) => id ?? []);
}

/** The claim that the judgement itself makes; null where its quotes don't stand in the article any more. */
function assertedIn(judgement: Judgement, inArticle: (articleId: string) => Bindable): readonly Found[] {
  if (judgement.verdict !== 'MEETING_ASSERTED') return [];
  const { articleId } = judgement;
  const id = humanClaimId(judgement.id);
  return [found(articleId, inArticle(articleId).claims.some((claim) => claim.id === id) ? id : null)];
}

/** The base atom of whoever goes by the name; where the judgement is of one article alone, that article's own. */
function atomNamed(subject: NameInArticle, atoms: readonly Atom[]): string | null {
  const fitting = atoms.filter(({ entity }) => isNamed(subject, entity)).map(baseOf);
  const own = fitting.filter(({ owner }) => owner === subject.articleId);
  return least((own.length > 0 ? own : fitting).map(({ id }) => id));
}
