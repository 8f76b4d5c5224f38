/** What kept a model from being asked or its answer from being used. BUDGET: the run's limits. ENDPOINT: no answer came. ANSWER: it can't be used. */
export type LlmFailureCode = 'BUDGET' | 'ENDPOINT' | 'ANSWER';

interface Details {
  /** Whether the same request may succeed in a moment. Default: false. */
  readonly retriable?: boolean;
  /** Whether it may have been charged for all the same. Default: false. */
  readonly charged?: boolean;
  /** Whether no request to this endpoint will succeed until somebody changes something. Default: false. */
  readonly lasting?: boolean;
  /** How long the endpoint asks to be left alone; null where it doesn't. */
  readonly retryAfterMs?: number | null;
}

/** Why the rules stand in for the model. The message is for people, holds no secret, and is alike for alike causes. */
export class LlmFailure extends Error {
  readonly code: LlmFailureCode;
  readonly retriable: boolean;
  readonly charged: boolean;
  readonly lasting: boolean;
  readonly retryAfterMs: number | null;

  constructor(code: LlmFailureCode, message: string, details: Details = {}) {
    super(message);
    this.name = 'LlmFailure';
    this.code = code;
    this.retriable = details.retriable ?? false;
    this.charged = details.charged ?? false;
    this.lasting = details.lasting ?? false;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}
