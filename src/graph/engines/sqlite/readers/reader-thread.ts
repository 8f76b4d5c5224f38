import { serveCalls } from '../../../../threads/index.ts';
import type { GraphReader } from '../../../store.ts';
import { Connection } from '../connection.ts';
import { openForReading } from '../open-file.ts';
import { SqliteReader } from '../sqlite-reader.ts';
import type { ReaderData } from './reader-data.ts';

type Reads = { readonly [Name in keyof GraphReader]: (queries: Parameters<GraphReader[Name]>[0]) => Promise<unknown> };

serveCalls(async (data, isGivenUp) => {
  // What the pool tells its threads.
  const { path, where } = data as ReaderData;
  const reader = new SqliteReader(new Connection(openForReading(path, where), where, isGivenUp));
  const methods: Reads = {
    select: (queries) => reader.select(queries),
    counterparts: (queries) => reader.counterparts(queries),
    aggregate: (queries) => reader.aggregate(queries),
    paths: (queries) => reader.paths(queries),
    neighbourhoods: (queries) => reader.neighbourhoods(queries),
    search: (queries) => reader.search(queries),
  };
  return { methods, [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose]() };
});
