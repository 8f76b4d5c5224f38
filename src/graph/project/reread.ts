import { unique } from '../collect.ts';
import type { ReadArticle, Reread } from '../graph.ts';
import type { GraphTransaction } from '../store.ts';
import { versionNode } from './articles/index.ts';
import { reproject } from './reproject/index.ts';
import { stableJson } from './stored/index.ts';

/** Keeps what was read anew out of known versions, and projects what that changes. See {@link Graph.reread}. */
export async function reread(transaction: GraphTransaction, batch: readonly ReadArticle[]): Promise<readonly Reread[]> {
  const versions = batch.map(({ article, extraction }) => versionNode(article, extraction));
  const stored = await transaction.nodes(
    'ArticleVersion',
    versions.map(({ id }) => id),
  );
  const readings = new Map(stored.map(({ id, props }) => [id, stableJson(props.extraction)]));
  const changed = versions.filter(({ id, props }) => {
    const before = readings.get(id);
    return before !== undefined && before !== stableJson(props.extraction);
  });
  if (changed.length > 0) {
    await transaction.write({ unlink: [], drop: [], put: changed, link: [] });
    await reproject(transaction, unique(changed.map(({ props }) => props.articleId)));
  }
  return versions.map((version) => ({
    articleId: version.props.articleId,
    outcome: changed.includes(version) ? 'CHANGED' : readings.has(version.id) ? 'UNCHANGED' : 'GONE',
  }));
}
