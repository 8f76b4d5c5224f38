import type { Reading, ReadSentence } from '../reading.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim-of.ts';
import type { Construction } from './constructions/construction.ts';
import { CONSTRUCTIONS } from './constructions/constructions.ts';
import { type Cue, cuesOfWord } from './cue.ts';
import { eachApart } from './each-apart.ts';
import { furtherMatches } from './further-matches.ts';
import { type Match, matchOf } from './match.ts';
import { matchesAt, matchesIn } from './matches-in.ts';
import type { Refusal, Watch } from './refusal.ts';
import { type Shape, shapeOf } from './shape.ts';

/** The meetings that the sentence tells, each by the first construction that fits its telling word. */
export function claimsIn(sentence: ReadSentence, reading: Reading, watch: Watch | null = null): readonly Claim[] {
  const claims = new Map<number, readonly Claim[]>();
  const shape = shapeOf(sentence.units, sentence.tokens);
  for (const [construction, found] of foundIn(shape, cuesIn(shape, sentence))) {
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

/** Offsets in the shape at which the words of each cue begin, in no name and in no time. */
type Cues = ReadonlyMap<Cue, readonly number[]>;

function cuesIn({ text, starts, units }: Shape, sentence: ReadSentence): Cues {
  const cues = new Map<Cue, number[]>();
  for (let piece = 0; piece < starts.length; piece += 1) {
    const start = starts[piece] ?? 0;
    for (const cue of cuesAt(units[piece] ?? -1, sentence)) {
      cue.words.lastIndex = start;
      if (!cue.words.test(text)) continue;
      const known = cues.get(cue);
      if (known === undefined) cues.set(cue, [start]);
      else known.push(start);
    }
  }
  return cues;
}

function cuesAt(index: number, { units, tokens }: ReadSentence): readonly Cue[] {
  const unit = units[index];
  const token = unit?.form === 'WORD' ? tokens[unit.first] : undefined;
  return token === undefined ? [] : cuesOfWord(token.word);
}

/** What each construction whose words the shape has finds in it. */
function* foundIn({ text }: Shape, cues: Cues): Iterable<readonly [Construction, RegExpExecArray]> {
  if (cues.size === 0) return;
  for (const construction of CONSTRUCTIONS) {
    const { cue, lead, pattern } = construction;
    if (!cues.has(cue)) continue;
    const found = lead === null ? matchesIn(pattern, text) : matchesAt(cues.get(lead) ?? [], pattern, text);
    for (const match of found) yield [construction, match];
  }
}
