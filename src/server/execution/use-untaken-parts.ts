import { isAsyncIterable, type Plugin } from 'graphql-yoga';

/** Leaves what comes in parts where nobody takes it: to a caller who takes no parts, or in a batch. Yoga only forgets it. */
export function useUntakenParts(): Plugin {
  return {
    onResultProcess({ result, resultProcessor }) {
      const untaken = Array.isArray(result) ? result : resultProcessor === undefined ? [result] : [];
      for (const one of untaken) if (isAsyncIterable(one)) void one[Symbol.asyncIterator]().return?.();
    },
  };
}
