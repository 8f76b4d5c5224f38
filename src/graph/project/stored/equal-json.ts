/** Whether both are the same JSON, whatever the order of keys; a key without a value is as good as none. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => equalJson(item, b[index]))
    );
  return equalObjects(a, b);
}

function equalObjects(a: object, b: object): boolean {
  for (const key in a) if (!equalJson(Reflect.get(a, key), Reflect.get(b, key))) return false;
  for (const key in b) if (Reflect.get(a, key) === undefined && Reflect.get(b, key) !== undefined) return false;
  return true;
}
