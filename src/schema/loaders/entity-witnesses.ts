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
    .filter(
      ({ props: { entity } }) => entity.aliases.length + entity.offices.length === 0 && entity.correction === undefined,
    );
}

/** Articles of which one is looked for that gives the name to nobody else. */
const MOST_ARTICLES = 5;

/** How the earliest article but these names it so, if possible one that gives the name to nobody else; null where no other names it. */
export async function nameOfAtom(
  load: Load,
  atom: NodeOf<'Atom'>,
  notIn: readonly string[] = [],
): Promise<NameInArticle | null> {
  const where: { readonly where?: Filter } = notIn.length === 0 ? {} : { where: { not: { ids: notIn } } };
  const { rows } = await load.related({
    kinds: ['Article'],
    edge: 'NAMES',
    direction: 'in',
    parent: atom.id,
    ...where,
    order: { key: 'byDateAsc', direction: 'asc' },
    page: { size: MOST_ARTICLES, from: 'start' },
  });
  for (const { node } of rows) if (await isAlone(load, node.id, atom)) return nameIn(node.id, atom.props);
  const [first] = rows;
  return first === undefined ? null : nameIn(first.node.id, atom.props);
}

/** Whether the article gives the name to nobody else of that kind. */
async function isAlone(load: Load, articleId: string, { props }: NodeOf<'Atom'>): Promise<boolean> {
  const { rows } = await load.related({
    kinds: ['Atom'],
    edge: 'NAMES',
    direction: 'out',
    parent: articleId,
    where: { prop: 'entityKind', op: 'eq', value: props.entityKind },
    page: { size: MOST_ATOMS, from: 'start' },
  });
  const name = foldName(props.entity.name);
  const bearers = rows
    .map(({ node }) => node.props)
    .filter(({ entity }) => [entity.name, ...entity.aliases].some((form) => foldName(form) === name));
  return bearers.every((other) => whoIs(other) === whoIs(props));
}

/** Equal for an atom and what adds an alias, an office or a correction to it. */
function whoIs({ owner, entity: { name, listKey, country, partial } }: NodeOf<'Atom'>['props']): string {
  return JSON.stringify([owner, name, listKey, country, partial]);
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
