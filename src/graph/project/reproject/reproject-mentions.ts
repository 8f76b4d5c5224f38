import { groupBy, unique } from '../../collect.ts';
import type { EdgeOf, NodeOf } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { type ArticleFacts, publisherAtom } from '../articles/index.ts';
import {
  ENTITY_MENTIONS_OWNS,
  entityMentions,
  MENTIONS_OWNS,
  mentionEdges,
  type NamedAtom,
} from '../entities/index.ts';
import { inChunks, reconcile, type Subgraph } from '../stored/index.ts';
import { storedEntities } from './reproject-articles.ts';

/** Leads the changed articles, and all that name an atom whose entity has another id now, to the entities that they name. */
export async function reprojectMentions(
  transaction: GraphTransaction,
  changed: readonly ArticleFacts[],
  moved: readonly string[],
): Promise<void> {
  const naming = await transaction.edges('NAMES', 'in', moved);
  const atoms = await transaction.nodes('Atom', moved);
  const bodies = new Set(atoms.filter(({ props }) => props.entityKind === 'Organization').map(({ id }) => id));
  const published = naming.filter(({ to }) => bodies.has(to)).map(({ from }) => from);
  const whole = new Set([...changed.map(({ id }) => id), ...published]);
  // Not read again: they hold the texts.
  const known = new Map(changed.map(({ id, node }) => [id, node]));
  await inChunks([...whole], String, (ids) => reprojectWhole(transaction, ids, known));
  const others = unique(naming.map(({ from }) => from)).filter((id) => !whole.has(id));
  await inChunks(others, String, (ids) => reprojectNamed(transaction, ids));
}

/** Of articles whose publisher may lead elsewhere. */
async function reprojectWhole(
  transaction: GraphTransaction,
  ids: readonly string[],
  known: ReadonlyMap<string, NodeOf<'Article'>>,
): Promise<void> {
  const unknown = ids.filter((id) => !known.has(id));
  const read = unknown.length === 0 ? [] : await transaction.nodes('Article', unknown);
  const articles = [...ids.flatMap((id) => known.get(id) ?? []), ...read];
  const names = await transaction.edges('NAMES', 'out', ids);
  const atomIds = [...names.map(({ to }) => to), ...articles.flatMap(publisherIds)];
  const resolved = await storedEntities(transaction, unique(atomIds));
  const byArticle = groupBy(names, ({ from }) => from);
  const units = articles.map((article): [string, Subgraph] => {
    const named = (byArticle.get(article.id) ?? []).map(namedAtom);
    return [article.id, { nodes: [], edges: mentionEdges(article, named, (atomId) => resolved.get(atomId) ?? null) }];
  });
  await reconcile(transaction, MENTIONS_OWNS, new Map(units));
}

/** Without their texts, which are most of an article: what it names knows when it was published. */
async function reprojectNamed(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const names = await transaction.edges('NAMES', 'out', ids);
  const resolved = await storedEntities(transaction, unique(names.map(({ to }) => to)));
  const units = [...groupBy(names, ({ from }) => from)].flatMap(([id, all]): [string, Subgraph][] => {
    const [first] = all;
    if (first === undefined) return [];
    const edges = entityMentions(id, first.props, all.map(namedAtom), (atomId) => resolved.get(atomId) ?? null);
    return [[id, { nodes: [], edges }]];
  });
  await reconcile(transaction, ENTITY_MENTIONS_OWNS, new Map(units));
}

function namedAtom({ to, props }: EdgeOf<'NAMES'>): NamedAtom {
  return { atomId: to, spans: props.spans };
}

function publisherIds({ props }: NodeOf<'Article'>): readonly string[] {
  return props.publisher === null ? [] : [publisherAtom(props.publisher).id];
}
