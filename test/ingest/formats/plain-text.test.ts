import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { articleIn, refusalsIn, textsOf } from '../read-all.ts';

describe('plain text', () => {
  test('has a title, header lines and captions told apart from the story', async () => {
    const text = await readFile(new URL('../../fixtures/plain.txt', import.meta.url), 'utf8');
    const article = await articleIn('plain.txt', text);
    expect(article).toMatchObject({
      text,
      title: 'Two mayors share a tram',
      publishedAt: '2025-05-06T18:30:00+02:00',
      publisher: 'The Example Tribune',
      source: 'The Example Tribune',
      url: 'https://example.org/trams?id=7',
      authors: ['Ann Placeholder', 'Bob Specimen'],
    });
    expect(textsOf(article, 'HEADLINE')).toEqual(['Two mayors share a tram']);
    expect(textsOf(article, 'FURNITURE')).toHaveLength(4);
    expect(textsOf(article, 'CAPTION')).toEqual(['FILE - The tram at the border in 2014.']);
  });

  test('has no title where the first line is a sentence, is long, or runs on', async () => {
    for (const first of ['The mayors met.\n\n', `${'Mayors '.repeat(30)}\n\n`, 'The mayors\n']) {
      const article = await articleIn('a.txt', `${first}They took the tram.\n`);
      expect(article).toMatchObject({ title: null, regions: [], publishedAt: null, source: 'a.txt' });
    }
  });

  test('may be one line, a title or not', async () => {
    expect(await articleIn('a.txt', 'The mayors met')).toMatchObject({ title: null, text: 'The mayors met' });
  });

  test('takes header lines with lines ended by carriage returns, and dates in words', async () => {
    const article = await articleIn('a.txt', 'Mayors meet\r\n\r\nDate: 6 May 2025\r\n\r\nThey took the tram.\r\n');
    expect(article).toMatchObject({ title: 'Mayors meet', publishedAt: '2025-05-06' });
  });

  test('takes no line of the story for a header', async () => {
    const article = await articleIn('a.txt', 'Mayors meet\n\nConstructor: they met.\n\nDate: 2025-05-06\n');
    expect(article).toMatchObject({ publishedAt: null, regions: [{ start: 0, end: 11, role: 'HEADLINE' }] });
  });

  test('is refused where a header line tells an impossible or future date', async () => {
    expect(await refusalsIn('a.txt', 'Mayors meet\n\nDate: 2025-02-30\n\nThey met.')).toEqual([
      'a.txt: publishedAt: expected an ISO 8601 date or date-time, got "2025-02-30"',
    ]);
    expect((await refusalsIn('a.txt', 'Mayors meet\n\nDate: 2027-02-03\n\nThey met.'))[0]).toContain(
      'expected a time not after',
    );
  });

  test('is not what begins with markup', async () => {
    expect(await refusalsIn('a.html', '<!DOCTYPE html><p>They met.')).toEqual([
      'a.html: expected an article, but the page has no running text',
    ]);
  });

  test('leaves a byte order mark out of the text', async () => {
    expect((await articleIn('a.txt', '\ufeffThey met.')).text).toBe('They met.');
  });
});
