import { peopleNamed } from '../../../lexicon/index.ts';
import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt } from '../names/name-at.ts';
import type { Token } from '../text/tokens.ts';
import { BODY_NOUNS, COMMON_BODIES, NAMED_BODIES } from '../words/office-words.ts';

const OTHER_KINDS: ReadonlySet<NameFound['kind']> = new Set(['PLACE', 'DEMONYM', 'VENUE']);

/** Bodies that have no name of their own: whose head is told right after (`head of the delegation Jane Roe`). */
const NAMED_FOR_NOBODY: ReadonlySet<string> = new Set(
  'delegation team side administration government authorities cabinet negotiators mission leadership'.split(' '),
);

/** `the mining company Cerro Alto`, `the militant group Al-Nasr`: the name right after a word for a body is that body's; null where none is. */
export function bodyNamedAt(tokens: readonly Token[], noun: number, memory: Memory): NameFound | null {
  const word = tokens[noun]?.text ?? '';
  if (NAMED_FOR_NOBODY.has(word) || !(BODY_NOUNS.has(word) || COMMON_BODIES.has(word) || NAMED_BODIES.has(word)))
    return null;
  const name = tokens[noun + 1]?.capital ? nameAt(tokens, noun + 1, memory) : null;
  if (name === null || OTHER_KINDS.has(name.kind)) return null;
  return name.kind === 'PERSON' && peopleNamed(name.text).length > 0 ? null : { ...name, kind: 'ORGANIZATION' };
}
