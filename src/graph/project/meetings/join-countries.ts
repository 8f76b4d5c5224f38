import { groupBy, unique } from '../../collect.ts';
import { conflict, isCountry, standFor } from './claim-conflict.ts';
import type { JudgedClaimPairs } from './judged-meetings.ts';
import type { ResolvedClaim } from './resolved-claim.ts';
import { areOnOneDay } from './told-day.ts';

type Core = readonly ResolvedClaim[];

/**
 * The cores, those that tell of countries ("Russia and Ukraine held talks") joined to the only one of that day whose parties spoke for them.
 * Where several did, it is of none: a core of countries never bridges two. Nor do two that a judgement sets apart join the same one.
 */
export function joinCountries(cores: readonly Core[], { areApart }: JudgedClaimPairs): readonly Core[] {
  const coarse = cores.filter((core) => core.every(({ parties }) => parties.some(isCountry)));
  const fine = cores.filter((core) => !coarse.includes(core));
  const setApart = (a: Core, b: Core): boolean => a.some((one) => b.some((other) => areApart(one.id, other.id)));
  const fineByBlock = groupBy(
    fine.flatMap((core) => blocksOf(core).map((block) => ({ block, core }))),
    ({ block }) => block,
  );
  const choices = coarse.map((core) => {
    const near = unique(blocksOf(core).flatMap((block) => (fineByBlock.get(block) ?? []).map((placed) => placed.core)));
    const [only, ...others] = near.filter((other) => speaksFor(other, core) && !setApart(other, core));
    return { core, only: others.length === 0 ? only : undefined };
  });
  const joins = choices.filter(
    ({ core, only }) => !choices.some((other) => other.only === only && setApart(core, other.core)),
  );
  return [
    ...fine.map((core) => [...core, ...joins.flatMap((join) => (join.only === core ? join.core : []))]),
    ...choices.flatMap((choice) => (choice.only === undefined || !joins.includes(choice) ? [choice.core] : [])),
  ];
}

function blocksOf(core: Core): readonly string[] {
  return unique(core.flatMap(({ blocks }) => blocks));
}

function speaksFor(fine: Core, coarse: Core): boolean {
  const pairs = coarse.flatMap((a) => fine.map((b) => [a, b] as const));
  return (
    pairs.every(([a, b]) => !conflict(a, b)) &&
    pairs.some(([a, b]) => standFor(a, b) && areOnOneDay(a.claim.props, b.claim.props))
  );
}
