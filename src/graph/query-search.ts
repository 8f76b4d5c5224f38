import type { GraphNode, NodeKind } from './model/index.ts';
import type { Filter, Page, PageRequest } from './query.ts';
import type { SearchTerms } from './search/index.ts';

/**
 * How a node fits what is looked for, the best first: its name is that; an alias is; its name begins so; an alias does; its names have the words;
 * its title has them; only its text has.
 */
export const SEARCH_MATCHES = ['NAME', 'ALIAS', 'NAME_START', 'ALIAS_START', 'NAME_WORDS', 'TITLE', 'TEXT'] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** The nodes whose searched text has all required terms and none of the excluded, the best first. */
export interface SearchQuery {
  /** Searched kinds, each once; nothing is of none. */
  readonly kinds: readonly NodeKind[];
  readonly terms: SearchTerms;
  /** What nodes of a kind must fulfil besides. */
  readonly where?: Partial<Record<NodeKind, Filter>>;
  readonly page: PageRequest;
  readonly count?: boolean;
}

export interface SearchHit {
  readonly node: GraphNode;
  readonly match: SearchMatch;
  /** Opaque, and equal on every engine. */
  readonly cursor: string;
}

export interface SearchPage extends Omit<Page, 'rows'> {
  readonly rows: readonly SearchHit[];
}

/** What cursors of searches are of. */
export const SEARCH_KEY = 'search';
/** Digits of the number of edges in a search key, so that keys sort as numbers do. */
export const SEARCH_COUNT_DIGITS = 9;

/**
 * The first part of a search key: 1 for the least fitting, up to one for each of {@link SEARCH_MATCHES}. What orders those that fit alike follows it,
 * and the id. Of all hits the greatest key is the first.
 */
export function scoreOf(match: SearchMatch): number {
  return SEARCH_MATCHES.length - SEARCH_MATCHES.indexOf(match);
}

/** How the node of a search key fits. */
export function matchOfKey(key: string): SearchMatch {
  return SEARCH_MATCHES[SEARCH_MATCHES.length - Number.parseInt(key, 10)] ?? 'TEXT';
}

/** The id of the node of a search key. */
export function idOfKey(key: string): string {
  return key.slice(key.lastIndexOf('|') + 1);
}
