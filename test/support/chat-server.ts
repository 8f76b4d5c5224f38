import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that the server got. */
interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly [option: string]: unknown;
  };
}

/** What the server does with its nth request, counted from 0. */
export type Behaviour = (response: ServerResponse, asked: Asked, nth: number) => void;

/** A server for chat completions on loopback, that does as told. */
export interface ChatServer extends AsyncDisposable {
  /** Base URL, as a user would write it. */
  readonly url: string;
  readonly asked: readonly Asked[];
}

/** Starts one. */
export async function chatServer(behave: Behaviour): Promise<ChatServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const one: Asked = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) };
    asked.push(one);
    behave(response, one, asked.length - 1);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers with that completion. */
export function completes(
  content: string | null,
  {
    finish = 'stop',
    usage = { prompt_tokens: 1000, completion_tokens: 100 } as unknown,
    refusal = null as unknown,
  } = {},
): Behaviour {
  return (response) => {
    const choices = [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal } }];
    send(response, 200, JSON.stringify({ id: 'chat-1', object: 'chat.completion', choices, usage }));
  };
}

/** Answers with these meetings. */
export function tells(...meetings: readonly unknown[]): Behaviour {
  return completes(JSON.stringify({ meetings }));
}

/** Answers with a status other than 200, and not as a chat completion. */
export function refuses(status: number, body = '', headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => send(response, status, body, headers);
}

/** Does one thing after the other, and the last one ever after. */
export function inOrder(...behaviours: readonly [Behaviour, ...Behaviour[]]): Behaviour {
  return (response, asked, nth) => (behaviours[nth] ?? behaviours.at(-1))?.(response, asked, nth);
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): void {
  response.writeHead(status, headers);
  response.end(body);
}
