/** An object of JSON-LD, its values not yet looked at. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/** Where an article may stand in another object. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'hasPart'];

/** Deeper nesting than any page has. */
const MAX_DEPTH = 6;

/** The articles that the scripts describe, outermost first; a script that is no JSON, however mended, is passed over. @see https://schema.org/Article */
export function jsonLdArticles(scripts: readonly string[]): readonly JsonLdNode[] {
  return scripts.flatMap((script) => articlesWithin(mended(script), 0));
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts that a value is, or that its name or id is, alone or in a list. */
export function textsIn(value: unknown, keys: readonly string[] = ['name']): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, keys));
  if (!isNode(value)) return [];
  return keys.map((key) => value[key]).flatMap((found) => (typeof found === 'string' ? [found] : textsIn(found, [])));
}

function articlesWithin(value: unknown, depth: number): readonly JsonLdNode[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => articlesWithin(one, depth + 1));
  if (!isNode(value)) return [];
  const isArticle = textsIn(value['@type']).some((type) => ARTICLE_TYPE.test(type));
  const within = HOLDERS.flatMap((key) => articlesWithin(value[key], depth + 1));
  return isArticle ? [value, ...within] : within;
}

/** The value of JSON as pages have it: in comments or CDATA, with raw line breaks in texts and commas too many. */
function mended(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/g,
    '',
  );
  const attempts = [
    () => bare,
    () => bare.replace(/\p{Cc}+/gu, ' '),
    () => bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return fieldsOf(bare);
}

/** What a broken article still tells. */
function fieldsOf(script: string): JsonLdNode | null {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting|Report)"/.test(script)) return null;
  const fields = ['headline', 'datePublished', 'dateModified', 'url', 'inLanguage'].flatMap((key) => {
    const value = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.){1,300})"`).exec(script)?.[1];
    return value === undefined ? [] : [[key, value.replace(/\\(["/\\])/g, '$1')]];
  });
  return { '@type': 'Article', ...Object.fromEntries(fields) };
}
