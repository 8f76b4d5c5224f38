import { addTo } from '../../../add-to.ts';
import { spaced } from './dom.ts';

/** What the page's meta tags say under any of the names, in the names' order; in lower case, whether they stand as name, property or itemprop. */
export function metaTags(document: Document): (...names: readonly string[]) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = spaced(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      if (name !== '') addTo(found, name, content);
    }
  }
  return (...names) => names.flatMap((name) => found.get(name) ?? []);
}
