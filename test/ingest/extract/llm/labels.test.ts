import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorsIn } from '../../../../bench/quality/extraction/errors.ts';
import { extractCases } from '../../../../bench/quality/extraction/extract-case.ts';
import { figuresOf } from '../../../../bench/quality/extraction/figures.ts';
import type { LabelledMeeting } from '../../../../bench/quality/extraction/labelled-case.ts';
import { readCases } from '../../../../bench/quality/extraction/read-cases.ts';
import { type Behaviour, tells } from '../../../support/chat-server.ts';
import { type Asking, asking } from './llm-support.ts';

const CASES = [...readCases('TUNED'), ...readCases('HELD_OUT')];

/** Tells what the labels of the case do, as a model would that reads like the people who wrote them. */
const readsLikePeople: Behaviour = (response, asked, nth) => {
  const user = plain(asked.body.messages[1]?.content ?? '');
  const found = CASES.find(({ meetings }) =>
    meetings.some(({ evidence }) => evidence.every((quote) => user.includes(plain(quote)))),
  );
  tells(...(found?.meetings ?? []).map(toldOf))(response, asked, nth);
};

function toldOf({ participants, placeDetail, evidence, ...rest }: LabelledMeeting) {
  const parties = participants.map(({ name, type }) => ({ name, kind: type, role: 'principal' }));
  return {
    ...rest,
    participants: parties,
    venue: placeDetail,
    cancellation: null,
    endDate: null,
    occasion: null,
    sources: [],
    quotes: evidence,
  };
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

describe('what people read in the labelled cases', () => {
  let llm: Asking;
  beforeAll(async () => {
    llm = await asking(readsLikePeople, { maxTokens: 1e9 });
  });
  afterAll(() => llm[Symbol.asyncDispose]());

  test('is borne out by their texts nearly always: holding a model to the text costs a good one little', async () => {
    const read = await extractCases(CASES, llm.extractor);
    const figures = figuresOf(read);
    expect(figures['meetings precision'], errorsIn(read).join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(figures['meetings recall'], errorsIn(read).join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(figures).toMatchObject({ status: 1, format: 1, 'evidence precision': 1, 'evidence recall': 1 });
    expect(figures['date recall']).toBeGreaterThanOrEqual(0.98);
    expect(llm.extractor.used().asked).toBeGreaterThan(CASES.length / 2);
  });
});
