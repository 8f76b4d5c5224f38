import type { Article } from '../../../graph/index.ts';
import { canonicalUrl } from '../../canonical-url.ts';
import { languageTag } from '../../language/language-tag.ts';
import { isElement, spaced, textOf } from './dom.ts';
import { type JsonLdNode, jsonLdArticles, textsIn } from './json-ld.ts';
import { metaTags } from './meta-tags.ts';
import { pageInstant } from './page-instant.ts';
import { pageTitle } from './page-title.ts';

/** What a page tells of its article in its head and in marks of its own; null and empty where it doesn't. */
export interface PageMetadata
  extends Pick<
    Article,
    'title' | 'url' | 'publishedAt' | 'modifiedAt' | 'publisher' | 'authors' | 'topics' | 'language'
  > {
  /** The story as JSON-LD has it, marked up or not. */
  readonly articleBody: string | null;
  /** What its head says that it is about. */
  readonly description: string | null;
  /** Whether the page says that it is an article. */
  readonly isArticle: boolean;
}

const PUBLISHED =
  'article:published_time article:published og:published_time og:article:published_time datepublished article.published parsely-pub-date sailthru.date dc.date.issued dcterms.created dcterms.issued dcterms.date dc.date pubdate publishdate publish-date publish_date publication_date publicationdate article_date_original originalpublicationdate cxenseparse:recs:publishtime article.created date'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time og:updated_time article:modified datemodified article.updated dcterms.modified dc.date.modified lastmod last-modified revised'.split(
    ' ',
  );
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];
const TOPICS = ['article:tag', 'news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags'];
const LANGUAGES = ['og:locale', 'content-language', 'dc.language', 'language'];

const MOST_AUTHORS = 12;
const MOST_TOPICS = 40;
const MAX_NAME_CHARACTERS = 120;

/** JSON-LD before OpenGraph, OpenGraph before other meta tags, those before what stands in the page; `address` is where the page was found. */
export function pageMetadata(document: Document, jsonLd: readonly string[], address?: string): PageMetadata {
  const meta = metaTags(document);
  const url = urlOf(document, meta, address);
  const articles = jsonLdArticles(jsonLd);
  const told = articleOf(articles, url);
  const publisher = first([...textsIn(told.publisher), ...meta('og:site_name', 'application-name', 'publisher')]);
  const ownUrls = [...textsIn(told.url), ...textsIn(told.mainEntityOfPage, ['@id', 'url'])];
  const title = pageTitle(document, { headlines: textsIn(told.headline), meta, publisher });
  return {
    title,
    url: url ?? [...ownUrls, address ?? ''].map(canonicalUrl).find((one) => one !== null) ?? null,
    publishedAt: firstInstant([
      ...textsIn(told.datePublished),
      ...meta(...PUBLISHED),
      ...times(document, 'datePublished'),
    ]),
    modifiedAt: firstInstant([...textsIn(told.dateModified), ...meta(...MODIFIED), ...times(document, 'dateModified')]),
    publisher,
    authors: authorsOf(document, told, meta),
    topics: names([...textsIn(told.keywords).flatMap(listed), ...meta(...TOPICS).flatMap(listed)]).slice(
      0,
      MOST_TOPICS,
    ),
    language: languageOf(document, told, meta),
    articleBody: textsIn(told.articleBody)[0] ?? null,
    description: first([...meta('og:description', 'description'), ...textsIn(told.description)]),
    isArticle: articles.length > 0 || meta('article:published_time').length > 0 || meta('og:type').includes('article'),
  };
}

type Meta = ReturnType<typeof metaTags>;

/** The one that names this page, else the one with the most to tell. */
function articleOf(articles: readonly JsonLdNode[], url: string | null): JsonLdNode {
  const isOfPage = (node: JsonLdNode): boolean =>
    [...textsIn(node.url), ...textsIn(node.mainEntityOfPage, ['@id', 'url'])].some((one) => canonicalUrl(one) === url);
  const richest = articles.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length);
  return (url === null ? undefined : richest.find(isOfPage)) ?? richest[0] ?? {};
}

/** A canonical link to a site's front is a slip of its maker. */
function urlOf(document: Document, meta: Meta, address: string | undefined): string | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')?.trim() ?? '';
  const shared =
    meta('og:url')
      .map(canonicalUrl)
      .find((url) => url !== null) ?? null;
  const elsewhere = shared ?? (address === undefined ? null : canonicalUrl(address));
  const base = elsewhere ?? undefined;
  const canonical = URL.canParse(link, base) && link !== '' ? canonicalUrl(new URL(link, base).href) : null;
  if (canonical === null) return shared;
  return new URL(canonical).pathname === '/' && elsewhere !== null ? elsewhere : canonical;
}

/** Times in the page: those marked as the property, else, for publishing, the first that there is. */
function times(document: Document, property: 'datePublished' | 'dateModified'): readonly string[] {
  const marked = [...document.querySelectorAll(`[itemprop~="${property}"]`)];
  const general =
    property === 'datePublished'
      ? [
          ...document.querySelectorAll(
            'time[pubdate], time.published, time.entry-date, article time[datetime], time[datetime]',
          ),
        ]
      : [...document.querySelectorAll('time.updated')];
  return [...marked, ...general].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element),
  );
}

function firstInstant(values: readonly string[]): string | null {
  return values.map(pageInstant).find((instant) => instant !== null) ?? null;
}

function authorsOf(document: Document, told: JsonLdNode, meta: Meta): readonly string[] {
  const inPage = (): readonly string[] =>
    [...document.querySelectorAll('[itemprop~="author"], a[rel~="author"]')]
      .filter((element) => isElement(element) && element.querySelector('[itemprop~="author"]') === null)
      .map((element) => textOf(element.querySelector('[itemprop~="name"]') ?? element));
  for (const candidates of [textsIn(told.author), meta(...AUTHORS), inPage()]) {
    const found = names(candidates.flatMap(people));
    if (found.length > 0) return found.slice(0, MOST_AUTHORS);
  }
  return [];
}

/** Profile addresses are no names. */
function people(text: string): readonly string[] {
  const bare = spaced(text).replace(/^(?:by|von|par|por|автор)[:\s]+/i, '');
  if (/^(?:https?:|www\.|@)/i.test(bare)) return [];
  return bare.split(/\s*;\s*|\s+(?:and|&|und|et)\s+|,\s+(?=\p{Lu}\S+\s+\p{Lu})/u);
}

function listed(text: string): readonly string[] {
  return text.split(/\s*[,;]\s*/);
}

function languageOf(document: Document, told: JsonLdNode, meta: Meta): string | null {
  const alternate = [...document.querySelectorAll('link[hreflang]')].find((link) =>
    /\bcanonical\b/.test(link.getAttribute('rel') ?? ''),
  );
  const candidates = [
    ...textsIn(told.inLanguage, ['alternateName', 'name']),
    document.documentElement.getAttribute('lang') ?? '',
    ...meta(...LANGUAGES),
    alternate?.getAttribute('hreflang') ?? '',
  ];
  return candidates.map(languageTag).find((tag) => tag !== null) ?? null;
}

function names(written: readonly string[]): readonly string[] {
  const clean = written.map(spaced).filter((name) => name !== '' && name.length <= MAX_NAME_CHARACTERS);
  return [...new Map(clean.map((name) => [name.toLowerCase(), name])).values()];
}

function first(values: readonly string[]): string | null {
  return values.map(spaced).find((value) => value !== '') ?? null;
}
