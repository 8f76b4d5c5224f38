import { openGraph } from '../../src/graph/index.ts';
import { newsArticle } from '../identity/news.ts';

/** A process that records made articles: `STORE COUNT`. */
const [store = '', count = '0'] = process.argv.slice(2);
const BATCH = 64;

await using graph = await openGraph(store);
for (let at = 0; at < Number(count); at += BATCH) {
  const size = Math.min(BATCH, Number(count) - at);
  await graph.record(Array.from({ length: size }, (_, index) => newsArticle(at + index)));
}
