import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIn, textsOf } from '../read-all.ts';

const page = (name: string) => readFile(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8');

describe('scraped page', () => {
  test('with a repeated headline is told apart from its story', async () => {
    const text = await page('repeated-headline.txt');
    const article = await articleIn('page.txt', text);
    expect(article).toMatchObject({
      text,
      title: 'Ministers of Moldova and Romania agree on a new bridge',
      publishedAt: '2024-12-30T23:05+02:00',
      publisher: 'PRUT HERALD',
      source: 'PRUT HERALD',
      authors: ['Ion Exemplu'],
      topics: ['Economy', 'Moldova', 'Commission of the River Prut and Its Banks'],
      language: 'en',
    });
    expect(textsOf(article, 'HEADLINE')).toHaveLength(2);
    expect(textsOf(article, 'LEAD')).toEqual([expect.stringMatching(/^The transport ministers .* in spring\.$/)]);
    expect(textsOf(article, 'HEADING')).toEqual(['Details', 'Recall']);
    expect(textsOf(article, 'CAPTION')).toHaveLength(1);
    expect(textsOf(article, 'RELATED')).toEqual([
      'How the ferry over the Prut came to its end: the story of a crossing',
    ]);
    expect(textsOf(article, 'FURNITURE')).toHaveLength(9);
    expect(uncovered(article)).toEqual([
      expect.stringMatching(/^The two ministers met/),
      expect.stringMatching(/^The bridge will have/),
      '- the Moldovan minister added.',
      'The costs are shared by both sides.',
      'Earlier, the two countries opened a bridge further south.',
    ]);
  });

  test('with breadcrumbs, author line, zone and tags is told apart from its story', async () => {
    const article = await articleIn('page.txt', await page('breadcrumb-and-tags.txt'));
    expect(article).toMatchObject({
      title: 'Harbour towns of Japan and Korea revive their ferry',
      publishedAt: '2025-03-09T19:45Z',
      modifiedAt: '2025-03-10T06:02Z',
      publisher: null,
      source: 'page.txt',
      authors: ['Ann Placeholder', 'Bob Specimen'],
      topics: ['Japan', 'South Korea', 'ferries'],
    });
    expect(textsOf(article, 'CAPTION')).toHaveLength(1);
    expect(textsOf(article, 'RELATED')).toEqual(['Read also: Why the night ferry was laid up']);
    expect(uncovered(article)).toHaveLength(3);
  });

  test('with the publisher before the city and topics on lines of their own is told apart from its story', async () => {
    const article = await articleIn('page.txt', await page('day-first-time.txt'));
    expect(article).toMatchObject({
      title: 'Lake states of Africa found a joint fishery council',
      publishedAt: '2024-07-10T09:30+03:00',
      publisher: 'THE LAKE POST',
      authors: ['Grace Exemplar'],
      topics: ['Fisheries', 'Lake Victoria'],
    });
    expect(textsOf(article, 'HEADING')).toEqual(['What comes next']);
    expect(textsOf(article, 'RELATED')).toEqual([
      'More catches than ever: what the fishers of the lake report this year',
    ]);
    expect(uncovered(article)).toHaveLength(3);
  });

  test.each([
    ['date 2025-07-11', 'July 10, 04:18 PM', 'Kyiv • HERALD', '2025-07-10T16:18+03:00'],
    ['date 2025-01-11', 'January 10, 04:18 PM', 'Kyiv • HERALD', '2025-01-10T16:18+02:00'],
    ['date 2025-01-01', 'December 31, 12:01 AM', 'Washington • HERALD', '2024-12-31T00:01-05:00'],
    ['date 2025-07-11', 'July 10, 16:18', 'HERALD • Kuala Lumpur', '2025-07-10T16:18+08:00'],
    ['date 2025-07-11', 'July 10, 04:18 PM', 'Smallville • HERALD', '2025-07-10'],
    ['date 2025-02-11', 'February 29, 04:18 PM', 'Kyiv • HERALD', '2024-02-29T16:18+02:00'],
    ['$41.77', 'July 10, 04:18 PM', 'Kyiv • HERALD', null],
    ['$41.77', '10 July 2025, 12:30 PM', 'London • HERALD', '2025-07-10T12:30+01:00'],
  ])('above which stand "%s", "%s" and "%s" was published %s', async (rates, time, byline, publishedAt) => {
    const text = `${rates}\n${time}\nMinisters of both countries meet\n\n${byline}\n\nThe ministers met. They talked.\n`;
    expect(await articleIn('page.txt', text)).toMatchObject({ title: 'Ministers of both countries meet', publishedAt });
  });

  test('gives regions in order that lie within the text, do not overlap, and cover whole lines, whatever the page', async () => {
    const lines = [
      ...(await page('repeated-headline.txt')).split('\n'),
      ...(await page('day-first-time.txt')).split('\n'),
      '',
      'Details',
      '• 5 views',
      'FILE - A hall.',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        async (chosen, lineBreak) => {
          const text = chosen.join(lineBreak);
          fc.pre(text.trim() !== '');
          const article = await articleIn('page.txt', text);
          expect(article.text).toBe(text);
          let end = 0;
          for (const region of article.regions) {
            expect(region.start).toBeGreaterThanOrEqual(end);
            expect(region.end).toBeGreaterThan(region.start);
            end = region.end;
            const covered = text.slice(region.start, region.end);
            expect(chosen.map((line) => line.trim())).toContain(covered);
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

function uncovered({ text, regions }: Awaited<ReturnType<typeof articleIn>>): readonly string[] {
  const covered = regions.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return covered
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
