import { getEventListeners } from 'node:events';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openGraph } from '../../src/graph/index.ts';
import { withinTime } from '../../src/ingest/fetch/within-time.ts';
import { following } from '../../src/ingest/following.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import { inTempDirectory } from './in-temp-directory.ts';
import { metExtractor } from './met-extractor.ts';
import { bytesSource } from './read-all.ts';

test('it ends with the other, for the same reason, also where that has ended before', () => {
  const other = new AbortController();
  const before = following(other.signal);
  expect(before.signal.aborted).toBe(false);
  other.abort('enough');
  for (const each of [before, following(other.signal)]) expect(each.signal.reason).toBe('enough');
});

test('it ends by itself, or no more once it is let go, and leaves nothing at the other', () => {
  const other = new AbortController();
  const [alone, free] = [following(other.signal), following(other.signal)];
  alone.abort('by itself');
  for (const each of [alone, free]) each.letGo();
  expect(getEventListeners(other.signal, 'abort')).toEqual([]);
  other.abort('enough');
  expect([alone.signal.reason, free.signal.aborted]).toEqual(['by itself', false]);
});

test('many articles that are under way may each listen to it, without a warning', async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error) => warnings.push(warning);
  process.on('warning', warn);
  const { signal } = following(undefined);
  for (let article = 0; article < 64; article += 1) signal.addEventListener('abort', () => undefined);
  await turn();
  process.off('warning', warn);
  expect(warnings).toEqual([]);
});

test('neither runs nor fetches leave anything at a signal that outlives them', async () => {
  await inTempDirectory({}, async (folder) => {
    await using graph = await openGraph(`sqlite:${join(folder, 'graph.db')}`);
    const { signal } = new AbortController();
    const lines = ['{"text": "Ada Vale met Ben Holm."}', '{"text": 1}'].join('\n').repeat(50);
    await ingest([bytesSource('a.jsonl', lines)], { graph, extractor: metExtractor, signal });
    await withinTime({ totalMs: 1_000, signal, where: 'here' }, async () => 'there');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
