import { unique } from '../../collect.ts';
import { daysBetween, earliestDay, isDay, latestDay, type NameFeature } from '../../model/index.ts';
import { agree } from './claim-conflict.ts';
import type { MeetingCluster } from './meetings.ts';
import type { EntitySummary, ResolvedClaim } from './resolved-claim.ts';

/** What all parties, a day and a place in common add: 1 together. */
const PARTIES = 0.4;
const DAY = 0.3;
const PLACE = 0.3;
/** What a party takes away that only the one or the other names, and how much all of them at most. */
const MISSING_PARTY = 0.1;
const MOST_MISSING = 0.3;
/** What it takes away that many others fit as well. */
const OTHERS = 0.5;
/** So many days after the article, or before it, a day says nothing any more. */
const FAR_DAYS = 60;

/**
 * What speaks for a meeting whose day isn't told being the dated one, and what against it, the weightiest first. Of the dated one only claims with a
 * day count: a change of any other bears on no choice.
 *
 * @param choices among how many dated meetings the vague one chooses: 1 or more
 */
export function choiceFeatures(vague: MeetingCluster, dated: MeetingCluster, choices: number): readonly NameFeature[] {
  const sure = dated.claims.filter(({ claim }) => isDay(claim.props.date));
  const features = [
    ...partyFeatures(partiesOf(vague.claims), partiesOf(sure)),
    ...dayFeature(vague.claims, sure),
    ...placeFeature(vague.claims, sure),
    {
      name: 'fits others too',
      weight: -OTHERS * (1 - 1 / choices),
      words: choices === 2 ? 'another meeting' : `${choices - 1} others`,
    },
  ];
  return features
    .map((feature) => ({ ...feature, weight: Math.round(feature.weight * 100) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function partiesOf(claims: readonly ResolvedClaim[]): ReadonlyMap<string, EntitySummary> {
  return new Map(claims.flatMap(({ parties }) => parties.map((party) => [party.id, party] as const)));
}

function partyFeatures(
  a: ReadonlyMap<string, EntitySummary>,
  b: ReadonlyMap<string, EntitySummary>,
): readonly NameFeature[] {
  const shared = [...a.values()].filter(({ id }) => b.has(id));
  const others = [...[...a.values()].filter(({ id }) => !b.has(id)), ...[...b.values()].filter(({ id }) => !a.has(id))];
  const share = shared.length / Math.max(1, shared.length + others.length);
  return [
    {
      name: others.length === 0 ? 'the same parties' : 'parties in common',
      weight: PARTIES * share,
      words: named(shared),
    },
    {
      name: 'parties that only one names',
      weight: -Math.min(MOST_MISSING, MISSING_PARTY * others.length),
      words: named(others),
    },
  ];
}

function named(entities: readonly EntitySummary[]): string {
  return entities
    .map(({ name }) => name)
    .sort()
    .join(', ');
}

/** That the day is within the month or year that is told; else how near the day is to the article. */
function dayFeature(vague: readonly ResolvedClaim[], dated: readonly ResolvedClaim[]): readonly NameFeature[] {
  const days = unique(dated.flatMap(({ claim }) => claim.props.date ?? [])).sort();
  const told = vague.map(({ claim }) => claim.props);
  const within = told.flatMap(({ date }) =>
    date === null
      ? []
      : days.filter((day) => earliestDay(date) <= day && day <= latestDay(date)).map((day) => ({ day, date })),
  )[0];
  if (within !== undefined)
    return [{ name: 'a day within the date told', weight: DAY, words: `${within.date} · ${within.day}` }];
  const [nearest] = told
    .flatMap(({ publishedDay }) =>
      publishedDay === null
        ? []
        : days.map((day) => ({ day, publishedDay, apart: Math.abs(daysBetween(publishedDay, day)) })),
    )
    .sort((a, b) => a.apart - b.apart);
  if (nearest === undefined) return [];
  const weight = DAY * Math.max(0, 1 - nearest.apart / FAR_DAYS);
  return [{ name: 'a day near the article', weight, words: `${nearest.publishedDay} · ${nearest.day}` }];
}

function placeFeature(vague: readonly ResolvedClaim[], dated: readonly ResolvedClaim[]): readonly NameFeature[] {
  for (const { place } of vague)
    for (const { place: other } of dated)
      if (place !== null && other !== null && agree(place, other))
        return [{ name: 'the same place', weight: PLACE, words: unique([place.name, other.name]).join(' · ') }];
  return [];
}
