import { expect, test } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { articleOf } from './article-of.ts';
import { senses, variants } from './variants.ts';

async function told(text: string): Promise<string> {
  const { meetings, entities } = await rulesExtractor.extract(articleOf(text));
  return meetings
    .map(({ participants, status }) => {
      const names = participants.map(({ entity, nameAsWritten }) =>
        entity === null ? nameAsWritten : entities[entity]?.name,
      );
      return `${names.sort().join(' + ')} | ${status}`;
    })
    .join('; ');
}

test('a meeting stays what it is, whoever meets, whichever words tell it, whatever stands around them', async () => {
  const failures: string[] = [];
  for (const { text, meeting } of variants()) {
    const found = await told(text);
    if (found !== meeting) failures.push(`${text} → ${found}, not ${meeting}`);
  }
  expect(failures).toEqual([]);
});

test.each(senses())('%s', async (text) => {
  expect(await told(text)).toBe('');
});
