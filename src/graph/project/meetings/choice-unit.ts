import { byKey, unique } from '../../collect.ts';
import { type GraphEdge, type GraphNode, idOf, type NameFeature } from '../../model/index.ts';
import { type Ownership, positionKey, type Subgraph } from '../stored/index.ts';
import { choiceFeatures } from './choice-features.ts';
import type { MeetingCluster } from './meetings.ts';

export const CHOICES_OWNS: Ownership = { roots: [], edges: [['MAY_BE', 'out']] };

/** Among the questions about names: after those that are all but certain. */
const RANK = 100;

/** A meeting of vague claims, and one with a day that it may be. */
export interface Choice {
  readonly vague: string;
  readonly dated: string;
}

/** A choice, and what speaks for it and against it. */
export interface WeighedChoice extends Choice {
  readonly features: readonly NameFeature[];
}

/** What the ambiguous ones of the meetings may be, by (vague, dated). Right for any meetings that hold, with an ambiguous one, all that it may be. */
export function choicesAmong(meetings: readonly MeetingCluster[]): readonly WeighedChoice[] {
  const meetingOf = new Map(meetings.flatMap((meeting) => meeting.claims.map((claim) => [claim.id, meeting] as const)));
  return meetings
    .flatMap((vague) => {
      const fitting = vague.ambiguous ? unique(vague.fitting.flatMap((claimId) => meetingOf.get(claimId) ?? [])) : [];
      const choices = fitting.filter((dated) => dated !== vague);
      return choices.map((dated) => {
        return { vague: vague.id, dated: dated.id, features: choiceFeatures(vague, dated, choices.length) };
      });
    })
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
export function choiceQuestion(choice: WeighedChoice): Subgraph {
  const id = choiceQuestionId(choice);
  const { features } = choice;
  const sum = features.reduce((whole, { weight }) => whole + weight, 0);
  const node: GraphNode = {
    kind: 'Question',
    id,
    props: {
      about: 'SAME_MEETING',
      score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
      features,
      subjects: [],
      judgementId: null,
      rank: positionKey(RANK, id),
    },
  };
  const edges = [choice.vague, choice.dated].map((to): GraphEdge => ({ kind: 'ASKS', from: id, to, props: {} }));
  return { nodes: [node], edges };
}
