import { WhometError } from '../../errors.ts';
import type { ArticleInput } from '../article-input.ts';

type Field = keyof ArticleInput;

/** Which column has which field of an article, by their names in the first row. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

/** What exports of news call their columns, the likeliest first; case, blanks and underscores don't matter. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'body', 'content', 'articletext', 'articlebody', 'fulltext', 'maintext', 'article', 'story'],
  id: ['id', 'articleid', 'guid', 'docid'],
  title: ['title', 'headline', 'heading'],
  url: ['url', 'link', 'articleurl', 'sourceurl', 'href'],
  publishedAt: [
    'publishedat',
    'datepublished',
    'published',
    'publishdate',
    'publicationdate',
    'pubdate',
    'publisheddate',
    'date',
    'datetime',
    'timestamp',
  ],
  modifiedAt: ['modifiedat', 'datemodified', 'modified', 'updated', 'updatedat', 'lastmodified', 'datemodify'],
  publisher: ['publisher', 'publication', 'source', 'sourcename', 'outlet', 'newspaper', 'sitename', 'sourcedomain'],
  authors: ['authors', 'author', 'byline', 'creator', 'by'],
  topics: ['topics', 'tags', 'keywords', 'section', 'category', 'categories'],
  language: ['language', 'lang'],
};

const FIELDS = Object.keys(NAMES);

/**
 * The mapping that `FIELD=COLUMN,…` writes.
 *
 * @throws WhometError BAD_USAGE naming what is no field, or no pair
 */
export function columnsFrom(text: string): Columns {
  const pairs = text.split(',').map((pair) => {
    const [field = '', column = ''] = pair.split('=', 2).map((part) => part.trim());
    if (!isField(field) || column === '')
      throw new WhometError(
        'BAD_USAGE',
        `--columns: expected FIELD=COLUMN,… with fields among ${FIELDS.join(', ')}, got “${pair}”`,
      );
    return [field, column] as const;
  });
  return Object.fromEntries(pairs);
}

/** The number of the column that has the field, from 0. */
export type Places = ReadonlyMap<Field, number>;

/** Where each field stands: where the mapping says, else by what columns are usually called; `missing` is a column of the mapping that isn't there. */
export function placesOf(
  header: readonly string[],
  columns: Columns,
): { readonly places: Places; readonly missing: string | null } {
  const names = header.map(plain);
  const places = new Map<Field, number>();
  let missing: string | null = null;
  for (const field of FIELDS.filter(isField)) {
    const wanted = columns[field];
    const at = wanted === undefined ? likeliest(names, NAMES[field]) : names.indexOf(plain(wanted));
    if (at !== -1) places.set(field, at);
    else if (wanted !== undefined) missing ??= wanted;
  }
  return { places, missing };
}

function likeliest(names: readonly string[], candidates: readonly string[]): number {
  const name = candidates.find((candidate) => names.includes(candidate));
  return name === undefined ? -1 : names.indexOf(name);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function isField(name: string): name is Field {
  return name in NAMES;
}
