import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ByteLine, linesOf } from '../../src/ingest/lines-of.ts';

const LIMIT = 5;

async function linesIn(chunks: readonly string[]): Promise<readonly ByteLine[]> {
  const lines: ByteLine[] = [];
  const bytes = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  };
  for await (const line of linesOf(bytes(), LIMIT)) lines.push(line);
  return lines;
}

test('Lines are those of the whole text, wherever its chunks break, and null where longer than the limit', async () => {
  const chunk = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(chunk), async (chunks) => {
      const expected = chunks.join('').split('\n');
      if (expected.at(-1) === '') expected.pop();
      const lines = await linesIn(chunks);
      expect(lines.map(({ bytes }) => (bytes === null ? null : `${bytes}`))).toEqual(
        expected.map((line) => (line.length > LIMIT ? null : line)),
      );
      expect(lines.map(({ number }) => number)).toEqual(expected.map((_, at) => at + 1));
    }),
  );
});
