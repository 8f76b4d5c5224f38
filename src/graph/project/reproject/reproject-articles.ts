import { groupBy, unique } from '../../collect.ts';
import { articlesOf, ENTITY_KINDS, kindOfId, type NodeOf } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import {
  ARTICLE_OWNS,
  type ArticleFacts,
  type ArticleTruth,
  type Atom,
  articleFacts,
  baseOf,
  loadTruth,
} from '../articles/index.ts';
import {
  ATOM_OWNS,
  askAround,
  atomNode,
  atomsSeenIn,
  atomUnit,
  BOUNDS_OWN,
  boundAtoms,
  QUESTION_OWNS,
  type SeenAtom,
  seenAtom,
} from '../entities/index.ts';
import {
  type Bindable,
  boundSides,
  JUDGEMENT_OWNS,
  judgementUnit,
  unboundQuestion,
  unboundQuestionId,
} from '../judgements/index.ts';
import { CLAIM_BLOCKS_OWNS } from '../meetings/index.ts';
import { reconcile, rewrite, type Subgraph, together } from '../stored/index.ts';

/** Nothing: what stands where nothing is wanted. */
export const EMPTY: Subgraph = { nodes: [], edges: [] };

/** What the lowest stratum changed: what the strata above it start from. */
export interface TouchedArticles {
  readonly articleIds: readonly string[];
  readonly truths: readonly ArticleTruth[];
  /** What each of them is now, but for those that count no more. */
  readonly facts: readonly ArticleFacts[];
  /** Base atoms that somebody's entity has to be made anew from: they, a facet, when they are seen or what is judged of them changed. */
  readonly touched: readonly string[];
  /** Those of them that have another set of facets, or are new or gone. */
  readonly reshaped: readonly string[];
  /** Atoms that no article names any more, not yet dropped. */
  readonly goneAtoms: readonly SeenAtom[];
  /** Claims that the articles make or made. */
  readonly claimIds: readonly string[];
}

/** Writes what the articles' current versions say: nodes, atoms, claims, and what judgements about them bind. Drops no atom yet. */
export async function reprojectArticles(
  transaction: GraphTransaction,
  articleIds: readonly string[],
  versions: readonly NodeOf<'ArticleVersion'>[] | null,
): Promise<TouchedArticles> {
  const truths = await loadTruth(transaction, articleIds, versions);
  const facts = truths.flatMap(({ current, standing }) =>
    current === null ? [] : [articleFacts(current.article, current.extraction, standing)],
  );
  const namedBefore = await transaction.edges('NAMES', 'out', articleIds);
  const oldClaimIds = (await transaction.edges('MAKES', 'out', articleIds)).map(({ to }) => to);
  const newAtoms = await writeNewAtoms(transaction, facts);
  const units = new Map<string, Subgraph>(articleIds.map((id) => [id, EMPTY]));
  for (const { id, unit } of facts) units.set(id, unit);
  const claimIds = new Set(facts.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const goneClaims = oldClaimIds.filter((id) => !claimIds.has(id));
  await reconcile(transaction, CLAIM_BLOCKS_OWNS, new Map(goneClaims.map((id) => [id, EMPTY])));
  await reconcile(transaction, ARTICLE_OWNS, units);
  const rebound = await bindJudgements(transaction, truths);
  const named = facts.flatMap(({ atoms }) => atoms.map(({ id }) => id));
  const reboundAtoms = rebound.filter((id) => kindOfId(id) === 'Atom');
  const ids = unique([...namedBefore.map(({ to }) => to), ...named, ...reboundAtoms]);
  const fresh = new Set([...newAtoms, ...reboundAtoms]);
  const { atoms, shown, goneAtoms } = await boundAtoms(transaction, ids, { namedBefore, facts, fresh });
  const known = atoms.filter(({ id }) => !newAtoms.has(id));
  await reconcile(transaction, BOUNDS_OWN, new Map(known.map((atom) => [atom.id, boundsUnit(atom)])));
  const reboundClaims = rebound.filter((id) => kindOfId(id) === 'Claim');
  const reshaped = basesOf([...atoms.filter(({ id }) => newAtoms.has(id)), ...goneAtoms]);
  return {
    articleIds,
    truths,
    facts,
    touched: unique([...basesOf(shown), ...reshaped]),
    reshaped,
    goneAtoms,
    claimIds: unique([...oldClaimIds, ...claimIds, ...reboundClaims]),
  };
}

/** Drops the atoms that no article names any more. */
export async function dropAtoms(transaction: GraphTransaction, gone: readonly SeenAtom[]): Promise<void> {
  await reconcile(transaction, ATOM_OWNS, new Map(gone.map(({ id }) => [id, EMPTY])));
}

function boundsUnit(atom: SeenAtom): Subgraph {
  return { nodes: [atomNode(atom)], edges: [] };
}

/** Writes the atoms that are not there yet, so that articles can lead to them; no other article names them, so their bounds are these articles'. */
async function writeNewAtoms(
  transaction: GraphTransaction,
  facts: readonly ArticleFacts[],
): Promise<ReadonlySet<string>> {
  const seen = atomsSeenIn(facts);
  const stored = new Set(
    (
      await transaction.nodes(
        'Atom',
        seen.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  const lacking = seen.filter(({ id }) => !stored.has(id));
  await Promise.all([askAround(transaction, lacking), storedEntities(transaction, [...stored])]);
  await rewrite(transaction, EMPTY, together(lacking.map(atomUnit)));
  return new Set(lacking.map(({ id }) => id));
}

function basesOf(atoms: readonly Atom[]): readonly string[] {
  return unique(atoms.map((atom) => baseOf(atom).id));
}

/** Binds the judgements about the articles to what these now name and tell; the ids of all atoms and claims bound before or after. */
async function bindJudgements(
  transaction: GraphTransaction,
  truths: readonly ArticleTruth[],
): Promise<readonly string[]> {
  const judgements = [...new Map(truths.flatMap((truth) => truth.judgements).map((one) => [one.id, one])).values()];
  const standing = new Set(truths.flatMap((truth) => truth.standing).map(({ id }) => id));
  const before = await transaction.edges(
    'BINDS',
    'out',
    judgements.map(({ id }) => id),
  );
  const inArticle = await loadBindables(transaction, unique(judgements.flatMap(articlesOf)));
  const bound = judgements.map((judgement) => {
    return { judgement, stands: standing.has(judgement.id), sides: boundSides(judgement, inArticle) };
  });
  const units = bound.map(({ judgement, stands, sides }): [string, Subgraph] => [
    judgement.id,
    judgementUnit(judgement, stands, sides),
  ]);
  await reconcile(transaction, JUDGEMENT_OWNS, new Map(units));
  const questions = bound.map(({ judgement, stands, sides }): [string, Subgraph] => [
    unboundQuestionId(judgement.id),
    unboundQuestion(judgement, stands, sides),
  ]);
  await reconcile(transaction, QUESTION_OWNS, new Map(questions));
  const after = units.flatMap(([, { edges }]) => edges.filter(({ kind }) => kind === 'BINDS'));
  return unique([...before, ...after].map(({ to }) => to));
}

async function loadBindables(
  transaction: GraphTransaction,
  articleIds: readonly string[],
): Promise<(articleId: string) => Bindable> {
  const names = await transaction.edges('NAMES', 'out', articleIds);
  const makes = await transaction.edges('MAKES', 'out', articleIds);
  const atomNodes = await transaction.nodes('Atom', unique(names.map(({ to }) => to)));
  const claimNodes = await transaction.nodes('Claim', unique(makes.map(({ to }) => to)));
  const atoms = new Map(atomNodes.map((node) => [node.id, seenAtom(node)]));
  const claims = new Map(claimNodes.map((node) => [node.id, node]));
  const [namedIn, toldIn] = [groupBy(names, ({ from }) => from), groupBy(makes, ({ from }) => from)];
  const there = new Set((await transaction.nodes('Article', articleIds)).map(({ id }) => id));
  return (articleId) => ({
    isThere: there.has(articleId),
    atoms: (namedIn.get(articleId) ?? []).flatMap(({ to }) => atoms.get(to) ?? []),
    claims: (toldIn.get(articleId) ?? []).flatMap(({ to }) => claims.get(to) ?? []),
  });
}

/** The entity that each atom is now part of, as stored. */
export async function storedEntities(
  transaction: GraphTransaction,
  atomIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return new Map((await transaction.edges('RESOLVED_TO', 'out', atomIds)).map(({ from, to }) => [from, to]));
}

/** What entity units own. */
export const ENTITY_OWNS = {
  roots: ENTITY_KINDS,
  edges: [
    ['RESOLVED_TO', 'in'],
    ['KNOWN_AS', 'out'],
    ['WITHIN', 'out'],
    ['IN_COUNTRY', 'out'],
    ['SERVES', 'out'],
  ],
} as const;
