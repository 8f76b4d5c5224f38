import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ingestInto } from '../../src/commands/ingest-into.ts';
import { ingestJobs } from '../../src/commands/ingest-jobs.ts';
import { openGraph } from '../../src/graph/index.ts';
import { politeFetch, rulesExtractor, safeFetch } from '../../src/ingest/index.ts';
import { createServer } from '../../src/server/index.ts';
import { courier } from '../support/news-site/courier.ts';
import { askOf } from '../support/small-api.ts';
import { sse } from '../support/sse.ts';
import { tempDirectory } from '../support/temp-directory.ts';

const page = readFileSync('docs/api.md', 'utf8');
const SITE_IN_PAGE = 'https://courier.example';

function example(kind: string): string {
  const [, code = ''] = new RegExp(`\`\`\`${kind}\\n([\\s\\S]+?)\`\`\``).exec(page) ?? [];
  return code;
}

test('docs/api.md shows how a job is started, and what is told of it', async () => {
  await using directory = await tempDirectory();
  await using graph = await openGraph(`sqlite:${directory.path}/news.db`);
  await using site = await courier();
  const fetch = politeFetch(safeFetch({ allowHosts: [site.host] }), { delayMs: 0 });
  await using jobs = ingestJobs({ graph, fetch, extractor: async () => rulesExtractor });
  const server = createServer({ graph, judging: graph, ingestArticle: ingestInto(graph), jobs });
  const listening = await server.listen({ host: '127.0.0.1', port: 0 });
  try {
    const { data } = await askOf(server, example('graphql job start').replaceAll(SITE_IN_PAGE, site.url), {});
    const { job } = Object(data).startIngest;
    expect(job).toMatchObject({ state: 'RUNNING' });
    await using stream = await sse(listening.url, example('graphql job progress'), { id: job.id });
    let last: unknown = null;
    for (let next = await stream.next(); next !== null; next = await stream.next()) last = next;
    expect(JSON.parse(JSON.stringify(last).replaceAll(site.url, SITE_IN_PAGE))).toEqual(
      JSON.parse(example('json job')),
    );
  } finally {
    await listening.close();
  }
});
