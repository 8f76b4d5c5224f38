import type { GraphQLResolveInfo } from 'graphql';
import { ENTITY_KINDS, type EntityKind, foldName, type NodeOf, nameIdOf } from '../../graph/index.ts';
import { callerError } from '../errors.ts';
import type { Load } from './load.ts';
import { type EntityNode, isOf } from './rows.ts';

/** An entity as a caller names it: exactly one of them. */
export interface EntityRefInput {
  readonly id?: string | null | undefined;
  readonly wikidataId?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** A name that more entities go by says nothing: it is refused rather than cut short. */
const REF_LIMIT = 1000;
/** For what ambiguous names list. */
const NAMED = { props: ['name'] };
/** Candidates that an ambiguous name lists. */
const CANDIDATES = 20;

/** The ids of all entities that fit one of the references; none where nothing fits. */
export async function idsOf(load: Load, refs: readonly EntityRefInput[]): Promise<readonly string[]> {
  const found = await Promise.all(refs.map((ref) => entitiesOf(load, ref)));
  return [...new Set(found.flat().map(({ id }) => id))];
}

/**
 * The entity of that kind, null where nothing fits; with `info`, with what is asked of it.
 *
 * @throws GraphQLError AMBIGUOUS_NAME that lists the candidates, BAD_USAGE unless exactly one argument is given.
 */
export async function oneEntity<K extends EntityKind>(
  load: Load,
  kind: K,
  ref: EntityRefInput,
  info?: GraphQLResolveInfo,
): Promise<NodeOf<K> | null> {
  const given = [ref.id, ref.wikidataId, ref.name].filter((value) => value != null);
  if (given.length !== 1) throw callerError('BAD_USAGE', 'expected exactly one of id, wikidataId and name');
  const found = (await entitiesOf(load, ref, info)).flatMap((entity) => (isOf(entity, [kind]) ? [entity] : []));
  if (found.length > 1)
    throw callerError('AMBIGUOUS_NAME', `"${given[0]}" fits ${found.length}: ask by id`, {
      candidates: found.slice(0, CANDIDATES).map(({ id, props }) => ({ id, name: props.name })),
    });
  return found[0] ?? null;
}

/** What the reference fits; none where nothing does. */
export async function entitiesOf(
  load: Load,
  { id, wikidataId, name }: EntityRefInput,
  info?: GraphQLResolveInfo,
): Promise<readonly EntityNode[]> {
  if (id != null) return [await load.node(id, info)].filter((node) => isOf(node, ENTITY_KINDS));
  if (wikidataId != null) return byWikidataId(load, wikidataId, info);
  return name == null ? [] : byName(load, name, info);
}

async function byName(load: Load, name: string, info?: GraphQLResolveInfo): Promise<readonly EntityNode[]> {
  const parent = nameIdOf(foldName(name));
  const { rows, hasNext } = await load.page(
    {
      kinds: ENTITY_KINDS,
      via: { edge: 'KNOWN_AS', direction: 'in', parent },
      page: { size: REF_LIMIT, from: 'start' },
      ...(info && NAMED),
    },
    info,
  );
  if (hasNext) throw callerError('BAD_USAGE', `"${name}" fits more than ${REF_LIMIT}: give ids`);
  return rows.map(({ node }) => node);
}

async function byWikidataId(load: Load, value: string, info?: GraphQLResolveInfo): Promise<readonly EntityNode[]> {
  const pages = await Promise.all(
    ENTITY_KINDS.map((kind) =>
      load.page(
        {
          kinds: [kind],
          where: { prop: 'wikidataId', op: 'eq', value },
          page: { size: REF_LIMIT, from: 'start' },
          ...(info && NAMED),
        },
        info,
      ),
    ),
  );
  return pages.flatMap(({ rows }) => rows.map(({ node }) => node));
}
