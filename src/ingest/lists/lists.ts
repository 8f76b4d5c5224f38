import { jsonFeed } from './json-feed.ts';
import type { List } from './list.ts';
import { opml } from './opml.ts';
import { sitemap } from './sitemap.ts';
import { URL_LISTS } from './url-list.ts';
import { xmlFeed } from './xml-feed.ts';

/** All lists; none accepts what another does. */
export const LISTS: readonly List[] = [xmlFeed, jsonFeed, opml, sitemap, ...URL_LISTS];
