import { type SentenceCase, told } from './sentence-cases.ts';

/** Meetings told over several sentences: where somebody is, who spoke for whom, who else was there. */
export const SCENES: readonly SentenceCase[] = [
  told(
    'Anna Lind arrived in Tallinn on Monday. Estonian Prime Minister Mari Kask greeted her at the airport.',
    'Mari Kask + Anna Lind | HELD | IN_PERSON | Tallinn | 2025-07-07',
  ),
  told(
    'On Monday Anna Lind was in Tallinn and was received by Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Tallinn | 2025-07-07',
  ),
  told(
    'Anna Lind will travel to Tallinn next week. During the visit she is to meet Mari Kask.',
    'Anna Lind + Mari Kask | PLANNED | IN_PERSON | Tallinn | -',
  ),
  told(
    'Anna Lind will travel to Tallinn next week. She met Mari Kask in June.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | 2025-06',
  ),
  told(
    'Norwegian and Estonian negotiators met on Monday in Oslo. Anna Lind led the Norwegian side, and Mari Kask the Estonian.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'Norway and Estonia opened talks in Oslo on Monday. The Norwegian team is headed by Anna Lind and the Estonian one by Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'The foreign ministers of Norway and Estonia met in Oslo on Monday. Norwegian Foreign Minister Anna Lind and her Estonian counterpart, Mari Kask, signed nothing.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'The presidents of Norway and Estonia met in Oslo on Monday. Norwegian Foreign Minister Anna Lind stayed at home.',
    'Norway + Estonia | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'Anna Lind met Mari Kask in Oslo on Monday. Also at the table were Jaan Tamm and Ola Berg.',
    'Anna Lind + Mari Kask + Jaan Tamm + Ola Berg | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'Anna Lind met Mari Kask in Oslo on Monday. Kask was accompanied by Jaan Tamm.',
    'Anna Lind + Mari Kask + Jaan Tamm | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    "Anna Lind met Mari Kask in Oslo on Monday. Lind's side included Ola Berg and Jaan Tamm.",
    'Anna Lind + Mari Kask + Ola Berg + Jaan Tamm | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'Anna Lind sat down with Mari Kask in Oslo on Monday, and Jaan Tamm joined them.',
    'Anna Lind + Mari Kask + Jaan Tamm | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'Anna Lind met separately with Mari Kask and Jaan Tamm in Oslo on Monday.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
    'Anna Lind + Jaan Tamm | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'Anna Lind met Mari Kask in Oslo on Monday. She later saw Jaan Tamm in private.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
    'Anna Lind + Jaan Tamm | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Anna Lind had urged Mari Kask to wait when they met on Monday.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Anna Lind met Mari Kask on Monday. Kask dined that evening with Jaan Tamm.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | 2025-07-07',
    'Mari Kask + Jaan Tamm | HELD | UNKNOWN | - | 2025-07-07',
  ),
];
