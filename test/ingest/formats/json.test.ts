import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { articleIn, articlesIn, bytesSource, readAll, refusals, refusalsIn } from '../read-all.ts';

const fixture = (name: string) => readFile(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const line = (text: string) => JSON.stringify({ text });

describe('JSON Lines', () => {
  test('gives an article a line, with what it tells', async () => {
    const [first, second, ...more] = await articlesIn('articles.jsonl', await fixture('articles.jsonl'));
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      sourceId: '17',
      title: 'Ministers meet',
      publishedAt: '2025-03-04T09:00:00-05:00',
      source: 'Example Tribune',
      authors: ['Ann Placeholder'],
      topics: ['Peru', 'Chile'],
      language: 'en-GB',
    });
    expect(second).toMatchObject({ source: 'articles.jsonl', publisher: null, url: 'https://news.example.org/a?b=1' });
  });

  test('refuses a bad line by its number and reads on', async () => {
    const content = [line('One.'), '{"text": "cut o', '', '42', '{"text": 1}', '{"a" "b"}', line('Two.')].join('\r\n');
    const outcomes = await readAll([bytesSource('news.jsonl', content)]);
    expect(outcomes.map((outcome) => ('article' in outcome ? outcome.article.text : outcome.where))).toEqual([
      'One.',
      'news.jsonl:2',
      'news.jsonl:4',
      'news.jsonl:5',
      'news.jsonl:6',
      'Two.',
    ]);
    expect(refusals(outcomes)[0]).toBe('news.jsonl:2: expected whole JSON, but it ends too early');
    expect(refusals(outcomes)[3]).toMatch(/^news\.jsonl:6: expected JSON: /);
  });

  test('refuses a line of invalid UTF-8 and reads on', async () => {
    const content = Buffer.concat([Buffer.from('{"text": "'), Buffer.from([0xff]), Buffer.from(`"}\n${line('Two.')}`)]);
    const outcomes = await readAll([bytesSource('news.jsonl', content)]);
    expect(refusals(outcomes)).toEqual(['news.jsonl:1: expected UTF-8, but byte 10 is not']);
    expect(outcomes).toHaveLength(2);
  });

  test('refuses a line over the limit and reads on', async () => {
    const content = `${line('x'.repeat(11 * 1024 * 1024))}\n${line('Two.')}`;
    const outcomes = await readAll([bytesSource('news.jsonl', content, 65_536)]);
    expect(refusals(outcomes)).toEqual(['news.jsonl:1: expected a line of at most 10 MiB, but it is longer']);
    expect(outcomes).toHaveLength(2);
  });

  test('is known by its content where the name does not tell', async () => {
    expect(await articlesIn('stdin', `${line('One.')}\n${line('Two.')}`)).toHaveLength(2);
    expect(await articlesIn('export.json', `${line('One.')}\n${line('Two.')}`)).toHaveLength(2);
  });

  test('is read from UTF-16 too', async () => {
    const content = Buffer.from(`\ufeff${line('Zürich.')}\n${line('Łódź.')}\n`, 'utf16le');
    expect((await articlesIn('news.jsonl', content)).map(({ text }) => text)).toEqual(['Zürich.', 'Łódź.']);
  });

  test('that is binary or blank is refused once', async () => {
    expect(await refusalsIn('a.jsonl', Buffer.from([1, 0, 10, 2, 0, 10]))).toEqual([
      'a.jsonl: expected text, but it is binary',
    ]);
    expect(await refusalsIn('a.jsonl', '\n \r\n')).toEqual(['a.jsonl: expected a JSON object a line, but it is blank']);
  });
});

describe('JSON', () => {
  test('gives the articles of an array, each bad one refused by its index', async () => {
    const outcomes = await readAll([bytesSource('articles.json', await fixture('articles.json'))]);
    expect(outcomes.map(({ where }) => where)).toEqual(['articles.json[0]', 'articles.json[1]', 'articles.json[2]']);
    expect(refusals(outcomes)).toEqual(['articles.json[1]: text: expected text, got nothing']);
  });

  test('gives the article of an object, on one line or several', async () => {
    for (const content of ['{"text": "One."}\n', '{\n  "text": "One."\n}\n']) {
      expect(await articleIn('a.json', content)).toMatchObject({ text: 'One.', source: 'a.json' });
    }
  });

  test('says in which line it is broken', async () => {
    const [message, ...more] = await refusalsIn('a.json', '{\n  "text": "One."\n  "title": "Two"\n}');
    expect(message).toMatch(/^a\.json:3: expected JSON: /);
    expect(more).toEqual([]);
    expect(await refusalsIn('a.json', '[\n  {"text": "On')).toEqual([
      'a.json:2: expected whole JSON, but it ends too early',
    ]);
  });
});
