import { describe, expect, test } from 'vitest';
import { random } from '../../../bench/random.ts';
import { textSketch } from '../../../src/graph/project/articles/index.ts';
import { independentTellings } from '../../../src/graph/project/meetings/independent-tellings.ts';
import { resolvedClaim } from '../../support/resolved-claim.ts';

const WORDS = 'ministers river treaty talks border customs harbour evening delegation winter bridge agreement'.split(
  ' ',
);

describe('articles that tell of one meeting', () => {
  const story = textOf(1, 400);

  test.each([
    ['the same text', story, 1],
    ['the same words in other capitals and punctuation', story.toUpperCase().replaceAll(' ', ', '), 1],
    ['a story shortened by a quarter', firstWords(story, 300), 1],
    ['a story with a new beginning', `${textOf(2, 60)} ${story}`, 1],
    ['a story with every twentieth word changed', changed(story, 20), 1],
    ['another story that quotes a fifth of it', `${textOf(3, 300)} ${firstWords(story, 80)}`, 2],
    ['another story', textOf(4, 400), 2],
  ])('%s', (_, other, sources) => expect(sourcesOf([story, other])).toBe(sources));

  test('copies of copies are of one source, in whatever order they come', () => {
    const chain = [story, changed(story, 20), changed(changed(story, 20), 19), textOf(5, 400)];
    expect(sourcesOf(chain)).toBe(2);
    expect(sourcesOf(chain.toReversed())).toBe(2);
  });

  test('texts of a line are told apart', () => {
    expect(sourcesOf(['They met in Vienna.', 'They met in Graz.', 'They met in Vienna'])).toBe(2);
  });

  test('what a page puts around a story does not count', () => {
    const around = `${textOf(6, 500)} `;
    const regions = [{ start: 0, end: around.length, role: 'FURNITURE' as const }];
    expect(textSketch({ text: around + story, regions })).toBe(textSketch({ text: story, regions: [] }));
  });
});

function sourcesOf(texts: readonly string[]): number {
  const parties = [
    { name: 'Ann', country: 'AT' },
    { name: 'Bo', country: 'SE' },
  ];
  const claims = texts.map((text, at) =>
    resolvedClaim(`c${at}`, parties, { sketch: textSketch({ text, regions: [] }) }),
  );
  return independentTellings(claims).length;
}

function textOf(seed: number, words: number): string {
  const next = random(seed);
  return Array.from(
    { length: words },
    () => `${WORDS[Math.floor(next() * WORDS.length)]}${Math.floor(next() * 9)}`,
  ).join(' ');
}

function firstWords(text: string, count: number): string {
  return text.split(' ').slice(0, count).join(' ');
}

function changed(text: string, every: number): string {
  return text
    .split(' ')
    .map((word, at) => (at % every === every - 1 ? `other${at}` : word))
    .join(' ');
}
