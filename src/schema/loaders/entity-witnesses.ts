import { WhometError } from '../../errors.ts';
import { ENTITY_KINDS, type Filter, foldName, type NameInArticle, type NodeOf, withPrefix } from '../../graph/index.ts';
import type { Load } from './load.ts';
import { type EntityNode, isOf } from './rows.ts';

/** No entity goes by more names with different discriminators. */
const MOST_ATOMS = 1000;

/**
 * What the id stands for now.
 *
 * @throws WhometError NOT_FOUND
 */
export async function entityOf(load: Load, id: string): Promise<EntityNode> {
  const node = await load.node(id);
  if (isOf(node, ENTITY_KINDS)) return node;
  throw new WhometError('NOT_FOUND', `${id}: no person, organization or place has or had that id`);
}

/**
 * How the earliest article that names it names what the id first stood for: a judgement on it outlives every change of ids.
 *
 * @throws WhometError NOT_FOUND
 */
export async function nameOf(load: Load, id: string): Promise<NameInArticle> {
  await entityOf(load, id);
  const atom = await load.nodeOf('Atom', withPrefix('atom', id));
  const name = atom === null ? null : await nameOfAtom(load, atom);
  if (name === null) throw new WhometError('NOT_FOUND', `${id}: no article names it`);
  return name;
}

/** The ways in which an entity is named, each once: without its aliases and offices, which are no names to tell it apart by. */
export async function atomsOf(load: Load, entityId: string): Promise<readonly NodeOf<'Atom'>[]> {
  const { rows } = await load.related({
    kinds: ['Atom'],
    edge: 'RESOLVED_TO',
    direction: 'in',
    parent: entityId,
    page: { size: MOST_ATOMS, from: 'start' },
  });
  return rows
    .map(({ node }) => node)
    .filter(({ props: { entity } }) => entity.aliases.length + entity.offices.length === 0);
}

/** How the earliest article but these names it so; null where no other does. */
export async function nameOfAtom(
  load: Load,
  { id, props }: NodeOf<'Atom'>,
  notIn: readonly string[] = [],
): Promise<NameInArticle | null> {
  const where: { readonly where?: Filter } = notIn.length === 0 ? {} : { where: { not: { ids: notIn } } };
  const { rows } = await load.related({
    kinds: ['Article'],
    edge: 'NAMES',
    direction: 'in',
    parent: id,
    ...where,
    order: { key: 'byDateAsc', direction: 'asc' },
    page: { size: 1, from: 'start' },
  });
  const [article] = rows;
  return article === undefined ? null : nameIn(article.node.id, props);
}

/** How the article names the entity: in how many ways, each as that article alone means it. */
export async function namesInArticle(
  load: Load,
  articleId: string,
  { kind, id }: EntityNode,
): Promise<readonly NameInArticle[]> {
  const { rows } = await load.related({
    kinds: ['Atom'],
    edge: 'NAMES',
    direction: 'out',
    parent: articleId,
    where: { link: 'RESOLVED_TO', direction: 'out', to: kind, node: { ids: [id] } },
    page: { size: MOST_ATOMS, from: 'start' },
  });
  return distinctNames(rows.map(({ node }) => ({ ...nameIn(articleId, node.props), only: true })));
}

/** Each name in each article once. */
export function distinctNames(names: readonly NameInArticle[]): readonly NameInArticle[] {
  const keyed = names.map((name) => [`${name.articleId} ${foldName(name.name)}`, name] as const);
  return [...new Map(keyed).values()];
}

/** What an article alone means by a name, as a judgement has said, it goes on meaning alone. */
function nameIn(articleId: string, { entityKind, entity, owner }: NodeOf<'Atom'>['props']): NameInArticle {
  const isOwn = owner === articleId && !entity.partial;
  return { articleId, kind: entityKind, name: entity.name, ...(isOwn ? { only: true } : {}) };
}
