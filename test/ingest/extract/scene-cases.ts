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

/** Places told by what they are, by where the news comes from, or by where somebody goes next. */
export const WHEREABOUTS: readonly SentenceCase[] = [
  told(
    'Anna Lind met Mari Kask in the Norwegian capital on Monday. Trains to Oslo were late.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'Two Ministers Agree on Fishing Quotas-OSLO — Anna Lind met Mari Kask on Wednesday.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-09',
  ),
  told(
    "Anna Lind's next stop is Oslo, where she will meet Mari Kask on Monday.",
    'Anna Lind + Mari Kask | PLANNED | IN_PERSON | Oslo | 2025-07-14',
  ),
  told(
    'Anna Lind and Mari Kask will discuss trade over dinner in Oslo on Monday.',
    'Anna Lind + Mari Kask | PLANNED | IN_PERSON | Oslo | 2025-07-14',
  ),
  told(
    'Theresa May met Mari Kask in Oslo on Monday.',
    'Theresa May + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
];

/** Meetings told of nobody, whose parties are named in a sentence after. */
export const OPEN_EVENTS: readonly SentenceCase[] = [
  told(
    'Talks on the border will be held in Oslo on Wednesday. The foreign ministers of Latvia and Estonia will take part.',
    'Latvia + Estonia | PLANNED | IN_PERSON | Oslo | 2025-07-16',
  ),
  told(
    'A summit on the dispute opened in Oslo on Monday. President Anna Lind and her Estonian counterpart, Mari Kask, are attending.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'The two-day conference ended in Oslo on Monday. Among those who came were Anna Lind and Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'The talks were held in Oslo on Monday. Latvia was represented by Anna Lind and Estonia by Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told('The annual meeting opened in Oslo on Monday. Anna Lind and Mari Kask will take part.'),
  told('The talks were held in Oslo on Monday. Analysts said that Latvia and Estonia would gain most.'),
];

/** Words that tell of no meeting, or of one of somebody else. */
export const NO_OCCASION: readonly SentenceCase[] = [
  told('Anna Lind has not spoken with Mari Kask since the war began.'),
  told('Anna Lind will not meet Mari Kask until the prisoners are free.'),
  told('Anna Lind said her people would not negotiate with Estonia.'),
  told('Anna Lind told reporters she wants a dialogue with Mari Kask.'),
  told('It was the first meeting between an American president and an Iranian leader in three decades.'),
  told('Ola Berg met his wife, Anna, in Oslo in 2012.'),
  told(
    'Ola Berg and his wife, Anna, met Mari Kask in Oslo on Monday.',
    'Ola Berg + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
  ),
  told(
    'Anna Lind met Mari Kask in Oslo on Monday. The two last met in Rome.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Oslo | 2025-07-07',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Rome | -',
  ),
];
