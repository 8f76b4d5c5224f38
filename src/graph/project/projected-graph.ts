import { WhometError } from '../../errors.ts';
import { groupBy, unique } from '../collect.ts';
import { changeFeed } from '../feed/index.ts';
import type { Graph, ReadArticle, Recorded, RecordOutcome } from '../graph.ts';
import { type Judgement, type NodeOf, revokedBy } from '../model/index.ts';
import { quarantineIn } from '../quarantine.ts';
import type { GraphStore, GraphTransaction } from '../store.ts';
import { type ArticleTruth, judgedId, versionIdOf, versionNode } from './articles/index.ts';
import { adopt, judge, undo } from './judging/index.ts';
import { knownArticles } from './known-articles.ts';
import { type Logged, logged } from './log/index.ts';
import { reproject } from './reproject/index.ts';
import { reread } from './reread.ts';
import { RULES_ID, RULES_LEXICON, RULES_VERSION } from './rules.ts';
import { remembering } from './stored/index.ts';
import { differences, repair } from './verify.ts';

const NOTHING = { unlink: [], drop: [], put: [], link: [] } as const;

/**
 * The graph over a store: what is recorded and judged is projected in the same transaction.
 * A store of older rules is projected anew before it is given out.
 *
 * @throws WhometError STORE_NEWER where the store was projected by newer rules.
 */
export async function projectedGraph(store: GraphStore): Promise<Graph> {
  await store.transact((transaction) => logged(transaction, adoptRules));
  const feed = changeFeed(store);
  async function logging<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<Logged<T>> {
    const done = await store.transact((transaction) => logged(remembering(transaction), work), signal);
    feed.wake();
    return done;
  }
  const writing = async <T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> =>
    (await logging(work)).result;
  return {
    engine: store.engine,
    feed,
    quarantine: quarantineIn(store),
    select: (selections, signal) => store.select(selections, signal),
    counterparts: (queries, signal) => store.counterparts(queries, signal),
    paths: (queries, signal) => store.paths(queries, signal),
    neighbourhoods: (queries, signal) => store.neighbourhoods(queries, signal),
    aggregate: (queries, signal) => store.aggregate(queries, signal),
    search: (queries, signal) => store.search(queries, signal),
    known: (articles, signal) => knownArticles(store, articles, signal),
    async record(batch, signal) {
      const { result, ...changes } = await logging((transaction) => record(transaction, batch), signal);
      return { articles: result, ...changes };
    },
    reread: (batch) => writing((transaction) => reread(transaction, batch)),
    judge: (judgement) => writing((transaction) => judge(transaction, judgement)),
    adopt: (judgements) => writing((transaction) => adoptAll(transaction, judgements)),
    undo: (judgementId, by) => writing((transaction) => undo(transaction, judgementId, by)),
    async verify(options) {
      const { result } = await store.transact((transaction) =>
        logged(transaction, (work) => verify(work, options?.repair === true)),
      );
      feed.wake();
      return result;
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

async function adoptRules(transaction: GraphTransaction): Promise<void> {
  const [stored] = await transaction.nodes('Rules', [RULES_ID]);
  if (stored?.props.version === RULES_VERSION && stored.props.lexicon === RULES_LEXICON) return;
  if (stored !== undefined && stored.props.version > RULES_VERSION)
    throw new WhometError(
      'STORE_NEWER',
      `store: written by rules ${stored.props.version}, expected ${RULES_VERSION} or older: use a newer whomet`,
    );
  if (stored !== undefined) await repair(transaction);
  await transaction.write({
    ...NOTHING,
    put: [{ kind: 'Rules', id: RULES_ID, props: { version: RULES_VERSION, lexicon: RULES_LEXICON } }],
  });
}

async function record(transaction: GraphTransaction, batch: readonly ReadArticle[]): Promise<readonly Recorded[]> {
  const versions = batch.map(({ article, extraction }) => versionNode(article, extraction));
  const ids = unique(versions.map(({ props }) => props.articleId));
  const stored = new Set(
    (
      await transaction.nodes(
        'ArticleVersion',
        versions.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  const purged = await purgedAmong(transaction, ids);
  const unknown = versions.filter(({ id, props }) => !stored.has(id) && !purged.has(props.articleId));
  const fresh = [...new Map(unknown.map((node) => [node.id, node])).values()];
  if (fresh.length === 0)
    return versions.map(({ props: { articleId } }) => ({
      articleId,
      outcome: purged.has(articleId) ? 'PURGED' : 'UNCHANGED',
    }));
  const changed = unique(fresh.map(({ props }) => props.articleId));
  const earlier = await transaction.nodesWhere('ArticleVersion', 'articleId', changed);
  const known = new Set(earlier.map(({ props }) => props.articleId));
  await transaction.write({ ...NOTHING, put: fresh });
  const projected = await reproject(transaction, changed, [...earlier, ...fresh]);
  const truths = new Map(projected.map((truth) => [truth.articleId, truth]));
  const firstOf = groupBy(versions, ({ id }) => id);
  return versions.map((version): Recorded => {
    const { articleId } = version.props;
    if (purged.has(articleId)) return { articleId, outcome: 'PURGED' };
    const isRepeated = stored.has(version.id) || firstOf.get(version.id)?.[0] !== version;
    const outcome = isRepeated ? 'UNCHANGED' : outcomeOf(version, truths.get(articleId), known.has(articleId));
    return { articleId, outcome };
  });
}

function outcomeOf(
  version: NodeOf<'ArticleVersion'>,
  truth: ArticleTruth | undefined,
  wasKnown: boolean,
): RecordOutcome {
  if (truth === undefined || truth.current === null) return 'RETRACTED';
  if (truth.current !== version.props && versionIdOf(truth.current.article) !== version.id) return 'OLDER';
  return wasKnown ? 'UPDATED' : 'NEW';
}

async function purgedAmong(transaction: GraphTransaction, articleIds: readonly string[]): Promise<ReadonlySet<string>> {
  const about = await transaction.edges('JUDGES', 'in', articleIds.map(judgedId));
  const nodes = await transaction.nodes('Judgement', unique(about.map(({ from }) => from)));
  const standing = nodes.filter(({ props }) => props.stands).map(({ props }) => props.judgement);
  return new Set(standing.flatMap((one) => (one.verdict === 'ARTICLE_PURGED' ? [one.articleId] : [])));
}

/** Those that revoke others after them, in whatever order they come. */
async function adoptAll(transaction: GraphTransaction, judgements: readonly Judgement[]): Promise<void> {
  const left = new Map(judgements.map((judgement) => [judgement.id, judgement]));
  while (left.size > 0) {
    const ready = [...left.values()].filter((judgement) => !revokedBy(judgement).some((id) => left.has(id)));
    for (const judgement of ready.length > 0 ? ready : [...left.values()]) {
      await adopt(transaction, judgement);
      left.delete(judgement.id);
    }
  }
}

async function verify(transaction: GraphTransaction, shouldRepair: boolean): Promise<readonly string[]> {
  return shouldRepair ? repair(transaction) : differences(transaction);
}
