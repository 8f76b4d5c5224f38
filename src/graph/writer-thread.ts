import { serveCalls } from '../threads/index.ts';
import { openGraph } from './open-graph.ts';
import type { Writes } from './write-apart.ts';

type Methods = { readonly [Name in keyof Writes]: (given: Parameters<Writes[Name]>) => Promise<unknown> };

serveCalls(async (data) => {
  const graph = await openGraph(String(data));
  const methods: Methods = {
    record: (given) => graph.record(...given),
    reread: (given) => graph.reread(...given),
    judge: (given) => graph.judge(...given),
    adopt: (given) => graph.adopt(...given),
    undo: (given) => graph.undo(...given),
    verify: (given) => graph.verify(...given),
    settle: (given) => graph.quarantine.settle(...given),
    remove: (given) => graph.quarantine.remove(...given),
  };
  return { methods, [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose]() };
});
