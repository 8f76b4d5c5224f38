import { describe, expect, test } from 'vitest';
import { ask, type Question, type Run } from '../../../src/graph/engines/neo4j/ask.ts';

const question = (name: string, nested?: string): Question => ({
  ...{ list: `MATCH (n:${name})`, read: '[n.id]', count: null, limit: 1, values: { v0: name } },
  ...(nested !== undefined && { nested }),
});

/** A database that gives for each question what its row holds, and keeps the statements. */
function database(): { readonly run: Run; readonly statements: string[] } {
  const statements: string[] = [];
  const run: Run = async (statement, parameters) => {
    statements.push(statement);
    const rows = Object.entries(parameters).flatMap(([name, value]) =>
      name.startsWith('rows') ? (value as readonly { v0: string; index: number }[]) : [],
    );
    return rows.map(({ v0, index }) => ({ index, found: [[v0]], total: null }));
  };
  return { run, statements };
}

const found = (...names: readonly string[]) => names.map((name) => ({ rows: [[name]], total: 0 }));

describe('questions to Neo4j', () => {
  test('that are asked in the same turn share a statement, and each gets its own answers', async () => {
    const { run, statements } = database();
    const both = [ask(run, [question('Person'), question('Place')]), ask(run, [question('Meeting')])];
    expect(await Promise.all(both)).toEqual([found('Person', 'Place'), found('Meeting')]);
    expect(statements).toHaveLength(1);
    expect(await ask(run, [question('Person')])).toEqual(found('Person'));
    expect(statements).toHaveLength(2);
  });

  test('that are asked by another share none, nor do those with lists below others', async () => {
    const [one, other] = [database(), database()];
    const asked = [ask(one.run, [question('Person')]), ask(one.run, [question('Place', 'CALL (n) {}')])];
    expect(await Promise.all([...asked, ask(other.run, [question('Meeting')])])).toEqual([
      found('Person'),
      found('Place'),
      found('Meeting'),
    ]);
    expect([one.statements.length, other.statements.length]).toEqual([2, 1]);
  });

  test('fail together, and the next do not', async () => {
    const { run } = database();
    let isDown = true;
    const failing: Run = (statement, parameters) =>
      isDown ? Promise.reject(new Error('gone')) : run(statement, parameters);
    const asked = [ask(failing, [question('Person')]), ask(failing, [question('Place')])];
    expect(await Promise.allSettled(asked)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    isDown = false;
    expect(await ask(failing, [question('Person')])).toEqual(found('Person'));
  });
});
