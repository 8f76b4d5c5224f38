import { WhometError } from '../errors.ts';

/** The place of a row in a list that is ordered by that key: opaque outside, equal on every engine. */
export function encodeCursor(orderKey: string, value: string): string {
  return Buffer.from(`${orderKey}:${value}`).toString('base64url');
}

/**
 * The value that {@link encodeCursor} was given.
 *
 * @throws WhometError BAD_CURSOR where the text is no cursor of a list ordered by that key.
 */
export function decodeCursor(orderKey: string, text: string): string {
  const decoded = Buffer.from(text, 'base64url').toString();
  const prefix = `${orderKey}:`;
  const value = decoded.slice(prefix.length);
  if (!decoded.startsWith(prefix) || value === '' || encodeCursor(orderKey, value) !== text) throw badCursor(text);
  return value;
}

/** Where a counterpart stands: by what its list is ordered, null last, then by id. */
export interface Rank {
  readonly value: string | number | null;
  readonly id: string;
}

export function encodeRank(orderBy: string, { value, id }: Rank): string {
  return encodeCursor(orderBy, JSON.stringify([value, id]));
}

/** @throws WhometError BAD_CURSOR where the text is no cursor of counterparts ordered so. */
export function decodeRank(orderBy: 'count' | 'least' | 'greatest', text: string): Rank {
  const [value, id] = parseList(decodeCursor(orderBy, text));
  const fits = orderBy === 'count' ? typeof value === 'number' : value === null || typeof value === 'string';
  if (!fits || typeof id !== 'string') throw badCursor(text);
  return { value: value as Rank['value'], id };
}

function parseList(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function badCursor(text: string): WhometError {
  return new WhometError(
    'BAD_CURSOR',
    `cursor "${text.slice(0, 100)}": expected one that this list, in this order, has given`,
  );
}
