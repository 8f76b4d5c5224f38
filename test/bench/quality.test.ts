import { describe, expect, test } from 'vitest';
import { extractCases } from '../../bench/quality/extraction/extract-case.ts';
import { figuresOf } from '../../bench/quality/extraction/figures.ts';
import { naiveFloor } from '../../bench/quality/extraction/naive-floor.ts';
import { readCases } from '../../bench/quality/extraction/read-cases.ts';
import { fallen, frozenFigures } from '../../bench/quality/frozen.ts';
import { rulesExtractor } from '../../src/ingest/index.ts';

describe.each(['TUNED', 'HELD_OUT', 'AGENCY'] as const)('on the labelled cases, %s', (split) => {
  const cases = readCases(split);

  test('every label stands in its text', () => {
    const astray = cases.flatMap(({ id, text, meetings }) =>
      meetings
        .filter(
          ({ evidence, participants }) =>
            evidence.length === 0 || !evidence.every((quote) => text.includes(quote)) || participants.length < 2,
        )
        .map(() => id),
    );
    expect(astray).toEqual([]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test('no figure of the extraction has fallen, and each is above the naive floor', async () => {
    const now = figuresOf(await extractCases(cases, rulesExtractor));
    const frozen = frozenFigures('EXTRACTION')[split];
    expect(Object.keys(frozen ?? {})).toEqual(Object.keys(now));
    expect(fallen(now, frozen ?? {})).toEqual([]);
    const floor = figuresOf(cases.map((labelled) => ({ labelled, found: naiveFloor(labelled.text) })));
    expect(now['meetings F1']).toBeGreaterThan(floor['meetings F1'] ?? 1);
  });
});
