import { afterEach, describe, expect, it } from 'vitest';
import { type Politeness, politeFetch, safeFetch } from '../../../src/ingest/fetch/index.ts';
import { refusal, text } from '../../support/news-site/answers.ts';
import { type Answer, type Site, webSite } from '../../support/news-site/news-site.ts';

const opened: Site[] = [];
afterEach(async () => {
  for (const site of opened.splice(0)) await site[Symbol.asyncDispose]();
});

async function siteWith(answers: Readonly<Record<string, Answer>>, politeness: Politeness = { delayMs: 0 }) {
  const site = await webSite({ '/a': text('A'), '/b': text('B'), '/c': text('C'), ...answers });
  opened.push(site);
  const fetch = politeFetch(safeFetch({ allowHosts: [site.host] }), politeness);
  return { site, get: (path: string, signal?: AbortSignal) => fetch(`${site.url}${path}`, { signal }) };
}

const robots = (rules: string): Readonly<Record<string, Answer>> => ({ '/robots.txt': text(rules, 'text/plain') });

describe('a polite fetch', () => {
  it('asks a host for one page at a time, with a pause after each', async () => {
    const { site, get } = await siteWith({}, { delayMs: 120 });
    await Promise.all(['/a', '/b', '/c'].map((path) => get(path)));
    const [, a = 0, b = 0, c = 0] = site.times;
    expect(b - a).toBeGreaterThanOrEqual(119);
    expect(c - b).toBeGreaterThanOrEqual(119);
  });

  it('keeps to the robots.txt, asked for once, for whomet before that for all', async () => {
    const { site, get } = await siteWith(
      robots('User-agent: *\nDisallow: /\n\nUser-agent: Whomet\nDisallow: /b\nAllow: /'),
    );
    await get('/a');
    await expect(get('/b')).rejects.toMatchObject({ code: 'URL_FORBIDDEN', retriable: false });
    await get('/c');
    expect(site.asked).toEqual(['/robots.txt', '/a', '/c']);
  });

  it('pauses as long as the site asks', async () => {
    const { site, get } = await siteWith(robots('User-agent: *\nCrawl-delay: 0.2'));
    await get('/a');
    await get('/b');
    expect((site.times[2] ?? 0) - (site.times[1] ?? 0)).toBeGreaterThanOrEqual(199);
  });

  it('takes a missing robots.txt, or a page in its place, for leave, and a failing one for none yet', async () => {
    const { get } = await siteWith({ '/robots.txt': text('<html>Not here</html>') });
    await get('/a');
    const failing = await siteWith({ '/robots.txt': refusal(500) });
    await expect(failing.get('/a')).rejects.toMatchObject({ status: 500, retriable: true });
    failing.site.change(robots(''));
    await failing.get('/a');
  });

  it('leaves a host alone for as long as it asks, and no other', async () => {
    const { site, get } = await siteWith({ '/busy': refusal(429, { 'retry-after': '30' }) });
    await expect(get('/busy')).rejects.toMatchObject({ status: 429 });
    const asked = site.asked.length;
    await expect(get('/a')).rejects.toMatchObject({
      message: expect.stringMatching(/\/a: expected its host to answer again, but it asks to wait for another \d\d s$/),
      retriable: true,
    });
    expect(site.asked).toHaveLength(asked);
  });

  it('stops waiting once its signal is aborted', async () => {
    const { get } = await siteWith({}, { delayMs: 60_000 });
    await get('/a');
    const abort = new AbortController();
    const asking = get('/b', abort.signal);
    setTimeout(() => abort.abort(new Error('enough')), 50);
    await expect(asking).rejects.toThrow('enough');
  });
});
