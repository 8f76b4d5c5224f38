import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fetch, type FetchSettings, safeFetch } from '../../../src/ingest/fetch/index.ts';
import {
  breaksOff,
  bytes,
  compressed,
  gigabyte,
  gzipBomb,
  redirect,
  refusal,
  stalls,
  text,
  trickles,
} from '../../support/news-site/answers.ts';
import { type Site, webSite } from '../../support/news-site/news-site.ts';

const HELLO = 'Hello from the river.';
let site: Site;
let fetched: Fetch;
let mebibytesSent = 0;
beforeAll(async () => {
  site = await webSite({
    '/plain': text(HELLO),
    '/gzip': compressed(HELLO, 'gzip'),
    '/br': compressed(HELLO, 'br'),
    '/deflate': compressed(HELLO, 'deflate'),
    '/zstd': bytes(Buffer.from(HELLO), { 'content-encoding': 'zstd' }),
    '/no-gzip': bytes(Buffer.from(HELLO), { 'content-encoding': 'gzip' }),
    '/latin': bytes(Buffer.from('Grüße', 'latin1'), { 'content-type': 'Text/HTML; Charset="ISO-8859-1"' }),
    '/moved': redirect('/moved-again', 301),
    '/moved-again': redirect('plain', 307),
    '/circle': redirect('/circle'),
    '/to-loopback': redirect('http://localhost:8009/'),
    '/to-private': redirect('http://10.0.0.1/'),
    '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
    '/to-file': redirect('file:///etc/passwd'),
    '/to-nowhere': refusal(302),
    '/gone': refusal(410),
    '/busy': refusal(503, { 'retry-after': '120' }),
    '/stalls': stalls,
    '/trickles': trickles,
    '/breaks-off': breaksOff,
    '/gigabyte': gigabyte((count) => {
      mebibytesSent = count;
    }),
    '/announced': bytes(Buffer.from(HELLO), { 'content-length': '99999999999' }),
    '/bomb': gzipBomb,
  });
  fetched = fetching();
});
afterAll(() => site[Symbol.asyncDispose]());

function fetching(settings: FetchSettings = {}): Fetch {
  return safeFetch({ allowHosts: [site.host], ...settings });
}

function refusalOf(path: string, fetch: Fetch = fetched) {
  return fetch(`${site.url}${path}`).then(
    () => expect.unreachable(),
    (error) => ({
      code: error.code,
      message: error.message.replaceAll(site.url, ''),
      retriable: error.retriable,
      retryAfterMs: error.retryAfterMs,
    }),
  );
}

describe('fetching what may be fetched', () => {
  it('says who asks and what it reads, and nothing else of its user', async () => {
    await fetched(`${site.url}/plain`);
    const { host, connection, ...headers } = site.requests.at(-1)?.headers ?? {};
    expect(headers).toEqual({
      'user-agent': expect.stringMatching(/^whomet\/\d+\.\d+\.\d+$/),
      accept: expect.stringContaining('text/html'),
      'accept-encoding': 'gzip, br, deflate',
    });
  });

  it.each(['plain', 'gzip', 'br', 'deflate'])('unfolds what comes as %s', async (path) => {
    const { bytes } = await fetched(`${site.url}/${path}`);
    expect(Buffer.from(bytes ?? []).toString()).toBe(HELLO);
  });

  it('keeps media type, character set and where it was led to', async () => {
    expect(await fetched(`${site.url}/latin`)).toMatchObject({ mediaType: 'text/html', charset: 'iso-8859-1' });
    expect(await fetched(`${site.url}/moved`)).toMatchObject({ url: `${site.url}/plain` });
  });

  it('asks for what has changed, where it knows what there was', async () => {
    const { validators } = await fetched(`${site.url}/plain`);
    expect(validators.etag).not.toBeNull();
    expect(await fetched(`${site.url}/plain`, { validators })).toMatchObject({ bytes: null });
    const lastModified = 'Tue, 16 Sep 2025 15:30:00 GMT';
    await fetched(`${site.url}/plain`, { validators: { etag: null, lastModified } });
    expect(site.requests.at(-1)?.headers).toMatchObject({ 'if-modified-since': lastModified });
  });
});

describe('what is not fetched', () => {
  it.each([
    ['ftp://news.example/', 'expected http or https, got ftp:'],
    ['file:///etc/passwd', 'expected http or https, got file:'],
    ['news.example', 'expected an absolute http or https URL'],
    ['http://user:secret@news.example/', 'expected a URL without user name and password'],
    ['http://news.example:25/', 'expected port 80, 443 or one above 1023, got 25'],
    ['http://127.0.0.1:8009/', 'expected a public address, got 127.0.0.1 (loopback)'],
    ['http://2130706433/', 'expected a public address, got 127.0.0.1 (loopback)'],
    ['http://0x7f.1/', 'expected a public address, got 127.0.0.1 (loopback)'],
    ['http://[::1]/', 'expected a public address, got ::1 (loopback)'],
    ['http://[::ffff:10.0.0.1]/', 'expected a public address, got ::ffff:a00:1 (private)'],
    ['http://[fe80::1]/', 'expected a public address, got fe80::1 (linkLocal)'],
    ['http://localhost:8009/', /expected a public address, got localhost at (127\.0\.0\.1|::1) \(loopback\)/],
  ])('%s', async (url, message) => {
    const error = await fetched(url).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'URL_FORBIDDEN', retriable: false, where: url });
    expect(error.message).toMatch(message);
  });

  it.each([
    ['/to-loopback', /expected a public address, got localhost at \S+ \(loopback\)/],
    ['/to-private', /10\.0\.0\.1 \(private\) \(after a redirect to http:\/\/10\.0\.0\.1\/\)/],
    ['/to-metadata', /169\.254\.169\.254 \(linkLocal\)/],
    ['/to-file', /expected http or https, got file:/],
  ])('what a redirect leads to: %s', async (path, message) => {
    const error = await refusalOf(path);
    expect(error.code).toBe('URL_FORBIDDEN');
    expect(error.message).toMatch(message);
  });

  it('a name of which one address is not public, though others are', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.1.2.3', family: 4 },
    ];
    await expect(safeFetch({ resolve })('http://news.example/')).rejects.toThrow(
      'http://news.example/: expected a public address, got news.example at 10.1.2.3 (private)',
    );
  });

  it('a name that changes its address: it is resolved once a connection, and the checked address is connected to', async () => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    const port = site.host.split(':')[1];
    const fetch = safeFetch({ resolve, allowHosts: [`news.example:${port}`] });
    const { bytes } = await fetch(`http://news.example:${port}/plain`);
    expect(Buffer.from(bytes ?? []).toString()).toBe(HELLO);
    expect(asked).toBe(1);
  });

  it('another port of an allowed host than the one that was named', async () => {
    await expect(fetched('http://127.0.0.1:8009/')).rejects.toMatchObject({ code: 'URL_FORBIDDEN' });
    await expect(safeFetch({ allowHosts: ['127.0.0.1'] })('http://127.0.0.1:8009/')).rejects.toMatchObject({
      code: 'URL_UNREADABLE',
    });
    expect(() => safeFetch({ allowHosts: ['http://news.example'] })).toThrow('expected NAME or NAME:PORT');
  });
});

describe('what can not be fetched', () => {
  it.each([
    ['/missing', '/missing: expected status 200, got 404', false],
    ['/gone', '/gone: expected status 200, got 410', false],
    ['/to-nowhere', '/to-nowhere: expected status 200, got 302', false],
    ['/circle', '/circle: expected at most 8 redirects', false],
    ['/zstd', '/zstd: expected one of gzip, br, deflate, got zstd', false],
    ['/no-gzip', '/no-gzip: expected a compressed answer, as its head says, but it is broken (Z_DATA_ERROR)', false],
    ['/breaks-off', '/breaks-off: expected a whole answer, but the connection broke off (ECONNRESET)', true],
    ['/announced', '/announced: expected at most 10 MiB, but it is longer', false],
  ])('%s', async (path, message, retriable) => {
    expect(await refusalOf(path)).toMatchObject({ code: 'URL_UNREADABLE', message, retriable });
  });

  it('says how long the server asks to wait', async () => {
    expect(await refusalOf('/busy')).toMatchObject({ retriable: true, retryAfterMs: 120_000 });
  });

  it('a page that pauses, or that takes too long though it never pauses', async () => {
    expect(await refusalOf('/stalls', fetching({ idleMs: 100 }))).toMatchObject({
      message: '/stalls: expected an answer without pauses of more than 0.1 s',
      retriable: true,
    });
    expect(await refusalOf('/trickles', fetching({ totalMs: 200 }))).toMatchObject({
      message: '/trickles: expected a whole answer within 0.2 s',
      retriable: true,
    });
  });

  it('a page of 1 GiB, of which no more is read than the limit', async () => {
    expect(await refusalOf('/gigabyte')).toMatchObject({
      message: '/gigabyte: expected at most 10 MiB, but it is longer',
    });
    expect(mebibytesSent).toBeLessThan(30);
  });

  it('a gzip bomb, of which no more is unfolded than the limit', async () => {
    const before = process.memoryUsage().rss;
    expect(await refusalOf('/bomb')).toMatchObject({ message: '/bomb: expected at most 10 MiB, but it is longer' });
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024);
  });

  it('anything once its signal is aborted, with the reason of that', async () => {
    const abort = new AbortController();
    const asking = fetched(`${site.url}/stalls`, { signal: abort.signal });
    setTimeout(() => abort.abort(new Error('enough')), 50);
    await expect(asking).rejects.toThrow('enough');
  });
});
