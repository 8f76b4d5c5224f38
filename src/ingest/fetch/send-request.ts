import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { FetchRefused } from './fetch-refused.ts';

interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly lookup: LookupFunction;
  /** Longest pause between two packets, in milliseconds. */
  readonly idleMs: number;
  readonly signal: AbortSignal;
  readonly where: string;
}

/** Asks for the URL, and resolves with the answer when its head is there. Each request has a connection of its own, that `lookup` has checked. */
export function sendRequest(url: URL, { headers, lookup, idleMs, signal, where }: Sending): Promise<IncomingMessage> {
  const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, {
    agent: false,
    headers: { ...headers },
    lookup,
    signal,
    timeout: idleMs,
  });
  let answer: IncomingMessage | undefined;
  return new Promise((resolve, reject) => {
    request.on('timeout', () => {
      const reason = `expected an answer without pauses of more than ${idleMs / 1000} s`;
      (answer ?? request).destroy(new FetchRefused('URL_UNREADABLE', where, reason, { retriable: true }));
    });
    request.on('error', reject);
    request.on('response', (response) => {
      answer = response;
      resolve(response);
    });
    request.end();
  });
}
