import { describe, expect, test } from 'vitest';
import { articleFromInput } from '../../../src/ingest/article-from-input.ts';
import { languageOf } from '../../../src/ingest/language/language-of.ts';
import { ENGLISH_TEXTS } from './english-texts.ts';
import { FOREIGN_TEXTS } from './foreign-texts.ts';

const found = (text: string, language: string | null = null) => languageOf(articleFromInput({ text, language }));

/** Not among the sixty languages of the detector, or written as its neighbour is. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  af: ['nl'],
  hr: ['bs', 'sr'],
  id: ['ms'],
  so: [],
  sw: [],
};
const languages = Object.entries(FOREIGN_TEXTS);
const detectable = languages.filter(([language]) => language !== 'so' && language !== 'sw');
const ENGLISH = Object.values(ENGLISH_TEXTS).flat();
const LONG_ENGLISH =
  'The two ministers met in Kuala Lumpur on Thursday and talked about the war in Ukraine, which has lasted for more than three years. ' +
  'It was the second meeting of the two since the spring, and the first that took place outside of Europe, as officials said.';

/** Of the texts, how many come out as another language than English, and how many of these as the right one. */
async function counts(texts: readonly (readonly [string, string])[]): Promise<readonly [told: number, right: number]> {
  const results = await Promise.all(
    texts.map(async ([language, text]) => {
      const answer = await found(text);
      return [answer !== null, answer === language || NEIGHBOURS[language]?.includes(answer ?? '') === true] as const;
    }),
  );
  return [results.filter(([told]) => told).length, results.filter(([, right]) => right).length];
}

describe('the language of an article', () => {
  test.each(detectable)('in a paragraph of %s is told', async (language, texts) => {
    const answer = await found(texts.join(' '));
    expect([language, ...(NEIGHBOURS[language] ?? [])]).toContain(answer);
  });

  test('is told in most single sentences, and named rightly in nearly all of them', async () => {
    const sentences = languages.flatMap(([language, [first, , other]]) => [
      [language, first] as const,
      [language, other] as const,
    ]);
    const [told, right] = await counts(sentences);
    expect(sentences).toHaveLength(80);
    expect(told).toBeGreaterThanOrEqual(74);
    expect(right).toBeGreaterThanOrEqual(73);
  });

  test('is told in capitals as well', async () => {
    const [told] = await counts(
      languages.map(([language, texts]) => [language, texts.join(' ').toUpperCase()] as const),
    );
    expect(told).toBeGreaterThanOrEqual(38);
  });

  test.each(ENGLISH)('counts as English where the text is short, unsure or mixed: %s', async (text) => {
    expect(await found(text)).toBeNull();
    expect(await found(text.toUpperCase())).toBeNull();
  });

  test('is read where a part of a long text is English, or its furniture is what is not', async () => {
    const french = FOREIGN_TEXTS.fr?.join(' ').repeat(10) ?? '';
    const english = LONG_ENGLISH.repeat(10);
    expect(await found(`${french}\n${english}`)).toBeNull();
    expect(await found(`${english}\n${french}`)).toBeNull();
    const furniture = { start: 0, end: french.length, role: 'FURNITURE' } as const;
    const page = { ...articleFromInput({ text: `${french}\n${LONG_ENGLISH}` }), regions: [furniture] };
    expect(await languageOf(page)).toBeNull();
  });

  test('is und where the script is not English but its language is unknown', async () => {
    expect(await found('ꯃꯤꯇꯩꯂꯣꯟ ꯑꯁꯤ ꯃꯅꯤꯄꯨꯔꯗꯥ ꯉꯥꯡꯅꯕ ꯂꯣꯟ ꯑꯃꯅꯤ')).toBe('und');
  });

  test('is the one that is told, unless the text is plainly in another', async () => {
    const french = FOREIGN_TEXTS.fr ?? ['', '', ''];
    expect(await found('Rubio met Lavrov.', 'fr')).toBe('fr');
    expect(await found('Rubio met Lavrov.', 'en-GB')).toBe('en-GB');
    expect(await found(LONG_ENGLISH, 'fr')).toBe('en');
    expect(await found(french[0], 'en')).toBe('en');
    expect(await found(french.join(' '), 'en')).toBe('fr');
    expect(await found(french[0], 'mul')).toBe('fr');
    expect(await found('Rubio met Lavrov.', 'English')).toBeNull();
  });

  test('is found in any text, however odd', async () => {
    for (const text of ['\u200f', '1', '\ufffd'.repeat(9), 'é'.repeat(100_000), '( '.repeat(100_000)])
      expect(await found(text)).toBeNull();
  });
});
