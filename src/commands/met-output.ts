import type { MetAnswer, MetEvidence } from './met.ts';

/** A way to print meetings: what stands before them, and the lines of one. */
export interface MetOutput {
  readonly head: readonly string[];
  lines(answer: MetAnswer): readonly string[];
}

/** For people: a line a meeting, and under it each sentence with its article. */
export const metTable: MetOutput = {
  head: [],
  lines: (answer) => [
    headline(answer),
    ...answer.evidence.map((evidence) => `    “${oneLine(evidence.quote)}” — ${sourceOf(evidence)}`),
  ],
};

/** One JSON object a line. */
export const metJson: MetOutput = { head: [], lines: (answer) => [JSON.stringify(answer)] };

const COLUMNS = [
  'meeting',
  'date',
  'notLaterThan',
  'status',
  'format',
  'participants',
  'place',
  'venue',
  'quote',
  'article',
  'publisher',
  'publishedAt',
  'url',
];

/**
 * One line a sentence, so that a meeting has as many lines as it has evidence.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const metCsv: MetOutput = {
  head: [COLUMNS.join(',')],
  lines: ({ id, participants, evidence, ...meeting }) =>
    evidence.map(({ quote, article, publisher, publishedAt, url }) => {
      const { date, notLaterThan, status, format, place, venue } = meeting;
      return [
        id,
        date,
        notLaterThan,
        status,
        format,
        participants.join('; '),
        place,
        venue,
        quote,
        article,
        publisher,
        publishedAt,
        url,
      ]
        .map(csvField)
        .join(',');
    }),
};

function headline({ date, notLaterThan, participants, place, venue, status, format }: MetAnswer): string {
  const when = date ?? (notLaterThan === null ? 'undated' : `by ${notLaterThan}`);
  const where = [venue, place].filter((part) => part !== null).join(', ');
  const how = [status === 'HELD' ? '' : status.toLowerCase(), format === 'REMOTE' ? 'remote' : '']
    .filter((part) => part !== '')
    .join(', ');
  return `${when.padEnd(13)}  ${participants.join(' · ')}${where === '' ? '' : `  (${where})`}${how === '' ? '' : `  [${how}]`}`;
}

/** The words that tell where a quote is from. */
export function sourceOf({ article, publisher, publishedAt, url }: MetEvidence): string {
  return (
    [publisher, article, publishedAt?.slice(0, 10) ?? null, url].filter((part) => part !== null).join(', ') ||
    'an article without a title'
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Spreadsheets take what begins with these for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function csvField(value: string | null): string {
  if (value === null) return '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
