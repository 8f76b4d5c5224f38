import { byKey, unique } from '../../collect.ts';
import { type GraphEdge, type GraphNode, idOf } from '../../model/index.ts';
import { type Ownership, positionKey, type Subgraph } from '../stored/index.ts';
import type { MeetingCluster } from './meetings.ts';

export const CHOICES_OWNS: Ownership = { roots: [], edges: [['MAY_BE', 'out']] };

/** Among the questions about names: after those that are all but certain. */
const RANK = 100;

/** A meeting of vague claims, and one with a day that it may be. */
export interface Choice {
  readonly vague: string;
  readonly dated: string;
}

/** What the ambiguous ones of the meetings may be, by (vague, dated). Right for any meetings that hold, with an ambiguous one, all that it may be. */
export function choicesAmong(meetings: readonly MeetingCluster[]): readonly Choice[] {
  const meetingOf = new Map(meetings.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id] as const)));
  return meetings
    .flatMap(({ id: vague, ambiguous, fitting }) =>
      (ambiguous ? unique(fitting.flatMap((claimId) => meetingOf.get(claimId) ?? [])) : [])
        .filter((dated) => dated !== vague)
        .map((dated) => ({ vague, dated })),
    )
    .sort(byKey(({ vague, dated }) => `${vague} ${dated}`));
}

/** The edge of a choice. */
export function choiceEdge({ vague, dated }: Choice): GraphEdge {
  return { kind: 'MAY_BE', from: vague, to: dated, props: {} };
}

/** The id of the question whether the two are one meeting. */
export function choiceQuestionId({ vague, dated }: Choice): string {
  return idOf('question', 'SAME_MEETING', vague, dated);
}

/** That question. */
export function choiceQuestion(choice: Choice): Subgraph {
  const id = choiceQuestionId(choice);
  const node: GraphNode = {
    kind: 'Question',
    id,
    props: {
      about: 'SAME_MEETING',
      score: null,
      features: [],
      subjects: [],
      judgementId: null,
      rank: positionKey(RANK, id),
    },
  };
  const edges = [choice.vague, choice.dated].map((to): GraphEdge => ({ kind: 'ASKS', from: id, to, props: {} }));
  return { nodes: [node], edges };
}
