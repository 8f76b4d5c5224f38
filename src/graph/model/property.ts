/** How a property is kept. `json` is opaque to the engines: neither filtered nor ordered by. */
export type PropertyType = 'text' | 'int' | 'float' | 'bool' | 'texts' | 'json';

/** One property of a kind of node or edge. `T` is its type in TypeScript, null included where it may be null. */
export interface Property<T> {
  readonly type: PropertyType;
  readonly nullable: boolean;
  readonly description: string;
  /** Never there at run time: carries T. */
  readonly valueType?: T;
}

type Describe<T> = (description: string) => Property<T>;

function property<T>(type: PropertyType, nullable: boolean): Describe<T> {
  return (description) => ({ type, nullable, description });
}

export const text: Describe<string> = property('text', false);
export const int: Describe<number> = property('int', false);
export const float: Describe<number> = property('float', false);
export const bool: Describe<boolean> = property('bool', false);
export const texts: Describe<readonly string[]> = property('texts', false);
export const maybeText: Describe<string | null> = property('text', true);
export const maybeFloat: Describe<number | null> = property('float', true);

/** A property that one engine-independent JSON value fills. */
export function json<T>(description: string): Property<T> {
  return { type: 'json', nullable: false, description };
}

/** A text property that takes one of the given values. */
export function oneOf<T extends string>(values: readonly T[], description: string): Property<T> {
  return { type: 'text', nullable: false, description: `${description} One of ${values.join(', ')}.` };
}

/** Like {@link oneOf}, or null. */
export function maybeOneOf<T extends string>(values: readonly T[], description: string): Property<T | null> {
  return { type: 'text', nullable: true, description: `${description} One of ${values.join(', ')}, or null.` };
}
