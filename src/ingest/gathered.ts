import type { AtOnce } from './map-concurrent.ts';

/** Long beside a round trip, short beside what a slow source takes: what it gave is gone on with, while it is waited for. */
const PATIENCE_MS = 50;

/** The items in their order, as many together as that allows; fewer where the next is long in coming. One more is asked for meanwhile, and no more. */
export async function* gathered<T>(items: AsyncGenerator<T>, most: AtOnce<T>): AsyncGenerator<readonly T[]> {
  let next = asked(items);
  try {
    for (;;) {
      const first = await next;
      if (first.done === true) return;
      next = asked(items);
      const together = [first.value];
      let weight = most.weightOf(first.value);
      const late = after(PATIENCE_MS);
      while (together.length < most.items && weight < most.weight) {
        const item = await Promise.race([next, late.promise]);
        if (item === null || item.done === true) break;
        next = asked(items);
        together.push(item.value);
        weight += most.weightOf(item.value);
      }
      late.cancel();
      yield together;
    }
  } finally {
    await next.catch(() => undefined);
    await items.return(undefined);
  }
}

function asked<T>(items: AsyncGenerator<T>): Promise<IteratorResult<T>> {
  const next = items.next();
  // Awaited in its turn; until then a rejection must not count as unhandled.
  next.catch(() => undefined);
  return next;
}

function after(ms: number): { readonly promise: Promise<null>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
