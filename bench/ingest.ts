/**
 * What ingesting costs as a whole: made articles (3 kB on average, eight names, in every second one a meeting that another tells too) read from a file of
 * JSON Lines, extracted by the rules and recorded; how it grows, where the time goes, and what the same input costs again.
 *
 *     npm run bench:ingest                                                        SQLite, 5,000 articles: some minutes
 *     npm run bench:ingest -- --articles 300000 --folder /data                    hours, 1 GB of articles and 20 GB of store
 *     npm run bench:ingest -- --jobs 2                                            threads that read, besides the one that records; default: 1
 *     npm run bench:ingest -- --articles 1280 --neo4j bolt://127.0.0.1:7687       an empty Neo4j instead, which is emptied; against bare UNWIND … MERGE
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madeNewsLine } from './ingest/made-news.ts';
import { ingestToNeo4j } from './ingest/to-neo4j.ts';
import { ingestToSqlite } from './ingest/to-sqlite.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    jobs: { type: 'string', default: '1' },
    neo4j: { type: 'string' },
    folder: { type: 'string', default: tmpdir() },
  },
});
const [count, jobs] = [Number(values.articles), Number(values.jobs)];

/** Line by line, so that memory holds none of it. */
async function writeNews(path: string): Promise<void> {
  const file = createWriteStream(path);
  for (let index = 0; index < count; index += 1) if (!file.write(`${madeNewsLine(index)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

const folder = await mkdtemp(join(values.folder, 'whomet-bench-'));
try {
  const path = join(folder, 'news.jsonl');
  await writeNews(path);
  if (values.neo4j === undefined) await ingestToSqlite(folder, path, count, jobs);
  else await ingestToNeo4j(values.neo4j, path, jobs);
} finally {
  await rm(folder, { recursive: true });
}
