import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Parser, parse } from 'csv-parse';
import { messageOf, WhometError } from '../errors.ts';
import { compareNames, type EntityKind, MATCH_SCORE } from '../graph/index.ts';

const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ['person', 'Person'],
  ['organization', 'Organization'],
  ['place', 'Place'],
]);
const HEADER = ['kind', 'name1', 'name2'];
/** A cell with one of these is written in quotes. */
const QUOTED = /[",\r\n]/u;

/**
 * Reads `kind,name1,name2` lines and writes each with its score and whether it is a match.
 *
 * @throws WhometError BAD_USAGE naming the line that is no pair, after those before it were written
 */
export async function comparePairs(input: Readable, output: Writable): Promise<void> {
  const parser = input.pipe(parse({ bom: true, relaxColumnCount: true }));
  await pipeline(Readable.from(compared(parser)), output, { end: false });
}

interface Line {
  readonly cells: readonly string[];
  /** Its number; that of the last where the cells have line breaks. */
  readonly number: number;
}

async function* compared(parser: Parser): AsyncIterable<string> {
  let first = true;
  try {
    for await (const lines of allRead(parser)) {
      const { text, failure } = rowsOf(lines, first);
      first &&= lines.length === 0;
      yield text;
      if (failure !== null) throw failure;
    }
  } catch (error) {
    if (error instanceof WhometError) throw error;
    throw new WhometError('BAD_USAGE', `<stdin>: expected CSV: ${messageOf(error)}`, { cause: error });
  }
}

/** The lines that aren't empty, as many at once as are parsed: to wait for each by itself takes about as long as to compare it. */
async function* allRead(parser: Parser): AsyncIterable<readonly Line[]> {
  let number = 0;
  for await (const next of parser) {
    const lines: Line[] = [];
    for (let cells: readonly string[] | null = next; cells !== null; cells = parser.read()) {
      // The parser would tell it too, but with all else that it knows of each line, which takes as long as to parse it.
      number += linesOf(cells);
      if (cells.length > 1 || cells[0] !== '') lines.push({ cells, number });
    }
    yield lines;
  }
}

function linesOf(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => (cell.includes('\n') ? lines + cell.split('\n').length - 1 : lines), 1);
}

/** The rows of the lines up to the first that is no pair; what is wrong with that, null where none is. */
function rowsOf(lines: readonly Line[], mayBeHeader: boolean): { text: string; failure: WhometError | null } {
  let text = '';
  for (const [at, { cells, number }] of lines.entries()) {
    const isHeader = mayBeHeader && at === 0 && cells[0]?.trim().toLowerCase() === HEADER[0];
    const row = isHeader ? [...HEADER, 'score', 'match'] : rowOf(cells, number);
    if (row instanceof WhometError) return { text, failure: row };
    text += `${row.map(written).join(',')}\n`;
  }
  return { text, failure: null };
}

function written(cell: string): string {
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
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
