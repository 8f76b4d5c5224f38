/** What may stand before the root, and how it ends. */
const PROLOGUE = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const;

/** White space, and the end of a document type that has declarations in it. */
const BETWEEN = /[\s\ufeff\]>]/;

/** The local name of the XML document's root, by its first characters; null where it doesn't begin as one. */
export function xmlRootName(head: string): string | null {
  let at = 0;
  for (;;) {
    while (BETWEEN.test(head.charAt(at))) at += 1;
    const skipped = PROLOGUE.find(([start]) => head.startsWith(start, at));
    if (skipped === undefined) return /^<(?:[\w.-]+:)?([\w.-]+)[\s>/]/.exec(head.slice(at, at + 200))?.[1] ?? null;
    const end = head.indexOf(skipped[1], at + skipped[0].length);
    if (end === -1) return null;
    at = end + skipped[1].length;
  }
}
