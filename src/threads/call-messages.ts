import type { ThreadError } from './thread-error.ts';

/** What a thread is asked; null in its place asks it to end. */
export interface Call {
  /** Above 0, and not that of another call of the thread. */
  readonly id: number;
  readonly method: string;
  readonly argument: unknown;
}

/** What it answers; first, once, null: that it can be called. */
export type Reply =
  | null
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: ThreadError };

/** What a thread is given at its start. */
export interface ThreadData {
  /** Its one slot, which both threads share, holds the id of the call that nobody waits for any more. */
  readonly givenUp: Int32Array;
  /** For the module. */
  readonly data: unknown;
}
