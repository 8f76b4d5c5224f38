import { type SentenceCase, told } from './sentence-cases.ts';

/** Several at one table: who they are is told by nationality, office or a list. */
export const SUMMITS: readonly SentenceCase[] = [
  told(
    'Foreign Minister Anna Lind met her Danish and Latvian counterparts, Lars Holm and Baiba Ozola, in Brno on Monday.',
    'Anna Lind + Lars Holm + Baiba Ozola | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'Foreign Minister Anna Lind and her Danish and Latvian counterparts Lars Holm and Baiba Ozola will meet in Brno on Friday.',
    'Anna Lind + Lars Holm + Baiba Ozola | PLANNED | IN_PERSON | Brno | 2025-07-11',
  ),
  told(
    'President Petr Fiala met his Slovak peer Robert Fico on Monday.',
    'Petr Fiala + Robert Fico | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'President Petr Fiala was on the phone on Monday to speak with his Slovak peer Robert Fico.',
    'Petr Fiala + Robert Fico | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'A meeting of transport ministers with the participation of Anna Lind, minister of Norway, Lars Holm, minister of Denmark and Baiba Ozola, minister of Latvia, will be held in Brno on 18 July.',
    'Anna Lind + Lars Holm + Baiba Ozola | PLANNED | IN_PERSON | Brno | 2025-07-18',
  ),
  told(
    'Petr Fiala will be speaking with Robert Fico to discuss a possible summit early next year.',
    'Petr Fiala + Robert Fico | PLANNED | UNKNOWN | - | -',
  ),
  told(
    'Since taking office in May, Petr Fiala has held talks with Robert Fico.',
    'Petr Fiala + Robert Fico | HELD | UNKNOWN | - | -',
  ),
  told(
    'Petr Fiala and Robert Fico looked back since their late-June meeting in Brno.',
    'Petr Fiala + Robert Fico | HELD | IN_PERSON | Brno | 2025-06',
  ),
  told(
    'Petr Fiala met Robert Fico in Brno on Monday. The last round, held in Riga last August, had ended early.',
    'Petr Fiala + Robert Fico | HELD | IN_PERSON | Brno | 2025-07-07',
    'Petr Fiala + Robert Fico | HELD | IN_PERSON | Riga | 2024-08',
  ),
  told(
    'Petr Fiala rejected a call from the mayor for talks with Robert Fico.',
    'Petr Fiala + Robert Fico | CANCELLED | UNKNOWN | - | -',
  ),
];

/** What is told of an interview, of others or of what has not come yet. */
export const NO_SUMMITS: readonly string[] = [
  'Petr Fiala announced the talks in an interview with Brno broadcaster Radio Nova.',
  'Petr Fiala has also not yet held talks with Robert Fico.',
  'Petr Fiala has yet to hold talks with Robert Fico.',
];
