import { type Article, hashOf } from '../../../graph/index.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { openAnswerCache } from './answer-cache.ts';
import { openBudget, type Spent, type Usage } from './budget.ts';
import { type Completion, completionsOf } from './completions.ts';
import { LlmFailure } from './llm-failure.ts';
import { type LlmRequest, requestOf } from './request.ts';
import { openRest } from './rest.ts';
import { retrying } from './retry.ts';
import type { LlmSettings } from './settings.ts';
import { ANSWER_SCHEMA, type ToldMeeting, toldMeetings } from './told-meetings.ts';
import type { Window } from './windows.ts';

/** What a run has asked a model, and what that took. */
export interface ModelUse extends Spent {
  /** Answers that the model gave, and answers that were kept from before. */
  readonly asked: number;
  readonly kept: number;
}

/** A model that reads windows of articles. */
export interface Model {
  /**
   * What it tells of each window, in order; what it was asked before is not asked again.
   *
   * @throws LlmFailure where a window can't be read; the signal's reason once it is aborted
   */
  read(
    article: Article,
    windows: readonly Window[],
    signal: AbortSignal | undefined,
  ): Promise<readonly (readonly ToldMeeting[])[]>;
  used(): ModelUse;
}

/** The model behind the endpoint, with what it has answered before and what the run has left to spend. @throws WhometError BAD_USAGE */
export async function openModel(settings: LlmSettings): Promise<Model> {
  const { model, answerTokens, retry } = settings;
  const cache = await openAnswerCache(settings.cache);
  const budget = openBudget(settings);
  const rest = openRest(settings.rest);
  const complete = completionsOf(settings);
  const inTurn = oneAtATime();
  const counts = { asked: 0, kept: 0 };

  const keyOf = ({ system, user }: LlmRequest): string =>
    hashOf('answer', model, system, JSON.stringify(ANSWER_SCHEMA), user);
  const mostOf = ({ tokens }: LlmRequest): Usage => ({ in: tokens, out: answerTokens });

  async function kept(key: string): Promise<readonly ToldMeeting[] | null> {
    const answer = await cache.get(key);
    const meetings = answer === null ? null : usableMeetings(answer);
    if (meetings !== null) counts.kept += 1;
    return meetings;
  }

  async function attempt(request: LlmRequest, signal: AbortSignal | undefined): Promise<Completion> {
    const settle = budget.reserve(mostOf(request));
    let used: Usage = { in: 0, out: 0 };
    try {
      const completion = await complete(request, signal);
      used = completion.usage ?? { in: request.tokens, out: answerTokens };
      return completion;
    } catch (error) {
      if (!(error instanceof LlmFailure) || error.charged) used = mostOf(request);
      throw error;
    } finally {
      settle(used);
    }
  }

  async function ask(
    request: LlmRequest,
    key: string,
    signal: AbortSignal | undefined,
  ): Promise<readonly ToldMeeting[]> {
    const { answer } = await rest.guard(() => retrying(() => attempt(request, signal), retry, signal));
    const meetings = toldMeetings(answer);
    counts.asked += 1;
    await cache.put(key, answer);
    return meetings;
  }

  return {
    async read(article, windows, signal) {
      const requests = windows.map((window, index) => requestOf(article, window, index + 1, windows.length));
      const known = await Promise.all(requests.map((request) => kept(keyOf(request))));
      // Half an article read is of no use: better not to begin.
      budget.check(sum(requests.filter((_, index) => known[index] === null).map(mostOf)));
      const meetings: (readonly ToldMeeting[])[] = [];
      for (const [index, request] of requests.entries()) {
        const key = keyOf(request);
        const askOnce = async () => (await kept(key)) ?? (await ask(request, key, signal));
        meetings.push(known[index] ?? (await inTurn(key, askOnce, signal)));
      }
      return meetings;
    },
    used: () => ({ ...budget.spent(), ...counts }),
  };
}

function sum(all: readonly Usage[]): Usage {
  return all.reduce((total, one) => ({ in: total.in + one.in, out: total.out + one.out }), { in: 0, out: 0 });
}

/** Null where an answer that was of use once is so no more. */
function usableMeetings(answer: string): readonly ToldMeeting[] | null {
  try {
    return toldMeetings(answer);
  } catch {
    return null;
  }
}
