import { resolvedUrl } from './feed-entry.ts';
import { everyBelow } from './find-element.ts';
import type { List } from './list.ts';
import { xmlRoot } from './xml-element.ts';
import { xmlRootName } from './xml-root-name.ts';

/** A list of feeds, as readers of feeds export it. @see http://opml.org/spec2.opml */
export const opml: List = {
  name: 'OPML',
  accepts: (head) => /^opml$/i.test(xmlRootName(head) ?? ''),
  entries(text, { where, url }) {
    return everyBelow(xmlRoot(text, where), 'outline')
      .map(({ attributes }) => resolvedUrl(attributes.xmlUrl ?? attributes.xmlurl ?? null, url))
      .filter((feed) => feed !== null)
      .map((feed) => ({ kind: 'LIST', key: feed, version: '', url: feed, markup: null, told: {} }));
  },
};
