import { type EntityCorrection, foldName, type NameInArticle, type Verdict } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { InputRefused } from '../errors.ts';
import { atomsOf, distinctNames, entityOf, nameOf, nameOfAtom, namesInArticle } from '../loaders/entity-witnesses.ts';
import type { Load } from '../loaders/load.ts';
import type { EntityNode } from '../loaders/rows.ts';
import { distinctIds, judgingFields } from './judging-fields.ts';

/** So that a judgement can be read. */
const MOST_AT_ONCE = 100;
const QID = /^Q[1-9]\d*$/;

export const MergeEntitiesInput = builder.inputType('MergeEntitiesInput', {
  description: 'Which entities are one.',
  fields: (t) => ({
    ids: t.idList({
      required: true,
      description: `Two or more of one kind, at most ${MOST_AT_ONCE}. An id that one of them had before it was merged speaks of what it stood for then.`,
    }),
    ...judgingFields(t),
  }),
});

export const SeparateEntitiesInput = builder.inputType('SeparateEntitiesInput', {
  description: 'Which entities are not one: `a` and `b`, or `id` with `articles` or with `names`.',
  fields: (t) => ({
    a: t.id({ description: 'One entity; with `b`. It may be an id that it had before the two were merged.' }),
    b: t.id({ description: 'The other.' }),
    id: t.id({ description: 'The entity that is two; with `articles` or `names`.' }),
    articles: t.idList({ description: `What these articles mean by it is another. At most ${MOST_AT_ONCE}.` }),
    names: t.stringList({
      description: `What articles call by these of its names is another; case and accents do not matter. At most ${MOST_AT_ONCE}.`,
    }),
    ...judgingFields(t),
  }),
});

export const CorrectEntityInput = builder.inputType('CorrectEntityInput', {
  description: 'What is right of an entity; at least one of them. What is not given stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Any id that it ever had.' }),
    name: t.string({ description: 'What it is called.' }),
    addAliases: t.stringList({ description: 'It is also called so.' }),
    removeAliases: t.stringList({ description: 'It is not called so.' }),
    country: t.field({ type: 'CountryCode', description: 'The country that it belongs to; null for none.' }),
    wikidataId: t.string({ description: 'Its QID in Wikidata; null for none.' }),
    ...judgingFields(t),
  }),
});

/** The verdict that the entities are one. */
export async function sameEntity(input: typeof MergeEntitiesInput.$inferInput, load: Load): Promise<Verdict> {
  const ids = distinctIds('ids', input.ids, 2, MOST_AT_ONCE);
  const entities = await Promise.all(ids.map((id) => entityOf(load, id)));
  const [first, ...others] = entities;
  const other = others.find(({ kind }) => kind !== first?.kind);
  if (other !== undefined)
    throw new InputRefused(
      'ids',
      `expected entities of one kind, got ${first?.kind} ${first?.id} and ${other.kind} ${other.id}`,
    );
  if (new Set(entities.map(({ id }) => id)).size < entities.length)
    throw new InputRefused('ids', `expected different entities, got ${first?.props.name} twice: they are one already`);
  return { verdict: 'SAME_ENTITY', subjects: await Promise.all(ids.map((id) => nameOf(load, id))) };
}

/** The verdict that they are two. */
export async function differentEntities(
  { a, b, id, articles, names }: typeof SeparateEntitiesInput.$inferInput,
  load: Load,
): Promise<Verdict> {
  const forms = [a != null && b != null, id != null && articles != null, id != null && names != null];
  const isMixed = [a, b, id, articles, names].filter((value) => value != null).length !== 2;
  if (isMixed || !forms.includes(true))
    throw new InputRefused(null, 'expected either a and b, or id and articles, or id and names');
  if (a != null && b != null) return apart(load, a, b);
  const entity = await entityOf(load, id ?? '');
  if (articles != null) return apartIn(load, entity, distinctIds('articles', articles, 1, MOST_AT_ONCE));
  return apartByName(load, entity, distinctIds('names', names ?? [], 1, MOST_AT_ONCE));
}

async function apart(load: Load, a: string, b: string): Promise<Verdict> {
  if (a === b) throw new InputRefused('b', 'expected another entity than a');
  const [one, other] = await Promise.all([entityOf(load, a), entityOf(load, b)]);
  if (one.kind !== other.kind) throw new InputRefused('b', `expected a ${one.kind}, got a ${other.kind}: they are two`);
  return { verdict: 'DIFFERENT_ENTITIES', subjects: [await nameOf(load, a)], from: [await nameOf(load, b)] };
}

async function apartIn(load: Load, entity: EntityNode, articles: readonly string[]): Promise<Verdict> {
  const named = await Promise.all(articles.map((article) => namesInArticle(load, article, entity)));
  const missing = articles.find((_, index) => named[index]?.length === 0);
  if (missing !== undefined)
    throw new InputRefused('articles', `expected articles that name ${entity.props.name}, got ${missing}`);
  const atoms = await atomsOf(load, entity.id);
  const elsewhere = await Promise.all(atoms.map((atom) => nameOfAtom(load, atom, articles)));
  return parted(named.flat(), elsewhere, 'articles', `no other article names ${entity.props.name}`);
}

async function apartByName(load: Load, entity: EntityNode, names: readonly string[]): Promise<Verdict> {
  const folded = new Set(names.map(foldName));
  const atoms = await atomsOf(load, entity.id);
  const isAsked = ({ props }: (typeof atoms)[number]): boolean => folded.has(foldName(props.entity.name));
  const known = new Set(atoms.map(({ props }) => foldName(props.entity.name)));
  const unknown = names.find((name) => !known.has(foldName(name)));
  if (unknown !== undefined)
    throw new InputRefused(
      'names',
      `expected names by which articles call ${entity.props.name} in the first place (${[...new Set(atoms.map(({ props }) => props.entity.name))].join(', ')}), got ${unknown}`,
    );
  const witnesses = (all: typeof atoms) => Promise.all(all.map((atom) => nameOfAtom(load, atom)));
  const subjects = await witnesses(atoms.filter(isAsked));
  const from = await witnesses(atoms.filter((atom) => !isAsked(atom)));
  return parted(subjects, from, 'names', `${entity.props.name} goes by no other`);
}

function parted(
  subjects: readonly (NameInArticle | null)[],
  from: readonly (NameInArticle | null)[],
  field: string,
  nothingLeft: string,
): Verdict {
  const [one, other] = [subjects, from].map((side) => distinctNames(side.filter((name) => name !== null)));
  if (one === undefined || other === undefined || other.length === 0)
    throw new InputRefused(field, `expected some to be left: ${nothingLeft}`);
  return { verdict: 'DIFFERENT_ENTITIES', subjects: one, from: other };
}

/**
 * What the input says is right.
 *
 * @throws InputRefused where it says nothing, or what can't be.
 */
export function correctionOf(input: typeof CorrectEntityInput.$inferInput): EntityCorrection {
  const { name, addAliases, removeAliases, country, wikidataId } = input;
  const given = {
    addAliases: namesOf('addAliases', addAliases),
    removeAliases: namesOf('removeAliases', removeAliases),
  };
  const [called] = namesOf('name', name == null ? null : [name]) ?? [];
  if (wikidataId != null && !QID.test(wikidataId))
    throw new InputRefused('wikidataId', `expected a QID such as Q324546, got ${wikidataId}`);
  // Null says that there is none; what is not given says nothing.
  const told = Object.entries({ name: called, ...given, country, wikidataId }).filter(
    ([, value]) => value !== undefined,
  );
  if (told.length === 0) throw new InputRefused(null, 'expected something to correct, got nothing');
  return Object.fromEntries(told);
}

function namesOf(field: string, names: readonly string[] | null | undefined): readonly string[] | undefined {
  if (names?.some((name) => name.trim() === '')) throw new InputRefused(field, 'expected a name, got none');
  return names?.map((name) => name.trim());
}
