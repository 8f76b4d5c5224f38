import type { Plugin } from 'graphql-yoga';
import type { Limits } from './limits.ts';
import { useBatchLimit } from './use-batch-limit.ts';
import { useBusyLimit } from './use-busy-limit.ts';
import { useCostLimit } from './use-cost-limit.ts';
import { useDocumentLimits } from './use-document-limits.ts';
import { useTimeLimit } from './use-time-limit.ts';
import { useTokenLimit } from './use-token-limit.ts';

export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { refusal } from './refusal.ts';
export { signalOf } from './use-time-limit.ts';

/**
 * All guards, the cheapest first. Those of documents, cost, time and number hold for whatever goes through `getEnveloped`, be it over HTTP or not;
 * the executor comes before them.
 */
export function guards(limits: Limits): readonly Plugin[] {
  return [
    useBatchLimit(limits),
    useTokenLimit(limits),
    useDocumentLimits(limits),
    useCostLimit(limits),
    useTimeLimit(limits),
    useBusyLimit(limits),
  ];
}
