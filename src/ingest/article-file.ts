const ARTICLE_FILE = /\.(?:txt|html?|xhtml|json|jsonl|ndjson|csv|tsv)$/i;

/** A file of one of these may hold articles, whatever stands before the ending. */
const ARCHIVE_FILE = /\.(?:zip|tar|tgz|warc)$/i;

const COMPRESSED = /\.(?:gz|zst)$/i;

/** What a folder of articles may say of itself. */
const NOT_AN_ARTICLE = new Set(['expected.json']);

/** Whether a file of that name, without folders, among others of any kind is likely to hold articles. */
export function isArticleFile(name: string): boolean {
  const plain = name.replace(COMPRESSED, '');
  return !name.startsWith('.') && !NOT_AN_ARTICLE.has(name) && (ARTICLE_FILE.test(plain) || ARCHIVE_FILE.test(plain));
}

/** Whether the entry at that path of an archive is: hidden files and folders aren't, nor what macOS adds to archives. */
export function isArticleEntry(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const hidden = parts.some((part) => part.startsWith('.') || part === '__MACOSX');
  return !hidden && !path.endsWith('/') && isArticleFile(parts.at(-1) ?? '');
}
