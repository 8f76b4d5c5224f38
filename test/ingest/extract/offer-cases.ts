import { type SentenceCase, told } from './sentence-cases.ts';

/** One offers to meet, or asks for it. */
export const OFFERED: readonly SentenceCase[] = [
  told(
    'Petr Fiala is counting on a meeting with Robert Fico.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | - | -',
  ),
  ...[
    'Petr Fiala wrote to Robert Fico last week to suggest a meeting in Brno.',
    'Petr Fiala renewed an offer to Robert Fico to meet in Brno.',
    'Petr Fiala made an overture to Robert Fico, proposing direct talks in Brno.',
    'Petr Fiala said he would propose to Robert Fico a meeting in Brno.',
    'Petr Fiala suggested he and Robert Fico could meet in Brno.',
  ].map((text) => told(text, 'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | Brno | -')),
  told(
    'Petr Fiala called on Robert Fico, the prime minister, to meet as soon as possible.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Petr Fiala urged Robert Fico on Monday to enter direct talks with him.',
    'Petr Fiala + Robert Fico | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'Petr Fiala has requested an appointment from Robert Fico.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'The European Union has invited Kosovo and Serbia to send delegations for talks.',
    'Kosovo + Serbia | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Petr Fiala said he would meet Robert Fico at any time, anywhere.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | - | -',
  ),
];

/** One would have the other, or others, come together. */
export const BROUGHT_TOGETHER: readonly SentenceCase[] = [
  told(
    'Edi Rama is eager to get Petr Fiala into a room with Robert Fico.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Bishops appealed to Petr Fiala and Robert Fico to talk things over in private.',
    'Petr Fiala + Robert Fico | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'Petr Fiala insists on a face-to-face meeting with Robert Fico.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Petr Fiala asked Robert Fico to the palace for talks on Friday.',
    'Petr Fiala + Robert Fico | PROPOSED | IN_PERSON | - | 2025-07-11',
  ),
];

/** It is arranged, without a word for a meeting. */
export const ARRANGED: readonly SentenceCase[] = [
  told(
    'A face-to-face between Petr Fiala and Robert Fico is scheduled for Friday.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    "Petr Fiala flies to Brno on Friday to plead Kosovo's case with Robert Fico.",
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | Brno | 2025-07-11',
  ),
  told(
    'Petr Fiala is flying to Brno to persuade Robert Fico to stay.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'Petr Fiala is due in Brno on Friday, when he meets Robert Fico.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | Brno | 2025-07-11',
  ),
  told(
    'Petr Fiala and Robert Fico are both in Brno and plan to have breakfast together on Saturday.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | Brno | 2025-07-12',
  ),
  told(
    'A new round between Belgrade and Pristina is planned for July 20 in Ohrid.',
    'Serbia + Kosovo | PLANNED | IN_PERSON | Ohrid | 2025-07-20',
  ),
  told(
    'On Saturday Petr Fiala makes a rare trip to Brno for talks with Robert Fico.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | Brno | 2025-07-12',
  ),
];

/** It came to nothing. */
export const CAME_TO_NOTHING: readonly SentenceCase[] = [
  told(
    'Petr Fiala had hoped to return to Brno for a third meeting with Robert Fico, but there was no time.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    'Petr Fiala stayed at home rather than fly to Brno, where Robert Fico was due to receive him on Friday.',
    'Robert Fico + Petr Fiala | CANCELLED | IN_PERSON | Brno | 2025-07-11',
  ),
  told(
    'Petr Fiala stormed off before a session with Robert Fico could begin.',
    'Petr Fiala + Robert Fico | CANCELLED | UNKNOWN | - | -',
  ),
  told(
    'A strike forced Petr Fiala to cancel an appointment with Robert Fico in Brno.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    'Petr Fiala called off the talks with Robert Fico hours before they were to start.',
    'Petr Fiala + Robert Fico | CANCELLED | UNKNOWN | - | -',
  ),
  told(
    'Talks that Petr Fiala and Robert Fico were to hold on Saturday have been called off.',
    'Petr Fiala + Robert Fico | CANCELLED | UNKNOWN | - | 2025-07-12',
  ),
  told(
    'Robert Fico left without seeing Petr Fiala as planned.',
    'Robert Fico + Petr Fiala | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'Robert Fico waited at the hotel for two hours on Monday but Petr Fiala never turned up.',
    'Robert Fico + Petr Fiala | CANCELLED | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Petr Fiala wrote to Robert Fico on Monday to call off their summit in Brno.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    'A planned stopover in Brno by Petr Fiala for talks with Robert Fico was scratched.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Brno | -',
  ),
];

/** Nobody offers to meet, and nothing is arranged. */
export const NO_OFFERS: readonly string[] = [
  'There is little chance that Petr Fiala and Robert Fico will meet this year.',
  'The European Union urged Serbia to return to the table.',
  'Only a summit between Petr Fiala and Robert Fico could settle it, he wrote.',
  'Petr Fiala was in no mood to negotiate with Robert Fico.',
  "Petr Fiala was on a visit to Robert Fico's birthplace.",
  'Petr Fiala insisted on Monday that the talks would go on.',
  'Petr Fiala is not ready to meet Robert Fico, analysts say.',
  'Petr Fiala repeated that there could be no talks with Robert Fico.',
  'Cuba and the United States have had no formal talks since 1961.',
  'Petr Fiala will take part in a panel discussion with students on Tuesday.',
  'Petr Fiala asked Robert Fico for patience.',
  'Petr Fiala offered Robert Fico more time.',
  'Police asked Petr Fiala to the station.',
];
