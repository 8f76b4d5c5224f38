import { hash } from 'node:crypto';

/** Hexadecimal digits kept of a hash: 80 bits, so that a billion ids collide with a probability below one in a million. */
const ID_DIGITS = 20;

/** The id of a thing of that kind that the parts identify: equal parts always give the same id, on any machine. */
export function idOf(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}_${hashOf(...parts)}`;
}

/** The id of the node under which everyone who goes by that folded name is found. */
export function nameIdOf(folded: string): string {
  return idOf('name', folded);
}

/** A short hash of the parts; lengths are hashed too, so that `ab, c` and `a, bc` differ. */
export function hashOf(...parts: readonly string[]): string {
  let whole = '';
  for (const part of parts) whole += `${part.length}:${part}`;
  return hash('sha256', whole).slice(0, ID_DIGITS);
}

/** The same hash under another prefix. */
export function withPrefix(prefix: string, id: string): string {
  return `${prefix}_${id.slice(id.indexOf('_') + 1)}`;
}

/**
 * A sort key's part as printable ASCII without `|`, so that every engine orders it alike.
 * Cost: linear. Characters beyond ASCII sort after all letters, by code unit.
 */
export function asciiKey(text: string): string {
  return text.replace(/[^ -{}]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
