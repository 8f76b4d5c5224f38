/**
 * How fast the rules read: megabytes of article text and articles a second on one core, and how the time grows with the length of one text.
 *
 *     npx tsx bench/extract.ts
 */
import { articleFromInput, rulesExtractor } from '../src/ingest/index.ts';
import { articleText } from './article-text.ts';

const ARTICLES = 500;
const ARTICLE_CHARACTERS = 3_000;
const LONG_CHARACTERS = 640_000;
const TIMES_LONGER = 8;
const SEED = 7;

const PATHOLOGICAL: readonly (readonly [string, string])[] = [
  ['100,000 names in one sentence', 'Anna Smith, '.repeat(100_000)],
  ['100,000 brackets', '('.repeat(100_000)],
  ['100,000 meetings in one sentence', 'Anna Smith met Boris Jones and '.repeat(100_000)],
];

/** Milliseconds that the texts take, each as an article of its own. */
async function timeOf(texts: readonly string[]): Promise<number> {
  const articles = texts.map((text) => articleFromInput({ text, publishedAt: '2025-07-10' }));
  const start = performance.now();
  for (const article of articles) await rulesExtractor.extract(article);
  return performance.now() - start;
}

const megabytesPerSecond = (texts: readonly string[], milliseconds: number): string =>
  (Buffer.byteLength(texts.join('')) / 1000 / milliseconds).toFixed(2);

const texts = Array.from({ length: ARTICLES }, (_, index) => articleText(ARTICLE_CHARACTERS, SEED + index));
await timeOf(texts.slice(0, ARTICLES / 5));
const all = await timeOf(texts);
console.log(`articles: ${megabytesPerSecond(texts, all)} MB/s, ${Math.round((ARTICLES * 1000) / all)} articles/s`);

const short = articleText(LONG_CHARACTERS, SEED);
const long = articleText(LONG_CHARACTERS * TIMES_LONGER, SEED);
const [shortTime, longTime] = [await timeOf([short]), await timeOf([long])];
console.log(
  `one text: ${megabytesPerSecond([short], shortTime)} MB/s; ${TIMES_LONGER} times as long: ${megabytesPerSecond([long], longTime)} MB/s, ` +
    `${(longTime / shortTime).toFixed(1)} times the time`,
);
for (const [name, text] of PATHOLOGICAL) {
  const time = await timeOf([text]);
  console.log(`${name}: ${Math.round(time)} ms, ${megabytesPerSecond([text], time)} MB/s`);
}
