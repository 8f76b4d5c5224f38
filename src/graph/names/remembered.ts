/** Few enough to stay young: what is kept long costs more to collect than to make again. */
const MAX_KEPT = 4000;

/** The function with its answers kept for a while: a name is compared with many. */
export function remembered<T>(read: (name: string) => T): (name: string) => T {
  const kept = new Map<string, T>();
  return (name) => {
    const found = kept.get(name);
    if (found !== undefined) return found;
    if (kept.size >= MAX_KEPT) kept.clear();
    const answer = read(name);
    kept.set(name, answer);
    return answer;
  };
}
