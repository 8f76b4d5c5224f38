import { type ExecutionResult, type GraphQLError, subscribe } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { whenOver } from '../execution/index.ts';
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
    const results = await whenOver(
      () => subscribe(args),
      () => {
        open -= 1;
      },
    );
    return isAsyncIterable(results) ? sayingWhy(results as Results, maskError) : results;
  };
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(opened as never);
    },
  };
}

/** The results, and what is wrong where there can't be more. */
function sayingWhy(results: Results, maskError: (error: unknown) => GraphQLError): Results {
  let hasFailed = false;
  return {
    async next() {
      if (hasFailed) return { done: true, value: undefined };
      try {
        return await results.next();
      } catch (error) {
        hasFailed = true;
        return { done: false, value: { errors: [maskError(error)] } };
      }
    },
    return: (value) => results.return(value),
    throw: (error) => results.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  } as Results;
}
