import Database from 'better-sqlite3';
import { type GraphQLSchema, parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { changeFeed, type GraphReader } from '../../src/graph/index.ts';
import { createContext } from '../../src/schema/index.ts';
import { executingCompiled } from '../../src/server/execution/index.ts';
import type { Question, Row } from './question.ts';

/** One way to answer a question: gives the plain form of the answer, and closes what it holds. */
export interface Way extends AsyncDisposable {
  prepare(question: Question): (variables: Row) => unknown;
}

const REFUSED = async () => {
  throw new Error('bench: expected nothing to be written');
};

/** Through the schema, without HTTP: the document is parsed once and executed as the server does it. */
export function byApi(schema: GraphQLSchema, graph: GraphReader): Way {
  const execute = executingCompiled(schema);
  const backing = {
    graph,
    feed: changeFeed(graph),
    judging: { judge: REFUSED, undo: REFUSED },
    ingestArticle: REFUSED,
  };
  return {
    prepare({ document, answer }) {
      const parsed = parse(document);
      return async (variableValues) => {
        const contextValue = createContext(backing);
        const { data, errors } = await execute({ schema, document: parsed, variableValues, contextValue });
        if (errors !== undefined || data == null) throw new Error(errors?.join('\n') ?? 'expected data');
        return answer(data as Row);
      };
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

/** One statement each over the driver: in a transaction that commits itself, which is the quickest that the driver has. */
export function byCypher(url: string): Way {
  const driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true, fetchSize: -1 });
  return {
    prepare:
      ({ byCypher: { text, parameters, answer } }) =>
      async (variables) => {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ });
        const { records } = await session.run(text, parameters?.(variables) ?? variables);
        await session.close();
        return answer(records.map((record) => record.toObject()));
      },
    [Symbol.asyncDispose]: () => driver.close(),
  };
}

/** Prepared statements in this thread. */
export function bySql(path: string): Way {
  const database = new Database(path, { readonly: true });
  const prepared = new Map<string, Database.Statement<unknown[], Row>>();
  const sql = (text: string, ...values: readonly unknown[]) => {
    const statement = prepared.get(text) ?? database.prepare<unknown[], Row>(text);
    prepared.set(text, statement);
    return statement.all(...values);
  };
  return {
    prepare: (question) => (variables) => question.bySql(sql, variables),
    [Symbol.asyncDispose]: async () => void database.close(),
  };
}
