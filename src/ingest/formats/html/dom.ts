const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT;
}

/** The node's text with runs of white space as one space each. */
export function textOf(node: Node | null): string {
  return spaced(node?.textContent ?? '');
}

/** Runs of white space as one space; what no store keeps, or nobody sees, left out. */
export function spaced(text: string): string {
  return text
    .replace(/[\0\u00ad\u200b\u2060\ufeff]|\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
