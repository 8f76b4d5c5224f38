import { fold } from '../../src/lexicon/index.ts';
import type { MadeEntity } from './made-entities.ts';
import type { MadeCast } from './made-graph.ts';
import { randomOf } from './made-random.ts';

/** Someone to ask about, with the sort key of the name. */
export type Sampled = Pick<MadeEntity, 'id' | 'name'> & { readonly key: string };

const COUNT = 100;
/** Of these, who have from some hundred meetings down to some ten. */
const FIRST = 20;
const LAST = 3_000;

/** People who meet now and then: no hubs, none who never met. */
export function someMeeters({ people }: MadeCast): readonly Sampled[] {
  const random = randomOf(2);
  return Array.from({ length: COUNT }, () => {
    const { id, name } = random.pick(people.slice(FIRST, LAST));
    return { id, name, key: `${fold(name)}|${id}` };
  });
}

/** Two people each. */
export function somePairs(graph: MadeCast): readonly { readonly from: string; readonly to: string }[] {
  const some = someMeeters(graph);
  return some.slice(1).map(({ id }, at) => ({ from: some[at]?.id ?? id, to: id }));
}
