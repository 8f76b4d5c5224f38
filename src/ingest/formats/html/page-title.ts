import { spaced, textOf } from './dom.ts';

interface Told {
  /** As JSON-LD has them. */
  readonly headlines: readonly string[];
  readonly meta: (...names: readonly string[]) => readonly string[];
  readonly publisher: string | null;
}

/** What sites put between a headline and their name. */
const SEPARATOR = /\s+[|–—·•»:-]\s+/;

/** What is longer is a text, or the rest of a broken page. */
const MAX_CHARACTERS = 500;

/** Search engines read no more of a headline, and some sites cut it there. */
const CUT_SHORT = /(?:\.\.\.|…)$/;

/** The headline, without the site's name; null where the page has none. */
export function pageTitle(document: Document, { headlines, meta, publisher }: Told): string | null {
  const shown = [...document.querySelectorAll('[itemprop~="headline"], h1')].map(textOf).filter(isTitle);
  const inHead = [...meta('og:title', 'twitter:title', 'dc.title'), textOf(document.querySelector('title'))];
  const told = [...headlines, ...inHead].filter(isTitle).map(plain);
  const [best] = told;
  if (best === undefined) return shown[0] ?? null;
  // What the reader sees says where a headline ends: the head adds the site's name, or cuts it short.
  const same = shown.find((text) => told.some((one) => one === text || beginsWith(one, text)));
  if (same !== undefined) return same;
  const whole = shown.find((text) => CUT_SHORT.test(best) && text.startsWith(best.replace(CUT_SHORT, '').trimEnd()));
  return whole ?? withoutSite(best, publisher);
}

function isTitle(text: string): boolean {
  return text.trim() !== '' && text.length <= MAX_CHARACTERS;
}

function plain(text: string): string {
  return spaced(
    text
      .replace(/<[^>]{1,40}>/g, '')
      .replace(/&(?:amp|#0?38);/g, '&')
      .replace(/&(?:quot|#0?34);/g, '"')
      .replace(/&(?:#0?39|apos);/g, "'"),
  );
}

function beginsWith(title: string, shown: string): boolean {
  return title.startsWith(shown) && SEPARATOR.test(`${title.slice(shown.length)} `.slice(0, 4));
}

function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || publisher === null) return title;
  const isSite =
    last.toLowerCase() === publisher.toLowerCase() || publisher.toLowerCase().startsWith(last.toLowerCase());
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·•»:-]\s+$/, '') : title;
}
