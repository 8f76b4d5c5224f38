export {
  CHOICES_OWNS,
  type Choice,
  choiceEdge,
  choiceQuestion,
  choiceQuestionId,
  choicesAmong,
  type WeighedChoice,
} from './choice-unit.ts';
export { type ClaimsAround, claimsAround, isVague, seedOf } from './claims-around.ts';
export { MEETING_OWNS, meetingUnit, partiesUnits } from './meeting-unit.ts';
export { clusterClaims, clusterOf, type MeetingCluster } from './meetings.ts';
export type { Seed } from './near-seeds.ts';
export {
  CLAIM_BLOCKS_OWNS,
  type EntitySummary,
  type ResolvedClaim,
  resolveClaim,
  type SummaryOf,
} from './resolved-claim.ts';
export { type EntityNode, isEntityNode, loadEntities, loadSummaries, summaryOfNode } from './summaries.ts';
