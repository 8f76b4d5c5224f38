import type { ClusteredClaim } from './clustered-claim.ts';
import type { SetArticle } from './meeting-set.ts';
import type { ScoredSet } from './scored-set.ts';

/** The sets that came out wrong, each with its articles, the pairs that are astray and the fields that are said wrong. */
export function errorsInMeetings(scored: readonly ScoredSet[]): readonly string[] {
  return scored.flatMap(({ set, claims, said }) => {
    const wrong = [
      ...pairsOf(claims).flatMap(([a, b]) => {
        if ((a.gold === b.gold) === (a.found === b.found)) return [];
        return [`${a.gold === b.gold ? 'apart' : 'together'}: ${a.ref} ${b.ref}`];
      }),
      ...said
        .filter((one) => one.labelled !== one.said)
        .map((one) => `${one.field} of ${one.ref}: ${one.labelled} ≠ ${one.said}`),
    ];
    if (wrong.length === 0) return [];
    return [[`${set.id} ${set.category}: ${set.title}`, ...wrong, ...set.articles.map(lineOf)].join('\n    ')];
  });
}

function pairsOf(claims: readonly ClusteredClaim[]): readonly (readonly [ClusteredClaim, ClusteredClaim])[] {
  return claims.flatMap((a, at) => claims.slice(at + 1).map((b) => [a, b] as const));
}

function lineOf(article: SetArticle): string {
  const told = 'text' in article ? article.text : article.claims.join(' | ');
  return `${article.id} ${article.publishedAt}: ${told}`;
}
