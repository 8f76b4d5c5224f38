import { ENTITY_KINDS, kindOfId, type NodeKind, withPrefix } from '../../graph/index.ts';
import type { Ask } from './read-asks.ts';

/** The one place that knows how an id leads to what it stands for now: an id once served keeps resolving. */
const WAYS: Partial<Record<NodeKind, (id: string) => Ask>> = {
  Article: (id) => ({ node: { kind: 'Article', id } }),
  Claim: (id) => ({ node: { kind: 'Claim', id } }),
  Judgement: (id) => ({ node: { kind: 'Judgement', id } }),
  Question: (id) => ({ node: { kind: 'Question', id } }),
  Participation: (id) => ({ node: { kind: 'Participation', id } }),
  Person: askForEntity,
  Organization: askForEntity,
  Place: askForEntity,
  Meeting: askForMeeting,
};

/** How to ask for it, and the kinds that it may be of; null for an id that is none of ours, or of what is not served. */
export function askForId(id: string): { readonly ask: Ask; readonly kinds: readonly NodeKind[] } | null {
  const kind = kindOfId(id);
  const way = kind === null ? undefined : WAYS[kind];
  return kind === null || way === undefined ? null : { ask: way(id), kinds: [kind] };
}

/** An entity has the id of an atom: every atom that it holds leads to it. */
export function askForEntity(id: string): Ask {
  const parent = withPrefix('atom', id);
  return { list: { kinds: ENTITY_KINDS, via: { edge: 'RESOLVED_TO', direction: 'out', parent }, page: ONE } };
}

/** A meeting has the id of a claim, likewise. */
function askForMeeting(id: string): Ask {
  const parent = withPrefix('claim', id);
  return { list: { kinds: ['Meeting'], via: { edge: 'ABOUT', direction: 'out', parent }, page: ONE } };
}

const ONE = { size: 1, from: 'start' } as const;
