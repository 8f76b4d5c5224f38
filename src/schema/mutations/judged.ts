import { type Judge, judgementOf, type NodeOf, type Verdict } from '../../graph/index.ts';
import type { Context } from '../context.ts';
import { type ActorInput, type JudgingInput, judgeOf } from '../inputs/judging-fields.ts';
import { aboutJudgement, type Judged } from '../loaders/about-judgement.ts';
import { orProblem, type Problem } from './problems.ts';

/** What came of a judgement. */
export interface Made {
  readonly judgement: NodeOf<'Judgement'>;
  readonly about: readonly Judged[];
}

/** Keeps the verdict that is found; what it says of the graph holds then. */
export function judged(context: Context, input: JudgingInput, find: () => Promise<Verdict>): Promise<Made | Problem> {
  return made(context, input, async (by) => {
    const judgement = judgementOf(await find(), by, input.supersedes ?? []);
    await context.judging.judge(judgement);
    return judgement.id;
  });
}

/** What comes of the judgement that the work keeps, whose id it gives. */
export function made(
  { load, now }: Context,
  input: ActorInput,
  work: (by: Judge) => Promise<string>,
): Promise<Made | Problem> {
  return orProblem(async () => {
    const by = judgeOf(input, now());
    try {
      const judgementId = await work(by);
      load.forget();
      return await madeOf(load, judgementId);
    } finally {
      load.forget();
    }
  });
}

/** The judgement that was just kept, and what it speaks of. */
async function madeOf(load: Context['load'], judgementId: string): Promise<Made> {
  const judgement = await load.nodeOf('Judgement', judgementId);
  if (judgement === null) throw new TypeError('a judgement that was kept is there');
  return { judgement, about: await aboutJudgement(load, judgement) };
}
