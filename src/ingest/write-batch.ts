import { DocumentRefused } from '../errors.ts';
import type { ReadArticle, RecordedBatch, TriedPlace } from '../graph/index.ts';
import { type Batch, refusalOf } from './batches.ts';
import type { IngestedGraph } from './patiently.ts';
import { recordEach } from './record-each.ts';
import type { Refused } from './refused.ts';
import type { Tally } from './tally.ts';

/**
 * Records the batch's articles, and then, in the quarantine, what became of every place: whatever ends this in between, reading again settles it.
 *
 * @throws what the graph throws where it can't be written
 */
export async function writeBatch(
  { articles, tried }: Batch,
  graph: IngestedGraph,
  tally: Tally,
  at: Date,
): Promise<void> {
  const refused = await recorded(articles, graph, tally);
  const settled = articles.map(({ source, place, outcome }): TriedPlace => {
    const reason = refused.get(outcome);
    return { source, place, refusal: reason === undefined ? null : refusalOf(reason) };
  });
  tally.left(await graph.quarantine.settle([...tried, ...settled], at));
}

/** Records the articles, and counts them; gives those that the store can't take in, and why. */
async function recorded(
  articles: Batch['articles'],
  graph: IngestedGraph,
  tally: Tally,
): Promise<ReadonlyMap<ReadArticle, Refused>> {
  const refused = new Map<ReadArticle, Refused>();
  if (articles.length === 0) return refused;
  const reads = articles.map(({ outcome }) => outcome);
  for (const part of await recordEach(reads, graph)) {
    if ('recorded' in part) counted(part.articles, part.recorded, tally);
    else
      for (const read of part.articles) {
        const refusal = new DocumentRefused(read.where, part.reason, { cause: part.cause });
        tally.refuse(refusal);
        refused.set(read, refusal);
      }
  }
  return refused;
}

function counted(articles: readonly ReadArticle[], batch: RecordedBatch, tally: Tally): void {
  for (const read of articles) tally.extracted(read);
  const claims = batch.articles.map(({ outcome }, at) =>
    outcome === 'NEW' || outcome === 'UPDATED' ? (articles[at]?.extraction.meetings.length ?? 0) : 0,
  );
  tally.record(
    batch,
    claims.reduce((sum, count) => sum + count, 0),
  );
}
