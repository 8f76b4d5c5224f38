import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleLine } from '../../src/ingest/index.ts';
import { articleIn } from '../ingest/read-all.ts';

const page = readFileSync('docs/sources.md', 'utf8');
const examples = [...page.matchAll(/```\w+ name=(\S+)\n([\s\S]+?)```\s+```json\n([\s\S]+?)```/g)].map(
  ([, name = '', content = '', line = '']) => ({ name, content, line }),
);

test('docs/sources.md has examples', () => expect(examples).toHaveLength(5));

test.each(examples)('docs/sources.md tells what $name gives', async ({ name, content, line }) => {
  expect(await articleLine(await articleIn(name, content))).toEqual(JSON.parse(line));
});
