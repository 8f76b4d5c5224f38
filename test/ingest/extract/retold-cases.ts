import { type SentenceCase, told } from './sentence-cases.ts';

/** Which tellings of a story are one meeting, and which are another: by week, by place, by who has a part in it. */
export const RETOLD: readonly SentenceCase[] = [
  told(
    'Petr Fiala met Donald Tusk on Monday in neighboring Poland. Fiala and Tusk met last week in Vienna.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Poland | 2025-07-07',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Vienna | -',
  ),
  told(
    'Petr Fiala met Donald Tusk on Monday in Warsaw. The rivals last met earlier this month in Vienna.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Warsaw | 2025-07-07',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Vienna | 2025-07',
  ),
  told(
    'Petr Fiala met Maria Holm in Oslo on Monday after earlier talking to Donald Tusk in Poland. Fiala met Tusk for two hours in Warsaw.',
    'Petr Fiala + Maria Holm | HELD | IN_PERSON | Oslo | 2025-07-07',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Warsaw | -',
  ),
  told(
    'Petr Fiala had useful follow-up meetings with both Maria Holm and Donald Tusk.',
    'Petr Fiala + Maria Holm | HELD | IN_PERSON | - | -',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | - | -',
  ),
  told(
    'Petr Fiala and Maria Holm met individually with Donald Tusk on Monday.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | - | 2025-07-07',
    'Donald Tusk + Maria Holm | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Rebel commander Sefu Okoro will meet face-to-face on Saturday with the president, Maria Holm. Emmanuel Macron suggested hosting the two foes in Paris.',
    'Sefu Okoro + Maria Holm | PLANNED | IN_PERSON | - | 2025-07-12',
    'Emmanuel Macron + Sefu Okoro + Maria Holm | PROPOSED | IN_PERSON | Paris | -',
  ),
  told(
    'Petr Fiala will hold talks with Donald Tusk in Vienna on Saturday. It would be the first time that Fiala and Tusk have met since 2023.',
    'Petr Fiala + Donald Tusk | PLANNED | IN_PERSON | Vienna | 2025-07-12',
  ),
  told(
    'Petr Fiala and Donald Tusk continued meeting into the night and were expected to go on on Saturday.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | - | -',
  ),
  told(
    'President Petr Pavel said that the trip of Prime Minister Maria Holm was a signal. At a joint news conference following their talks, the two leaders announced that envoy Anna Lind will stay.',
    'Petr Pavel + Maria Holm | HELD | UNKNOWN | - | -',
  ),
  told(
    'Petr Fiala and Donald Tusk met on Monday alongside mediators from the regional bloc in the Austrian capital.',
    'Petr Fiala + Donald Tusk + mediators | HELD | IN_PERSON | Vienna | 2025-07-07',
  ),
  told('They are likely to discuss trade, Syria and nuclear negotiations with Iran.'),
  told(
    'Finnish Foreign Minister Elina Valtonen met her German counterpart, Anna Lind, in Bonn on Monday. A meeting of the leaders of the two countries was called off last week.',
    'Elina Valtonen + Anna Lind | HELD | IN_PERSON | Bonn | 2025-07-07',
  ),
  told(
    'Petr Fiala met Donald Tusk shortly after 5 p.m. on Monday at a hotel in Vienna.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Vienna | 2025-07-07',
  ),
  told(
    'VIENNA: Petr Fiala held a three-hour talk with Donald Tusk on Wednesday.',
    'Petr Fiala + Donald Tusk | HELD | UNKNOWN | Vienna | 2025-07-09',
  ),
  told(
    'Petr Fiala, left, and Donald Tusk, right, pose for photographers before a working lunch in Warsaw, Monday, July 7, 2025.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Warsaw | 2025-07-07',
  ),
  told('Petr Fiala and Donald Tusk walked through the rain before a summit of the bloc in Brussels.'),
  told('President Donald Trump announced that the talks with U.S. officials had collapsed.'),
  told(
    'Egypt stressed the importance of a resumption of the Sudan-Chad talks, and the town of Bonn waits.',
    'Sudan + Chad | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'Petr Fiala and Donald Tusk are due in Vienna on Friday for a dinner. Details are still being worked out, envoy Anna Lind said. The two leaders spoke by phone on Wednesday.',
    'Petr Fiala + Donald Tusk | PLANNED | IN_PERSON | Vienna | 2025-07-11',
    'Petr Fiala + Donald Tusk | HELD | REMOTE | - | 2025-07-09',
  ),
  told(
    'Petr Fiala met Donald Tusk on Monday. Fiala and Tusk previously exchanged a brief handshake in 2013 during a funeral in Norway.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | - | 2025-07-07',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Norway | 2013',
  ),
  told(
    'Petr Fiala and Donald Tusk sat down together for over an hour on Monday at a regional summit in Bonn.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Bonn | 2025-07-07',
  ),
  told(
    "Petr Fiala will meet German President Anna Lind, Prime Minister Maria Holm of Peru and Norway's King Harald V.",
    'Petr Fiala + Anna Lind + Maria Holm + Harald V | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Petr Fiala has no plans however to hold talks with Donald Tusk at the summit in Bonn.',
    'Petr Fiala + Donald Tusk | CANCELLED | IN_PERSON | Bonn | -',
  ),
  told(
    'Petr Fiala and Donald Tusk will dine in Bonn on Friday, before the two hold talks on Saturday.',
    'Petr Fiala + Donald Tusk | PLANNED | IN_PERSON | Bonn | 2025-07-11',
    'Petr Fiala + Donald Tusk | PLANNED | UNKNOWN | - | 2025-07-12',
  ),
  told(
    'Petr Fiala will meet with Senator Anna Lind, D-Nev., Senator Maria Holm, R-Ky., and Speaker Donald Tusk, D-Calif.',
    'Petr Fiala + Anna Lind + Maria Holm + Donald Tusk | PLANNED | IN_PERSON | - | -',
  ),
  told(
    "Petr Fiala has been talking with Donald Tusk as Thursday's deadline approaches.",
    'Petr Fiala + Donald Tusk | HELD | UNKNOWN | - | -',
  ),
  told(
    'Maria Holm is scheduled to arrive at the airport at 8am, and from there travel to the city centre for a meeting with Donald Tusk.',
    'Maria Holm + Donald Tusk | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'While in Bonn, Maria Holm met with Donald Tusk and underscored her support for a transition in Somalia.',
    'Maria Holm + Donald Tusk | HELD | IN_PERSON | Bonn | -',
  ),
  told(
    'Maria Holm met with Donald Tusk shortly after arriving in Bonn on Tuesday.',
    'Maria Holm + Donald Tusk | HELD | IN_PERSON | Bonn | 2025-07-08',
  ),
  told(
    'Maria Holm is to visit Chad as it nears the end of crucial negotiations with Sudan. She is to meet President Petr Pavel to encourage progress in talks with Sudan.',
    'Maria Holm + Petr Pavel | PLANNED | IN_PERSON | Chad | -',
  ),
  told(
    'Petr Fiala and his delegation left on Monday to hold an unannounced meeting with Donald Tusk in Bonn, Germany. Officials said the Germany meeting was the first time a Czech premier had held talks with the Polish one.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Bonn | 2025-07-07',
  ),
  told(
    'Petr Fiala then flew to Bonn where, he said, he had good discussions with Donald Tusk.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Bonn | -',
  ),
];

/** Bodies that are named once and called by what they are afterwards. */
export const CALLED: readonly SentenceCase[] = [
  told(
    'Fighters of the Taliban left Kabul on Monday. The militant group met Norwegian envoy Maria Holm in Oslo.',
    'Taliban + Maria Holm | HELD | IN_PERSON | Oslo | -',
  ),
  told(
    "Anna Lind, a spokeswoman for the Taliban, said on Wednesday that the group's delegation held talks with Norwegian envoy Maria Holm in Oslo on Monday.",
    'Taliban + Maria Holm | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'A Taliban delegation led by the chief negotiator will visit Oslo for talks with Norwegian envoy Maria Holm.',
    'Taliban + Maria Holm | PLANNED | IN_PERSON | Oslo | -',
  ),
];
