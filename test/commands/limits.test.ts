import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../src/commands/limits-option.ts';
import { config } from '../../src/config.ts';
import { DEFAULT_LIMITS } from '../../src/server/index.ts';

const NONE = Object.fromEntries(Object.keys(config.limits).map((name) => [name, null])) as typeof config.limits;

describe('the limits of the environment', () => {
  it('are the defaults where none is told', () => expect(limitsOf(NONE)).toEqual(DEFAULT_LIMITS));

  it('are told one by one', () => {
    const told = { ...NONE, cost: '5', queryMs: '30000', introspection: 'off' };
    expect(limitsOf(told)).toEqual({ ...DEFAULT_LIMITS, cost: 5, queryMs: 30_000, introspection: false });
  });

  it.each([
    [{ cost: '0' }, 'WHOMET_MAX_COST: expected a whole number from 1 to 2147483647, got 0'],
    [{ batch: 'many' }, 'WHOMET_MAX_BATCH: expected a whole number from 1 to 2147483647, got many'],
    [
      { queryMs: '99999999999' },
      'WHOMET_QUERY_TIMEOUT_MS: expected a whole number from 1 to 2147483647, got 99999999999',
    ],
    [{ introspection: 'no' }, 'WHOMET_INTROSPECTION: expected on or off, got no'],
  ])('are refused where they are none: %j', (told, message) => {
    expect(() => limitsOf({ ...NONE, ...told })).toThrow(expect.objectContaining({ code: 'BAD_USAGE', message }));
  });
});
