import { z } from 'zod';
import { retryAfterMs } from '../../retry-after.ts';
import type { Usage } from './budget.ts';
import { openDialect } from './dialect.ts';
import { LlmFailure } from './llm-failure.ts';
import { type HttpAnswer, postJson } from './post-json.ts';
import type { LlmRequest } from './request.ts';
import type { LlmSettings } from './settings.ts';
import { ANSWER_SCHEMA } from './told-meetings.ts';

/** What a model answered. */
export interface Completion {
  readonly answer: string;
  /** As the server counts; null where it doesn't say. */
  readonly usage: Usage | null;
}

/** Asks for a completion. @throws LlmFailure, or the signal's reason once it is aborted */
export type Complete = (request: LlmRequest, signal: AbortSignal | undefined) => Promise<Completion>;

const count = z.number().int().nonnegative();
const completion = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ),
});
const counted = z.object({ usage: z.object({ prompt_tokens: count, completion_tokens: count }) });
const refused = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

const MAX_REASON_CHARACTERS = 200;
/** Whoever has these wrong has them wrong for every article. */
const LASTING: ReadonlySet<number> = new Set([401, 402, 403, 404, 405]);
/** How endpoints refuse an option. */
const NOT_TAKEN: ReadonlySet<number> = new Set([400, 422]);
const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429]);

/**
 * The chat completions of an endpoint.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function completionsOf({ endpoint, model, key, timeoutMs, answerTokens }: LlmSettings): Complete {
  const dialect = openDialect(answerTokens, ANSWER_SCHEMA);
  return async (request, signal) => {
    const headers = key === null ? {} : { authorization: `Bearer ${key}` };
    for (;;) {
      const options = dialect.options();
      const body = { model, messages: messagesOf(request), ...options };
      const answer = await postJson(endpoint, body, { headers, timeoutMs, signal });
      if (answer.status >= 200 && answer.status < 300) return completionOf(answer);
      if (!(NOT_TAKEN.has(answer.status) && dialect.learns(answer.text, options))) throw refusal(answer, key);
    }
  };
}

function messagesOf({ system, user }: LlmRequest) {
  return [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
}

function completionOf({ text }: HttpAnswer): Completion {
  const json = jsonOf(text);
  const [choice] = completion.safeParse(json).data?.choices ?? [];
  if (choice === undefined)
    throw new LlmFailure('ENDPOINT', 'the endpoint answers with something else than a chat completion', {
      retriable: true,
      charged: true,
    });
  const { message, finish_reason: end } = choice;
  if (end === 'length') throw unusable('the answer was cut off: it needs more than WHOMET_LLM_ANSWER_TOKENS');
  if (end === 'content_filter' || (message.refusal ?? '') !== '') throw unusable('the model declined to answer');
  if ((message.content ?? '') === '') throw unusable('the answer is empty');
  const usage = counted.safeParse(json).data?.usage;
  return {
    answer: message.content ?? '',
    usage: usage === undefined ? null : { in: usage.prompt_tokens, out: usage.completion_tokens },
  };
}

function unusable(reason: string): LlmFailure {
  return new LlmFailure('ANSWER', reason, { charged: true });
}

function refusal({ status, headers, text }: HttpAnswer, key: string | null): LlmFailure {
  const retriable = status >= 500 || PASSING.has(status);
  // What a server says of a passing fault differs each time, and says nothing that helps.
  const told = retriable ? '' : toldReason(text, key);
  return new LlmFailure('ENDPOINT', `HTTP ${status} from the endpoint${told === '' ? '' : `: ${told}`}`, {
    retriable,
    lasting: LASTING.has(status),
    retryAfterMs: retryAfterMs(headers.get('retry-after') ?? undefined, new Date()),
  });
}

function toldReason(text: string, key: string | null): string {
  const error = refused.safeParse(jsonOf(text)).data?.error ?? '';
  const message = typeof error === 'string' ? error : error.message;
  const redacted = key === null ? message : message.replaceAll(key, '…');
  return redacted
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, MAX_REASON_CHARACTERS);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
