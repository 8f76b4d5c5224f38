import type { Format } from '../format.ts';
import { csv } from './csv.ts';
import type { Columns } from './csv-columns.ts';
import { htmlPage } from './html/html-page.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { plainText } from './plain-text.ts';
import { scrapedPage } from './scraped-page.ts';

/** All formats, the pickiest first; plain text takes what is left. `columns` is for those of tables. */
export function formatsWith(columns: Columns): readonly Format[] {
  return [csv(columns), jsonLines, json, htmlPage, scrapedPage, plainText];
}

export const FORMATS: readonly Format[] = formatsWith({});
