import { type SentenceCase, told } from './sentence-cases.ts';

/** What foreign desks write of meetings that are to come, are wanted, or came to nothing. */
export const FOREIGN_DESK: readonly SentenceCase[] = [
  told(
    'Donald Tusk and Petr Fiala did not meet as planned on the sidelines of the summit in Brno on Sunday.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    'Pyongyang said it would welcome a visit by Petr Fiala.',
    'North Korea + Petr Fiala | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'A meeting between Petr Fiala and Donald Tusk in Brno is under consideration, Warsaw said.',
    'Petr Fiala + Donald Tusk | PROPOSED | IN_PERSON | Brno | -',
  ),
  told(
    'A meeting between Petr Fiala and Donald Tusk is not on the schedule, the palace said.',
    'Petr Fiala + Donald Tusk | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'Japan asked China for a meeting between Shinzo Sato and Petr Fiala in Beijing.',
    'Shinzo Sato + Petr Fiala | PROPOSED | IN_PERSON | Beijing | -',
  ),
  told(
    'South Korea accepted a North Korean proposal for military talks.',
    'South Korea + North Korea | PLANNED | UNKNOWN | - | -',
  ),
  told('Iran turned down a US offer of direct talks.', 'Iran + United States | CANCELLED | UNKNOWN | - | -'),
  told(
    'Donald Tusk warned Minsk before flying to Brno for talks with Petr Fiala.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    "Donald Tusk's itinerary includes a stop in Brno for talks with Petr Fiala.",
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk wants Petr Fiala to come to Warsaw for talks.',
    'Donald Tusk + Petr Fiala | PROPOSED | IN_PERSON | Warsaw | -',
  ),
  told(
    'In a letter to Petr Fiala, Donald Tusk proposed that they meet in Brno.',
    'Donald Tusk + Petr Fiala | PROPOSED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk has rejected a call by Petr Fiala for talks.',
    'Donald Tusk + Petr Fiala | CANCELLED | UNKNOWN | - | -',
  ),
  told(
    'Plans for Donald Tusk to meet Petr Fiala in Brno have been shelved.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk no longer plans to meet Petr Fiala in Brno.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk has decided not to meet Petr Fiala in Brno.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk turned down a phone call from Petr Fiala on Monday.',
    'Donald Tusk + Petr Fiala | CANCELLED | REMOTE | - | 2025-07-07',
  ),
  told(
    'Donald Tusk invited Petr Fiala to Warsaw. But his spokesman said he would not be going.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | Warsaw | -',
  ),
  told(
    'Donald Tusk offered to meet Petr Fiala, but he rejected the proposal.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'Donald Tusk and Petr Fiala were due to meet in Brno on Tuesday. The meeting did not take place.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | Brno | 2025-07-08',
  ),
  told(
    'Donald Tusk had been expected in Brno for talks with Petr Fiala.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    'North Korea has proposed talks with South Korea. Seoul accepted the offer.',
    'North Korea + South Korea | PLANNED | UNKNOWN | - | -',
  ),
  told(
    'Donald Tusk will receive Petr Fiala in Warsaw next week. The two will discuss the floods in Brno.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Warsaw | 2025-07',
  ),
  told(
    'Donald Tusk will attend the ceremony in Brno on Monday. He and Petr Fiala will hold talks the next day.',
    'Donald Tusk + Petr Fiala | PLANNED | UNKNOWN | - | 2025-07-15',
  ),
  told(
    'Donald Tusk and Petr Fiala spoke by telephone on Wednesday and agreed to meet in Brno next week.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | 2025-07',
    'Donald Tusk + Petr Fiala | HELD | REMOTE | - | 2025-07-09',
  ),
  told(
    "Poland protested Latvia's decision to call off talks between the two countries' foreign ministers.",
    'Poland + Latvia | CANCELLED | UNKNOWN | - | -',
  ),
  told(
    'The Syrian opposition said it would boycott talks with the government in Geneva.',
    'Syrian opposition + Syria | CANCELLED | IN_PERSON | Geneva | -',
  ),
  told(
    'Donald Tusk will see Jean-Claude Moreau in Paris on Friday.',
    'Donald Tusk + Jean-Claude Moreau | PLANNED | IN_PERSON | Paris | 2025-07-11',
  ),
  told(
    'Donald Tusk and Petr Fiala could meet in Brno next week, a Polish official said.',
    'Donald Tusk + Petr Fiala | PROPOSED | IN_PERSON | Brno | 2025-07',
  ),
  told(
    "Yemen's foreign minister has asked Oman to arrange talks with the Houthis in Muscat.",
    "Yemen's foreign minister + Houthis | PROPOSED | IN_PERSON | Muscat | -",
  ),
  told(
    "Donald Tusk's office said a meeting with Petr Fiala on Friday had been cancelled.",
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    "Donald Tusk's spokesman said talks with Petr Fiala in Brno had been called off.",
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk suggested that Petr Fiala come to Warsaw for talks.',
    'Donald Tusk + Petr Fiala | PROPOSED | IN_PERSON | Warsaw | -',
  ),
  told(
    'North Korea proposed talks with the South at Panmunjom.',
    'North Korea + South Korea | PROPOSED | IN_PERSON | Panmunjom | -',
  ),
  told(
    'Hamas, the Islamist group, will meet Egyptian officials in Cairo.',
    'Hamas + Egypt | PLANNED | IN_PERSON | Cairo | -',
  ),
  told(
    'Donald Tusk is to be received by Ana Nowak in Brno and have lunch with Petr Fiala.',
    'Donald Tusk + Ana Nowak | PLANNED | IN_PERSON | Brno | -',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | -',
  ),
];

/** What they write where nobody meets, wants to, or has called it off. */
export const NO_FOREIGN_DESK: readonly SentenceCase[] = [
  'Warsaw has not ruled out a meeting between Donald Tusk and Petr Fiala next week.',
  'Ana Nowak urged Donald Tusk not to meet Petr Fiala.',
  'A meeting between Donald Tusk and Petr Fiala is unlikely.',
  'Donald Tusk has sought to avoid a face-to-face encounter with Petr Fiala.',
  'Donald Tusk rejected a call from Petr Fiala for the mines to be closed.',
  'Donald Tusk said peace talks with the rebels would not begin until they laid down their arms.',
].map((text) => told(text));
