import { expect, test } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { articleOf } from './article-of.ts';

/** Who met whom, where and when, as the text in capitals tells it. */
async function told(text: string): Promise<readonly string[]> {
  const { meetings } = await rulesExtractor.extract(articleOf(text));
  return meetings.map(
    ({ participants, placeAsWritten, date }) =>
      `${participants.map(({ nameAsWritten }) => nameAsWritten).join(' + ')} | ${placeAsWritten ?? '-'} | ${date ?? '-'}`,
  );
}

test.each([
  [
    'US SECRETARY OF STATE MARCO RUBIO MET RUSSIAN FOREIGN MINISTER SERGEY LAVROV IN KUALA LUMPUR ON THURSDAY.',
    'Marco Rubio + Sergey Lavrov | Kuala Lumpur | 2025-07-10',
  ],
  ['PUTIN MET XI JINPING IN BEIJING ON TUESDAY, STATE MEDIA REPORTED.', 'Putin + Xi Jinping | Beijing | 2025-07-08'],
  [
    'PRESIDENT JANE ROE HELD TALKS WITH PRIME MINISTER JOHN ARKWRIGHT IN OSLO ON 3 MARCH 2025.',
    'Jane Roe + John Arkwright | Oslo | 2025-03-03',
  ],
  ['MR. SMITHSON MET MRS. ARKWRIGHT AT THE HOTEL ON FRIDAY.', 'Smithson + Arkwright | - | 2025-07-04'],
  ['IT WAS SAID THAT THE US AND CHINA HELD TALKS IN GENEVA.', 'United States + China | Geneva | -'],
  ['RUTTE TOLD US THAT HE MET URSULA VON DER LEYEN IN BRUSSELS.', 'Rutte + Ursula von der Leyen | Brussels | -'],
])('names of the lists and names after titles are told in capitals: %s', async (text, meeting) => {
  expect(await told(text)).toEqual([meeting]);
});

test('the same are told where a text has no capitals at all', async () => {
  const text = 'the turkish president recep tayyip erdogan met nato chief mark rutte in rome on tuesday, they told us';
  expect(await told(text)).toEqual(['Recep Tayyip Erdogan + Mark Rutte | Rome | 2025-07-08']);
  expect(await told('the long road to nice was closed, and a court in reading met the cost')).toEqual([]);
});

test('names that the prose of the same text tells are told in capitals too', async () => {
  const prose = 'Jane Roe came late. She said that Ingrid Solheim was there.';
  expect(await told(`ROE MEETS SOLHEIM IN OSLO AFTER A LONG DISPUTE\n\n${prose}`)).toEqual([
    'Jane Roe + Ingrid Solheim | Oslo | -',
  ]);
});

test.each([
  'FIRE DESTROYS OLD MILL AS CREWS MET HEAVY SMOKE AND LONG DELAYS ON THE ROAD.',
  'THE CHAIRMAN TOLD US WHO MET THE COST AND HOW IT WAS MET.',
  'JANE ROE MAY MEET THE NEED FOR NEW ROADS IN MARCH.',
])('what no list knows is no name because of its capitals: %s', async (text) => {
  expect(await told(text)).toEqual([]);
});
