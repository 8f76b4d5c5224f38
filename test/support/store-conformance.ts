import { describe } from 'vitest';
import { aggregatesConform } from './conformance/aggregates.ts';
import { cancellingConforms } from './conformance/cancelling.ts';
import { counterpartsConform } from './conformance/counterparts.ts';
import { filtersConform } from './conformance/filters.ts';
import { neighbourhoodsConform } from './conformance/neighbourhoods.ts';
import { pagingConforms } from './conformance/paging.ts';
import { pathsConform } from './conformance/paths.ts';
import { quarantineConforms } from './conformance/quarantine.ts';
import { relationsConform } from './conformance/relations.ts';
import { searchesConform } from './conformance/searches.ts';
import { transactionsConform } from './conformance/transactions.ts';
import { writingConforms } from './conformance/writing.ts';
import type { MakeDatabase } from './test-database.ts';

/** What every engine must do, whatever stands behind it. `make` gives each test an empty database. */
export function storeConformance(name: string, make: MakeDatabase): void {
  describe(`${name} as a store`, () => {
    describe('writing', () => writingConforms(make));
    describe('transactions', () => transactionsConform(make));
    describe('filters', () => filtersConform(make));
    describe('paging', () => pagingConforms(make));
    describe('quarantine', () => quarantineConforms(make));
    describe('relations', () => relationsConform(make));
    describe('counterparts', () => counterpartsConform(make));
    describe('aggregates', () => aggregatesConform(make));
    describe('paths', () => pathsConform(make));
    describe('neighbourhoods', () => neighbourhoodsConform(make));
    describe('searches', () => searchesConform(make));
    describe('cancelling', () => cancellingConforms(make));
  });
}
