import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONSTRUCTIONS } from '../../../src/ingest/extract/meetings/constructions/constructions.ts';
import { cued, matches } from '../../../src/ingest/extract/meetings/shapes/cued.ts';
import { matchesIn, searched } from '../../../src/ingest/extract/meetings/shapes/matches-in.ts';
import { neededWords } from '../../../src/ingest/extract/meetings/shapes/needed-words.ts';
import { type Pattern, pattern } from '../../../src/ingest/extract/meetings/shapes/pattern.ts';
import { shapeOf } from '../../../src/ingest/extract/meetings/shapes/shape.ts';
import { readArticle } from '../../../src/ingest/extract/read-article.ts';
import * as followUpWords from '../../../src/ingest/extract/words/follow-up-words.ts';
import { articleOf } from './article-of.ts';

const CUED = Object.values(followUpWords)
  .filter((words) => words instanceof RegExp)
  .map(cued);

test.each([
  [String.raw`(?:had|held) (?:\S+ ){0,3}?talks with «P\d+»`, ['(?:had|held) ', 'talks ', 'with '], true],
  [String.raw`«P\d+» (?:also |then )?(?<t>met|sat down) (?! with)in`, ['(?:met|sat )', 'in'], false],
  ['(?:in|on the) (?:(?:very|same) )?phone', ['(?:in|on )', 'phone'], true],
  ['(?<=said )(?:a )?(?:meeting|talks)?', [], false],
  ['met|talks', [], false],
])('a pattern needs the words that no match can do without: %s', (pattern, words, lead) => {
  expect(neededWords(pattern)).toEqual({ words, lead });
});

test.each(['{GAP}talks', '{NOUN3}'])(
  'a piece that counts words needs their number, and no other has one: %s',
  (source) => {
    expect(() => pattern(source)).toThrow(RangeError);
  },
);

/** Every pattern is tried on each sentence of them. */
const MOST_CASES = 150;

/** Tried at every place where a word begins, or anywhere. */
function matchesOf({ regex, lead }: Pattern, shape: string): readonly string[] {
  const everywhere = new RegExp(lead ? `(?<![^ ])(?:${regex.source})` : regex.source, 'gu');
  return Array.from(shape.matchAll(everywhere), ([matched]) => matched);
}

test('a pattern that is skipped for want of a word would not have matched', () => {
  const cases = readFileSync('bench/quality/extraction/cases/tuned-sentences.jsonl', 'utf8').trim().split('\n');
  for (const line of cases.slice(0, MOST_CASES)) {
    const { text } = JSON.parse(line) as { text: string };
    for (const sentence of readArticle(articleOf(text)).sentences) {
      const shape = shapeOf(sentence.units, sentence.tokens).text;
      for (const { name, pattern } of CONSTRUCTIONS) {
        const found = matchesIn(pattern, searched(sentence)).map(([matched]) => matched);
        expect(found, `${name}: ${shape}`).toEqual(matchesOf(pattern, shape));
      }
    }
  }
}, 60_000);

test('a pattern over the text that is skipped for want of a word would not have matched, whatever the capitals and hyphens', () => {
  const cases = readFileSync('bench/quality/extraction/cases/tuned-sentences.jsonl', 'utf8').trim().split('\n');
  for (const line of cases.slice(0, MOST_CASES)) {
    const { text } = JSON.parse(line) as { text: string };
    for (const written of [text, text.toUpperCase(), text.replaceAll(' ', '-')]) {
      const { sentences, text } = readArticle(articleOf(written));
      for (const sentence of sentences) {
        const said = text.slice(sentence.start, sentence.end);
        for (const one of CUED) expect(matches(one, said, sentence), said).toBe(one.pattern.test(said));
      }
    }
  }
});
