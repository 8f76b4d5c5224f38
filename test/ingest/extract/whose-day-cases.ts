import { type SentenceCase, told } from './sentence-cases.ts';

const PAIR = 'Petr Fiala + Robert Fico';
const inStatus = (status: string, text: string, date: string, place = '-'): SentenceCase =>
  told(
    text.replace(/\bA\b/gu, 'Petr Fiala').replace(/\bB\b/gu, 'Robert Fico'),
    `${PAIR} | ${status} | IN_PERSON | ${place} | ${date}`,
  );
const planned = (text: string, date: string, place = '-'): SentenceCase => inStatus('PLANNED', text, date, place);

/** A day beside a meeting is the meeting's, or that of who tells, offers, cancels or travels. */
export const WHOSE_DAYS: readonly SentenceCase[] = [
  planned('A said Monday he would meet B in Brno.', '-', 'Brno'),
  planned('On Monday, A agreed to meet B in Brno.', '-', 'Brno'),
  planned('A on Monday announced that he would meet B.', '-'),
  planned('A said in 2008 that he would meet B.', '-'),
  planned('A said Monday that he had decided to meet B in Brno on Saturday.', '2025-07-12', 'Brno'),
  planned('A arrived Wednesday in Brno, where he will meet B.', '-', 'Brno'),
  planned('A arrives on Monday in Brno, where he will meet B.', '2025-07-14', 'Brno'),
  planned('A, who arrives in Brno on Monday, will meet B.', '2025-07-14', 'Brno'),
  planned('On Monday, A will meet B in Brno.', '2025-07-14', 'Brno'),
  planned('A is due on Monday to meet B.', '2025-07-14'),
  planned('A, who toured the castle on Tuesday, is to see B in Brno.', '-', 'Brno'),
  inStatus('PROPOSED', 'A offered on Monday to meet B in Brno.', '-', 'Brno'),
  inStatus('PROPOSED', 'A said in Brno on Monday he was ready to meet B.', '-'),
  inStatus('CANCELLED', 'A on Monday called off a meeting with B in Brno.', '-', 'Brno'),
];

/** What is said of a meeting after an aside, and in other words for plans. */
export const MORE_PLANS: readonly SentenceCase[] = [
  planned('The meeting between A and B, put off from May, will now be held in Brno on Saturday.', '2025-07-12', 'Brno'),
  planned('The much-postponed meeting between A and B has now been fixed for July 20.', '2025-07-20'),
  planned('A is looking forward to meeting B in Brno on Saturday.', '2025-07-12', 'Brno'),
  planned('A is to open a bridge in Brno and, while there, sit down with B.', '-', 'Brno'),
  planned('A will visit Brno on July 20 at the invitation of B.', '2025-07-20', 'Brno'),
  planned('A was to meet later Thursday with B, whose decision to put off the vote was criticised.', '2025-07-10'),
  planned('Before he meets B on Saturday, A wants to rest.', '2025-07-12'),
  inStatus('CANCELLED', 'A, who was to meet B on Saturday, called off the trip.', '2025-07-12'),
  inStatus('PROPOSED', 'A is considering a meeting with B.', '-'),
  told(
    'The leaders of Poland, Latvia and Estonia gathered in Riga on Tuesday to discuss the border.',
    'Poland + Latvia + Estonia | HELD | IN_PERSON | Riga | 2025-07-08',
  ),
  told(
    'Negotiators from the Colombian government and the FARC resumed talks in Havana on Tuesday.',
    'Colombia + FARC | HELD | IN_PERSON | Havana | 2025-07-08',
  ),
  told(
    'Turkey is mediating talks between Armenia and Azerbaijan in Ankara.',
    'Turkey + Armenia + Azerbaijan | HELD | IN_PERSON | Ankara | -',
  ),
  told(
    'The presidents of Serbia and Kosovo held talks in Ohrid on Tuesday under the auspices of Josep Borrell.',
    'Serbia + Kosovo + Josep Borrell | HELD | IN_PERSON | Ohrid | 2025-07-08',
  ),
  told(
    'Talks between Serbia and Kosovo, mediated by Josep Borrell, resumed in Ohrid on Tuesday.',
    'Serbia + Kosovo + Josep Borrell | HELD | IN_PERSON | Ohrid | 2025-07-08',
  ),
  planned('A and B’s first face-to-face meeting is set for Saturday in Brno.', '2025-07-12', 'Brno'),
  planned('A’s next stop is Brno, where on Saturday he sees B.', '2025-07-12', 'Brno'),
  planned('A is on his way to Brno for a second summit with B.', '-', 'Brno'),
  planned('A has threatened to cancel a meeting with B in Brno.', '-', 'Brno'),
  planned('A summit between A and B, which was due to open in Brno on Saturday, may be delayed.', '2025-07-12', 'Brno'),
  inStatus('PROPOSED', 'A said he would be honored to meet B.', '-'),
  inStatus('CANCELLED', 'A’s planned visit to Brno for a meeting with B has been delayed.', '-', 'Brno'),
  inStatus('CANCELLED', 'A called off a meeting with B that was to be held in Brno on Saturday.', '2025-07-12', 'Brno'),
  told(
    'Diplomats from the United States, Ukraine and the European Union will hold talks in Geneva on Saturday.',
    'United States + Ukraine + European Union | PLANNED | IN_PERSON | Geneva | 2025-07-12',
  ),
  told(
    'Under a deal brokered by Kenya, Petr Fiala and Robert Fico agreed to meet in Brno.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | Brno | -',
  ),
  inStatus('PROPOSED', 'A has expressed a desire to meet B in Brno.', '-', 'Brno'),
  inStatus('CANCELLED', 'A’s offer to meet B in Brno was rejected.', '-', 'Brno'),
  planned('A accepted an invitation to visit Brno for a meeting with B on Saturday.', '2025-07-12', 'Brno'),
  told(
    'Talks between Moscow and Kyiv resumed in Minsk on Tuesday.',
    'Russia + Ukraine | HELD | IN_PERSON | Minsk | 2025-07-08',
  ),
  told('Talks on a rail link between Paris and London ended on Tuesday.'),
  told('Emmanuel Macron never met Nelson Mandela.'),
  told('Keir Starmer will pay an official visit to Poland next month.'),
  told('Emmanuel Macron will address the nation on Friday about talks with Iran.'),
  told('Ursula von der Leyen would have to meet Viktor Orbán to end the row.'),
  told('Donald Tusk ruled out any talks with Belarus.'),
];
