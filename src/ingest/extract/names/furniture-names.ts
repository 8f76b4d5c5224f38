import type { Article, Span } from '../../../graph/index.ts';
import { peopleNamed } from '../../../lexicon/index.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Memory } from './memory.ts';
import { type NameFound, nameAt } from './name-at.ts';

/** A piece of a line of furniture: a topic, the city of a dateline, a publisher. */
const PIECE = /[^\n•|·]{1,200}/gu;

/** Names of the lists or the story that stand alone in the page's furniture, as topics and datelines do; what merely occurs in it is none. */
export function namesInFurniture(
  { text, regions }: Pick<Article, 'text' | 'regions'>,
  memory: Memory,
): readonly NameFound[] {
  return regions
    .filter(({ role }) => role === 'FURNITURE')
    .flatMap((region) => piecesOf(text, region).flatMap((piece) => wholeName(text, piece, memory)));
}

function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(PIECE), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function wholeName(text: string, piece: Span, memory: Memory): readonly NameFound[] {
  const tokens = tokensOf(text, piece);
  const name = nameAt(tokens, 0, memory);
  return name !== null && name.next === tokens.length && isKnown(name, memory) ? [name] : [];
}

/** An author's name is nobody of the story. */
function isKnown({ kind, text }: NameFound, memory: Memory): boolean {
  if (kind === 'PERSON')
    return peopleNamed(text).length > 0 || [...memory.bySurname.values()].some((names) => names.includes(text));
  return kind === 'PLACE' || kind === 'ORGANIZATION';
}
