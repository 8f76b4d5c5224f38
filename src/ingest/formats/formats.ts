import type { Format } from '../format.ts';
import { htmlPage } from './html/html-page.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { plainText } from './plain-text.ts';
import { scrapedPage } from './scraped-page.ts';

/** All formats, the pickiest first; plain text takes what is left. */
export const FORMATS: readonly Format[] = [jsonLines, json, htmlPage, scrapedPage, plainText];
