import { GraphQLError, locatedError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { WhometError } from '../../src/errors.ts';
import { callerError, publicError } from '../../src/schema/index.ts';

const located = (error: unknown) => locatedError(error, undefined, ['meetings']);

describe('errors', () => {
  it('of callers pass with code and path', () => {
    const told = publicError(located(new WhometError('BAD_CURSOR', 'after: not one of this list')));
    expect(told).toMatchObject({
      message: 'after: not one of this list',
      path: ['meetings'],
      extensions: { code: 'BAD_CURSOR' },
    });
    expect(publicError(located(callerError('BAD_PAGE', 'too many', { limit: 100 })))).toMatchObject({
      extensions: { code: 'BAD_PAGE', limit: 100 },
    });
    expect(publicError(new GraphQLError('Syntax Error'))).toMatchObject({ message: 'Syntax Error' });
  });

  it('of a store that is away tell so, but not where it is', () => {
    const told = publicError(
      located(new WhometError('STORE_UNREACHABLE', 'bolt://secret.example: refused', { retriable: true })),
    );
    expect(told).toMatchObject({
      message: "The store can't be reached at the moment.",
      extensions: { code: 'STORE_UNREACHABLE', retriable: true },
    });
  });

  it('that nobody threw on purpose, or that tell of the inside, do not pass', () => {
    expect(publicError(located(new TypeError('x is undefined')))).toBeNull();
    expect(publicError(located(new WhometError('STORE_BROKEN', '/home/x/graph.sqlite: malformed')))).toBeNull();
    expect(publicError('text')).toBeNull();
  });
});
