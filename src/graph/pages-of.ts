import type { Page, Selection } from './query.ts';
import type { GraphReader } from './store.ts';

type Reader = Pick<GraphReader, 'select'>;

/** The page that the one selection asks for. */
export async function onePage(reader: Reader, selection: Selection): Promise<Page> {
  const [page] = await reader.select([selection]);
  if (page === undefined) throw new TypeError('a selection has a page');
  return page;
}

/** All pages of a list, of so many rows each, from its start on; what is written meanwhile neither repeats nor hides a row. A round trip a page. */
export async function* pagesOf(reader: Reader, list: Omit<Selection, 'page'>, size: number): AsyncGenerator<Page> {
  for (let after: string | undefined; ; ) {
    const cursor: { readonly after?: string } = after === undefined ? {} : { after };
    const page = await onePage(reader, { ...list, page: { size, from: 'start', ...cursor } });
    yield page;
    after = page.rows.at(-1)?.cursor;
    if (!page.hasNext || after === undefined) return;
  }
}
