import { groupBy } from '../../collect.ts';
import type { ExtractedEntity, GraphEdge, MentionSpan, NodeOf } from '../../model/index.ts';
import { publisherAtom } from '../articles/index.ts';
import { type DateKeys, type Ownership, rankKey } from '../stored/index.ts';
import type { ResolveAtom } from './entity-unit.ts';

export const MENTIONS_OWNS: Ownership = {
  roots: [],
  edges: [
    ['MENTIONS', 'out'],
    ['PUBLISHED_BY', 'out'],
  ],
};

/** The part of {@link MENTIONS_OWNS} that tells of what the text names. */
export const ENTITY_MENTIONS_OWNS: Ownership = { roots: [], edges: [['MENTIONS', 'out']] };

/** What an article names, as its stored edges to atoms say. */
export interface NamedAtom {
  readonly atomId: string;
  readonly spans: ExtractedEntity['mentions'];
}

/** The edges from an article to the entities that it names and to its publisher. */
export function mentionEdges(
  { id, props }: NodeOf<'Article'>,
  named: readonly NamedAtom[],
  resolve: ResolveAtom,
): readonly GraphEdge[] {
  const mentions = entityMentions(id, props, named, resolve);
  const publisher = props.publisher === null ? null : resolve(publisherAtom(props.publisher).id);
  if (publisher === null) return mentions;
  const keys = { byDate: props.byDate, byDateAsc: props.byDateAsc };
  return [...mentions, { kind: 'PUBLISHED_BY', from: id, to: publisher, props: keys }];
}

/** The edges from an article to the entities that it names. */
export function entityMentions(
  id: string,
  { byDate, byDateAsc }: DateKeys,
  named: readonly NamedAtom[],
  resolve: ResolveAtom,
): readonly GraphEdge[] {
  const told = named.flatMap(({ atomId, spans }) => {
    const to = resolve(atomId);
    return to === null || spans.length === 0 ? [] : [{ to, spans }];
  });
  return [...groupBy(told, ({ to }) => to)].map(([to, all]): GraphEdge => {
    const spans: readonly MentionSpan[] = all.flatMap((one) => one.spans).sort((a, b) => a.start - b.start);
    return {
      kind: 'MENTIONS',
      from: id,
      to,
      props: { byDate, byDateAsc, count: spans.length, spans, rank: rankKey(spans.length, to) },
    };
  });
}
