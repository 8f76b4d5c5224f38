/** What is kept of names for longer than it stays young costs more to collect than to make again. */
const NAMES_KEPT = 1000;
/** Names share their words. */
export const WORDS_KEPT = 20_000;

/** The function with so many of its answers kept for a while: a name is compared with many. */
export function remembered<T>(read: (text: string) => T, most = NAMES_KEPT): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found;
    if (kept.size >= most) kept.clear();
    const answer = read(text);
    kept.set(text, answer);
    return answer;
  };
}
