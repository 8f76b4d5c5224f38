import { peopleNamed } from '../../../lexicon/index.ts';
import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt } from '../names/name-at.ts';
import type { Token } from '../text/tokens.ts';
import { BODY_NOUNS, COMMON_BODIES, NAMED_BODIES } from '../words/office-words.ts';

const OTHER_KINDS: ReadonlySet<NameFound['kind']> = new Set(['PLACE', 'DEMONYM', 'VENUE']);

/** `the mining company Cerro Alto`, `the militant group Al-Nasr`: the name right after a word for a body is that body's; null where none is. */
export function bodyNamedAt(tokens: readonly Token[], noun: number, memory: Memory): NameFound | null {
  const word = tokens[noun]?.text ?? '';
  if (!(BODY_NOUNS.has(word) || COMMON_BODIES.has(word) || NAMED_BODIES.has(word))) return null;
  const name = tokens[noun + 1]?.capital ? nameAt(tokens, noun + 1, memory) : null;
  if (name === null || OTHER_KINDS.has(name.kind)) return null;
  return name.kind === 'PERSON' && peopleNamed(name.text).length > 0 ? null : { ...name, kind: 'ORGANIZATION' };
}
