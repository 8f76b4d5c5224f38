import { afterAll, beforeAll, describe } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { ingestSamples, type SamplesApi } from './samples-api.ts';
import { exampleQueriesSuite } from './suites/example-queries.ts';
import { expectedMeetingsSuite } from './suites/expected-meetings.ts';
import { scrapedPageSuite } from './suites/scraped-page.ts';
import { wholeSuite } from './suites/whole.ts';

/** What the samples must become, read back through the API: the same on every engine. `open` gives an empty graph. */
export function samplesSuite(engine: string, open: () => Promise<Graph>): void {
  describe(`the samples on ${engine}`, () => {
    let graph: Graph | undefined;
    let opened: SamplesApi | undefined;
    const api = (): SamplesApi => {
      if (opened === undefined) throw new Error('asked before it was opened');
      return opened;
    };
    beforeAll(async () => {
      graph = await open();
      opened = await ingestSamples(graph);
    });
    afterAll(() => graph?.[Symbol.asyncDispose]());

    expectedMeetingsSuite(api);
    wholeSuite(api);
    scrapedPageSuite(api);
    exampleQueriesSuite(api);
  });
}
