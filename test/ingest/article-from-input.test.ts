import { describe, expect, test } from 'vitest';
import { articleFromInput } from '../../src/ingest/article-from-input.ts';
import { NOW } from './read-all.ts';

const options = { where: 'news.jsonl:12', source: 'news.jsonl', now: () => NOW };
const text = 'The ministers met.';

describe('articleFromInput', () => {
  test('takes text alone, and tells nothing that is not told', () => {
    expect(articleFromInput({ text, title: ' ', url: null }, options)).toEqual({
      text,
      regions: [],
      title: null,
      url: null,
      sourceId: null,
      source: 'news.jsonl',
      publishedAt: null,
      modifiedAt: null,
      publisher: null,
      authors: [],
      topics: [],
      language: null,
    });
  });

  test('keeps the text as it is, white space at its ends included, and marks the line that repeats the title', () => {
    const article = articleFromInput(
      { text: '\n  Ministers meet\n\nFILE - A hall.\nThey met. ', title: 'Ministers meet' },
      options,
    );
    expect(article.text).toBe('\n  Ministers meet\n\nFILE - A hall.\nThey met. ');
    expect(article.regions).toEqual([
      { start: 3, end: 17, role: 'HEADLINE' },
      { start: 19, end: 33, role: 'CAPTION' },
    ]);
  });

  test('takes a number for an id, one author as text, and the publisher for the source', () => {
    const article = articleFromInput(
      { text, id: 7, authors: 'Ann Placeholder', publisher: 'The Specimen Post' },
      options,
    );
    expect(article).toMatchObject({ sourceId: '7', authors: ['Ann Placeholder'], source: 'The Specimen Post' });
  });

  test.each([
    ['2025-07-10', '2025-07-10'],
    ['2025-07-10T16:18:00+03:00', '2025-07-10T16:18:00+03:00'],
    ['2025-07-10T16:18:00.123Z', '2025-07-10T16:18:00.123Z'],
    ['2025-07-10 16:18+0300', '2025-07-10T16:18+03:00'],
    ['2025-07-10T16:18:00', '2025-07-10'],
    ['2024-02-29', '2024-02-29'],
  ])('reads the date %s as %s', (publishedAt, expected) => {
    expect(articleFromInput({ text, publishedAt }, options).publishedAt).toBe(expected);
  });

  test.each([
    [{ text, publishedAt: 'yesterday' }, 'publishedAt: expected an ISO 8601 date or date-time, got "yesterday"'],
    [{ text, publishedAt: '2025-02-30' }, 'publishedAt: expected an ISO 8601 date or date-time, got "2025-02-30"'],
    [{ text, publishedAt: '2025-02-10T25:00Z' }, 'publishedAt: expected an ISO 8601 date or date-time'],
    [{ text, publishedAt: '2025-07' }, 'publishedAt: expected an ISO 8601 date or date-time, got "2025-07"'],
    [{ text, publishedAt: 20250710 }, 'publishedAt: expected text, got 20250710'],
    [
      { text, publishedAt: '2025-12-03' },
      'publishedAt: expected a time not after 2025-12-02T12:00:00.000Z, got "2025-12-03"',
    ],
    [{ text, modifiedAt: '2030-01-01T00:00:00Z' }, 'modifiedAt: expected a time not after'],
    [{ text, url: 'not a url' }, 'url: expected an absolute http or https URL, got "not a url"'],
    [{ text, url: 'file:///a' }, 'url: expected an absolute http or https URL, got "file:///a"'],
    [{ text, id: 2 ** 60 }, 'id: expected text, or a number that JSON keeps exactly, got 1152921504606847000'],
    [{ text, authors: [1] }, 'authors: expected text or a list of texts, got [1]'],
    [{ text, language: '??' }, 'language: expected a BCP 47 language tag such as en or pt-BR, got "??"'],
    [{ text: ' \n' }, 'text: expected text, but it is blank'],
    [{ text: 'a\ud800' }, 'text: expected whole Unicode characters and no NUL'],
    [{ text: 'a\0' }, 'text: expected whole Unicode characters and no NUL'],
    [{ title: 'No text' }, 'text: expected text, got nothing'],
    [['a'], 'expected an object with the article’s text under "text", got ["a"]'],
    [null, 'expected an object with the article’s text under "text", got null'],
  ])('refuses %j', (input, message) => {
    expect(() => articleFromInput(input, options)).toThrow(`news.jsonl:12: ${message}`);
  });

  test('takes a date that has begun somewhere already', () => {
    expect(articleFromInput({ text, publishedAt: '2025-12-02' }, options).publishedAt).toBe('2025-12-02');
  });
});
