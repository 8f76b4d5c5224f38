import type { Filter } from '../../graph/index.ts';
import { saysNothing } from '../says-nothing.ts';

/** The list without a filter that everything fulfils: a store counts and orders what nothing filters by what it has at hand. */
export function narrowed<L extends { readonly where?: Filter }>(list: L): Omit<L, 'where'> & Pick<L, 'where'> {
  const { where, ...all } = list;
  return where !== undefined && saysNothing(where) ? all : list;
}
