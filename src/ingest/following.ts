import { setMaxListeners } from 'node:events';

/** What can be ended for itself, and ends with another. */
export interface Following extends Pick<AbortController, 'signal' | 'abort'> {
  /** The other ends it no more. To be called where the other may live on: nothing is left there then. */
  letGo(): void;
}

/** Aborted with the signal, with its reason, or by itself. (What `AbortSignal.any` makes, a signal that lives on may keep for ever.) */
export function following(signal: AbortSignal | undefined): Following {
  const controller = new AbortController();
  // One for each article under way is no leak.
  setMaxListeners(0, controller.signal);
  const follow = (): void => controller.abort(signal?.reason);
  if (signal?.aborted === true) follow();
  signal?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    letGo: () => signal?.removeEventListener('abort', follow),
  };
}
