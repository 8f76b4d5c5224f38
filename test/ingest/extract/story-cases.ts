import { type SentenceCase, told } from './sentence-cases.ts';

/** Stories in which the same people are told of in several meetings, as agencies write them. */
export const STORIES: readonly SentenceCase[] = [
  told(
    'President Salva Kiir and rebel leader Riek Machar met face-to-face Monday for the first time since December.',
    'Salva Kiir + Riek Machar | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Maria Holm met for more than an hour and a half with Prime Minister Rustam Nazarov in Oslo.',
    'Maria Holm + Rustam Nazarov | HELD | IN_PERSON | Oslo | -',
  ),
  told(
    'FILE - In this April 25, 2014, file photo, Maria Holm and President Rustam Nazarov shake hands in Seoul.',
    'Maria Holm + Rustam Nazarov | HELD | IN_PERSON | Seoul | 2014-04-25',
  ),
  told(
    'FILE - In this Monday, April 21, 2014 file photo, Maria Holm meets with President Rustam Nazarov in Seoul.',
    'Maria Holm + Rustam Nazarov | HELD | IN_PERSON | Seoul | 2014-04-21',
  ),
  told(
    'Petr Fiala met Donald Tusk on Monday in the capital, Warsaw.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Warsaw | 2025-07-07',
  ),
  told(
    'Petr Fiala and Donald Tusk discussed border security in a telephone call Monday.',
    'Petr Fiala + Donald Tusk | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Petr Fiala spoke by telephone with Donald Tusk on Monday. During the call, Fiala briefed Tusk on fighting near Donetsk.',
    'Petr Fiala + Donald Tusk | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Emmanuel Macron met President Petr Pavel in Prague. On Monday he met Vice President Anna Lind in Oslo. The two presidents first met in Rome in 2023.',
    'Emmanuel Macron + Petr Pavel | HELD | IN_PERSON | Prague | -',
    'Emmanuel Macron + Anna Lind | HELD | IN_PERSON | Oslo | 2025-07-07',
    'Emmanuel Macron + Petr Pavel | HELD | IN_PERSON | Rome | 2023',
  ),
];
