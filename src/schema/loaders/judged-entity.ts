import { WhometError } from '../../errors.ts';
import type { EntityKind, JudgedEntity } from '../../graph/index.ts';
import { InputRefused } from '../errors.ts';
import { atomsOf } from './entity-witnesses.ts';
import type { Load } from './load.ts';
import { type EntityRefInput, entitiesOf } from './resolve-ref.ts';
import { type EntityNode, isOf } from './rows.ts';

/**
 * The entity of one of these kinds that the reference fits, as a judgement speaks of it in whatever article.
 *
 * @throws WhometError NOT_FOUND; InputRefused where several fit, or where articles name it only in part.
 */
export async function judgedEntity(
  load: Load,
  field: string,
  ref: EntityRefInput,
  kinds: readonly EntityKind[],
): Promise<JudgedEntity> {
  const fitting = (await entitiesOf(load, ref)).filter((entity) => isOf(entity, kinds));
  const asked = ref.id ?? ref.wikidataId ?? ref.name;
  const [only, ...others] = fitting;
  if (only === undefined) throw new WhometError('NOT_FOUND', `${field}: nothing in the graph fits ${asked}`);
  if (others.length > 0)
    throw new InputRefused(
      field,
      `expected one of the ${fitting.length} that ${asked} fits, by id: ${fitting.map(({ id }) => id).join(', ')}`,
    );
  return asJudged(load, field, only);
}

async function asJudged(load: Load, field: string, { id, props }: EntityNode): Promise<JudgedEntity> {
  const atoms = await atomsOf(load, id);
  const atom = atoms.find((one) => one.props.owner === '' && !one.props.entity.partial);
  if (atom === undefined)
    throw new InputRefused(
      field,
      `expected what articles name in full, got ${props.name} (${id}): merge it with whom it means first`,
    );
  const { kind, name, listKey, country } = atom.props.entity;
  return { kind, name, listKey, country };
}
