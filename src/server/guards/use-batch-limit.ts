import type { Plugin } from 'graphql-yoga';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** Refuses requests of too many operations at once. */
export function useBatchLimit({ batch }: Pick<Limits, 'batch'>): Plugin {
  return {
    onRequestParse: () => ({
      onRequestParseDone({ requestParserResult }) {
        const operations = Array.isArray(requestParserResult) ? requestParserResult.length : 1;
        if (operations > batch)
          throw refusal(
            'TOO_MANY_OPERATIONS',
            `batch: expected at most ${batch} operations in one request, got ${operations}`,
            { limit: batch, operations },
            { status: 413 },
          );
      },
    }),
  };
}
