import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { messageOf, WhometError } from '../../../src/errors.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { directoryMemory, politeFetch, safeFetch, type WatchEvent, watch } from '../../../src/ingest/index.ts';
import { entriesOf } from '../../support/entries-of.ts';
import { refusal, stalls, text } from '../../support/news-site/answers.ts';
import { courier, feedsOf, pagesOf } from '../../support/news-site/courier.ts';
import { rssOf } from '../../support/news-site/feeds.ts';
import { type Answer, type Site, webSite } from '../../support/news-site/news-site.ts';
import { pageOf } from '../../support/news-site/page.ts';
import { manyStories, STORIES, type Story } from '../../support/news-site/stories.ts';
import { type TempDirectory, tempDirectory } from '../../support/temp-directory.ts';
import { metExtractor } from '../met-extractor.ts';

const [first, second] = STORIES as [Story, Story];
const PAGES = STORIES.map(({ slug }) => `/stories/${slug}`);

const opened: AsyncDisposable[] = [];
afterEach(async () => {
  for (const resource of opened.splice(0).reverse()) await resource[Symbol.asyncDispose]();
});

interface Desk {
  readonly site: Site;
  readonly graph: Graph;
  readonly directory: TempDirectory;
  /** Watches as after a restart: nothing is known but what was kept. What happened, a line each, and what was asked for. */
  watched(paths: readonly string[], options?: Partial<Parameters<typeof watch>[1]>): Promise<Watched>;
  titles(): Promise<readonly unknown[]>;
}

interface Watched {
  readonly events: readonly string[];
  readonly asked: readonly string[];
}

async function deskOf(site: Site): Promise<Desk> {
  const directory = await tempDirectory();
  const graph = await openGraph(`sqlite:${join(directory.path, 'news.db')}`);
  opened.push(directory, graph, site);
  return {
    site,
    graph,
    directory,
    async watched(paths, options = {}) {
      site.asked.length = 0;
      const events: string[] = [];
      const fetch = politeFetch(safeFetch({ allowHosts: [site.host] }), { delayMs: 0 });
      await watch(
        paths.map((path) => (path.startsWith('/feeds/') ? join(directory.path, path) : `${site.url}${path}`)),
        {
          ...{ graph, extractor: metExtractor, fetch, everyMs: 60_000, once: true },
          memory: await directoryMemory(join(directory.path, 'state')),
          onEvent: (event) => events.push(lineOf(event, site)),
          ...options,
        },
      );
      return { events: events.toSorted(), asked: site.asked.filter((path) => path !== '/robots.txt') };
    },
    async titles() {
      const [page] = await graph.select([{ kinds: ['Article'], page: { size: 100, from: 'start' } }]);
      return (page?.rows ?? []).map(({ node }) => ('title' in node.props ? node.props.title : null)).toSorted();
    },
  };
}

function lineOf(event: WatchEvent, { url }: Site): string {
  const feed = event.feed.replace(url, '');
  if (event.kind === 'FAILED') return `${feed} FAILED ${messageOf(event.error).replaceAll(url, '')}`;
  if (event.kind !== 'READ') return `${feed} ${event.kind}`;
  const { articles, refused } = event.summary;
  const counts = Object.entries(articles).filter(([, count]) => count > 0);
  const reasons = refused.map(({ reason }) => reason.replaceAll(url, ''));
  return `${feed} READ ${[...counts.map(([name, count]) => `${count} ${name}`), ...reasons].join('; ')}`;
}

describe('watching a feed', () => {
  it('ingests what it names, and after a restart asks only whether it has changed', async () => {
    const { watched, site } = await deskOf(await courier());
    expect(await watched(['/rss'])).toEqual({ events: ['/rss READ 3 new'], asked: ['/rss', ...PAGES] });
    expect(await watched(['/rss'])).toEqual({ events: ['/rss NOTHING_NEW'], asked: ['/rss'] });
    expect(site.requests.at(-1)?.headers['if-none-match']).toMatch(/^"/);
  });

  it('reads what is new, and what is told otherwise, and nothing else', async () => {
    const { watched, site, titles } = await deskOf(await courier(feedsOf([second])));
    await watched(['/rss']);
    const changed = { ...second, title: 'Tusk in Prague: a word about the mine', publishedAt: '2025-09-12T10:00:00Z' };
    site.change({ ...feedsOf([first, changed]), ...pagesOf([first, changed]) });
    expect(await watched(['/rss'])).toEqual({
      events: ['/rss READ 1 new; 1 updated'],
      asked: ['/rss', ...PAGES.slice(0, 2)],
    });
    expect(await titles()).toEqual([first.title, changed.title]);
  });

  it('that is a list of feeds watches those, and reads an article of two once', async () => {
    const { watched, titles } = await deskOf(await courier());
    expect((await watched(['/opml'])).events).toEqual([
      expect.stringMatching(/^\/atom (READ 3 new|NOTHING_NEW)$/),
      expect.stringMatching(/^\/full (READ 3 new|NOTHING_NEW)$/),
      '/missing FAILED /missing: expected status 200, got 404',
      '/opml NOTHING_NEW',
    ]);
    expect(await titles()).toHaveLength(3);
    // Its feeds are known though it has not changed; one that fails is not asked again at once.
    expect((await watched(['/opml'])).events).toEqual([
      '/atom NOTHING_NEW',
      '/full NOTHING_NEW',
      '/missing RESTS',
      '/opml NOTHING_NEW',
    ]);
  });

  it('may be a sitemap, gzipped', async () => {
    const { watched } = await deskOf(await courier());
    expect((await watched(['/sitemap.xml.gz'])).events).toEqual(['/sitemap.xml.gz READ 3 new']);
    expect((await watched(['/sitemap.xml.gz'])).events).toEqual(['/sitemap.xml.gz NOTHING_NEW']);
  });

  it('may be a file', async () => {
    const { watched, site, directory } = await deskOf(await courier());
    await writeFile(join(directory.path, 'feed.xml'), rssOf(STORIES, site.url));
    const memory = await directoryMemory(join(directory.path, 'state'));
    const events: WatchEvent['kind'][] = [];
    const fetch = politeFetch(safeFetch({ allowHosts: [site.host] }), { delayMs: 0 });
    const graph = await openGraph(`sqlite:${join(directory.path, 'other.db')}`);
    opened.push(graph);
    const options = { graph, extractor: metExtractor, fetch, memory, everyMs: 1_000, once: true } as const;
    const onEvent = ({ kind }: WatchEvent) => events.push(kind);
    await watch([join(directory.path, 'feed.xml')], { ...options, onEvent });
    await watch([join(directory.path, 'feed.xml')], { ...options, onEvent });
    expect(events).toEqual(['READ', 'NOTHING_NEW']);
    expect(await watched([])).toEqual({ events: [], asked: [] });
  });

  it('goes on until it is stopped, and sees what comes meanwhile', async () => {
    const { watched, site } = await deskOf(await courier(feedsOf([second])));
    const stop = new AbortController();
    setTimeout(() => site.change(feedsOf([first, second])), 300);
    const poll = setInterval(() => {
      if (site.asked.includes(PAGES[0] ?? '')) setTimeout(() => stop.abort(), 300);
    }, 20);
    const { events, asked } = await watched(['/rss'], { once: false, everyMs: 50, signal: stop.signal });
    clearInterval(poll);
    expect(events.filter((event) => event.includes('READ'))).toEqual(['/rss READ 1 new', '/rss READ 1 new']);
    expect(asked.filter((path) => path !== '/rss')).toEqual([PAGES[1], PAGES[0]]);
  });
});

describe('what goes wrong while feeds are watched', () => {
  const failing: Readonly<Record<string, Answer>> = { [`${PAGES[0]}`]: refusal(503) };

  it('a page that fails is tried again with each poll, five times, though the feed has not changed; the others are not', async () => {
    const { watched, site } = await deskOf(await courier(failing));
    const refused = `/rss READ ${PAGES[0]}: expected status 200, got 503`;
    expect((await watched(['/rss'])).events).toEqual([refused.replace('READ ', 'READ 2 new; ')]);
    expect(await watched(['/rss'])).toEqual({ events: [refused], asked: ['/rss', PAGES[0]] });
    site.change(pagesOf(STORIES));
    expect((await watched(['/rss'])).events).toEqual(['/rss READ 1 new']);
    site.change({ ...feedsOf(manyStories(1)), '/stories/story-0': refusal(500) });
    for (let times = 0; times < 5; times += 1) await watched(['/rss']);
    expect((await watched(['/rss'])).events).toEqual(['/rss NOTHING_NEW']);
  });

  it('a page that is refused for good is not asked for again', async () => {
    const { watched } = await deskOf(await courier({ [`${PAGES[0]}`]: text('<html><body>Moved.</body></html>') }));
    expect((await watched(['/rss'])).events[0]).toMatch(/2 new; \S+ expected an article, but the page has no running/);
    expect(await watched(['/rss'])).toEqual({ events: ['/rss NOTHING_NEW'], asked: ['/rss'] });
  });

  it('a site that asks to wait is left alone so long, and then goes on where it was', async () => {
    const { watched, site } = await deskOf(await courier({ [`${PAGES[1]}`]: refusal(429, { 'retry-after': '60' }) }));
    expect(await watched(['/rss'])).toEqual({
      events: [`/rss READ 1 new; ${PAGES[1]}: expected status 200, got 429`],
      asked: ['/rss', ...PAGES.slice(0, 2)],
    });
    expect(await watched(['/rss'])).toEqual({ events: ['/rss RESTS'], asked: [] });
    site.change(pagesOf(STORIES));
    const now = () => new Date(Date.now() + 61_000);
    expect(await watched(['/rss'], { now })).toEqual({
      events: ['/rss READ 2 new'],
      asked: ['/rss', ...PAGES.slice(1)],
    });
  });

  it('a bad feed keeps no other waiting, is asked again later and later, and not again once it is gone', async () => {
    const { watched, site } = await deskOf(await courier({ '/page': text(pageOf(first)), '/broken': refusal(500) }));
    const { events } = await watched(['/broken', '/page', '/rss']);
    expect(events).toEqual([
      '/broken FAILED /broken: expected status 200, got 500',
      '/page FAILED /page: expected a feed, a sitemap or a list of them',
      '/rss READ 3 new',
    ]);
    site.change({ '/broken': refusal(410) });
    const later = (ms: number) => ({ now: () => new Date(Date.now() + ms) });
    expect((await watched(['/broken'], later(61_000))).events).toEqual([
      '/broken FAILED /broken: expected status 200, got 410',
    ]);
    expect(await watched(['/broken'], later(1e9))).toEqual({ events: ['/broken GONE'], asked: [] });
  });

  it('stopped while a page is fetched, it ingests what was fetched before, and goes on with that page', async () => {
    const { watched, site, titles } = await deskOf(await courier({ [`${PAGES[1]}`]: stalls }));
    const stop = new AbortController();
    const poll = setInterval(() => site.asked.includes(PAGES[1] ?? '') && stop.abort(), 20);
    expect((await watched(['/rss'], { signal: stop.signal })).events).toEqual(['/rss READ 1 new']);
    clearInterval(poll);
    expect(await titles()).toEqual([first.title]);
    site.change(pagesOf(STORIES));
    expect(await watched(['/rss'])).toEqual({ events: ['/rss READ 2 new'], asked: ['/rss', ...PAGES.slice(1)] });
  });

  it('a store that fails leaves what it did not take for the next time', async () => {
    const { watched, graph } = await deskOf(await courier());
    const record: Graph['record'] = async () => {
      throw new Error('the disk is full');
    };
    expect((await watched(['/rss'], { graph: { ...graph, record } })).events).toEqual(['/rss FAILED the disk is full']);
    const now = () => new Date(Date.now() + 61_000);
    expect((await watched(['/rss'], { now, graph })).events).toEqual(['/rss READ 3 new']);
  });

  it('what was kept and is broken counts as nothing known; what a lost store knew is read again', async () => {
    const { watched, directory } = await deskOf(await courier());
    await watched(['/rss']);
    const [file = ''] = await readdir(join(directory.path, 'state'));
    await writeFile(join(directory.path, 'state', file), '{"validators": {"etag"');
    expect((await watched(['/rss'])).events).toEqual(['/rss READ 3 unchanged']);
    const anew = await directoryMemory(join(directory.path, 'state'), { anew: true });
    expect((await watched(['/rss'], { memory: anew })).events).toEqual(['/rss READ 3 unchanged']);
    expect(await readdir(join(directory.path, 'state'))).toEqual([file]);
  });

  it('a long feed is kept by tens', async () => {
    const stories = manyStories(12);
    const { watched, site } = await deskOf(await webSite({ ...pagesOf(stories), ...feedsOf(stories) }));
    expect((await watched(['/rss'])).events).toEqual(['/rss READ 10 new', '/rss READ 2 new']);
    expect(site.asked).toHaveLength(14);
  });

  it('keeps in quarantine what cannot be read, until it can be', async () => {
    const { watched, site, graph } = await deskOf(await courier({ [PAGES[1] ?? '']: refusal(503) }));
    await watched(['/rss']);
    const places = (await entriesOf(graph.quarantine)).flatMap(({ source, place }) => [source, place]);
    expect(places.map((place) => place.replace(site.url, ''))).toEqual(['/rss', PAGES[1]]);
    site.change(pagesOf(STORIES));
    await watched(['/rss']);
    expect(await entriesOf(graph.quarantine)).toEqual([]);
  });

  it('waits for a store that is gone for a while, and ends where it cannot be written', async () => {
    const { watched, graph, titles } = await deskOf(await courier());
    const failing = (...errors: WhometError[]): Graph => ({
      ...graph,
      record: async (batch) => {
        const error = errors.shift();
        if (error !== undefined) throw error;
        return graph.record(batch);
      },
    });
    const full = failing(new WhometError('STORE_UNREACHABLE', 'full'));
    await expect(watched(['/rss', '/missing'], { graph: full, once: false })).rejects.toThrow('full');
    expect(await titles()).toHaveLength(0);
    const away = failing(new WhometError('STORE_UNREACHABLE', 'away', { retriable: true }));
    expect((await watched(['/rss'], { graph: away })).events).toEqual(['/rss READ 3 new', '/rss WAITING']);
  });
});
