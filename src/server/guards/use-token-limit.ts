import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** Refuses documents that are too long, or have too many tokens, before they are parsed. */
export function useTokenLimit({ characters, tokens }: Pick<Limits, 'characters' | 'tokens'>): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        const text = source instanceof Source ? source.body : String(source);
        if (text.length > characters)
          throw refusal('TOO_LONG', `document: expected at most ${characters} characters, got ${text.length}`, {
            limit: characters,
            characters: text.length,
          });
        const count = tokensOf(text);
        if (count > tokens)
          throw refusal('TOO_MANY_TOKENS', `document: expected at most ${tokens} tokens, got ${count}`, {
            limit: tokens,
            tokens: count,
          });
        return parseFn(source, options);
      });
    },
  };
}

/** Up to where it can't be read: the parser says why. */
function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return count;
}
