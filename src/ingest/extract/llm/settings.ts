import { WhometError } from '../../../errors.ts';
import type { Prices } from './budget.ts';
import { LEAST_REQUEST_TOKENS } from './request.ts';
import type { RetryPolicy } from './retry.ts';

/** What the environment says of the endpoint, as written there; null is what it doesn't say. */
export interface LlmTold {
  readonly url: string | null;
  readonly model: string | null;
  readonly key: string | null;
  readonly cache: string | null;
  readonly timeoutMs: string | null;
  readonly attempts: string | null;
  readonly requestTokens: string | null;
  readonly answerTokens: string | null;
  readonly maxTokens: string | null;
  readonly priceIn: string | null;
  readonly priceOut: string | null;
  readonly maxCost: string | null;
}

/** How a model is asked. */
export interface LlmSettings {
  /** Absolute, http or https: where completions are asked for. */
  readonly endpoint: string;
  readonly model: string;
  /** Sent as a bearer token; null where the endpoint wants none. */
  readonly key: string | null;
  /** Directory of the answers that are kept. */
  readonly cache: string;
  /** How long one request may take, its answer read whole. */
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  /** After so many failures in a row the endpoint is left alone for so long. */
  readonly rest: { readonly afterFailures: number; readonly restMs: number };
  /** At most so many tokens a request, by our estimate, and so many an answer. */
  readonly requestTokens: number;
  readonly answerTokens: number;
  /** At most so many tokens a run, those of requests and answers together. */
  readonly maxTokens: number;
  readonly prices: Prices | null;
  /** In the currency of the prices; null: no limit but that of tokens. */
  readonly maxCost: number | null;
}

const DEFAULT_CACHE = 'data/llm-cache';
/** Where fetch itself gives up waiting for the first byte. */
const LONGEST_TIMEOUT_MS = 300_000;
const RETRY_DELAY_MS = 500;
/** An endpoint that asks for more patience is not waited for. */
const LONGEST_DELAY_MS = 30_000;
const REST = { afterFailures: 3, restMs: 30_000 };

const WHOLE = /^\d{1,15}$/;
const DECIMAL = /^\d{1,12}(?:\.\d{1,12})?$/;
/** What a header can hold: anything else would be named, with the key, by whoever refuses it. */
const KEY = /^[\x21-\x7e]+$/;

/**
 * The settings that the environment gives.
 *
 * @throws WhometError BAD_USAGE, naming the variable and what was expected; never the key.
 */
export function llmSettings(told: LlmTold): LlmSettings {
  if (told.key !== null && !KEY.test(told.key)) throw wrong('WHOMET_LLM_KEY', 'printable ASCII without spaces');
  const prices = pricesOf(told);
  const maxCost = told.maxCost === null ? null : decimal('WHOMET_LLM_MAX_COST', told.maxCost);
  if (maxCost !== null && prices === null)
    throw wrong('WHOMET_LLM_MAX_COST', 'WHOMET_LLM_PRICE_IN and WHOMET_LLM_PRICE_OUT too, per million tokens');
  return {
    endpoint: endpointOf(told.url),
    model: modelOf(told.model),
    key: told.key,
    cache: told.cache ?? DEFAULT_CACHE,
    timeoutMs: whole('WHOMET_LLM_TIMEOUT_MS', told.timeoutMs ?? '60000', 1, LONGEST_TIMEOUT_MS),
    retry: {
      attempts: whole('WHOMET_LLM_ATTEMPTS', told.attempts ?? '3', 1, 10),
      delayMs: RETRY_DELAY_MS,
      maxDelayMs: LONGEST_DELAY_MS,
    },
    rest: REST,
    requestTokens: whole('WHOMET_LLM_REQUEST_TOKENS', told.requestTokens ?? '8000', LEAST_REQUEST_TOKENS, 1_000_000),
    answerTokens: whole('WHOMET_LLM_ANSWER_TOKENS', told.answerTokens ?? '4000', 100, 1_000_000),
    maxTokens: whole('WHOMET_LLM_MAX_TOKENS', told.maxTokens ?? '1000000', 0, 1e12),
    prices,
    maxCost,
  };
}

function endpointOf(text: string | null): string {
  const url = text !== null && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw wrong('WHOMET_LLM_URL', 'an http or https URL such as http://127.0.0.1:8080/v1');
  if (url.username !== '' || url.password !== '')
    throw wrong('WHOMET_LLM_URL', 'no user and password in it: the key stands in WHOMET_LLM_KEY');
  url.hash = '';
  const path = url.pathname.replace(/\/+$/u, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  return url.href;
}

function modelOf(model: string | null): string {
  if (model === null) throw wrong('WHOMET_LLM_MODEL', 'the name of a model');
  return model;
}

function pricesOf({ priceIn, priceOut }: LlmTold): Prices | null {
  if (priceIn === null && priceOut === null) return null;
  return {
    in: decimal('WHOMET_LLM_PRICE_IN', priceIn ?? '0'),
    out: decimal('WHOMET_LLM_PRICE_OUT', priceOut ?? '0'),
  };
}

function whole(name: string, text: string, from: number, to: number): number {
  const value = WHOLE.test(text) ? Number(text) : Number.NaN;
  if (!(value >= from && value <= to)) throw wrong(name, `a whole number from ${from} to ${to}, got ${text}`);
  return value;
}

function decimal(name: string, text: string): number {
  if (!DECIMAL.test(text)) throw wrong(name, `a number such as 0.15, got ${text}`);
  return Number(text);
}

function wrong(name: string, expected: string): WhometError {
  return new WhometError('BAD_USAGE', `${name}: expected ${expected}`);
}
