import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openGraph } from '../../src/graph/index.ts';
import { ingestSamples } from '../samples/samples-api.ts';
import { openBrowser } from '../support/browser.ts';
import { tempDirectory } from '../support/temp-directory.ts';

/** The server's first page, opened in a browser over the samples. */
export interface OpenedGraphiql extends AsyncDisposable {
  readonly page: Page;
  /** Where the API is. */
  readonly url: string;
  /** Addresses of all that was asked for so far. */
  readonly requests: readonly string[];
  /** Errors of the console and of scripts, requests that failed or were refused. */
  readonly complaints: readonly string[];
}

const VIEWPORT = { width: 1400, height: 900 };
const FAILED = 400;

export async function openGraphiql(executablePath: string): Promise<OpenedGraphiql> {
  const directory = await tempDirectory();
  const graph = await openGraph(`sqlite:${join(directory.path, 'samples.db')}`);
  const { server } = await ingestSamples(graph);
  const listening = await server.listen({ host: '127.0.0.1', port: 0 });
  const browser = await openBrowser(executablePath);
  const page = await browser.newPage({ viewport: VIEWPORT });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= FAILED) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(new URL('/', listening.url).href);
  return {
    page,
    url: listening.url,
    requests,
    complaints,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await listening.close();
      await graph[Symbol.asyncDispose]();
      await directory[Symbol.asyncDispose]();
    },
  };
}
