import { afterAll, beforeAll, describe } from 'vitest';
import { openSmallApi, type SmallApi } from '../support/small-api.ts';
import type { MakeDatabase } from '../support/test-database.ts';
import { batchingSuite } from './suites/batching.ts';
import { entityFiltersSuite } from './suites/entity-filters.ts';
import { everyFieldSuite } from './suites/every-field.ts';
import { evidenceSuite } from './suites/evidence.ts';
import { idsSuite } from './suites/ids.ts';
import { meetingFiltersSuite } from './suites/meeting-filters.ts';
import { meetingStatsSuite } from './suites/meeting-stats.ts';
import { metWithSuite } from './suites/met-with.ts';
import { neighbourhoodSuite } from './suites/neighbourhood.ts';
import { pagingSuite } from './suites/paging.ts';
import { pathsSuite } from './suites/paths.ts';
import { searchSuite } from './suites/search.ts';

/** What the API answers over a store of the engine: the same on every engine. */
export function apiSuite(engine: string, make: MakeDatabase): void {
  describe(`the API on ${engine}`, () => {
    let opened: SmallApi | undefined;
    const api = (): SmallApi => {
      if (opened === undefined) throw new Error('asked before it was opened');
      return opened;
    };
    beforeAll(async () => {
      opened = await openSmallApi(make);
    });
    afterAll(() => opened?.[Symbol.asyncDispose]());

    pagingSuite(api);
    batchingSuite(api);
    idsSuite(api);
    meetingFiltersSuite(api);
    entityFiltersSuite(api);
    metWithSuite(api);
    meetingStatsSuite(api);
    pathsSuite(api);
    neighbourhoodSuite(api);
    searchSuite(api);
    evidenceSuite(api);
    everyFieldSuite(api);
  });
}
