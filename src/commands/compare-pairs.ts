import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import { messageOf, WhometError } from '../errors.ts';
import { compareNames, type EntityKind, MATCH_SCORE } from '../graph/index.ts';

const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ['person', 'Person'],
  ['organization', 'Organization'],
  ['place', 'Place'],
]);
const HEADER = ['kind', 'name1', 'name2'];

/**
 * Reads `kind,name1,name2` lines and writes each with its score and whether it is a match.
 *
 * @throws WhometError BAD_USAGE naming the line that is no pair, after those before it were written
 */
export async function comparePairs(input: Readable, output: Writable): Promise<void> {
  const parser = input.pipe(parse({ bom: true, relaxColumnCount: true, skipEmptyLines: true, info: true }));
  await pipeline(Readable.from(compared(parser)), stringify(), output, { end: false });
}

async function* compared(parser: AsyncIterable<{ record: readonly string[]; info: { lines: number } }>) {
  let first = true;
  try {
    for await (const { record, info } of parser) {
      const isHeader = first && record[0]?.trim().toLowerCase() === HEADER[0];
      first = false;
      yield isHeader ? [...HEADER, 'score', 'match'] : rowOf(record, info.lines);
    }
  } catch (error) {
    if (error instanceof WhometError) throw error;
    throw new WhometError('BAD_USAGE', `<stdin>: expected CSV: ${messageOf(error)}`, { cause: error });
  }
}

function rowOf([kind = '', a = '', b = '', ...more]: readonly string[], line: number): readonly string[] {
  const known = KINDS.get(kind.trim().toLowerCase());
  if (known === undefined)
    throw new WhometError(
      'BAD_USAGE',
      `<stdin>:${line}: expected a kind (person, organization or place), got “${kind}”`,
    );
  if (a.trim() === '' || b.trim() === '' || more.length > 0)
    throw new WhometError(
      'BAD_USAGE',
      `<stdin>:${line}: expected kind,name1,name2, got ${2 + more.length + 1} cells or an empty name`,
    );
  const { score } = compareNames(known, a, b);
  return [kind, a, b, String(score), String(score >= MATCH_SCORE)];
}
