import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redirect, text } from '../support/news-site/answers.ts';
import { type Site, webSite } from '../support/news-site/news-site.ts';
import { pageOf } from '../support/news-site/page.ts';
import { STORIES } from '../support/news-site/stories.ts';
import { runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const [story] = STORIES as [(typeof STORIES)[0]];

describe('commands over URLs', { timeout: 120_000 }, () => {
  let directory: TempDirectory;
  let site: Site;
  beforeAll(async () => {
    directory = await tempDirectory();
    site = await webSite({ '/story': text(pageOf(story)), '/inside': redirect('http://127.0.0.1:8009/') });
  });
  afterAll(async () => {
    await site[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });
  const run = (...args: readonly string[]) => runCli(args, { cwd: directory.path });

  it('refuse addresses that are not public, also behind a redirect', async () => {
    const own = `${site.url}/story`;
    expect(await run('article', own)).toEqual({
      status: 1,
      out: '',
      err: `refused: ${own}: expected a public address, got 127.0.0.1 (loopback)\n`,
    });
    const inside = await run('article', `${site.url}/inside`, '--allow-host', site.host);
    expect(inside.err).toMatch(/127\.0\.0\.1 \(loopback\) \(after a redirect to http:\/\/127\.0\.0\.1:8009\/\)$/m);
    expect(await run('article', own, '--allow-host', 'http://x')).toMatchObject({ status: 2 });
  });

  it('ingest a page, and know it again', async () => {
    const args = ['ingest', `${site.url}/story`, '--allow-host', site.host, '--store', 'sqlite:news.db'];
    expect((await run(...args)).err).toMatch(/^articles: 1 new$/m);
    expect((await run(...args)).err).toMatch(/^articles: 0 new, 1 unchanged$/m);
    const { out } = await run('met', 'Friedrich Merz', '--store', 'sqlite:news.db');
    expect(out).toContain('Emmanuel Macron');
  });
});
