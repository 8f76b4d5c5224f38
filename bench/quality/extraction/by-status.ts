import { alignmentOf, hitsOf, type Rate, type ReadCase } from './score.ts';

export const STATUSES = ['held', 'planned', 'proposed', 'cancelled'] as const;

/** Precision and recall of the meetings of one status: found with another status is missed, and wrong there. */
export function scoreOfStatus(
  cases: readonly ReadCase[],
  status: string,
): { readonly precision: Rate; readonly recall: Rate } {
  let [right, said, asked] = [0, 0, 0];
  for (const read of cases) {
    const { missed, wrong } = alignmentOf(read);
    const sure = hitsOf(read);
    right += sure.filter(({ labelled, found }) => labelled.status === status && found.status === status).length;
    said += [...sure.map(({ found }) => found), ...wrong].filter((found) => found.status === status).length;
    asked += [...sure.map(({ labelled }) => labelled), ...missed].filter((one) => one.status === status).length;
  }
  return { precision: { right, of: said }, recall: { right, of: asked } };
}
