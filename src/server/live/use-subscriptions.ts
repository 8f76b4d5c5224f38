import { type ExecutionResult, type GraphQLError, subscribe } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { type Limits, refusal } from '../guards/index.ts';

type Results = AsyncGenerator<ExecutionResult, void, void>;

/**
 * Subscribes with graphql-js, which answers in the order in which fields are asked for; refuses more subscriptions at once than may be. One that can't
 * go on says why in a last result.
 */
export function useSubscriptions(
  { subscriptions }: Pick<Limits, 'subscriptions'>,
  maskError: (error: unknown) => GraphQLError,
): Plugin {
  let open = 0;
  const opened: typeof subscribe = async (args) => {
    if (open >= subscriptions)
      return {
        errors: [
          refusal('TOO_BUSY', `subscriptions: expected at most ${subscriptions} at once`, { limit: subscriptions }),
        ],
      };
    open += 1;
    const release = once(() => {
      open -= 1;
    });
    let results: Results | ExecutionResult | undefined;
    try {
      results = await subscribe(args);
    } finally {
      if (!isAsyncIterable(results)) release();
    }
    return isAsyncIterable(results) ? ending(results as Results, release, maskError) : results;
  };
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(opened as never);
    },
  };
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
}

/** The results, and what is wrong where there can't be more. */
function ending(results: Results, release: () => void, maskError: (error: unknown) => GraphQLError): Results {
  let hasFailed = false;
  return {
    async next() {
      if (hasFailed) return { done: true, value: undefined };
      try {
        const next = await results.next();
        if (next.done === true) release();
        return next;
      } catch (error) {
        hasFailed = true;
        release();
        return { done: false, value: { errors: [maskError(error)] } };
      }
    },
    return(value) {
      release();
      return results.return(value);
    },
    throw(error) {
      release();
      return results.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  } as Results;
}
