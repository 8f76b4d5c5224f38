import { describe, expect, test } from 'vitest';
import { extractionLine, rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { articleOf } from './article-of.ts';

async function partiesOf(text: string): Promise<readonly string[]> {
  const article = articleOf(text);
  const { meetings } = extractionLine('a', article, await rulesExtractor.extract(article));
  return meetings.flatMap(({ participants }) => participants.map(({ name, type }) => `${name} (${type})`));
}

describe('who meets, by a common noun', () => {
  test.each([
    ['Ana Lopez met the shipping tycoon Jorge Quispe in Lima.', ['Ana Lopez (person)', 'Jorge Quispe (person)']],
    ['Ana Lopez met former warlord Omar Saleh.', ['Ana Lopez (person)', 'Omar Saleh (person)']],
    [
      'Ana Lopez met the Peruvian singer and peace activist Rosa Mamani.',
      ['Ana Lopez (person)', 'Rosa Mamani (person)'],
    ],
    [
      'Ana Lopez met the head of the province’s fishing council, Sheikh Omar Saleh, on Monday.',
      ['Ana Lopez (person)', 'Omar Saleh (person)'],
    ],
    ["Ana Lopez met the U.N. refugee agency's regional head, Jane Roe.", ['Ana Lopez (person)', 'Jane Roe (person)']],
    ["Ana Lopez met the rebels' chief delegate, Omar Saleh, on Monday.", ['Ana Lopez (person)', 'Omar Saleh (person)']],
    ['Ana Lopez met her Swiss opposite number, Jane Roe, in Bern.', ['Ana Lopez (person)', 'Jane Roe (person)']],
    ['Ana Lopez met Captain Sekou Traore of the rebels.', ['Ana Lopez (person)', 'Sekou Traore (person)']],
    ['Ana Lopez met Democrat Jane Roe.', ['Ana Lopez (person)', 'Jane Roe (person)']],
    ['Ana Lopez met the ambassador to Peru Jane Roe.', ['Ana Lopez (person)', 'Jane Roe (person)']],
    [
      'Three Gulf ministers, Omar Saleh of Oman, Ali Haddad of Qatar and Samir Aziz of Bahrain, met in Dammam.',
      ['Omar Saleh (person)', 'Ali Haddad (person)', 'Samir Aziz (person)'],
    ],
    ["Ana Lopez met Estonia's Jane Roe in Riga.", ['Ana Lopez (person)', 'Jane Roe (person)']],
  ])('a descriptor before or beside a name: %s', async (text, parties) => {
    expect(await partiesOf(text)).toEqual(parties);
  });

  test.each([
    ['Ana Lopez met the central bank governor.', 'central bank governor (person)'],
    ['Ana Lopez met the grand mufti of Xanthi.', 'grand mufti of Xanthi (person)'],
    ['Ana Lopez met organizers of the street protests.', 'organizers of the street protests (group)'],
    ['Ana Lopez met leaders of three trade unions.', 'leaders of three trade unions (group)'],
    ['Ana Lopez met tribal elders from North Waziristan.', 'tribal elders from North Waziristan (group)'],
    ['Ana Lopez met four other members of the panel.', 'members of the panel (group)'],
    ['Ana Lopez met evangelical pastors.', 'evangelical pastors (group)'],
    ["Ana Lopez met twelve of the club's players.", "club's players (group)"],
    ['Ana Lopez met the mining company Cerro Alto.', 'Cerro Alto (organization)'],
    ["Ana Lopez met leaders of the Egbesu Boys' Forum.", "Egbesu Boys' Forum (organization)"],
    ['Ana Lopez met the management of Olympic Ferries.', 'Olympic Ferries (organization)'],
    ['Ana Lopez met Hallam & Byrne in London.', 'Hallam & Byrne (organization)'],
    ["Ana Lopez met the pilots' union.", "pilots' union (group)"],
    ['Ana Lopez met with the parents of the drowned sailors.', 'parents of the drowned sailors (group)'],
    ['Ana Lopez met Puntland President Farah Sheikh Warsame.', 'Farah Sheikh Warsame (person)'],
    ['Ana Lopez met former Bolivian football star Jaime Quispe Mamani.', 'Jaime Quispe Mamani (person)'],
    ['Ana Lopez met Bolivian opposition leaders.', 'Bolivian opposition leaders (group)'],
    ["Ana Lopez met the Bolivian opposition's Jaime Quispe.", 'Jaime Quispe (person)'],
    ['Ana Lopez met Gambian Finance Minister Fatou Ceesay-Njie.', 'Fatou Ceesay-Njie (person)'],
  ])('an unnamed party by its words: %s', async (text, party) => {
    expect(await partiesOf(text)).toEqual(['Ana Lopez (person)', party]);
  });

  test.each([
    'Ana Lopez met the targets of the reform.',
    'Ana Lopez spoke with a translator.',
    'The prisoner exchange met Chile’s conditions.',
    'Ana Lopez hosts a show.',
    'Ana Lopez met Thursdays with nobody.',
    "I'm told that Ana Lopez met the deadline.",
  ])('nobody meets in: %s', async (text) => {
    expect(await partiesOf(text)).toEqual([]);
  });
});
