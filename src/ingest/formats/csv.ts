import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { DocumentRefused, messageOf } from '../../errors.ts';
import { type ArticleInput, toArticle } from '../article-input.ts';
import { asUtf8, decodeHead } from '../decode.ts';
import type { Document } from '../document.ts';
import type { Format, FoundArticle } from '../format.ts';
import { MAX_LINE_BYTES } from '../limits.ts';
import { type Refused, refusedBy } from '../refused.ts';
import { type Columns, type Places, placesOf } from './csv-columns.ts';
import { isoIn, listIn } from './header-lines.ts';

const MEDIA_TYPES = new Set(['text/csv', 'text/tab-separated-values']);

/** The commonest first: the winner where all are as many. */
const DELIMITERS = [',', '\t', ';', '|'];

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * An article a row under a row of names, separated by commas, tabs, semicolons or bars. Memory is one row, whatever the document's length.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csv(columns: Columns): Format {
  return {
    name: 'CSV',
    accepts: ({ name, mediaTypeHint }) => /\.(?:csv|tsv)$/i.test(name) || MEDIA_TYPES.has(mediaTypeHint ?? ''),
    async *articles(document, signal) {
      let places: Places | null = null;
      try {
        for await (const { record, info } of rowsOf(document, signal)) {
          if (places === null) places = placesIn(record, columns, document.where);
          else yield outcomeOf(record, places, `${document.where}:${info.lines}`, document);
        }
      } catch (error) {
        if (error instanceof DocumentRefused) throw error;
        throw new DocumentRefused(document.where, `expected CSV: ${messageOf(error)}`, { cause: error });
      }
    },
  };
}

async function* rowsOf(document: Document, signal: AbortSignal | undefined): AsyncGenerator<Row> {
  const bytes = asUtf8(document.bytes(signal), document.where)[Symbol.asyncIterator]();
  const first = await bytes.next();
  if (first.done === true) return;
  const whole = async function* () {
    yield first.value;
    yield* bytes;
  };
  const parser = parse({
    bom: true,
    delimiter: delimiterIn(decodeHead(first.value)),
    info: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    skipRecordsWithEmptyValues: true,
    maxRecordSize: MAX_LINE_BYTES,
  });
  // Errors of either end reach whoever reads the end of it.
  pipeline(Readable.from(whole(), { objectMode: false }), parser, () => {});
  yield* parser;
}

function delimiterIn(head: string): string {
  const [header = ''] = head.split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** @throws DocumentRefused where the rows have no text, or not the columns that were asked for */
function placesIn(header: readonly string[], columns: Columns, where: string): Places {
  const { places, missing } = placesOf(header, columns);
  const expected =
    missing ?? (places.has('text') ? null : 'with the text of articles (name it: --columns text=COLUMN)');
  if (expected !== null)
    throw new DocumentRefused(
      `${where}:1`,
      `expected a column ${expected}, got ${header.map((name) => name.trim()).join(', ')}`,
    );
  return places;
}

function outcomeOf(
  record: readonly string[],
  places: Places,
  where: string,
  { name }: Document,
): FoundArticle | Refused {
  const input: Partial<Record<keyof ArticleInput, string | readonly string[]>> = {};
  for (const [field, at] of places) {
    const cell = record[at]?.trim() ?? '';
    if (cell !== '') input[field] = told(field, cell);
  }
  try {
    return { where, article: toArticle(input, where, name) };
  } catch (error) {
    return refusedBy(error, where);
  }
}

function told(field: keyof ArticleInput, cell: string): string | readonly string[] {
  if (field === 'publishedAt' || field === 'modifiedAt') return isoIn(cell);
  return field === 'authors' || field === 'topics' ? listIn(cell) : cell;
}
