import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Answer } from './news-site.ts';

const HTML = 'text/html; charset=utf-8';

/** A document, made anew each time with the site's address where it is a function. It has an ETag, and is not sent to who knows it. */
export function text(content: string | ((url: string) => string), type = HTML, status = 200): Answer {
  return (response, request, url) => {
    const body = typeof content === 'string' ? content : content(url);
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    const isKnown = status === 200 && request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : status, { 'content-type': type, etag });
    response.end(isKnown ? undefined : body);
  };
}

/** Those bytes, in a character set or an encoding that the headers tell. */
export function bytes(body: Uint8Array, headers: Readonly<Record<string, string>> = { 'content-type': HTML }): Answer {
  return (response) => response.writeHead(200, headers).end(body);
}

/** A document, compressed. */
export function compressed(content: string, encoding: 'gzip' | 'br' | 'deflate', type = HTML): Answer {
  const compress = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync }[encoding];
  return bytes(compress(content), { 'content-type': type, 'content-encoding': encoding });
}

/** Sends on to another address, relative to the site's own. */
export function redirect(to: string, status = 302): Answer {
  return (response) => response.writeHead(status, { location: to }).end();
}

/** Refuses with that status. */
export function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => response.writeHead(status, headers).end();
}

/** Begins, then says nothing more. */
export const stalls: Answer = (response) => {
  response.writeHead(200, { 'content-type': HTML }).write('<html><p>It began');
};

/** A byte every 20 ms, without end. */
export const trickles: Answer = async (response) => {
  response.writeHead(200, { 'content-type': HTML });
  while (!response.destroyed) {
    response.write('<');
    await pause(20);
  }
};

/** Promises more than it sends. */
export const breaksOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': HTML, 'content-length': '5000' }).write('<html><p>It began', () => {
    response.destroy();
  });
};

const MEBIBYTE = Buffer.alloc(1024 * 1024, 'A page without end. ');

/** A page of 1 GiB, sent as fast as it is read; `sent` is told how much has gone out by then. */
export function gigabyte(sent: (mebibytes: number) => void): Answer {
  async function* mebibytes() {
    for (let count = 1; count <= 1024; count += 1) {
      yield MEBIBYTE;
      sent(count);
    }
  }
  return async (response) => {
    response.writeHead(200, { 'content-type': HTML });
    // Who has read enough hangs up.
    await pipeline(Readable.from(mebibytes()), response).catch(() => undefined);
  };
}

/** 100 MiB of spaces in some 100 kB. */
export const gzipBomb: Answer = bytes(gzipSync(Buffer.alloc(100 * 1024 * 1024, ' '), { level: 6 }), {
  'content-type': HTML,
  'content-encoding': 'gzip',
});
