import { WhometError } from '../../errors.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';

/** A place in the feed of one store. */
export interface FeedPlace {
  readonly epoch: string;
  /** Of the change that it is behind; 0 before all. */
  readonly number: number;
}

/** The place as callers hold it. */
export function cursorAt({ epoch, number }: FeedPlace): string {
  return encodeCursor('feed', `${epoch}:${number}`);
}

/** @throws WhometError BAD_CURSOR where the text is no cursor of a feed. */
export function placeOf(cursor: string): FeedPlace {
  const [epoch = '', number = ''] = decodeCursor('feed', cursor).split(':');
  if (!/^\d{1,16}$/.test(number))
    throw new WhometError('BAD_CURSOR', `cursor "${cursor.slice(0, 100)}": expected one that a change feed has given`);
  return { epoch, number: Number(number) };
}
