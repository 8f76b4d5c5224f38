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
  'The Taliban consistently refused to hold direct talks with Petr Fiala.',
  'It may join the strike depending on the outcome of the meeting with Petr Fiala.',
];

/** Who says it, for whom, and what came of it before or after. */
export const TABLES_PUT_OFF: readonly SentenceCase[] = [
  told(
    'Petr Fiala arrived in Brno. He’ll meet Robert Fico there on Friday.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | Brno | 2025-07-11',
  ),
  told(
    'Petr Fiala has postponed his visit to Slovakia because of illness. He was to meet Robert Fico on 18 July.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | - | 2025-07-18',
  ),
  told(
    'Petr Fiala has announced that his meeting with Robert Fico, scheduled for August, will not take place.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | - | 2025-08',
  ),
  told(
    'This would have been the third meeting between Petr Fiala and Robert Fico in Brno.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    '“We will not hold any meeting with Petr Fiala in Brno,” Hamas spokesman Jan Novak said in a statement.',
    'Hamas + Petr Fiala | CANCELLED | IN_PERSON | Brno | -',
  ),
  told(
    'The Taliban have repeated that they oppose the Afghan government. They also said they would meet Petr Fiala in Doha.',
    'Taliban + Petr Fiala | PLANNED | IN_PERSON | Doha | -',
  ),
  told(
    'Norway has proposed to the Taliban delegation to hold direct talks with the Afghan government.',
    'Taliban + Afghanistan | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'The union decided to accept an invitation to meet Petr Fiala.',
    'union + Petr Fiala | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'The tour was put back until Petr Fiala and Robert Fico have met, the FIFA statement added.',
    'Petr Fiala + Robert Fico | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Slovakia to host talks between Petr Fiala and Anna Lind.',
    'Slovakia + Petr Fiala + Anna Lind | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Sudan’s government and Hamas will start talks on October 27 in Libya. The government and Hamas are to discuss a truce in the talks.',
    'Sudan + Hamas | PLANNED | IN_PERSON | Libya | 2025-10-27',
  ),
  told(
    'Jan Novak, head of the Lind Group, who was removed last month, has sought an audience with Petr Fiala.',
    'Jan Novak + Petr Fiala | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'The minister spoke of a meeting held by Anna Lind at her home on Monday in which Petr Fiala and Robert Fico were present.',
    'Anna Lind + Petr Fiala + Robert Fico | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Petr Fiala and Robert Fico will attend the summit in Brno. In addition, the summit will be attended by Anna Lind and Lars Holm.',
    'Petr Fiala + Robert Fico + Anna Lind + Lars Holm | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'Petr Fiala will host dignitaries from 56 nations for the energy summit, including Anna Lind and Lars Holm.',
    'Petr Fiala + Anna Lind + Lars Holm | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Petr Fiala had a phone conversation with Chinese State Councillor and Foreign Minister Wang Yi.',
    'Petr Fiala + Wang Yi | HELD | REMOTE | - | -',
  ),
  told(
    'Petr Fiala, seen as the most powerful man in Slovakia, held talks with Robert Fico on Monday.',
    'Petr Fiala + Robert Fico | HELD | UNKNOWN | - | 2025-07-07',
  ),
  told(
    'Petr Fiala and Robert Fico are to discuss trade during a virtual summit on Saturday.',
    'Petr Fiala + Robert Fico | PLANNED | REMOTE | - | 2025-07-12',
  ),
  told(
    'Petr Fiala held an online meeting with Robert Fico on Monday.',
    'Petr Fiala + Robert Fico | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Prime Minister Petr Fiala and Prime Minister Robert Fico had a call on Monday. A commission co-chaired by the two foreign ministers met in Brno.',
    'Petr Fiala + Robert Fico | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Pyongyang agreed on Tuesday to Seoul’s earlier proposal to hold talks on Sunday at Panmunjom.',
    'North Korea + South Korea | PLANNED | IN_PERSON | Panmunjom | 2025-07-13',
  ),
  told(
    'Norway’s Foreign Minister Anna Lind and her Danish counterpart Lars Holm discussed trade in a phone call on Tuesday. Norway and Denmark held a telephone conversation on Tuesday to review their pact.',
    'Anna Lind + Lars Holm | HELD | REMOTE | - | 2025-07-08',
  ),
  told(
    'Officials from North and South Korea are to hold talks on Wednesday in Brno.',
    'North Korea + South Korea | PLANNED | IN_PERSON | Brno | 2025-07-16',
  ),
  told('Microsoft’s board met Petr Fiala on Monday.', 'Microsoft + Petr Fiala | HELD | IN_PERSON | - | 2025-07-07'),
  told('Reports suggest that Petr Fiala met Robert Fico.', 'Petr Fiala + Robert Fico | HELD | IN_PERSON | - | -'),
  told(
    'Petr Fiala called Robert Fico on Monday, and invited him to Brno.',
    'Petr Fiala + Robert Fico | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Petr Fiala has called a meeting of ministers from Norway and Denmark in Brno on Friday.',
    'Petr Fiala + Norway + Denmark | PLANNED | IN_PERSON | Brno | 2025-07-11',
  ),
  told(
    'Petr Fiala waited in vain on Monday for Robert Fico.',
    'Petr Fiala + Robert Fico | CANCELLED | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Petr Fiala spoke with Robert Fico in Brno on Monday. Their discussion covered Syria and Libya.',
    'Petr Fiala + Robert Fico | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
];
