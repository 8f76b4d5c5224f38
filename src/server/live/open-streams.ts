import type { ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';

/** Answers that go on without end. */
interface OpenStreams {
  readonly plugin: Plugin<object, { readonly res?: ServerResponse }>;
  /**
   * Breaks them off. Their clients take it for a lost connection, and come back with their cursors; an end by the protocol would tell them that there is no
   * more to come.
   */
  end(): void;
}

export function openStreams(): OpenStreams {
  const open = new Set<ServerResponse>();
  return {
    plugin: {
      onResponse({ response, serverContext }) {
        const { res } = serverContext;
        if (res === undefined || response.headers.get('content-type')?.startsWith('text/event-stream') !== true) return;
        open.add(res);
        res.once('close', () => open.delete(res));
      },
    },
    end() {
      for (const response of open) response.destroy();
    },
  };
}
