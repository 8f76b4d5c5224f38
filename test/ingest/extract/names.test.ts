import { describe, expect, test } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { articleOf } from './article-of.ts';

describe('where names begin and end', () => {
  test.each([
    [
      'He leads the National Council for the Defence of the People.',
      ['National Council for the Defence of the People'],
    ],
    [
      'She left the Office of the Prime Minister for the Office of the Attorney General.',
      ['Office of the Prime Minister', 'Office of the Attorney General'],
    ],
    ['The Reef Secretariat on Peruvian television denied it.', ['Reef Secretariat']],
    [
      'They wrote to the All Andean Football Federation and the New Varo School District.',
      ['All Andean Football Federation', 'New Varo School District'],
    ],
    ['New European Union rules are out. New Finance Ministry forms are not.', ['European Union', 'Finance Ministry']],
    ['New Dawn Party leader Jane Roe left.', ['New Dawn Party']],
    [
      'She is the chair of the Reef Council and Rev. Omar Saleh that of the Dawn Trust.',
      ['Reef Council', 'Dawn Trust'],
    ],
    [
      'He heads the National Committee for Legal Affairs of the Andean People’s Movement for Land.',
      ['National Committee for Legal Affairs of the Andean People’s Movement for Land'],
    ],
    ['Nagor Oikyo president Jane Roe and Vuno Andol general secretary Omar Saleh left.', ['Nagor Oikyo', 'Vuno Andol']],
    ['CEO ADBX Jane Roe praised Director SAIX Omar Saleh and President ICCX.', ['ADBX', 'SAIX', 'ICCX']],
    ['Zamo Roe, Director General, SAIX, spoke to the official SUNX news agency.', ['SAIX', 'SUNX']],
    [
      'Oral Ceramics and Mura Limited sued; Renewable Energy and Human Resources are topics.',
      ['Oral Ceramics', 'Mura Limited'],
    ],
    ['The head of the delegation Kuol Manto spoke of the Reef Confederation.', ['Reef Confederation']],
    ['General Jane Roe, chairwoman of the Reef Council, spoke.', ['Reef Council']],
    ['Zumbo Kwanto coalition members left. Later Zumbo Kwanto praised them.', ['Zumbo Kwanto']],
    ['Omar Saleh, the leader of Strateg Agmo, spoke.', ['Strateg Agmo']],
    ['Wipo Party Leader Jane Roe and CPV UMV Chairperson Omar Saleh spoke.', ['Wipo Party', 'CPV UMV']],
    ['The Reef Assembly Majority and Minority Leaders spoke.', ['Reef Assembly']],
    ['Ruling party members left the panel.', []],
    [
      'He praised the Organ on Politics, Defence and Security Cooperation and the Negotiation and Consultative Committee.',
      ['Organ on Politics, Defence and Security Cooperation', 'Negotiation and Consultative Committee'],
    ],
    [
      "They wrote to People's Reef Congress, the General People's Union and the Rice Millers and Exporters Association.",
      ["People's Reef Congress", "General People's Union", 'Rice Millers and Exporters Association'],
    ],
    [
      'The director of Radio Peru Mohammed Gharo and Peru Army Commander-in-Chief Snr-Gen Min Ko spoke.',
      ['Radio Peru', 'Peru Army'],
    ],
    ['QUESTION: Did you call UNESCO?', ['UNESCO']],
    ['Zumbu PF and Lodo TSX praised the Reef Fellowship of Peru.', ['Zumbu PF', 'Lodo TSX', 'Reef Fellowship of Peru']],
    ["People's Conference leader Jane Roe met Abbey National.", ["People's Conference", 'Abbey National']],
  ])('bodies: %s', async (text, names) => {
    const { entities } = await rulesExtractor.extract(articleOf(text));
    expect(entities.filter(({ kind }) => kind === 'Organization').map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['Crown Prince Tupouʻa ʻUlukala spoke.', ['Tupouʻa ʻUlukala']],
    ['The Director of the Andean Bank (ADB) for Peru Zhengo Wulo spoke.', ['Zhengo Wulo']],
    ['The president of Peru’s Chess Federation Zhengo Wulo spoke.', ['Zhengo Wulo']],
    ['The president of FIDE Jane Roe spoke.', ['Jane Roe']],
    ['Mr. Kojo Amu Dame and Mr. Martin Roe King Jr. spoke.', ['Kojo Amu Dame', 'Martin Roe King Jr.']],
    [
      'HH the Amir Sheikh Omar bin Ali Saleh thanked HE Ana Lopez and Amir Roe.',
      ['Omar bin Ali Saleh', 'Ana Lopez', 'Amir Roe'],
    ],
    ['A S M Hannan Saleh and R A Gani spoke.', ['A S M Hannan Saleh', 'R A Gani']],
    ['General Abdul "Tiger" Saleh and Juan “Johnny” Pimentel spoke.', ['Abdul Saleh', 'Juan Pimentel']],
    ['The Roman Catholic bishop in Lima Suhel Dawano spoke.', ['Suhel Dawano']],
    ['The spokesman for Presidency Suhel Dawano spoke.', ['Suhel Dawano']],
    ['A top Democrat said so, and Chief Executive Officer Jane Roe agreed.', ['Jane Roe']],
    ['They built the Varo Industrial Estate.', []],
    ['The Presidential Adviser on the Peace Process Jane Roe spoke.', ['Jane Roe']],
    [
      'The Secretary to the Treasury Dr. Harsho Suriyo praised an adviser to Prime Minister Jane Roe.',
      ['Harsho Suriyo', 'Jane Roe'],
    ],
    ['The director of the Ministry of Finance and Planning Mapo Pathiro spoke.', ['Mapo Pathiro']],
    [
      'Zumbo North MP Jane Roe and the Dean of the Reef Centre, Dr. Ana Lopez, signed the MoU.',
      ['Jane Roe', 'Ana Lopez'],
    ],
    ['They thanked Emanto "EJ" Bradfo.', ['Emanto Bradfo']],
    [
      'The ambassador of Peru to Chile Azibek Madmaro and the president, Duma Roe, spoke.',
      ['Azibek Madmaro', 'Duma Roe'],
    ],
    ['The SADX Reef Troika spoke.', []],
    ['The Heads of Christian Denominations and Cricket Peru praised European Social for the Reef Trophy.', []],
    ['President Ana Mufti thanked the Mufti of Lima, Omar Saleh.', ['Ana Mufti', 'Omar Saleh']],
    ['The National Growth Strategy and the Reef Policy Agenda are ready.', []],
  ])('people: %s', async (text, names) => {
    const { entities } = await rulesExtractor.extract(articleOf(text));
    expect(entities.filter(({ kind }) => kind === 'Person').map(({ name }) => name)).toEqual(names);
  });
});
