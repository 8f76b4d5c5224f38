const LEVELS = 60;

/** Fragments of which each spreads the next one twice, the first one called `F0`: 2 to the power of 60 ways through them. */
export function doubledFragments(type: string, field: string): string {
  const spreading = Array.from(
    { length: LEVELS },
    (_, at) => `fragment F${at} on ${type} { ...F${at + 1} ...F${at + 1} }`,
  );
  return [...spreading, `fragment F${LEVELS} on ${type} { ${field} }`].join(' ');
}
