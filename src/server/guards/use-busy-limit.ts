import type { ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Execute, type Executed, whenOver } from '../execution/index.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

const RETRY_AFTER_SECONDS = 1;

/** Refuses an operation while as many as may be are under way: none waits, so that those that are there go on as fast as they can. */
export function useBusyLimit({ operations }: Pick<Limits, 'operations'>): Plugin {
  let underWay = 0;
  const busy = (): GraphQLError =>
    refusal(
      'TOO_BUSY',
      `operations: expected at most ${operations} under way at once: try again`,
      { limit: operations, retryAfterSeconds: RETRY_AFTER_SECONDS },
      { status: 503, headers: { 'Retry-After': String(RETRY_AFTER_SECONDS) } },
    );
  const counted =
    (execute: Execute): Execute =>
    async (args: ExecutionArgs): Promise<Executed> => {
      if (underWay >= operations) return { errors: [busy()] };
      underWay += 1;
      return whenOver(
        () => execute(args),
        () => {
          underWay -= 1;
        },
      );
    };
  return {
    // Of requests over HTTP before they are even parsed.
    onParams() {
      if (underWay >= operations) throw busy();
    },
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(counted(executeFn) as typeof executeFn);
    },
  };
}
