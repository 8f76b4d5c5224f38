/** Common given names of the world, folded. */
export function givenNames(): ReadonlySet<string> {
  return new Set();
}
