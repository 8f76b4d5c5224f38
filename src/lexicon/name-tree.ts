import { addTo } from '../add-to.ts';
import { fold, folded } from './fold.ts';

/** Names by their pieces, one after another: tells how far words can go on being one of them. */
export interface NameTree {
  /** Whether a name ends here. */
  readonly ends: boolean;
  /** Whether a name goes on with the piece. */
  readonly has: (piece: string) => boolean;
  /** What follows the piece; undefined where no name goes on with it. */
  readonly next: (piece: string) => NameTree | undefined;
}

const ARTICLE = /^the\s+/iu;
const ONE_PIECE = /^[a-z\d]+$/u;
const BETWEEN_PIECES = /[\s'&/+-]+/u;

/** What spaces, hyphens and apostrophes leave of a name, folded, without full stops: two spellings of a listed name have the same pieces. */
export function piecesOf(name: string): readonly string[] {
  return fold(name)
    .replaceAll('.', '')
    .split(BETWEEN_PIECES)
    .filter((piece) => piece !== '');
}

/** The tree of the names, each without its article; names are taken apart at the first look, as a text begins few of them. */
export function nameTree(names: Iterable<string>): NameTree {
  const bare = Array.from(names, (name) => name.replace(ARTICLE, ''));
  return branching(false, grouped(bare, firstPiece), (group) => treeOf(group.map(piecesOf), 1));
}

function treeOf(names: readonly (readonly string[])[], depth: number): NameTree {
  return branching(
    names.some(({ length }) => length === depth),
    grouped(names, (pieces) => pieces[depth]),
    (group) => treeOf(group, depth + 1),
  );
}

function branching<T>(
  ends: boolean,
  groups: ReadonlyMap<string, readonly T[]>,
  branch: (group: readonly T[]) => NameTree,
): NameTree {
  const made = new Map<string, NameTree>();
  return {
    ends,
    has: (piece) => groups.has(piece),
    next: (piece) => {
      const known = made.get(piece);
      if (known !== undefined) return known;
      const group = groups.get(piece);
      if (group === undefined) return undefined;
      const tree = branch(group);
      made.set(piece, tree);
      return tree;
    },
  };
}

/** The first of a name's pieces, without taking all of it apart. */
function firstPiece(name: string): string | undefined {
  const space = name.indexOf(' ');
  const word = folded(space < 0 ? name : name.slice(0, space));
  return ONE_PIECE.test(word) ? word : (piecesOf(word)[0] ?? piecesOf(name)[0]);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) addTo(groups, key, item);
  }
  return groups;
}

/** One word after another, each in its pieces; undefined after the last one. */
export type Words = (index: number) => readonly string[] | undefined;

const NONE: readonly number[] = [];

/** After which of the words, read from the one at the index, a name of the tree ends; ascending. */
export function endsIn(tree: NameTree, words: Words, from: number): readonly number[] {
  const first = words(from)?.[0];
  if (first !== undefined && !tree.has(first)) return NONE;
  const ends: number[] = [];
  let node: NameTree | undefined = tree;
  for (let at = from; node !== undefined; at += 1) {
    const pieces = words(at);
    if (pieces === undefined) break;
    for (const piece of pieces) node = node?.next(piece);
    if (node?.ends) ends.push(at + 1);
  }
  return ends;
}
