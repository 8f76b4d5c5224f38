import { fold } from './fold.ts';

/** Names by their pieces, one after another: tells how far words can go on being one of them. */
export interface NameTree {
  /** Whether a name ends here. */
  ends: boolean;
  readonly next: Map<string, NameTree>;
}

const BETWEEN_PIECES = /[\s'&/+-]+/u;

/** What spaces, hyphens and apostrophes leave of a name, folded, without full stops: two spellings of a listed name have the same pieces. */
export function piecesOf(name: string): readonly string[] {
  return fold(name)
    .replaceAll('.', '')
    .split(BETWEEN_PIECES)
    .filter((piece) => piece !== '');
}

/** The tree of the names, each without its article. */
export function nameTree(names: Iterable<string>): NameTree {
  const root: NameTree = { ends: false, next: new Map() };
  for (const name of names) {
    let node = root;
    for (const piece of piecesOf(name.replace(/^the\s+/iu, ''))) {
      const next: NameTree = node.next.get(piece) ?? { ends: false, next: new Map() };
      node.next.set(piece, next);
      node = next;
    }
    node.ends = true;
  }
  return root;
}

/** One word after another, each in its pieces; undefined after the last one. */
export type Words = (index: number) => readonly string[] | undefined;

/** After which of the words, read from the one at the index, a name of the tree ends; ascending. */
export function endsIn(tree: NameTree, words: Words, from: number): readonly number[] {
  const ends: number[] = [];
  let node: NameTree | undefined = tree;
  for (let at = from; node !== undefined; at += 1) {
    const pieces = words(at);
    if (pieces === undefined) break;
    for (const piece of pieces) node = node?.next.get(piece);
    if (node?.ends) ends.push(at + 1);
  }
  return ends;
}
