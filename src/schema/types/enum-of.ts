import { builder } from '../builder.ts';

/** An enum whose values stand in the API as they stand in the graph, each with its description. */
export function enumOf<T extends string>(name: string, description: string, values: Readonly<Record<T, string>>) {
  const described: Record<T, { description: string }> = mapValues(values, (text) => ({ description: text }));
  return builder.enumType(name, { description, values: described });
}

function mapValues<T extends string, A, B>(record: Readonly<Record<T, A>>, map: (value: A) => B): Record<T, B> {
  // `Object.entries` forgets which keys a record has.
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<T, B>;
}
