import type { PersonMention, Reading, ReadSentence } from '../../reading.ts';

/** So many sentences back, those may be told whom `their talks` mean. */
const REACH_SENTENCES = 2;

/** The two people whom `their` at the token means: told before it, or doing something right after where it opens the sentence, and told last in the sentences before; empty where they are not two. */
export function twoBefore(token: number, { index }: ReadSentence, { persons }: Reading): readonly number[] {
  const here = persons[index] ?? [];
  const before = here.filter((mention) => mention.token < token);
  const found = new Set(entitiesOf(before.length > 0 ? before : here.slice(0, 1)));
  for (let at = index - 1; at >= Math.max(0, index - REACH_SENTENCES) && found.size < 2; at -= 1)
    for (const entity of entitiesOf(persons[at] ?? [])) found.add(entity);
  return found.size === 2 ? [...found] : [];
}

function entitiesOf(mentions: readonly PersonMention[]): readonly number[] {
  return mentions.map(({ entity }) => entity);
}
