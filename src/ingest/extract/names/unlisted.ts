import { peopleNamed } from '../../../lexicon/index.ts';
import type { Token } from '../text/tokens.ts';
import { isBodyLike } from './body-noun-after.ts';
import type { NameFound } from './name-at.ts';

/** Whether nothing tells the kind of the name, or only that it has several words. */
export function isUnlisted(tokens: readonly Token[], { kind, first, next, text }: NameFound): boolean {
  return kind === 'NAME' || (kind === 'PERSON' && isBodyLike(tokens, first, next) && peopleNamed(text).length === 0);
}
