import { DocumentRefused } from '../../../errors.ts';
import { markupTokens } from './markup-tokens.ts';

/** A page as markup that is safe to build a tree of, and what was taken out of it. */
export interface TamedPage {
  readonly markup: string;
  /** The contents of its `application/ld+json` scripts. */
  readonly jsonLd: readonly string[];
  readonly hasFrames: boolean;
}

/** Trees are walked by recursion, and building one takes time by the square of its depth; pages of newsrooms are some 40 deep. */
const MAX_DEPTH = 200;

/** Pages of newsrooms have some 5,000; trees of so many take seconds. */
const MAX_ELEMENTS = 60_000;

/** Each becomes a piece of text of its own; a long article all in them has half as many. */
const MAX_REFERENCES = 200_000;

/** Longer titles and attributes are broken markup that has swallowed text. */
const MAX_VALUE = 4_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const DROPPED = new Set(
  'head body style textarea noscript iframe xmp noembed noframes embed picture source img input frameset base area map wbr track param'.split(
    ' ',
  ),
);
/** Their insides go with them. */
const DROPPED_WHOLE = new Set(['svg', 'math', 'template', 'select', 'button', 'canvas', 'object', 'audio']);
/** Of another language than HTML: there `<path/>` is closed. */
const FOREIGN = new Set(['svg', 'math']);
const HTML_WITHIN = 'foreignobject';
const KEPT_ATTRIBUTES =
  /^(?:class|id|role|itemprop|itemtype|href|hreflang|rel|datetime|pubdate|hidden|style|aria-hidden|name|property|content|http-equiv|lang)$/;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** What ends when such an element begins, where it is innermost. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li', 'p'],
  dt: ['dt', 'dd', 'p'],
  dd: ['dt', 'dd', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  tr: ['td', 'th', 'tr', 'p'],
  option: ['option'],
};
const ENDS_PARAGRAPH = new Set(
  'p div ul ol dl table h1 h2 h3 h4 h5 h6 section article aside blockquote figure footer header hr main nav pre address form'.split(
    ' ',
  ),
);

/** An end tag looks no further for its start tag: stray ones would cost the page's depth each. */
const MAX_UNCLOSED = 40;

/** The page without scripts and whatever else is never read, every element closed, no deeper than 200. @throws DocumentRefused above 60,000 elements */
export function tameMarkup(html: string, where: string): TamedPage {
  const writer = markupWriter(where);
  const jsonLd: string[] = [];
  let [language, title, hasFrames]: [string, string | null, boolean] = ['', null, false];
  const apart: Readonly<Record<string, (attributes: string, content: string | null) => void>> = {
    title: (_, content) => {
      if (!writer.isDropping()) title ??= content?.slice(0, MAX_VALUE) ?? null;
    },
    script: (attributes, content) => {
      if (/ld\+json/i.test(attributes)) jsonLd.push(content ?? '');
    },
    html: (attributes) => {
      language ||= keptAttributes(attributes);
    },
    frame: () => {
      hasFrames = true;
    },
  };
  for (const token of markupTokens(html)) {
    if (token.kind === 'TEXT') writer.text(token.text);
    else if (token.kind === 'CLOSE') writer.end(token.name);
    else if (Object.hasOwn(apart, token.name)) apart[token.name]?.(token.attributes, token.content);
    else if (!DROPPED.has(token.name)) writer.start(token.name, token.attributes);
  }
  const head = title === null ? '' : `<title>${escaped(title)}</title>`;
  const markup = `<!doctype html><html${language}><head>${head}</head><body>${writer.markup()}</body></html>`;
  return { markup, jsonLd, hasFrames };
}

function markupWriter(where: string) {
  const open: string[] = [];
  const parts: string[] = [];
  /** Where, among the open ones, those begin that are dropped whole, and within them what holds HTML again. */
  const dropped: number[] = [];
  let [elements, references] = [0, 0];
  const isDropping = (): boolean => dropped.length > 0;
  const close = (to: number): void => {
    while (open.length > to) {
      const name = open.pop();
      if (dropped.at(-1) === open.length) dropped.pop();
      else if (!isDropping() && open.length < MAX_DEPTH) parts.push(`</${name}>`);
    }
  };
  const endBefore = (name: string): void => {
    // A drawing or a formula that was never closed: HTML's own blocks end it.
    const at = dropped.at(-1) ?? 0;
    if (isDropping() && ENDS_PARAGRAPH.has(name) && FOREIGN.has(open[at] ?? '')) close(at);
    while (endsInnermost(name, open.at(-1))) close(open.length - 1);
  };
  const near = (name: string): number | undefined => {
    const at = open.slice(-MAX_UNCLOSED).lastIndexOf(name);
    return at === -1 ? undefined : Math.max(0, open.length - MAX_UNCLOSED) + at;
  };
  const isClosed = (name: string, attributes: string): boolean =>
    VOID.has(name) || (attributes.endsWith('/') && (isDropping() || FOREIGN.has(name)));
  return {
    isDropping,
    text(text: string): void {
      if (isDropping()) return;
      const clean = escaped(text);
      for (let at = clean.indexOf('&'); at !== -1; at = clean.indexOf('&', at + 1)) references += 1;
      if (references > MAX_REFERENCES)
        throw new DocumentRefused(where, `expected at most ${MAX_REFERENCES} character references, but there are more`);
      parts.push(clean);
    },
    start(name: string, attributes: string): void {
      elements += 1;
      if (elements > MAX_ELEMENTS)
        throw new DocumentRefused(where, `expected at most ${MAX_ELEMENTS} elements, but there are more`);
      endBefore(name);
      const isWritten = !isDropping() && open.length < MAX_DEPTH && !DROPPED_WHOLE.has(name);
      if (isWritten) parts.push(`<${name}${keptAttributes(attributes)}>`);
      if (isClosed(name, attributes)) return;
      if (DROPPED_WHOLE.has(name) || (isDropping() && name === HTML_WITHIN)) dropped.push(open.length);
      open.push(name);
    },
    end(name: string): void {
      // What is dropped whole ends, however much in it does not: else it would take the rest of the page along.
      const at = DROPPED_WHOLE.has(name)
        ? dropped.slice(-MAX_UNCLOSED).findLast((index) => open[index] === name)
        : near(name);
      if (at !== undefined) close(at);
    },
    markup(): string {
      close(0);
      return parts.join('');
    },
  };
}

function endsInnermost(name: string, innermost: string | undefined): boolean {
  if (innermost === undefined) return false;
  return (innermost === 'p' && ENDS_PARAGRAPH.has(name)) || (ENDS[name]?.includes(innermost) ?? false);
}

function keptAttributes(written: string): string {
  if (!written.includes('=') && !/hidden/i.test(written)) return '';
  const kept: string[] = [];
  for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!KEPT_ATTRIBUTES.test(key)) continue;
    kept.push(
      ` ${key}="${(double ?? single ?? bare ?? '').slice(0, MAX_VALUE).replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`,
    );
  }
  return kept.join('');
}

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}
