import { type EdgeKind, ENTITY_KINDS, type NodeKind, nodeKindSpec, withPrefix } from '../../model/index.ts';
import type { Ends, WrittenKinds } from './written-kinds.ts';

/** What has parts of which each leads to it, and the id of one of them as its own. */
export interface Composed {
  readonly kinds: readonly NodeKind[];
  readonly part: NodeKind;
  readonly edge: EdgeKind;
}

export const ENTITIES: Composed = { kinds: ENTITY_KINDS, part: 'Atom', edge: 'RESOLVED_TO' };
export const MEETINGS: Composed = { kinds: ['Meeting'], part: 'Claim', edge: 'ABOUT' };

/** Finds out what ids stand for once a transaction is over. */
export interface StandingWatch {
  /** To be told what is written, in order. */
  before(writes: WrittenKinds): void;
  /** By the id that one named after a part would have: what the part leads to, null for nothing. Of the parts that were linked, unlinked or dropped only. */
  readonly standsFor: ReadonlyMap<string, string | null>;
}

export function watchStanding({ kinds, part, edge }: Composed): StandingWatch {
  const standsFor = new Map<string, string | null>();
  const prefixes = kinds.map((one) => nodeKindSpec(one).prefix);
  const leadsNowhere = (ends: Ends): boolean => (standsFor.get(namedAfter(ends)) ?? ends.to) === ends.to;
  return {
    standsFor,
    before({ unlinked, dropped, linked }) {
      const cut = unlinked(edge).filter(leadsNowhere).map(namedAfter);
      const parts = dropped(part);
      const partless = prefixes.flatMap((prefix) => parts.map((id) => withPrefix(prefix, id)));
      // Edges go with their ends.
      const gone = new Set(kinds.flatMap(dropped));
      const led = gone.size === 0 ? [] : [...standsFor].filter(([, now]) => now !== null && gone.has(now));
      for (const id of [...cut, ...partless, ...led.map(([id]) => id)]) standsFor.set(id, null);
      for (const ends of linked(edge)) standsFor.set(namedAfter(ends), ends.to);
    },
  };
}

function namedAfter({ from, to }: Ends): string {
  return withPrefix(to.slice(0, to.indexOf('_')), from);
}
