import type { Order } from '../../graph/index.ts';
import { enumOf } from './enum-of.ts';

/** The enum by which a list of entities of one kind is ordered. */
export function nameOrder(name: string) {
  return enumOf(name, 'How they are ordered; ties by id.', {
    NAME_ASC: 'By name, A first.',
    NAME_DESC: 'By name, Z first.',
  });
}

/** By name from A, unless told otherwise. */
export function byName(order: 'NAME_ASC' | 'NAME_DESC' | null | undefined): Order {
  return { key: 'byName', direction: order === 'NAME_DESC' ? 'desc' : 'asc' };
}
