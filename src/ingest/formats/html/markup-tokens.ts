/** A piece of markup; comments and declarations are none. */
export type MarkupToken =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'OPEN'; readonly name: string; readonly attributes: string; readonly content: string | null }
  | { readonly kind: 'CLOSE'; readonly name: string };

/** What stands in these is no markup: it runs to their own end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'xmp', 'noembed', 'noframes']);

const TAG = /<(?<slash>\/?)(?<name>[a-z][^\s/>]*)/iy;

/**
 * The tokens of a page, however broken, in time linear in its length. An element without markup of its own comes as one
 * token with its `content`; for any other that is null.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function* markupTokens(html: string): Generator<MarkupToken> {
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const found = tagAt(html, at);
    if (found === null) {
      at += 1;
      continue;
    }
    if (at > from) yield { kind: 'TEXT', text: html.slice(from, at) };
    if (found.token !== null) yield found.token;
    from = found.end;
    at = found.end;
  }
  if (from < html.length) yield { kind: 'TEXT', text: html.slice(from) };
}

interface Found {
  /** Null for a comment or declaration. */
  readonly token: MarkupToken | null;
  readonly end: number;
}

/** What begins at the `<`; null where that is only a sign. */
function tagAt(html: string, at: number): Found | null {
  if (html[at + 1] === '!' || html[at + 1] === '?') return { token: null, end: endOfDeclaration(html, at) };
  TAG.lastIndex = at;
  const { slash, name: written } = TAG.exec(html)?.groups ?? {};
  if (written === undefined) return null;
  const name = written.toLowerCase();
  const nameEnd = TAG.lastIndex;
  const end = endOfTag(html, nameEnd);
  if (slash === '/') return { token: { kind: 'CLOSE', name }, end };
  const attributes = html.slice(nameEnd, end - 1);
  // A drawing's `<title/>` is closed; read as HTML's it would swallow the page.
  if (!RAW.has(name) || (name === 'title' && attributes.endsWith('/')))
    return { token: { kind: 'OPEN', name, attributes, content: null }, end };
  const close = endOfRaw(html, name, end);
  return { token: { kind: 'OPEN', name, attributes, content: html.slice(end, close) }, end: close };
}

function endOfDeclaration(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at);
  const end = html.indexOf(isComment ? '-->' : '>', at + 2);
  return end === -1 ? html.length : end + (isComment ? 3 : 1);
}

/** Behind the `>` that no quotes hold. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const character = html[at];
    if (character === '>') return at + 1;
    // A quote opens a value only after the equals sign; elsewhere it is a slip of the pen.
    if ((character === '"' || character === "'") && /=\s*$/.test(html.slice(Math.max(from, at - 4), at))) {
      const close = html.indexOf(character, at + 1);
      at = close === -1 ? html.length : close;
    }
    at += 1;
  }
  return html.length + 1;
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
