import type { Judging } from '../../src/schema/index.ts';

/** For an API over a store of which no truth is kept. */
export const noJudging: Judging = {
  judge: () => Promise.reject(new Error('nothing is judged here')),
  undo: () => Promise.reject(new Error('nothing is judged here')),
};
