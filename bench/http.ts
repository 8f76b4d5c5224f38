/**
 * Requests a second and p99 over HTTP with 16 connections: of a whomet that serves the made graph, and beside it of @neo4j/graphql on the same database.
 * Answers are compared before any time is taken.
 *
 *     npm run bench:graph -- bolt://127.0.0.1:7687
 *     npm start -- --store bolt://127.0.0.1:7687
 *     npm --prefix bench/neo4j-graphql start -- bolt://127.0.0.1:7687
 *     npm run bench:http -- http://127.0.0.1:4000/graphql [http://127.0.0.1:4100/graphql] [--seconds N] [--inputs N] [--only PART_OF_A_QUESTION]
 *
 * Each question is asked with `--inputs` different values in turn (100 by default): where a server needs seconds for an answer, comparing them all takes minutes.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { ask, loadOf } from './api/http-load.ts';
import { DEFAULT_SIZE, madeCast } from './api/made-graph.ts';
import { NEO4J_GRAPHQL_DOCUMENTS } from './api/neo4j-graphql-documents.ts';
import type { Row } from './api/question.ts';
import { QUESTIONS } from './api/questions/index.ts';

const CONNECTIONS = 16;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '10' },
    inputs: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
  },
});
const [ours = 'http://127.0.0.1:4000/graphql', other] = positionals;
const options = { connections: CONNECTIONS, seconds: Number(values.seconds) };
const cast = madeCast(DEFAULT_SIZE);

const bodiesOf = (query: string, asked: readonly Row[]) =>
  asked.map((variables) => JSON.stringify({ query, variables: only(query, variables) }));

/** The variables that the document declares. */
function only(query: string, variables: Row): Row {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
}

async function answersOf(url: string, bodies: readonly string[], answer: (data: Row) => unknown): Promise<unknown> {
  const answers: unknown[] = [];
  for (const body of bodies) answers.push(answer((await ask(url, body)) as Row));
  return answers;
}

console.log('| question | requests/s | p50 ms | p99 ms | @neo4j/graphql: requests/s | p50 ms | p99 ms |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const question of QUESTIONS) {
  if (!question.name.includes(values.only)) continue;
  const asked = question.variables(cast).slice(0, Number(values.inputs));
  const bodies = bodiesOf(question.document, asked);
  const answers = await answersOf(ours, bodies, question.answer);
  const loads = [await loadOf(ours, bodies, options)];
  const same = other === undefined ? undefined : NEO4J_GRAPHQL_DOCUMENTS.find((one) => one.question === question);
  if (other !== undefined && same !== undefined) {
    const others = bodiesOf(same.document, asked);
    deepStrictEqual(await answersOf(other, others, same.answer), answers);
    loads.push(await loadOf(other, others, options));
  }
  const cells = loads.flatMap(({ perSecond, p50, p99 }) => [perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1)]);
  console.log(`| ${[question.name, ...cells].join(' | ')} |`);
}
