import type { Config } from '../config.ts';
import { WhometError } from '../errors.ts';
import { DEFAULT_LIMITS, type Limits } from '../server/index.ts';
import { isOn } from './is-on.ts';

/** The variable of each limit that is a number, and the least that makes sense. */
const NUMBERS = {
  cost: ['WHOMET_MAX_COST', 1],
  depth: ['WHOMET_MAX_DEPTH', 1],
  aliases: ['WHOMET_MAX_ALIASES', 0],
  directives: ['WHOMET_MAX_DIRECTIVES', 0],
  tokens: ['WHOMET_MAX_TOKENS', 1],
  characters: ['WHOMET_MAX_CHARACTERS', 1],
  variables: ['WHOMET_MAX_VARIABLES', 0],
  batch: ['WHOMET_MAX_BATCH', 1],
  bodyBytes: ['WHOMET_MAX_BODY_BYTES', 1],
  queryMs: ['WHOMET_QUERY_TIMEOUT_MS', 1],
  operations: ['WHOMET_MAX_OPERATIONS', 1],
  subscriptions: ['WHOMET_MAX_SUBSCRIPTIONS', 0],
  sockets: ['WHOMET_MAX_SOCKETS', 0],
} as const satisfies Partial<Record<keyof Limits, readonly [string, number]>>;

/** What timers can wait for. */
const GREATEST = 2 ** 31 - 1;

/**
 * The limits that the environment gives, the defaults for the others.
 *
 * @throws WhometError BAD_USAGE, naming the variable and what was expected.
 */
export function limitsOf(told: Config['limits']): Limits {
  const numbers = Object.entries(NUMBERS).map(([name, [variable, least]]) => {
    const limit = name as keyof typeof NUMBERS;
    const text = told[limit];
    return [limit, text === null ? DEFAULT_LIMITS[limit] : wholeOf(variable, text, least)] as const;
  });
  const introspection = isOn('WHOMET_INTROSPECTION', told.introspection ?? 'on');
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(numbers), introspection };
}

/** How much of its answers a server keeps where the environment doesn't say: 32 MB of them. */
const CACHED_CHARACTERS = 16_000_000;

/** @throws WhometError BAD_USAGE, naming the variable and what was expected. */
export function cachedCharactersOf(text: string | null): number {
  return text === null ? CACHED_CHARACTERS : wholeOf('WHOMET_CACHE_CHARACTERS', text, 0);
}

function wholeOf(variable: string, text: string, least: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= GREATEST) return value;
  throw new WhometError('BAD_USAGE', `${variable}: expected a whole number from ${least} to ${GREATEST}, got ${text}`);
}
