import { type SentenceCase, told } from './sentence-cases.ts';

/** What was ahead, and what a later sentence says came of it. */
export const OUTCOMES: readonly SentenceCase[] = [
  told(
    'Petr Fiala was due to meet Robert Fico in Brno on Thursday. The meeting was called off after a quarrel over gas.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Brno | 2025-07-10',
  ),
  told(
    'Petr Fiala and Robert Fico were to hold talks in Brno on Thursday. But the two never met.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Brno | 2025-07-10',
  ),
  told(
    'Petr Fiala and Robert Fico were to hold talks in Brno on Thursday. The pair did not meet because Fico fell ill.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Brno | 2025-07-10',
  ),
  told(
    'Edi Rama invited Albin Kurti to dinner in Tirana. Kurti turned down the invitation.',
    'Edi Rama + Albin Kurti | CANCELLED | IN_PERSON | Tirana | -',
  ),
  told(
    'Edi Rama invited Albin Kurti to dinner in Tirana. Kurti accepted the invitation on Monday.',
    'Edi Rama + Albin Kurti | PLANNED | IN_PERSON | Tirana | -',
  ),
  told(
    'Edi Rama and Albin Kurti are to meet in Durrës on Friday. Kurti abruptly pulled out of the talks, his office said.',
    'Edi Rama + Albin Kurti | CANCELLED | IN_PERSON | Durrës | 2025-07-11',
  ),
  told(
    'Edi Rama is to meet Albin Kurti in Durrës on Friday. Both men stayed away.',
    'Edi Rama + Albin Kurti | CANCELLED | IN_PERSON | Durrës | 2025-07-11',
  ),
];

/** What a later sentence says of something else, or that may yet come. */
export const NO_OUTCOMES: readonly SentenceCase[] = [
  told(
    'Edi Rama offered to meet Albin Kurti in Durrës. Whether Kurti takes up the offer was open on Monday.',
    'Edi Rama + Albin Kurti | PROPOSED | IN_PERSON | Durrës | -',
  ),
  ...[
    'Albania said the talks could be cancelled.',
    'Kurti has threatened to pull out of the talks.',
    'The meeting was postponed from last week.',
    'The planned meeting comes a month after a trip by Rama to Belgrade was called off.',
    'Rama declined to say what he would offer.',
    'Rama rejected the proposal of a land swap.',
  ].map((later) =>
    told(
      `Edi Rama is to meet Albin Kurti in Durrës on Friday. ${later}`,
      'Edi Rama + Albin Kurti | PLANNED | IN_PERSON | Durrës | 2025-07-11',
    ),
  ),
  told(
    'Edi Rama offered to meet Albin Kurti in Durrës. Kurti has not accepted the offer.',
    'Edi Rama + Albin Kurti | PROPOSED | IN_PERSON | Durrës | -',
  ),
];

/** Who is described and not named. */
export const DESCRIBED: readonly SentenceCase[] = [
  told(
    'Petr Fiala had set aside an hour on Friday for Janko Prunk. The leftist senator did not come.',
    'Petr Fiala + Janko Prunk | CANCELLED | IN_PERSON | - | 2025-07-04',
  ),
  told(
    'Petr Fiala had planned to call Robert Fico on Monday. The call never came.',
    'Petr Fiala + Robert Fico | CANCELLED | REMOTE | - | 2025-07-07',
  ),
  told(
    'Janko Prunk left his forest camp on Monday. The rebel leader is to meet President Salva Kiir in Juba on Friday.',
    'Janko Prunk + Salva Kiir | PLANNED | IN_PERSON | Juba | 2025-07-11',
  ),
  told(
    'Nicolas Sarkozy has written another book. The former French president met Viktor Orbán in Budapest on Monday.',
    'Nicolas Sarkozy + Viktor Orbán | HELD | IN_PERSON | Budapest | 2025-07-07',
  ),
  told(
    'Janko Prunk became mayor of Kranj last month. The former boxer met Robert Golob in Ljubljana on Monday.',
    'Janko Prunk + Robert Golob | HELD | IN_PERSON | Ljubljana | 2025-07-07',
  ),
  told(
    'Kofi Mensah brokered the truce in 2008. The former U.N. chief will meet President William Ruto in Nairobi on Friday.',
    'Kofi Mensah + William Ruto | PLANNED | IN_PERSON | Nairobi | 2025-07-11',
  ),
];

/** Whoever is described is somebody else than who was told of. */
export const DESCRIBED_ANEW: readonly SentenceCase[] = [
  told(
    'Emmanuel Macron sent troops to Goma. The rebel leader will meet William Ruto in Nairobi on Friday.',
    'rebel leader + William Ruto | PLANNED | IN_PERSON | Nairobi | 2025-07-11',
  ),
  told(
    'Keir Starmer arrived in Kabul on Monday. He met the former Afghan president in Kabul.',
    'Keir Starmer + former Afghan president | HELD | IN_PERSON | Kabul | -',
  ),
  told(
    'Keir Starmer spoke at a forum. The tycoon met Starmer in London on Monday.',
    'tycoon + Keir Starmer | HELD | IN_PERSON | London | 2025-07-07',
  ),
];

/** What is ahead or wanted, by nouns and verbs that don't say `meet`. */
export const FURTHER_PLANS: readonly SentenceCase[] = [
  told(
    'A summit between Petr Fiala and Robert Fico is in the works.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Petr Fiala cut short his visit before he could see Robert Fico.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'Petr Fiala pulled out of the opening of a museum where he was due to hold talks with Robert Fico.',
    'Petr Fiala + Robert Fico | CANCELLED | UNKNOWN | - | -',
  ),
  told(
    'Petr Fiala will no longer meet Robert Fico in Brno on Friday.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Brno | 2025-07-11',
  ),
  told(
    'Diplomats floated the idea of Petr Fiala meeting Robert Fico in Brno.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | Brno | -',
  ),
  told(
    'Petr Fiala proposed to Robert Fico that they meet in August.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | - | 2025-08',
  ),
  told(
    'Petr Fiala has offered Robert Fico talks on the border.',
    'Petr Fiala + Robert Fico | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'Petr Fiala expects Robert Fico in Brno on July 20.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | Brno | 2025-07-20',
  ),
  told(
    'Petr Fiala will have Robert Fico to dinner on Friday.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'Petr Fiala and Robert Fico have pencilled in a working lunch for Friday.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'Serbia and Kosovo have committed themselves to a new round of talks in Ohrid on July 20.',
    'Serbia + Kosovo | PLANNED | IN_PERSON | Ohrid | 2025-07-20',
  ),
  told(
    "Petr Fiala's trip to Bratislava to meet Robert Fico was shelved.",
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Bratislava | -',
  ),
  told(
    'Petr Fiala dared Robert Fico to come home and talk to him.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | - | -',
  ),
];

/** Nothing is planned, or only thought of. */
export const NOTHING_AHEAD: readonly string[] = [
  'There are no plans for Petr Fiala to meet Robert Fico.',
  'Petr Fiala had no plans to meet Robert Fico at the funeral.',
  'Analysts doubt that Petr Fiala will ever meet Robert Fico.',
  'Petr Fiala is unlikely to meet Robert Fico in Brno.',
  'Petr Fiala said it was too early for talks with Robert Fico.',
  'Analysts expect Petr Fiala to cut taxes in June.',
  'Petr Fiala discussed possible talks with Russia on Monday.',
  'The prosecutor called Petr Fiala to Brno for questioning.',
];
