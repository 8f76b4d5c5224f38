/** How many values stand in this one, each item of a list and each field of an object being one; without recursion, as deep as it may be. */
export function countValues(value: unknown): number {
  const open = [value];
  let count = 0;
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const values = Object.values(next);
    count += values.length;
    for (const one of values) if (typeof one === 'object') open.push(one);
  }
  return count;
}
