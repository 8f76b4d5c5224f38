/** The least number of letters put in, left out, replaced or swapped with their neighbour; `atMost + 1` where it is more. */
export function editDistance(a: string, b: string, atMost: number): number {
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1;
  let earlier: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = rowOf(a, b, i, last, earlier);
    if (Math.min(...row) > atMost) return atMost + 1;
    [earlier, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, atMost + 1);
}

/** Distances of the first `i` letters of `a` to each beginning of `b`, from those of one and of two letters fewer. */
function rowOf(a: string, b: string, i: number, last: readonly number[], earlier: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const replaced = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
    const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swapped = isSwap ? (earlier[j - 2] ?? 0) + 1 : replaced;
    row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
  }
  return row;
}
