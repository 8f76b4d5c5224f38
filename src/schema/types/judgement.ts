import { type Judgement as JudgementMade, type NodeOf, summaryOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { Verdict } from '../inputs/judgement-filter.ts';
import { aboutJudgement } from '../loaders/about-judgement.ts';
import { judgementsOf } from '../loaders/judgements-of.ts';
import type { Load } from '../loaders/load.ts';
import { revokersOf } from '../loaders/revokers-of.ts';
import { Node } from './node.ts';

export const Judgement = builder.objectRef<NodeOf<'Judgement'>>('Judgement');

Judgement.implement({
  description:
    'What a person decided about who is who, or about a meeting or an article. It is kept for ever, also once it is undone.',
  interfaces: [Node],
  fields: (t) => ({
    verdict: t.field({ type: Verdict, description: 'What was decided.', resolve: ({ props }) => props.verdict }),
    summary: t.string({
      description: 'All of it in one line, such as: Sergei Lavrov = Sergey Lavrov.',
      resolve: ({ props: { judgement } }, _, { load }) => inOneLine(load, judgement),
    }),
    actor: t.string({ description: 'Who decided.', resolve: ({ props }) => props.actor }),
    madeAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ props }) => props.judgement.madeAt }),
    reason: t.string({
      nullable: true,
      description: 'Why; null where that was not told.',
      resolve: ({ props }) => props.judgement.reason,
    }),
    stands: t.boolean({
      description: 'Whether it holds: no judgement that stands undoes or supersedes it.',
      resolve: ({ props }) => props.stands,
    }),
    bound: t.boolean({
      description:
        'Whether all that it speaks of is found in the articles as they now are. Where it stands and is not, it wants to be looked at.',
      resolve: ({ props }) => props.bound,
    }),
    about: t.field({
      type: [Node],
      description:
        'The people, organizations, places, meetings and articles of which it speaks, as they now are; of an undoing, those of what it undoes.',
      resolve: (judgement, _, { load }) => aboutJudgement(load, judgement),
    }),
    supersedes: t.field({
      type: [Judgement],
      description: 'Those that do not stand as long as this one does.',
      resolve: ({ props }, _, { load }) => judgementsOf(load, props.judgement.supersedes),
    }),
    undoes: t.field({
      type: Judgement,
      nullable: true,
      description: 'The one that it takes back; null unless it is an undoing.',
      resolve: ({ props: { judgement } }, _, { load }) =>
        judgement.verdict === 'UNDONE' ? load.nodeOf('Judgement', judgement.judgementId) : null,
    }),
    undoneBy: t.field({
      type: Judgement,
      nullable: true,
      description: 'The one that takes it back; null where none that stands does.',
      resolve: async (judgement, _, { load }) =>
        (await revokersOf(load, judgement)).find((other) => undoes(other, judgement.id)) ?? null,
    }),
    supersededBy: t.field({
      type: Judgement,
      nullable: true,
      description: 'The one that stands in its place; null where there is none.',
      resolve: async (judgement, _, { load }) =>
        (await revokersOf(load, judgement)).find((other) => !undoes(other, judgement.id)) ?? null,
    }),
  }),
});

/** Of an undoing, what it takes back. */
async function inOneLine(load: Load, judgement: JudgementMade): Promise<string> {
  if (judgement.verdict !== 'UNDONE') return summaryOf(judgement);
  const undone = await load.nodeOf('Judgement', judgement.judgementId);
  return undone === null ? summaryOf(judgement) : `undone: ${await inOneLine(load, undone.props.judgement)}`;
}

function undoes({ props: { judgement } }: NodeOf<'Judgement'>, id: string): boolean {
  return judgement.verdict === 'UNDONE' && judgement.judgementId === id;
}
