import { groupBy } from '../../collect.ts';
import type { Link } from '../../components.ts';
import { MATCH_SCORE } from '../../names/index.ts';
import type { Alike } from './alike.ts';
import { LINK_SCORE } from './compare.ts';
import type { Profile } from './profile.ts';

/** Names that are equal, or listed as one: what else they may be is told by the lists and countries alone, not by how alike the others are. */
const SURE = 0.99;
/** By how much a likeness must be surer than the next, where only one of them can hold. */
const MARGIN = 0.1;

/** A profile that matches another, seen from that one. */
interface Rival {
  readonly at: string;
  readonly other: string;
  readonly weight: number;
}

/**
 * The links that hold: those of a profile that is as like to two that can't be one (George Bush) hold for neither, so that it neither joins one of
 * them by chance nor joins them. A function of the set, whatever its order.
 */
export function trustedLinks(profiles: readonly Profile[], alike: readonly Alike[]): readonly Link[] {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const matching = alike.filter(({ props }) => props.weight >= MATCH_SCORE);
  const matches = new Set(matching.map(({ from, to }) => `${from} ${to}`));
  const rivalsAt = groupBy(matching.flatMap(bothWays), ({ at }) => at);
  const areTwo = (a: string, b: string, areSure: boolean): boolean => {
    const [x, y] = [byId.get(a), byId.get(b)];
    if (x === undefined || y === undefined) return false;
    return atOdds(x, y) || !(areSure || matches.has(a < b ? `${a} ${b}` : `${b} ${a}`));
  };
  const isAmbiguous = (edge: Alike, { at, other, weight }: Rival): boolean =>
    (rivalsAt.get(at) ?? []).some(
      (rival) => rival.other !== other && rival.weight > weight - MARGIN && areTwo(other, rival.other, isSure(edge)),
    );
  return matching
    .filter((edge) => edge.props.weight >= LINK_SCORE && !bothWays(edge).some((end) => isAmbiguous(edge, end)))
    .map(({ from, to, props: { weight } }) => ({ a: from, b: to, score: weight }));
}

function bothWays({ from, to, props: { weight } }: Alike): readonly Rival[] {
  return [
    { at: from, other: to, weight },
    { at: to, other: from, weight },
  ];
}

/** Whether the names alone, which come first, say so. */
function isSure({ props }: Alike): boolean {
  return (props.features[0]?.weight ?? 0) >= SURE;
}

/** Whether two profiles can't be one, whatever their names: the lists know them as two, or they are of two countries. */
function atOdds({ base: { entity: x } }: Profile, { base: { entity: y } }: Profile): boolean {
  if (x.listKey !== null && y.listKey !== null) return x.listKey !== y.listKey;
  return x.country !== null && y.country !== null && x.country !== y.country;
}
