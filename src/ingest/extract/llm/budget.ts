import { LlmFailure } from './llm-failure.ts';

/** Tokens of one request and its answer, or of many. */
export interface Usage {
  readonly in: number;
  readonly out: number;
}

/** Per million tokens, in any one currency. */
export interface Prices {
  readonly in: number;
  readonly out: number;
}

/** What a run may use. */
export interface Limits {
  readonly maxTokens: number;
  readonly prices: Prices | null;
  readonly maxCost: number | null;
}

/** What a run has used. */
export interface Spent extends Usage {
  /** Null where no prices are known. */
  readonly cost: number | null;
}

/** What a run has left; requests under way count with the most that they can use. */
export interface Budget {
  /** Whether so much is left. @throws LlmFailure BUDGET where it is not */
  check(most: Usage): void;
  /** Sets so much aside until it is told what was used instead. @throws LlmFailure BUDGET where so much is not left */
  reserve(most: Usage): (used: Usage) => void;
  spent(): Spent;
}

const NOTHING: Usage = { in: 0, out: 0 };
const MILLION = 1_000_000;

/** The budget of a run. */
export function openBudget({ maxTokens, prices, maxCost }: Limits): Budget {
  let spent = NOTHING;
  let reserved = NOTHING;
  const costOf = (usage: Usage): number =>
    prices === null ? 0 : (usage.in * prices.in + usage.out * prices.out) / MILLION;

  function check(most: Usage): void {
    const total = sum(sum(spent, reserved), most);
    if (total.in + total.out > maxTokens)
      throw new LlmFailure('BUDGET', `the run's ${maxTokens} tokens (WHOMET_LLM_MAX_TOKENS) would not suffice`);
    if (maxCost !== null && costOf(total) > maxCost)
      throw new LlmFailure('BUDGET', `the run's cost of ${maxCost} (WHOMET_LLM_MAX_COST) would not suffice`);
  }

  return {
    check,
    reserve(most) {
      check(most);
      reserved = sum(reserved, most);
      return (used) => {
        reserved = { in: reserved.in - most.in, out: reserved.out - most.out };
        spent = sum(spent, used);
      };
    },
    spent: () => ({ ...spent, cost: prices === null ? null : costOf(spent) }),
  };
}

function sum(a: Usage, b: Usage): Usage {
  return { in: a.in + b.in, out: a.out + b.out };
}
