/** The value as JSON with the keys of every object in order: equal text for equal values. */
export function stableJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  let json = '';
  for (const key of Object.keys(value).sort()) {
    const part: unknown = Reflect.get(value, key);
    if (part !== undefined) json += `${json === '' ? '' : ','}${JSON.stringify(key)}:${stableJson(part)}`;
  }
  return `{${json}}`;
}
