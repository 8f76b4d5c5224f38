import { describe, expect, test } from 'vitest';
import type { ExtractedEntity } from '../../../src/graph/index.ts';
import { rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { articleOf } from './article-of.ts';

async function entityOf(text: string, name: string): Promise<ExtractedEntity | undefined> {
  const { entities } = await rulesExtractor.extract(articleOf(text));
  return entities.find((entity) => entity.name === name);
}

describe('people', () => {
  test('a surname, a title and a full name are one person, by the fullest form', async () => {
    const text = 'Stubb spoke. Finnish President Alexander Stubb smiled, and President Stubb left.';
    const stubb = await entityOf(text, 'Alexander Stubb');
    expect(stubb?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Stubb',
      'Alexander Stubb',
      'Stubb',
    ]);
    expect(stubb?.partial).toBe(false);
  });

  test.each([
    ['1990-09-09', 'george-h-w-bush'],
    ['2005-02-23', 'george-w-bush'],
    ['2025-07-10', null],
    [null, null],
  ])('of two people of one name, the one in whose time the article is published: %s', async (publishedAt, listKey) => {
    const article = articleOf('President George Bush met Mikhail Gorbachev in Helsinki.');
    const { entities } = await rulesExtractor.extract({ ...article, publishedAt });
    expect(entities.find(({ name }) => name === 'George Bush')?.listKey).toBe(listKey);
  });

  test.each([
    ['Malaysian Prime Minister Anwar Ibrahim spoke.', 'Anwar Ibrahim', 'Prime Minister', 'Malaysia'],
    ['Marko Đurić, the Foreign Minister of Serbia, spoke.', 'Marko Đurić', 'Foreign Minister', 'Serbia'],
    ["Poland's foreign minister, Radosław Sikorski, spoke.", 'Radosław Sikorski', 'Foreign Minister', 'Poland'],
  ])('%s', async (text, name, title, country) => {
    const person = await entityOf(text, name);
    expect(person?.offices.map((office) => [office.title, office.country])).toEqual([[title, country]]);
  });

  test.each([
    ['Former Chilean President Michelle Bachelet spoke.', 'Michelle Bachelet'],
    ['Michelle Bachelet, the former president of Chile, spoke.', 'Michelle Bachelet'],
  ])('no office that is held no more: %s', async (text, name) => {
    expect((await entityOf(text, name))?.offices).toEqual([]);
  });

  test.each([
    ['An adviser of the president, Jonas Gahr, confirmed it.', 'Jonas Gahr', 'Adviser'],
    ['The spokesman of the foreign minister, Oleh Nikolenko, denied it.', 'Oleh Nikolenko', 'Spokesperson'],
    ['The head of the fishing council, Sheikh Omar Saleh, confirmed it.', 'Omar Saleh', 'Head'],
    ['The soft-spoken trade unionist Mbali Dube confirmed it.', 'Mbali Dube', undefined],
    ['Shipping tycoon Jorge Quispe confirmed it.', 'Jorge Quispe', undefined],
  ])('an office of one’s own, not that of whom it serves: %s', async (text, name, title) => {
    expect((await entityOf(text, name))?.offices.map((office) => office.title)).toEqual(
      title === undefined ? [] : [title],
    );
  });

  test.each([
    ['Afterwards Tusk wrote to Donald Tusk’s party.', ['Donald Tusk']],
    ['Whether Macron stays is open. Emmanuel Macron is silent.', ['Emmanuel Macron']],
    ['At a briefing in Harbin Macron denied it. Emmanuel Macron left.', ['Emmanuel Macron']],
    ['In the Oval Office Merz took a seat. Friedrich Merz smiled.', ['Friedrich Merz']],
    ['Hurricane Milton passed Fort Richardson and Thomas Shoal, far from St Peter and Freedom Square.', []],
  ])('the people of: %s', async (text, names) => {
    const { entities } = await rulesExtractor.extract(articleOf(text));
    expect(entities.filter(({ kind }) => kind === 'Person').map(({ name }) => name)).toEqual(names);
  });

  test.each([
    [
      'Pine River flooded Red Hill and Shell Cove, near Mount Ararat.',
      'Place',
      ['Pine River', 'Red Hill', 'Shell Cove', 'Mount Ararat'],
    ],
    ['Singer Faith Hill thanked Ji-sung Park.', 'Person', ['Faith Hill', 'Ji-sung Park']],
    ['Floods hit the town of Varo. Varo has no bridge left.', 'Place', ['Varo']],
    ['He was held in a Jewish settlement, in the Sunni heartland, in Presidential custody.', 'Place', []],
    ['Peru’s President Ana Torres praised U.S. Senator Jane Roe.', 'Place', ['Peru', 'U.S.']],
    ['The Kabul-based Jane Roe and the Swiss-born Hilda Frost QC left.', 'Person', ['Jane Roe', 'Hilda Frost']],
    ['On Christmas Eve they turned to Islam and to English.', 'Person', []],
    ['They were taken to Varo General Hospital. The Hospital is full.', 'Person', []],
    ['Typhoon Rita hit the coast. Rita is weaker now.', 'Person', []],
    ['The ICO talks failed. Traders blamed the ICO.', 'Person', []],
    ['Tanya Reed, 24, of Leeds LS1, was there.', 'Place', ['Leeds']],
    ['Dozens of al-Qaeda members fled.', 'Organization', ['al-Qaeda']],
    ['The Bank of Ghana and the Bank of Togo signed.', 'Organization', ['Bank of Ghana', 'Bank of Togo']],
    ['They wrote to the Bridge Authority of New Orleans.', 'Organization', ['Bridge Authority of New Orleans']],
    ['Greater Lima Police and Kenya Police agreed.', 'Organization', ['Greater Lima Police', 'Kenya Police']],
    ['The GDP shrank, HIV spread, COVID-19 came, and an IED hit the SUV.', 'Organization', []],
    ['Part VII of the report has no Section II-C-1.', 'Organization', []],
    ['They found a roadside bomb device (RBD). The RBD was big, and LIP took it.', 'Organization', ['LIP']],
    ['He fled in World War II.', 'Place', []],
    ['The BOKA-TEL party lost. They gave BOKA-TEL nothing.', 'Organization', ['BOKA-TEL']],
    ['They landed at Varo International Airport.', 'Organization', []],
    ['He left Varo Systems, Inc. of Mountain View.', 'Organization', ['Varo Systems, Inc.']],
    ['The outlawed Tanda-e-Varo militant group and the Sunni party met.', 'Organization', ['Tanda-e-Varo']],
    ['The Foreign Affairs ministry thanked Foreign Minister Ali Sayyid Karimov.', 'Person', ['Ali Sayyid Karimov']],
    ['The probe went to the Moon, which is far.', 'Person', []],
    ['St. Ansgar schools closed, and St. Ansgar pupils stayed away.', 'Person', []],
    ['MWANDE, Kenya, Nov 16 – The rain went on.', 'Organization', []],
    ['Dear Nina, they sell Special Boots and Alternative Cures.', 'Person', ['Nina']],
    ['Joe Biden, Barack Obama and Wexlow were there.', 'Person', ['Joe Biden', 'Barack Obama', 'Wexlow']],
  ])('of one kind in: %s', async (text, kind, names) => {
    const { entities } = await rulesExtractor.extract(articleOf(text));
    expect(entities.filter((entity) => entity.kind === kind).map(({ name }) => name)).toEqual(names);
  });

  test('text in capitals tells no names but those that are known', async () => {
    const { entities } = await rulesExtractor.extract(articleOf('DONALD TUSK MET HILDA FROST TO TALK ABOUT TRADE'));
    expect(entities.map(({ name }) => name)).toEqual(['Donald Tusk']);
  });

  test('a family name that comes first is found alone', async () => {
    const { entities } = await rulesExtractor.extract(articleOf('Kim Jong Un arrived. Later Kim left for home.'));
    expect(
      entities.filter(({ kind }) => kind === 'Person').map(({ name, mentions }) => [name, mentions.length]),
    ).toEqual([['Kim Jong Un', 2]]);
  });

  test('a possessive ending is no part of the name', async () => {
    const text = 'The speech of Ursula von der Leyen was long. Von der Leyen’s staff left.';
    expect((await entityOf(text, 'Ursula von der Leyen'))?.kind).toBe('Person');
  });

  test('a bare surname that the lists and the article leave open is partial', async () => {
    expect((await entityOf('The lawyer told Minister Quibbleworth to wait.', 'Quibbleworth'))?.partial).toBe(true);
  });
});

describe('organizations', () => {
  test('an acronym that the article introduces is an alias', async () => {
    const org = await entityOf(
      'The Lakeside Institute for Peace (LIP) wrote a report. Later LIP withdrew it.',
      'Lakeside Institute for Peace',
    );
    expect([org?.kind, org?.aliases, org?.mentions.length]).toEqual(['Organization', ['LIP'], 3]);
  });

  test('an acronym that is one of another language is an alias, too', async () => {
    const org = await entityOf('The Andean Heron Union (UGA) warned. UGA waits.', 'Andean Heron Union');
    expect([org?.aliases, org?.mentions.length]).toEqual([['UGA'], 3]);
  });

  test.each(['The F-16 flew over the Panama Canal.', 'She won the Nobel Peace Prize at the Wobble Mahal.'])(
    'none without a word for one: %s',
    async (text) => {
      const { entities } = await rulesExtractor.extract(articleOf(text));
      expect(entities.filter(({ kind }) => kind === 'Organization')).toEqual([]);
    },
  );

  test('a ministry in lower case is told by its country', async () => {
    expect(
      (await entityOf('The Polish foreign ministry declined to comment.', 'Polish foreign ministry'))?.country,
    ).toBe('PL');
  });
});

describe('places', () => {
  test('a country has its key and code, and one entity for all its forms', async () => {
    const usa = await entityOf('The United States agreed. The US signed, said the U.S. envoy.', 'United States');
    expect([usa?.kind, usa?.listKey, usa?.country, usa?.mentions.length]).toEqual(['Place', 'us', 'US', 3]);
  });

  test('the article of a name belongs to it', async () => {
    expect((await entityOf('They gathered in The Hague on Friday.', 'The Hague'))?.kind).toBe('Place');
  });
});

test.each([
  [
    'Tamsin Okoro-Reyes, who leads the party, spoke in Oslo on Monday to the members who had come there from all the islands of the north. Later Tamsyn Okoro-Reyes left.',
    'Tamsin Okoro-Reyes',
  ],
  ['Prime Minister Goran Petrovich spoke. His critics were not convinced, and Petrovitch left.', 'Goran Petrovich'],
])('a name that the article spells in two ways is one person: %s', async (text, name) => {
  const { entities } = await rulesExtractor.extract(articleOf(text));
  expect(entities.filter(({ kind }) => kind === 'Person').map((person) => person.name)).toEqual([name]);
});

test('two of a list whose names differ by a letter are two people', async () => {
  const { entities } = await rulesExtractor.extract(articleOf('Erik Berglund and Erick Berglund spoke.'));
  expect(entities.filter(({ kind }) => kind === 'Person')).toHaveLength(2);
});
