import type { Group } from '../../components.ts';
import type { Profile } from './profile.ts';

/** Profiles that are one, summed up, so that two groups are weighed without comparing each member with each. */
export interface ProfileGroup extends Group {
  /** The entry in the lists that its members are, if any: no group holds two. */
  listKey: string | null;
  /** Countries of the members that are listed, and of those that aren't: two listed ones of one entry may differ in it. */
  readonly countries: { readonly listed: Set<string>; readonly other: Set<string> };
  /** Members judged to be another than some member. */
  readonly apart: Set<string>;
}

/** The group of one profile; `apart` are those that are judged to be another. */
export function groupOfOne({ id, base: { entity } }: Profile, apart: ReadonlySet<string>): ProfileGroup {
  const own = new Set(entity.country === null ? [] : [entity.country]);
  const none = new Set<string>();
  return {
    members: new Set([id]),
    listKey: entity.listKey,
    countries: entity.listKey === null ? { listed: none, other: own } : { listed: own, other: none },
    apart: new Set(apart),
  };
}

/** Whether something tells the groups apart: judgements, the lists, countries. */
export function areAtOdds(a: ProfileGroup, b: ProfileGroup): boolean {
  if (areJudgedApart(a, b)) return true;
  if (a.listKey !== null && b.listKey !== null && a.listKey !== b.listKey) return true;
  return (
    differ(a.countries.other, b.countries.other) ||
    differ(a.countries.other, b.countries.listed) ||
    differ(a.countries.listed, b.countries.other)
  );
}

/** Whether a member of the one is judged to be another than one of the other. */
export function areJudgedApart(a: ProfileGroup, b: ProfileGroup): boolean {
  const [few, members] = a.apart.size <= b.apart.size ? [a.apart, b.members] : [b.apart, a.members];
  return [...few].some((id) => members.has(id));
}

/** Adds what the smaller group sums up to the larger. */
export function absorb(large: ProfileGroup, small: ProfileGroup): void {
  large.listKey ??= small.listKey;
  for (const country of small.countries.listed) large.countries.listed.add(country);
  for (const country of small.countries.other) large.countries.other.add(country);
  for (const id of small.apart) large.apart.add(id);
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => [...b].some((other) => one !== other));
}
