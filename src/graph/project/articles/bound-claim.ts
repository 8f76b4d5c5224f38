import { fold } from '../../../lexicon/index.ts';
import { byKey } from '../../collect.ts';
import { idOf, isHuman, type NodeOf, type TellingInArticle, withPrefix } from '../../model/index.ts';

/** The share of a telling's words that a claim's sentences must have in common with it to be that telling, read anew. */
const LEAST_OVERLAP = 0.5;

/**
 * The id of the claim that overlaps most with the telling, of those that its article now makes: in its sentences first, in its parties then.
 * Null where none has half of its words and a word of its parties' names.
 */
export function boundClaim(telling: TellingInArticle, claims: readonly NodeOf<'Claim'>[]): string | null {
  const { judgementId } = telling;
  if (judgementId !== undefined) return claims.find(({ id }) => id === humanClaimId(judgementId))?.id ?? null;
  const [words, parties] = [wordsOf(telling.quotes), wordsOf(telling.parties)];
  const fitting = claims
    .filter(({ props }) => !isHuman(props.extractor))
    .map(({ id, props }) => ({
      id,
      words: overlap(words, wordsOf(props.evidence.map(({ quote }) => quote))),
      parties: overlap(parties, wordsOf(props.participants.map(({ nameAsWritten }) => nameAsWritten))),
    }))
    .filter(({ words: share, parties: shared }) => share >= LEAST_OVERLAP && shared > 0);
  return fitting.sort(byKey((claim) => `${inverse(claim.words + claim.parties)}|${claim.id}`))[0]?.id ?? null;
}

/** The id of the claim as the judgement corrects it. */
export function correctedClaimId(judgementId: string, claimId: string): string {
  return idOf('claim', judgementId, claimId);
}

/** The id of the claim that a person makes by the judgement. */
export function humanClaimId(judgementId: string): string {
  return withPrefix('claim', judgementId);
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => fold(text).split(' ')).filter((word) => word !== ''));
}

/** The share of both that is in both, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** A sort key by which greater numbers from 0 to 2 come first. */
function inverse(number: number): string {
  return (2 - number).toFixed(6);
}
