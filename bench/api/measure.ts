/** Milliseconds of many runs. */
export interface Times {
  readonly p10: number;
  readonly p50: number;
  readonly p99: number;
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), p10: at(0.1) };
}

/** Takes the ways in turns, so that whatever else the machine does falls on all alike; the first runs, of cold code, don't count. */
export async function measureInTurns<T>(
  inputs: readonly T[],
  ways: readonly ((input: T) => unknown)[],
  { runs, warmUp }: { readonly runs: number; readonly warmUp: number },
): Promise<readonly Times[]> {
  const times = ways.map((): number[] => []);
  for (let run = -warmUp; run < runs; run += 1) {
    const input = inputs[(run + warmUp) % inputs.length];
    if (input === undefined) throw new RangeError('measure: expected an input');
    for (const [at, way] of ways.entries()) {
      const start = performance.now();
      await way(input);
      if (run >= 0) times[at]?.push(performance.now() - start);
    }
  }
  return times.map(timesOf);
}
