import type { Reading, ReadSentence } from '../reading.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim-of.ts';
import { eachApart } from './each-apart.ts';
import { foundIn } from './found-in.ts';
import { furtherMatches } from './further-matches.ts';
import { type Match, matchOf } from './match.ts';
import type { Refusal, Watch } from './refusal.ts';
import { shapeOf } from './shape.ts';

/** The meetings that the sentence tells, each by the first construction that fits its telling word. */
export function claimsIn(sentence: ReadSentence, reading: Reading, watch: Watch | null = null): readonly Claim[] {
  const claims = new Map<number, readonly Claim[]>();
  const shape = shapeOf(sentence.units, sentence.tokens);
  for (const [construction, found] of foundIn(shape, sentence)) {
    const match = matchOf(found, construction, shape, sentence);
    const outcome = outcomeOf(match, claims, sentence, reading);
    if (match !== null && typeof outcome !== 'string')
      claims.set(match.telling, [
        ...eachApart(outcome, match, sentence, reading),
        ...furtherClaims(match, sentence, reading),
      ]);
    if (watch !== null) {
      const [first, last] = [shape.unitAt(found.index), shape.unitAt(found.index + found[0].length - 1)];
      watch({ sentence, construction: construction.name, first, last, outcome });
    }
  }
  return [...claims.values()].flat();
}

function furtherClaims(match: Match, sentence: ReadSentence, reading: Reading): readonly Claim[] {
  return furtherMatches(match, sentence.units)
    .map(({ match: further, around }) => claimOf(further, sentence, reading, around))
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
