import { LlmFailure } from './llm-failure.ts';

/** What a server answered. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** No honest answer is longer: a server that goes on is not listened to. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
/** Codes of a connection that was never made. */
const NOT_CONNECTED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/u;

/**
 * Posts the body and reads the answer whole, within the time. Redirects are answers: what is sent is for that server alone.
 *
 * @throws LlmFailure ENDPOINT where no whole answer comes; the signal's reason once it is aborted
 */
export async function postJson(url: string, body: unknown, options: PostOptions): Promise<HttpAnswer> {
  const { headers, timeoutMs, signal } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  const timer = setTimeout(abort, timeoutMs);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: stop.signal,
    });
    return { status: response.status, headers: response.headers, text: await textOf(response) };
  } catch (error) {
    signal?.throwIfAborted();
    throw failureOf(error, stop.signal.aborted, timeoutMs);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // Leaving the loop early ends the connection.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES)
      throw new LlmFailure('ENDPOINT', `the answer is longer than ${MAX_ANSWER_BYTES} bytes`, { charged: true });
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function failureOf(error: unknown, timedOut: boolean, timeoutMs: number): LlmFailure {
  if (error instanceof LlmFailure) return error;
  if (timedOut)
    return new LlmFailure('ENDPOINT', `no whole answer within ${timeoutMs} ms`, { retriable: true, charged: true });
  const code = codeOf(error);
  if (code !== null && NOT_CONNECTED.test(code))
    return new LlmFailure('ENDPOINT', `no connection to the endpoint (${code})`, { retriable: true });
  return new LlmFailure('ENDPOINT', `the connection broke off${code === null ? '' : ` (${code})`}`, {
    retriable: true,
    charged: true,
  });
}

function codeOf(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}
