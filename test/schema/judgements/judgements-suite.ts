import { afterAll, beforeAll, describe } from 'vitest';
import type { MakeDatabase } from '../../support/test-database.ts';
import { openToldApi, type ToldApi } from '../../support/told-api.ts';
import { type Solheims, tellOfSolheims } from './solheim.ts';
import { articlesSuite } from './suites/articles.ts';
import { badInputSuite } from './suites/bad-input.ts';
import { conflictsSuite } from './suites/conflicts.ts';
import { entitiesSuite } from './suites/entities.ts';
import { historySuite } from './suites/history.ts';
import { meetingsSuite } from './suites/meetings.ts';
import { reviewSuite } from './suites/review.ts';

/** What the suites share: the API, and the people of its articles. */
export interface Told {
  readonly api: ToldApi;
  readonly people: Solheims;
}

/** What people can decide over the API, on a store of the engine. Each suite leaves the graph as it was told. */
export function judgementsSuite(engine: string, make: MakeDatabase): void {
  describe(`judgements over the API on ${engine}`, () => {
    let opened: Told | undefined;
    const told = (): Told => {
      if (opened === undefined) throw new Error('asked before it was opened');
      return opened;
    };
    beforeAll(async () => {
      const api = await openToldApi(make);
      opened = { api, people: await tellOfSolheims(api) };
    });
    afterAll(() => opened?.api[Symbol.asyncDispose]());

    entitiesSuite(told);
    meetingsSuite(told);
    articlesSuite(told);
    conflictsSuite(told);
    reviewSuite(told);
    badInputSuite(told);
    historySuite(told);
  });
}
