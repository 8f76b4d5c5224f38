import { Parser } from 'htmlparser2';
import { DocumentRefused } from '../../errors.ts';

/** An element of a feed. */
export interface XmlElement {
  /** Its local name, after the prefix that is usual for its namespace (`dc:date`), whatever prefix the document gives it; feeds' own names have none. */
  readonly name: string;
  /** As written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands in it as text, without that of its children. */
  readonly text: string;
  /** What stands in it as markup: that of its children as written, else its text. */
  readonly markup: string;
  /** Whether the document ends before it does. */
  readonly isCut: boolean;
}

/** Elements of these are feeds' own. */
const HOME = '';
const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/Atom', HOME],
  ['http://purl.org/atom/ns#', HOME],
  ['http://purl.org/rss/1.0/', HOME],
  ['http://my.netscape.com/rdf/simple/0.9/', HOME],
  ['http://backend.userland.com/rss2', HOME],
  ['http://www.sitemaps.org/schemas/sitemap/0.9', HOME],
  ['http://www.google.com/schemas/sitemap/0.84', HOME],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.google.com/schemas/sitemap-news/0.9', 'news'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
]);

/** Feeds are some six deep, and a few more in the markup of their articles; each end tag is looked for through all that is open. */
const MAX_DEPTH = 500;

/** The longest sitemap has 50,000 entries of some four. */
const MAX_ELEMENTS = 400_000;

type Growing = { -readonly [Field in keyof XmlElement]: XmlElement[Field] } & { readonly children: Growing[] };
interface Open {
  readonly element: Growing;
  readonly scope: Scope | null;
  readonly contentAt: number;
}

/** Namespaces by the prefixes that an element declares, and those around it. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly around: Scope | null;
}

/**
 * The root of a feed, however sloppily it is written. Only the entities of XML itself are known, and no document type is read: nothing expands,
 * and nothing is loaded.
 *
 * @throws DocumentRefused where there is no element, or too many
 */
export function xmlRoot(xml: string, where: string): XmlElement {
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1;
        if (elements > MAX_ELEMENTS)
          throw new DocumentRefused(where, `expected at most ${MAX_ELEMENTS} elements, but there are more`);
        const around = open.at(-1);
        if (open.length > MAX_DEPTH)
          throw new DocumentRefused(where, `expected elements at most ${MAX_DEPTH} deep, but some are deeper`);
        const scope = scopeOf(attributes, around?.scope ?? null);
        const element = {
          name: usualName(name, scope),
          attributes,
          children: [],
          text: '',
          markup: '',
          isCut: false,
        };
        around?.element.children.push(element);
        root ??= element;
        open.push({ element, scope, contentAt: parser.endIndex + 1 });
      },
      ontext(text) {
        const around = open.at(-1);
        if (around !== undefined) around.element.text += text;
      },
      onclosetag() {
        const { element, contentAt } = open.pop() ?? {};
        if (element === undefined || contentAt === undefined) return;
        element.markup = element.children.length === 0 ? element.text : xml.slice(contentAt, parser.startIndex);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  for (const { element } of open) element.isCut = true;
  parser.end();
  if (root === null) throw new DocumentRefused(where, 'expected a feed, but there is no element in it');
  return root;
}

/** A chain, not copies: a feed may declare as many as it likes. */
function scopeOf(attributes: Readonly<Record<string, string>>, around: Scope | null): Scope | null {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?:$|:)/.test(name));
  if (declared.length === 0) return around;
  return { own: new Map(declared.map(([name, uri]) => [name.slice('xmlns:'.length), uri.trim()])), around };
}

function namespaceOf(prefix: string, scope: Scope | null): string | null {
  for (let at = scope; at !== null; at = at.around) {
    const uri = at.own.get(prefix);
    if (uri !== undefined) return uri;
  }
  return null;
}

function usualName(name: string, scope: Scope | null): string {
  const colon = name.indexOf(':');
  const written = colon === -1 ? HOME : name.slice(0, colon);
  const usual = USUAL_PREFIXES.get(namespaceOf(written, scope) ?? '') ?? written;
  return usual === HOME ? name.slice(colon + 1) : `${usual}:${name.slice(colon + 1)}`;
}
