import { parse } from 'csv-parse/sync';
import { DocumentRefused, messageOf } from '../../errors.ts';
import { canonicalUrl } from '../canonical-url.ts';
import { parseJson } from '../formats/parse-json.ts';
import type { List, ListEntry } from './list.ts';

/** Of a column, or of a text's lines, so many are looked at. */
const SAMPLE_LINES = 20;

/** What a table of URLs tells beside them; a column of another name may hold the articles themselves. */
const TELLS_BESIDE =
  /^(?:id|guid|urlmobile|mobileurl|date|seendate|day|published(?:at)?|pubdate|lastmod|updated|title|headline|domain|host|source|publisher|outlet|author|authors|language|lang|sourcecountry|country|socialimage|image|topics?|tags|section|category)$/i;
const NAMES_URL = /^(?:url|link|sourceurl|documentidentifier|mentionidentifier)$/i;

/** One URL a line. */
const lines: List = {
  name: 'list of URLs',
  accepts: (head) => sampleOf(head).every(isUrl) && sampleOf(head).length > 0,
  entries: (text) => entriesFor(text.split('\n').filter((line) => !line.startsWith('#'))),
};

/** A table with a column of URLs and a head that says so, as GDELT's DOC API gives it; or one of GDELT's own, with tabs and without a head. */
const table: List = {
  name: 'table of URLs',
  accepts: (head) => urlColumn(sampleOf(head)) !== null,
  entries(text, { where }) {
    const all = text.split('\n');
    const column = urlColumn(sampleOf(text)) ?? 0;
    const delimiter = delimiterOf(all[0] ?? '');
    if (delimiter === '\t') return entriesFor(all.map((line) => line.split('\t')[column] ?? ''));
    try {
      const rows: readonly string[][] = parse(text, {
        bom: true,
        delimiter,
        relaxColumnCount: true,
        relaxQuotes: true,
      });
      return entriesFor(rows.map((row) => row[column] ?? ''));
    } catch (cause) {
      throw new DocumentRefused(where, `expected a table: ${messageOf(cause)}`, { cause });
    }
  },
};

const ARTICLES = /^[\s\ufeff]*\{\s*"articles"\s*:\s*\[\s*\{\s*"url"\s*:/;

/** `{"articles": [{"url": …}]}`, as GDELT's DOC API gives it. @see https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ */
const articleList: List = {
  name: 'GDELT article list',
  accepts: (head) => ARTICLES.test(head),
  entries(text, { where }) {
    const value = parseJson(text, () => where);
    const articles: readonly unknown[] =
      typeof value === 'object' && value !== null && 'articles' in value && Array.isArray(value.articles)
        ? value.articles
        : [];
    return entriesFor(articles.map((article) => urlIn(article)));
  },
};

/** Lists of the URLs of articles. */
export const URL_LISTS: readonly List[] = [lines, articleList, table];

function urlIn(article: unknown): string {
  return typeof article === 'object' && article !== null && 'url' in article ? String(article.url) : '';
}

/** Without the last, which may be cut. */
function sampleOf(head: string): readonly string[] {
  const all = head.replace(/^\ufeff/, '').split('\n');
  return (all.length > 1 ? all.slice(0, -1) : all)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(0, SAMPLE_LINES);
}

function urlColumn([first = '', ...rest]: readonly string[]): number | null {
  const delimiter = delimiterOf(first);
  const names = first.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ''));
  const named = names.findIndex((name) => NAMES_URL.test(name));
  if (named !== -1) return names.every((name, at) => at === named || TELLS_BESIDE.test(plain(name))) ? named : null;
  if (delimiter !== '\t') return null;
  const column = names.findIndex(isUrl);
  return column !== -1 && rest.every((line) => isUrl(line.split('\t')[column] ?? '')) ? column : null;
}

function plain(name: string): string {
  return name.replace(/[\s_-]/g, '');
}

function delimiterOf(line: string): string {
  return line.includes('\t') ? '\t' : ',';
}

function isUrl(text: string): boolean {
  return /^https?:\/\/[^\s,"<>]+$/i.test(text.trim());
}

function entriesFor(urls: readonly string[]): readonly ListEntry[] {
  const known = new Set(urls.map((url) => canonicalUrl(url)).filter((url) => url !== null));
  return [...known].map((url) => ({ kind: 'ARTICLE', key: url, version: '', url, markup: null, told: {} }));
}
