import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completes, refuses, tells } from '../../../support/chat-server.ts';
import { articleOf } from '../article-of.ts';
import { asking, MEETING, TEXT } from './llm-support.ts';

const CONTENT = JSON.stringify({ meetings: [MEETING] });

describe.concurrent('what a run may spend', () => {
  test('is counted as the server counts, and told', async () => {
    await using llm = await asking(tells(MEETING), { prices: { in: 2, out: 10 } });
    await llm.extract(TEXT);
    await llm.extract(TEXT);
    expect(llm.extractor.used()).toEqual({ in: 1000, out: 100, cost: (1000 * 2 + 100 * 10) / 1e6, asked: 1, kept: 1 });
  });

  test.each([
    ['no usage', undefined],
    ['a usage below nothing', { prompt_tokens: -5, completion_tokens: 1 }],
    ['a usage in words', { prompt_tokens: 'few', completion_tokens: 'none' }],
  ])('counts by our own estimate where the server tells %s', async (_, usage) => {
    await using llm = await asking(completes(CONTENT, { usage: usage ?? null }));
    expect((await llm.extract(TEXT)).fallback).toBeUndefined();
    const used = llm.extractor.used();
    expect(used.out).toBe(1000);
    expect(used.in).toBeGreaterThan(1000);
  });

  test('ends before the limit of tokens: the rest is read by the rules', async () => {
    await using llm = await asking(tells(MEETING), { maxTokens: 7_000 });
    const reasons = [];
    for (let nth = 0; nth < 6; nth += 1) reasons.push((await llm.extract(`${TEXT} ${nth}`)).fallback?.reason);
    const read = reasons.findIndex((reason) => reason !== undefined);
    expect(read).toBeGreaterThanOrEqual(2);
    expect(new Set(reasons.slice(read))).toEqual(
      new Set(["the run's 7000 tokens (WHOMET_LLM_MAX_TOKENS) would not suffice"]),
    );
    expect(llm.server.asked).toHaveLength(read);
    const used = llm.extractor.used();
    expect(used.in + used.out).toBeLessThanOrEqual(7_000);
  });

  test('ends before the limit of cost, however many are asked at once', async () => {
    await using llm = await asking(tells(MEETING), { prices: { in: 1, out: 1 }, maxCost: 0.009 });
    const texts = Array.from({ length: 12 }, (_, nth) => `${TEXT} ${nth}`);
    const extractions = await Promise.all(texts.map((text) => llm.extract(text)));
    const fellBack = extractions.filter(({ fallback }) => fallback !== undefined);
    expect(fellBack.length).toBeGreaterThan(0);
    expect(fellBack.length).toBeLessThan(12);
    expect(fellBack[0]?.fallback?.reason).toBe("the run's cost of 0.009 (WHOMET_LLM_MAX_COST) would not suffice");
    expect(llm.extractor.used().cost).toBeLessThanOrEqual(0.009);
  });

  test('counts what may have been charged without an answer, and not what was refused', async () => {
    await using stalled = await asking(() => undefined, {
      timeoutMs: 30,
      retry: { attempts: 2, delayMs: 1, maxDelayMs: 1 },
    });
    await stalled.extract(TEXT);
    expect(stalled.extractor.used()).toMatchObject({ out: 2_000, asked: 0 });
    await using refused = await asking(refuses(503));
    await refused.extract(TEXT);
    expect(refused.extractor.used()).toMatchObject({ in: 0, out: 0 });
  });

  test('does not begin an article that it could not end', async () => {
    const long = Array.from({ length: 60 }, (_, nth) => `Paragraph ${nth}. ${TEXT}`).join('\n\n');
    await using llm = await asking(tells(MEETING), { requestTokens: 4_000, maxTokens: 8_000 });
    expect((await llm.extract(long)).fallback?.reason).toContain('WHOMET_LLM_MAX_TOKENS');
    expect(llm.server.asked).toHaveLength(0);
  });
});

describe.concurrent('what was answered', () => {
  test('is not asked again: not twice, not at once, not by another run, whatever is left to spend', async () => {
    await using llm = await asking(tells(MEETING));
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 2, max: 5 }),
        async (more, times) => {
          const text = `${TEXT}\n\n${more}`;
          const before = llm.server.asked.length;
          const seen = llm.server.asked.some(({ body }) =>
            body.messages[1]?.content.includes(`\n${text.trimEnd()}\n---`),
          );
          const all = await Promise.all(Array.from({ length: times }, () => llm.extract(text)));
          const later = await (await llm.another({ maxTokens: 0 })).extract(articleOf(text));
          for (const one of [...all, later]) expect(one).toEqual(all[0]);
          expect(later.fallback).toBeUndefined();
          expect(llm.server.asked.length - before).toBeLessThanOrEqual(seen ? 0 : 1);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('is asked again of another model, of another day, or of another text', async () => {
    await using llm = await asking(tells(MEETING));
    await llm.extract(TEXT);
    await (await llm.another({ model: 'large' })).extract(articleOf(TEXT));
    await llm.extractor.extract({ ...articleOf(TEXT), publishedAt: '2025-07-11' });
    await llm.extract(`${TEXT} More.`);
    expect(llm.server.asked).toHaveLength(4);
  });

  test.each([
    ['cut off', (kept: string) => kept.slice(0, 40)],
    ['empty', () => ''],
    ['of another answer', (kept: string) => kept.replace('Marco Rubio', 'Marco Polo')],
    ['of another shape', () => '{"answer": 1}'],
    ['another’s', (kept: string) => kept.replace(/"key":"\w/u, '"key":"z')],
  ])('is asked again where what is kept is %s, and kept again', async (_, damaged) => {
    await using llm = await asking(tells(MEETING));
    const good = await llm.extract(TEXT);
    const path = await onlyFile(llm.settings.cache);
    const kept = await readFile(path, 'utf8');
    await writeFile(path, damaged(kept));
    expect(await llm.extract(TEXT)).toEqual(good);
    expect(llm.server.asked).toHaveLength(2);
    expect(await readFile(path, 'utf8')).toBe(kept);
  });

  test('is used all the same where it can not be kept', async () => {
    await using llm = await asking(tells(MEETING));
    for (let nth = 0; nth < 256; nth += 1)
      await writeFile(join(llm.settings.cache, nth.toString(16).padStart(2, '0')), 'no directory');
    expect((await llm.extract(TEXT)).meetings).toHaveLength(1);
    expect((await llm.extract(TEXT)).meetings).toHaveLength(1);
    expect(llm.server.asked).toHaveLength(2);
  });

  test('is not kept where it can not be used, and nothing half-written is left', async () => {
    await using llm = await asking(completes('no JSON'));
    await llm.extract(TEXT);
    expect(await readdir(llm.settings.cache)).toEqual([]);
    await using good = await asking(tells(MEETING));
    await good.extract(TEXT);
    expect(await onlyFile(good.settings.cache)).toMatch(/\/[0-9a-f]{2}\/[0-9a-f]{20}\.json$/);
  });

  test('needs a directory to be kept in: its lack is told at once', async () => {
    await using llm = await asking(tells(MEETING));
    const path = join(llm.settings.cache, 'file');
    await mkdir(llm.settings.cache, { recursive: true });
    await writeFile(path, '');
    await expect(llm.another({ cache: path })).rejects.toMatchObject({
      code: 'BAD_USAGE',
      message: /^WHOMET_LLM_CACHE: /,
    });
  });
});

async function onlyFile(directory: string): Promise<string> {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  expect(files).toHaveLength(1);
  return join(files[0]?.parentPath ?? '', files[0]?.name ?? '');
}
