import { execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Answers with the fields of an object in the order in which they were asked for. Yoga's own executor writes them as they resolve.
 *
 * @see https://spec.graphql.org/October2021/#sec-Serialized-Map-Ordering
 */
export function useFieldOrder(): Plugin {
  return { onExecute: ({ setExecuteFn }) => setExecuteFn(execute) };
}
