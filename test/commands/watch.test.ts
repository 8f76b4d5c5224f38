import { afterEach, describe, expect, it } from 'vitest';
import { refusal, stalls } from '../support/news-site/answers.ts';
import { courier, feedsOf, pagesOf } from '../support/news-site/courier.ts';
import { type Site, webSite } from '../support/news-site/news-site.ts';
import { manyStories, STORIES } from '../support/news-site/stories.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const opened: AsyncDisposable[] = [];
afterEach(async () => {
  for (const resource of opened.splice(0).reverse()) await resource[Symbol.asyncDispose]();
});

async function desk(site: Site): Promise<{ readonly cwd: string; readonly args: readonly string[] }> {
  const directory: TempDirectory = await tempDirectory();
  opened.push(directory, site);
  const args = ['watch', `${site.url}/rss`, '--allow-host', site.host, '--delay', '0', '--store', 'sqlite:news.db'];
  return { cwd: directory.path, args: [...args, '--jobs', '1'] };
}

describe('whomet watch', { timeout: 120_000 }, () => {
  it('--once reads what is new, a line a feed, and ends; what it has read it leaves alone, in a new store not', async () => {
    const site = await courier({ '/missing': refusal(404) });
    const { cwd, args } = await desk(site);
    const { status, out, err } = await runCli([...args, '--once'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.replaceAll(site.url, '')).toMatch(/^\S+Z \/rss: 3 new, \d claims of meetings\n$/);
    const again = await runCli([...args, '--once', `${site.url}/missing`], { cwd });
    expect(again).toMatchObject({ status: 1, out: expect.stringMatching(/\/rss: nothing new\n$/) });
    expect(again.err).toMatch(/\/missing: failed: \S+ expected status 200, got 404; asked again at \S+Z\n$/);
    const met = await runCli(['met', 'Friedrich Merz', '--store', 'sqlite:news.db'], { cwd });
    expect(met.out).toContain('Emmanuel Macron');
  });

  it('killed at any time, it goes on where it was: nothing is lost, and little read twice', async () => {
    const stories = manyStories(12);
    const stalling = `/stories/${stories[10]?.slug}`;
    const site = await webSite({ ...pagesOf(stories), ...feedsOf(stories), [stalling]: stalls });
    const { cwd, args } = await desk(site);
    const running = startCli(args, { cwd });
    opened.push(running);
    await running.printed(/: 10 new/);
    await expect.poll(() => site.asked.includes(stalling), { timeout: 20_000 }).toBe(true);
    await running.stop('SIGKILL');

    site.change(pagesOf(stories));
    site.asked.length = 0;
    const { out } = await runCli([...args, '--once'], { cwd });
    expect(out).toMatch(/: 2 new/);
    expect(site.asked).toEqual(['/robots.txt', '/rss', stalling, `/stories/${stories[11]?.slug}`]);
  });

  it('ends on Ctrl-C and on SIGTERM when the batch under way is in the store', async () => {
    const [, second] = STORIES;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const site = await courier({ [`/stories/${second?.slug}`]: stalls });
      const { cwd, args } = await desk(site);
      const running = startCli(args, { cwd });
      opened.push(running);
      await expect.poll(() => site.asked.includes(`/stories/${second?.slug}`), { timeout: 20_000 }).toBe(true);
      const { status, out } = await running.stop(signal);
      expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/\/rss: 1 new/) });
    }
  });

  it('refuses an interval that is none', async () => {
    const { cwd, args } = await desk(await courier());
    expect(await runCli([...args, '--every', '0'], { cwd })).toMatchObject({ status: 2, out: '' });
  });
});
