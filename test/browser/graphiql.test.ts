import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQueries } from '../../src/server/example-queries.ts';
import { hasContent } from '../samples/has-content.ts';
import { findBrowser } from '../support/browser.ts';
import { type OpenedGraphiql, openGraphiql } from './open-graphiql.ts';

const RETRY_MS = 1_000;
const executable = findBrowser();

/** The lines in view of the editors of questions and of answers. */
const EDITOR = '.graphiql-editor .view-lines';
const RESULT = '.result-window .view-lines';

if (executable === null) describe.skip('GraphiQL in a browser: no Chromium is installed', () => undefined);
else graphiqlInABrowser(executable);

function graphiqlInABrowser(executablePath: string): void {
  describe('GraphiQL in a browser', () => {
    let opened: OpenedGraphiql;
    beforeAll(async () => {
      opened = await openGraphiql(executablePath);
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    const queries = exampleQueries().map(({ query, variables }) => [nameOf(query), query, variables] as const);

    it('is where / leads to, with a tab for each question', async () => {
      const { page, url } = opened;
      await page.waitForSelector('[role=tab]');
      expect(page.url()).toBe(url);
      expect(await page.title()).toBe('whomet');
      const titles = await page.$$eval('[role=tab] button[title]', (tabs) =>
        tabs.map((tab) => tab.getAttribute('title')),
      );
      expect(titles).toEqual(queries.map(([name]) => name));
      expect(titles.length).toBeGreaterThanOrEqual(4);
    });

    it('answers the first question as it opens', async () => {
      const [[name = '', , variables = ''] = []] = queries;
      const response = await execute(opened.page, name);
      expect(response.request().postDataJSON().variables).toEqual(JSON.parse(variables));
    });

    it.each(queries)('answers the question of the tab %s', async (name, query, variables) => {
      const { page } = opened;
      await activate(page, name);
      const response = await execute(page, name);
      const asked = response.request().postDataJSON();
      expect(asked.query).toBe(stripIgnoredCharacters(query));
      expect(asked.variables).toEqual(JSON.parse(variables));
      const { data, errors } = await response.json();
      expect(errors).toBeUndefined();
      for (const field of Object.keys(data)) expect(hasContent(data[field]), `${field} is empty`).toBe(true);
      const [field = ''] = Object.keys(data);
      await page.locator(RESULT, { hasText: `"${field}"` }).waitFor();
      await takePicture(page, name);
    });

    it('asked nothing of any other machine, and had nothing to complain of', () => {
      const hosts = opened.requests.filter((url) => /^(?:http|ws)/.test(url)).map((url) => new URL(url).host);
      expect([...new Set(hosts)]).toEqual([new URL(opened.url).host]);
      expect(opened.complaints).toEqual([]);
    });
  });
}

function nameOf(query: string): string {
  return /^query (\w+)/m.exec(query)?.[1] ?? '';
}

/** A tab may take no notice of the first click, as it moves away below it. */
async function activate(page: Page, name: string): Promise<void> {
  const tab = page.locator('[role=tab]', { has: page.locator(`button[title="${name}"]`) });
  const click = async () => {
    await tab.locator('button[title]').click();
    return tab.getAttribute('aria-selected');
  };
  await expect.poll(click, { timeout: 20_000, interval: 250 }).toBe('true');
  await page.locator(EDITOR, { hasText: name }).waitFor();
}

/** For a moment after another tab was chosen GraphiQL still asks for the operation of the one before, and tells that there is none. */
async function execute(page: Page, name: string): Promise<Response> {
  for (;;) {
    const [response] = await Promise.all([
      page.waitForResponse((candidate) => asksFor(candidate, name), { timeout: RETRY_MS }).catch(() => null),
      page.getByRole('button', { name: 'Execute query' }).click(),
    ]);
    if (response !== null) return response;
  }
}

function asksFor(response: Response, name: string): boolean {
  return response.request().method() === 'POST' && response.request().postDataJSON().operationName === name;
}

/** For people to look at, where WHOMET_SCREENSHOTS names a directory. */
async function takePicture(page: Page, name: string): Promise<void> {
  const { WHOMET_SCREENSHOTS: directory } = process.env;
  if (directory !== undefined) await page.screenshot({ path: join(directory, `${name}.png`) });
}
