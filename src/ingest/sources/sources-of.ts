import type { Source } from '../source.ts';
import { pathSource } from './path.ts';
import { standardInput } from './standard-input.ts';

/** A source for each path, in order; `-` is standard input. Nothing is opened before its documents are asked for. */
export function sourcesOf(paths: readonly string[]): readonly Source[] {
  return paths.map((path) => (path === '-' ? standardInput() : pathSource(path)));
}
