import { atomEntries } from './atom.ts';
import type { List } from './list.ts';
import { rssEntries } from './rss.ts';
import { xmlRoot } from './xml-element.ts';
import { xmlRootName } from './xml-root-name.ts';

/**
 * RSS 0.9 to 2.0, RSS 1.0 in RDF, and Atom.
 *
 * @see https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec, https://www.rfc-editor.org/rfc/rfc4287
 */
export const xmlFeed: List = {
  name: 'feed',
  accepts: (head) => /^(?:rss|RDF|feed)$/i.test(xmlRootName(head) ?? ''),
  entries(text, { where, url }) {
    const root = xmlRoot(text, where);
    return root.name === 'feed' ? atomEntries(root, url) : rssEntries(root, url);
  },
};
