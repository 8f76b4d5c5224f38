import { type SentenceCase, told } from './sentence-cases.ts';

const nothing = (text: string): SentenceCase => ({ text, meetings: [] });

export const PLANNED: readonly SentenceCase[] = [
  told(
    'Before meeting Donald Tusk on Friday, Petr Fiala will visit Vienna.',
    'Petr Fiala + Donald Tusk | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'Before meeting Donald Tusk on Monday, Petr Fiala visited Vienna.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Keir Starmer is hosting Friedrich Merz in London on Friday.',
    'Keir Starmer + Friedrich Merz | PLANNED | IN_PERSON | London | 2025-07-11',
  ),
  told(
    'Norwegian Foreign Minister Espen Barth Eide will see Elina Valtonen in Helsinki on Saturday.',
    'Espen Barth Eide + Elina Valtonen | PLANNED | IN_PERSON | Helsinki | 2025-07-12',
  ),
  told(
    'Keir Starmer heads to Dublin on Friday for talks with Micheál Martin.',
    'Keir Starmer + Micheál Martin | PLANNED | IN_PERSON | Dublin | 2025-07-11',
  ),
  told(
    'Petr Fiala has an appointment with Robert Fico on Monday.',
    'Petr Fiala + Robert Fico | PLANNED | UNKNOWN | - | 2025-07-14',
  ),
  told(
    'A date has been set for talks between Edi Rama and Albin Kurti: July 21, in Durrës.',
    'Edi Rama + Albin Kurti | PLANNED | IN_PERSON | Durrës | 2025-07-21',
  ),
  told(
    'A meeting between Donald Tusk and Ursula von der Leyen is on the agenda for next week.',
    'Donald Tusk + Ursula von der Leyen | PLANNED | IN_PERSON | - | 2025-07',
  ),
  told(
    'Preparations are under way for a summit in Samarkand next month between Shavkat Mirziyoyev and Emomali Rahmon.',
    'Shavkat Mirziyoyev + Emomali Rahmon | PLANNED | IN_PERSON | Samarkand | 2025-08',
  ),
  told(
    'Ahead of a meeting on Friday with Giorgia Meloni, Friedrich Merz played down their differences.',
    'Friedrich Merz + Giorgia Meloni | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'Mark Carney confirmed that he would travel to Mexico City on 15 August to meet Claudia Sheinbaum.',
    'Mark Carney + Claudia Sheinbaum | PLANNED | IN_PERSON | Mexico City | 2025-08-15',
  ),
  told(
    'Sergey Lavrov is expected in Ankara on Tuesday, where he is to confer with Hakan Fidan.',
    'Sergey Lavrov + Hakan Fidan | PLANNED | IN_PERSON | Ankara | 2025-07-15',
  ),
  told(
    'Anwar Ibrahim has accepted an invitation from Prabowo Subianto to visit Jakarta in September.',
    'Anwar Ibrahim + Prabowo Subianto | PLANNED | IN_PERSON | Jakarta | 2025-09',
  ),
  told(
    'Marco Rubio and Hakan Fidan have agreed to meet again in Antalya next Wednesday.',
    'Marco Rubio + Hakan Fidan | PLANNED | IN_PERSON | Antalya | 2025-07-16',
  ),
  told(
    'Kaja Kallas said that she would sit down with Maroš Šefčovič tomorrow.',
    'Kaja Kallas + Maroš Šefčovič | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'Talks between Armenia and Azerbaijan resume in Abu Dhabi on Monday.',
    'Armenia + Azerbaijan | PLANNED | IN_PERSON | Abu Dhabi | 2025-07-14',
  ),
  told(
    'Lars Løkke Rasmussen is scheduled to have lunch with Kaja Kallas in Copenhagen on July 16.',
    'Lars Løkke Rasmussen + Kaja Kallas | PLANNED | IN_PERSON | Copenhagen | 2025-07-16',
  ),
  told(
    'Emmanuel Macron receives Nawaf Salam at the Elysee Palace on Friday.',
    'Emmanuel Macron + Nawaf Salam | PLANNED | IN_PERSON | Paris | 2025-07-11',
  ),
  told(
    'Pope Leo is to grant an audience to Volodymyr Zelensky on Saturday.',
    'Leo + Volodymyr Zelensky | PLANNED | IN_PERSON | - | 2025-07-12',
  ),
  told(
    'A phone call between Donald Trump and Vladimir Putin is expected later on Thursday.',
    'Donald Trump + Vladimir Putin | PLANNED | REMOTE | - | 2025-07-10',
  ),
  told(
    'Narendra Modi arrives in Colombo on Sunday for a two-day visit during which he will hold talks with Anura Kumara Dissanayake.',
    'Narendra Modi + Anura Kumara Dissanayake | PLANNED | IN_PERSON | Colombo | 2025-07-13',
  ),
  told(
    'Emmanuel Macron and Keir Starmer were due to meet in London later on Thursday.',
    'Emmanuel Macron + Keir Starmer | PLANNED | IN_PERSON | London | 2025-07-10',
  ),
  told(
    'Xi Jinping will be hosted by Kassym-Jomart Tokayev in Astana next week.',
    'Xi Jinping + Kassym-Jomart Tokayev | PLANNED | IN_PERSON | Astana | 2025-07',
  ),
  told(
    'Arrangements have been made for Aung San Suu Kyi to meet Min Aung Hlaing in Naypyitaw on Monday.',
    'Aung San Suu Kyi + Min Aung Hlaing | PLANNED | IN_PERSON | Naypyitaw | 2025-07-14',
  ),
  told(
    'Pedro Sánchez flies to Rabat on Tuesday to see Nasser Bourita.',
    'Pedro Sánchez + Nasser Bourita | PLANNED | IN_PERSON | Rabat | 2025-07-15',
  ),
  told(
    'Mette Frederiksen has promised to visit Múte Egede in Nuuk in August.',
    'Mette Frederiksen + Múte Egede | PLANNED | IN_PERSON | Nuuk | 2025-08',
  ),
  told(
    'Ishaq Dar leaves for Kabul on Saturday to discuss the border with Amir Khan Muttaqi.',
    'Ishaq Dar + Amir Khan Muttaqi | PLANNED | IN_PERSON | Kabul | 2025-07-12',
  ),
  told(
    'Isaac Herzog has Abdel Fattah el-Sisi on his calendar for Monday.',
    'Isaac Herzog + Abdel Fattah el-Sisi | PLANNED | UNKNOWN | - | 2025-07-14',
  ),
  told(
    'The next meeting between Alexander Stubb and Ulf Kristersson has been penciled in for September 3.',
    'Alexander Stubb + Ulf Kristersson | PLANNED | IN_PERSON | - | 2025-09-03',
  ),
  told(
    'Friedrich Merz is to be joined in Berlin on Friday by Emmanuel Macron for talks on the budget.',
    'Friedrich Merz + Emmanuel Macron | PLANNED | IN_PERSON | Berlin | 2025-07-11',
  ),
  told(
    '10:30 – President Maia Sandu receives Marta Kos, Chisinau',
    'Maia Sandu + Marta Kos | PLANNED | IN_PERSON | - | -',
  ),
];

export const PLAN_TRAPS: readonly SentenceCase[] = [
  nothing('Kenya and Tanzania meet in Nairobi on Sunday, with the return leg in Dodoma a week later.'),
  nothing('Gustavo Petro has yet to meet María Corina Machado.'),
  nothing('Hakan Fidan wants to see Armenia join the pact.'),
  nothing('Friedrich Merz would like to see Volodymyr Zelensky succeed.'),
  nothing('Donald Trump will face Ron DeSantis in the primary in Iowa.'),
  nothing('Asked whether he would meet Vladimir Putin, Alexander Stubb shrugged.'),
  nothing('Nicolás Maduro has for years refused to talk to María Corina Machado.'),
  nothing('Benjamin Netanyahu does not negotiate with Hamas.'),
  nothing('Kabul and Islamabad will have to talk to each other, Antony Blinken said.'),
  nothing('No meeting between Kim Jong Un and Lee Jae-myung is planned.'),
  nothing('Iga Swiatek will meet Aryna Sabalenka in the semi-final in Paris on Saturday.'),
  nothing('Had Joe Biden stayed, he would have met Xi Jinping.'),
  nothing('Ursula von der Leyen is expected to see off António Costa.'),
  nothing('Giorgia Meloni will question Elly Schlein’s figures.'),
  nothing('Keir Starmer rejected a call by Kemi Badenoch to resign.'),
  nothing('Mark Rutte offered Volodymyr Zelensky his support.'),
  nothing('Pedro Sánchez asked Alberto Núñez Feijóo for an apology.'),
  nothing('Brazil will face Argentina in Buenos Aires on Friday.'),
  nothing('Keir Starmer declined to say whether he had met Elon Musk.'),
];
