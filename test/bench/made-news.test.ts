import { expect, test } from 'vitest';
import { madeNewsLine } from '../../bench/ingest/made-news.ts';
import { rulesExtractor } from '../../src/ingest/index.ts';
import { articlesIn } from '../ingest/read-all.ts';

const COUNT = 400;
/** The rules miss few of them. */
const READ_SHARE = 0.95;

test('made news has 3 kB on average, eight names, and a meeting in every second article that another tells too', async () => {
  const lines = Array.from({ length: COUNT }, (_, index) => madeNewsLine(index));
  expect(lines.slice(0, 3)).toEqual([0, 1, 2].map(madeNewsLine));
  const articles = await articlesIn('news.jsonl', lines.join('\n'));
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / COUNT;
  expect(Math.abs(characters - 3_000)).toBeLessThan(200);
  const read = await Promise.all(articles.map((article) => rulesExtractor.extract(article)));
  const telling = read.flatMap(({ meetings }, at) => (meetings.length > 0 ? [at] : []));
  expect(telling.filter((at) => at % 2 !== 0)).toEqual([]);
  expect(telling.length).toBeGreaterThan(READ_SHARE * (COUNT / 2));
  const names = (at: number) => read[at]?.meetings[0]?.participants.map(({ nameAsWritten }) => nameAsWritten);
  expect(names(200)).toEqual(names(0));
  const entities = read.reduce((sum, { entities: all }) => sum + all.length, 0) / COUNT;
  expect(entities).toBeGreaterThan(7);
});
