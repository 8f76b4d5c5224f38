import { setTimeout } from 'node:timers/promises';
import { JudgementConflict, WhometError } from '../../src/errors.ts';
import { serveCalls } from '../../src/threads/index.ts';

let calls = 0;

/** Does to its thread what it is called for. */
serveCalls(async (data, isGivenUp) => ({
  methods: {
    echo: async (said: unknown) => [data, said],
    count: async () => ++calls,
    pause: (ms: number) => setTimeout(ms),
    conflict: () => Promise.reject(new JudgementConflict('they contradict each other', ['judgement_1'])),
    busy: () =>
      Promise.reject(new WhometError('CONFLICT', 'busy', { retriable: true, cause: new RangeError('deeper') })),
    bug: async (text: string) => text.toUpperCase(),
    look: async () => {
      while (!isGivenUp());
    },
    hang: async () => {
      for (;;);
    },
    exit: async () => process.exit(3),
    throwLater: async () => {
      process.nextTick(() => throwIt());
      await setTimeout(60_000);
    },
    eat: async () => {
      const eaten: unknown[] = [];
      for (;;) eaten.push(new Array(100_000).fill({}));
    },
  },
  async [Symbol.asyncDispose]() {},
}));

function throwIt(): never {
  throw new Error('too late');
}
