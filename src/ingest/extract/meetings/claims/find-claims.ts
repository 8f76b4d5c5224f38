import type { Reading, ReadSentence } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import type { Construction } from '../constructions/construction.ts';
import { CONSTRUCTIONS } from '../constructions/constructions.ts';
import { type Match, matchOf } from '../matches/match.ts';
import { filed } from '../shapes/filed.ts';
import { matchesIn, searched } from '../shapes/matches-in.ts';
import { shapeOf, unitAt } from '../shapes/shape.ts';
import { wordAt } from '../shapes/word-at.ts';
import type { Refusal, Watch } from '../status/refusal.ts';
import { claimOf } from './claim-of.ts';
import { eachApart } from './each-apart.ts';
import { type FurtherMatch, furtherMatches } from './further-matches.ts';
import { listedApart } from './listed-apart.ts';

const NOTHING: readonly Claim[] = [];

/** The meetings that the sentence tells, each by the first construction that fits its telling word. */
export function claimsIn(sentence: ReadSentence, reading: Reading, watch: Watch | null = null): readonly Claim[] {
  const all = foundIn(sentence);
  if (all.length === 0) return NOTHING;
  const claims = new Map<number, readonly Claim[]>();
  const purposes = new Set<number>();
  const shape = shapeOf(sentence.units, sentence.tokens);
  for (const [construction, found] of all) {
    const match = matchOf(found, construction, shape, sentence);
    const outcome = outcomeOf(match, claims, sentence, reading);
    if (match !== null && typeof outcome !== 'string') {
      claims.set(match.telling, claimsOf(match, outcome, sentence, reading));
      if (construction.topic && wordAt(sentence.units, match.telling - 1) === 'to') purposes.add(match.telling);
    }
    if (watch !== null) {
      const [first, last] = [unitAt(shape, found.index), unitAt(shape, found.index + found[0].length - 1)];
      watch({ sentence, construction: construction.name, first, last, outcome });
    }
  }
  return [...claims].flatMap(([telling, told]) =>
    purposes.has(telling) ? told.filter((claim) => !isToldBefore(claim, telling, claims)) : told,
  );
}

/** `held a meeting ahead of the vote to discuss its outcome`: what those who meet are to do there. */
function isToldBefore({ parties }: Claim, telling: number, claims: ReadonlyMap<number, readonly Claim[]>): boolean {
  const keys = keysOf(parties);
  return [...claims].some(([before, told]) => before < telling && told.some((claim) => keysOf(claim.parties) === keys));
}

function keysOf(parties: Claim['parties']): string {
  return parties
    .map(({ key }) => key)
    .sort()
    .join();
}

const constructionsIn = filed(CONSTRUCTIONS);

/** What the constructions find, each after the other. */
function foundIn(sentence: ReadSentence): readonly (readonly [Construction, RegExpExecArray])[] {
  const words = searched(sentence);
  const all: [Construction, RegExpExecArray][] = [];
  for (const construction of constructionsIn(words))
    for (const found of matchesIn(construction.pattern, words)) all.push([construction, found]);
  return all;
}

/** The claim, or those of each with whom somebody met; and what else the match tells of others. */
function claimsOf(match: Match, claim: Claim, sentence: ReadSentence, reading: Reading): readonly Claim[] {
  const listed = furtherClaims(listedApart(match, sentence.units), sentence, reading);
  if (listed.length > 1) return isInAll(claim, listed) ? listed : [claim, ...listed];
  return [
    ...eachApart(claim, match, sentence, reading),
    ...furtherClaims(furtherMatches(match, sentence.units), sentence, reading),
  ];
}

/** Whether those who are named are parties of one of the others: then it tells nothing more. */
function isInAll({ parties }: Claim, listed: readonly Claim[]): boolean {
  const keys = new Set(listed.flatMap((one) => one.parties.map(({ key }) => key)));
  return parties.every(({ key, entity }) => entity === null || keys.has(key));
}

function furtherClaims(further: readonly FurtherMatch[], sentence: ReadSentence, reading: Reading): readonly Claim[] {
  return further
    .map(({ match, around }) => claimOf(match, sentence, reading, around))
    .filter((outcome) => typeof outcome !== 'string');
}

function outcomeOf(
  match: Match | null,
  claims: ReadonlyMap<number, readonly Claim[]>,
  sentence: ReadSentence,
  reading: Reading,
): Claim | Refusal {
  if (match === null) return 'NO_OTHER_SIDE';
  return claims.has(match.telling) ? 'TOLD_BY_ANOTHER' : claimOf(match, sentence, reading);
}
