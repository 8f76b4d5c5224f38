import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt } from '../names/name-at.ts';
import type { Token } from '../text/tokens.ts';
import { OFFICE_MODIFIERS } from '../words/office-words.ts';
import { isPossessive } from './possessive.ts';

const BODIES: ReadonlySet<string> = new Set(['ministry', 'embassy', 'parliament', 'intelligence']);

/** A body of state in lower case after its country: `Danish foreign ministry`, `Lima's foreign ministry`; null where none begins at the token. */
export function ministryAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const owner = nameAt(tokens, at, memory);
  if (owner === null || (owner.kind !== 'DEMONYM' && owner.kind !== 'PLACE')) return null;
  let head = owner.next + (isPossessive(tokens[owner.next]) ? 1 : 0);
  const from = head;
  while (head < from + 3 && OFFICE_MODIFIERS.has(tokens[head]?.lower ?? '') && !tokens[head]?.capital) head += 1;
  if (!BODIES.has(tokens[head]?.lower ?? '') || tokens[head]?.capital) return null;
  const words = tokens.slice(at, head + 1);
  const text = words
    .map((token) => token.text)
    .join(' ')
    .replace(/ (['’])/gu, '$1');
  return {
    kind: 'ORGANIZATION',
    first: at,
    next: head + 1,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    text,
    place: null,
  };
}
