/**
 * How fast the API answers six questions beside the same answer by hand, on a made graph of 20,000 people, 50,000 meetings and 100,000 articles: one statement of
 * Cypher on Neo4j, prepared SQL on SQLite. Answers are compared before any time is taken.
 *
 *     npm run bench:api -- [sqlite] [neo4j | lts | bolt://…] [--runs N] [--only PART_OF_A_QUESTION]
 *
 * The stores are kept in the temporary directory between runs.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { createSchema } from '../src/schema/index.ts';
import { DEFAULT_SIZE, madeCast } from './api/made-graph.ts';
import { measureInTurns } from './api/measure.ts';
import { type PreparedStore, preparedNeo4j, preparedSqlite, runningNeo4j } from './api/prepared-stores.ts';
import { QUESTIONS } from './api/questions/index.ts';
import { byApi, byCypher, bySql, type Way } from './api/ways.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '300' }, only: { type: 'string', default: '' } },
});
const runs = Number(values.runs);
const schema = createSchema();
const cast = madeCast(DEFAULT_SIZE);
const report = (line: string) => console.error(line);

async function compareOn({ store }: PreparedStore, byHand: Way): Promise<void> {
  const api = byApi(schema, store);
  console.log(
    `| question | goal | ratio | at p10 | p50 | by hand | p99 | by hand |\n| --- | --- | --- | --- | --- | --- | --- | --- |`,
  );
  for (const question of QUESTIONS) {
    if (!question.name.includes(values.only)) continue;
    const [ours, hand] = [api.prepare(question), byHand.prepare(question)];
    const asked = question.variables(cast);
    for (const variables of asked) deepStrictEqual(plain(await ours(variables)), plain(await hand(variables)));
    const [a, b] = await measureInTurns(asked, [ours, hand], { runs, warmUp: asked.length });
    if (a === undefined || b === undefined) continue;
    const cells = [question.goal, a.p50 / b.p50, a.p10 / b.p10, a.p50, b.p50, a.p99, b.p99].map((value) =>
      value.toFixed(2),
    );
    console.log(`| ${[question.name, ...cells].join(' | ')} |`);
  }
}

function neo4jNamed(name: string): Promise<PreparedStore | null> {
  return name.includes('://') ? runningNeo4j(name) : preparedNeo4j(name === 'lts' ? 'lts' : 'newest', report);
}

/** Objects without a prototype are equal to others then. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}

const wanted = positionals.length === 0 ? ['sqlite', 'neo4j'] : positionals;
if (wanted.includes('sqlite')) {
  console.log('\nSQLite, milliseconds\n');
  await using prepared = await preparedSqlite(report);
  await using byHand = bySql(prepared.at);
  await compareOn(prepared, byHand);
}
for (const name of wanted) {
  if (name === 'sqlite') continue;
  await using prepared = await neo4jNamed(name);
  if (prepared === null) continue;
  console.log(`\nNeo4j (${name}), milliseconds\n`);
  await using byHand = byCypher(prepared.at);
  await compareOn(prepared, byHand);
}
