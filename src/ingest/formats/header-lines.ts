import { instantOf } from '../instant.ts';
import type { TextLine } from './text-lines.ts';
import { timeWithin } from './written-time.ts';

const HEADER = /^(?<key>[A-Z][A-Za-z-]{1,15}):\s+(?<value>\S.*)$/;

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['date', 'publishedAt'],
  ['published', 'publishedAt'],
  ['updated', 'modifiedAt'],
  ['modified', 'modifiedAt'],
  ['publisher', 'publisher'],
  ['url', 'url'],
  ['link', 'url'],
  ['author', 'authors'],
  ['authors', 'authors'],
  ['by', 'authors'],
  ['topics', 'topics'],
  ['tags', 'topics'],
  ['language', 'language'],
  ['id', 'id'],
]);

/** The `Key: value` line as a field of a JSON article, its value not yet checked; null for any other line. */
export function headerIn({ text }: TextLine): readonly [field: string, value: string | readonly string[]] | null {
  const { key = '', value = '' } = HEADER.exec(text)?.groups ?? {};
  const field = FIELDS.get(key.toLowerCase());
  if (field === undefined) return null;
  if (field === 'publishedAt' || field === 'modifiedAt') return [field, isoIn(value)];
  return [field, field === 'authors' || field === 'topics' ? listIn(value) : value];
}

/** The date that a header or a cell writes, as ISO 8601 where it is one of the usual ways; as it stands elsewhere. */
export function isoIn(value: string): string {
  const written = instantOf(value) === null ? timeWithin(value) : null;
  if (written?.date.length !== 10) return value;
  return written.time === null ? written.date : `${written.date}T${written.time}${written.zone ?? ''}`;
}

/** The names that a header or a cell lists. */
export function listIn(value: string): readonly string[] {
  return value.split(/\s*[,;|]\s*|\s+and\s+/);
}
