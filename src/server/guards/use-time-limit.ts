import { type ExecutionArgs, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Execute, type Executed, type Part, whenOver } from '../execution/index.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

const STOP: unique symbol = Symbol('stop');

interface Stoppable {
  readonly [STOP]?: AbortController;
  readonly request?: Request;
}

/** The signal that tells what is done for an operation to stop; its reason is the error to answer with. */
export function signalOf(context: object): AbortSignal | undefined {
  return (context as Stoppable)[STOP]?.signal;
}

/** Ends queries that take too long, or whose caller has gone: their reads end in the store too. */
export function useTimeLimit({ queryMs }: Pick<Limits, 'queryMs'>): Plugin<Stoppable> {
  return {
    onEnveloped({ extendContext }) {
      extendContext({ [STOP]: new AbortController() });
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const isQuery = getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.QUERY;
      if (isQuery) setExecuteFn(within(queryMs, executeFn) as typeof executeFn);
    },
  };
}

function within(ms: number, execute: Execute): Execute {
  return async (args: ExecutionArgs): Promise<Executed> => {
    const { [STOP]: stop, request }: Stoppable = args.contextValue ?? {};
    const deadline = startDeadline(ms, stop, request?.signal);
    // What is still deferred when the time is over fails as its reads do, so that the parts end by themselves.
    return whenOver(() => Promise.race([execute(args), deadline.passed]), deadline.end);
  };
}

interface Deadline {
  /** Resolves to what is then answered. */
  readonly passed: Promise<Part>;
  readonly end: () => void;
}

function startDeadline(ms: number, stop: AbortController | undefined, gone: AbortSignal | undefined): Deadline {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<Part>((resolve) => {
    timer = setTimeout(() => {
      const error = refusal(
        'TIMED_OUT',
        `query: expected an answer within ${ms} ms: ask for less`,
        { limit: ms },
        { status: 504 },
      );
      stop?.abort(error);
      resolve({ errors: [error] });
    }, ms);
  });
  // Nobody reads the answer any more.
  const leave = () => stop?.abort(new GraphQLError('The caller has gone.', { extensions: { code: 'CANCELLED' } }));
  gone?.addEventListener('abort', leave, { once: true });
  return {
    passed,
    end() {
      clearTimeout(timer);
      gone?.removeEventListener('abort', leave);
    },
  };
}
