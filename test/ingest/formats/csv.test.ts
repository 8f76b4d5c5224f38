import { describe, expect, test } from 'vitest';
import { columnsFrom } from '../../../src/ingest/formats/csv-columns.ts';
import { formatsWith } from '../../../src/ingest/formats/formats.ts';
import { articleIn, articlesIn, bytesSource, readAll, refusals, refusalsIn } from '../read-all.ts';

describe('CSV', () => {
  test('has an article a row, in columns by their usual names', async () => {
    const article = await articleIn(
      'news.csv',
      'Publish Date,Headline,Body,Outlet,Author,Tags,Link\n"4 March 2025",Ministers meet,"The ministers met, in ""Vienna"".\n\nThey talked.",Danube Courier,Ann and Bo,"rivers; treaties",https://courier.example/a\n',
    );
    expect(article).toMatchObject({
      title: 'Ministers meet',
      text: 'The ministers met, in "Vienna".\n\nThey talked.',
      publishedAt: '2025-03-04',
      publisher: 'Danube Courier',
      authors: ['Ann', 'Bo'],
      topics: ['rivers', 'treaties'],
      url: 'https://courier.example/a',
    });
  });

  test.each([
    ['tabs', 'id\ttext\n1\tThey met, both.\n'],
    ['semicolons', 'id;text\n1;They met, both.\n'],
    ['bars', 'id|text\n1|They met, both.\n'],
    ['commas, with a byte order mark and blank rows', '\ufeffid,text\r\n\r\n,\r\n1,"They met, both."\r\n'],
  ])('is separated by %s', async (_, content) => {
    expect(await articlesIn('news.csv', content)).toMatchObject([{ sourceId: '1', text: 'They met, both.' }]);
  });

  test('has the columns that it is told', async () => {
    const formats = formatsWith(columnsFrom('text=Words, publishedAt=day'));
    const [found] = await readAll([bytesSource('news.csv', 'Words,Text,Day\nThey met.,not this,2025-03-04\n')], {
      formats,
    });
    expect(found).toMatchObject({ where: 'news.csv:2', article: { text: 'They met.', publishedAt: '2025-03-04' } });
  });

  test('says where a row is wrong, and reads the next', async () => {
    const outcomes = await readAll([bytesSource('news.csv', 'text,date\n,2025-03-04\nThey met.,soon\nThey met.,\n')]);
    expect(refusals(outcomes)).toEqual([
      'news.csv:2: text: expected text, got nothing',
      'news.csv:3: publishedAt: expected an ISO 8601 date or date-time, got "soon"',
    ]);
    expect(outcomes).toHaveLength(3);
  });

  test('without a column of text is refused with the columns that there are', async () => {
    expect(await refusalsIn('news.csv', 'day,words\n2025,They met.\n')).toEqual([
      'news.csv:1: expected a column with the text of articles (name it: --columns text=COLUMN), got day, words',
    ]);
  });

  test('without a column that was asked for is refused', async () => {
    const formats = formatsWith(columnsFrom('title=name'));
    expect(refusals(await readAll([bytesSource('news.csv', 'text\nThey met.\n')], { formats }))).toEqual([
      'news.csv:1: expected a column name, got text',
    ]);
  });

  test.each([['txt=a'], ['text'], ['text=']])('a mapping such as %s is refused', (mapping) => {
    expect(() => columnsFrom(mapping)).toThrow(/expected FIELD=COLUMN,… with fields among text, id, title/);
  });
});
