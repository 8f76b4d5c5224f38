import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Parser, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
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
  await pipeline(Readable.from(compared(parser)), output, { end: false });
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* compared(parser: Parser): AsyncIterable<string> {
  let first = true;
  try {
    for await (const lines of allRead(parser)) {
      const rows: (readonly string[])[] = [];
      const failure = fill(rows, lines, first);
      first = false;
      yield stringify(rows);
      if (failure !== null) throw failure;
    }
  } catch (error) {
    if (error instanceof WhometError) throw error;
    throw new WhometError('BAD_USAGE', `<stdin>: expected CSV: ${messageOf(error)}`, { cause: error });
  }
}

/** The lines, as many at once as are parsed: to wait for each by itself takes about as long as to compare it. */
async function* allRead(parser: Parser): AsyncIterable<readonly Line[]> {
  for await (const next of parser) {
    const lines: Line[] = [next];
    for (let line: Line | null = parser.read(); line !== null; line = parser.read()) lines.push(line);
    yield lines;
  }
}

/** Adds the row of each line up to the first that is no pair; what is wrong with that, null where none is. */
function fill(rows: (readonly string[])[], lines: readonly Line[], mayBeHeader: boolean): WhometError | null {
  for (const [at, { record, info }] of lines.entries()) {
    const isHeader = mayBeHeader && at === 0 && record[0]?.trim().toLowerCase() === HEADER[0];
    const row = isHeader ? [...HEADER, 'score', 'match'] : rowOf(record, info.lines);
    if (row instanceof WhometError) return row;
    rows.push(row);
  }
  return null;
}

function rowOf([kind = '', a = '', b = '', ...more]: readonly string[], line: number): readonly string[] | WhometError {
  const known = KINDS.get(kind.trim().toLowerCase());
  if (known === undefined)
    return new WhometError(
      'BAD_USAGE',
      `<stdin>:${line}: expected a kind (person, organization or place), got “${kind}”`,
    );
  if (a.trim() === '' || b.trim() === '' || more.length > 0)
    return new WhometError(
      'BAD_USAGE',
      `<stdin>:${line}: expected kind,name1,name2, got ${2 + more.length + 1} cells or an empty name`,
    );
  const { score } = compareNames(known, a, b);
  return [kind, a, b, String(score), String(score >= MATCH_SCORE)];
}
