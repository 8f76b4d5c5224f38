import { type SentenceCase, told } from './sentence-cases.ts';

/** What broadcasters and agencies write of wars, visits and summits of regions. */
export const WIRES: readonly SentenceCase[] = [
  told(
    'Anna Lind met Estonian president Mari Kask on Monday on the final leg of a tour of the region.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told('Anna Lind met Mari Kask in the final on Monday.'),
  told(
    'A day after meeting with Jaan Tamm, Anna Lind traveled to Tallinn on Monday and met Mari Kask.',
    'Anna Lind + Jaan Tamm | HELD | IN_PERSON | - | -',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Tallinn | 2025-07-07',
  ),
  told(
    'Jaan Tamm met Anna Lind, the chief mediator and leader of the Reform Party, on Monday.',
    'Jaan Tamm + Anna Lind | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Jaan Tamm met Anna Lind, the minister of trade, and the leader of the Reform Party.',
    'Jaan Tamm + Anna Lind + leader of the Reform Party | HELD | IN_PERSON | - | -',
  ),
  told(
    'Jaan Tamm met President Anna Lind on Monday during a visit to the oil-rich Southeast Asian nation.',
    'Jaan Tamm + Anna Lind | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Estonian President Mari Kask is ill. Jaan Tamm had an encounter with the moderate Estonian leader on Monday.',
    'Jaan Tamm + Mari Kask | HELD | UNKNOWN | - | 2025-07-07',
  ),
  told(
    'Delegations from Norway and the Teachers’ League are in Tallinn for talks aimed at a pay deal.',
    'Norway + Teachers’ League | HELD | IN_PERSON | Tallinn | -',
  ),
  told(
    'Anna Lind urged the generals to allow Jaan Tamm to meet with Mari Kask.',
    'Jaan Tamm + Mari Kask | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    "Anna Lind's meeting with Mari Kask, which followed an audience with Jaan Tamm, lasted an hour.",
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | -',
    'Anna Lind + Jaan Tamm | HELD | IN_PERSON | - | -',
  ),
  told(
    'Anna Lind flew to Tallinn, where the generals have sat out the storm, for talks with Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Tallinn | -',
  ),
  told(
    'Anna Lind flew to the new capital, Astana, 900 miles to the north, for the meeting with Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | -',
  ),
  told(
    'Senior diplomats from the other nations, as well as Anna Lind and Jaan Tamm, met in Tallinn on Monday.',
    'Anna Lind + Jaan Tamm + Senior diplomats | HELD | IN_PERSON | Tallinn | 2025-07-07',
  ),
  told(
    'Talks between Norway and Estonia that were planned for June but got cancelled were to be about fish.',
    'Norway + Estonia | CANCELLED | UNKNOWN | - | 2025-06',
  ),
  told(
    'In May Anna Lind was the first outsider in two years to meet Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | 2025-05',
  ),
  told(
    'Anna Lind will meet separately with Jaan Tamm in Riga and Mari Kask at her lakeside headquarters in Tallinn before the summit.',
    'Anna Lind + Jaan Tamm | PLANNED | IN_PERSON | Riga | -',
    'Anna Lind + Mari Kask | PLANNED | IN_PERSON | Tallinn | -',
  ),
  told(
    'Nordic ministers were due to hold talks on Thursday with visiting leaders, including Anna Lind, as tensions grow.',
    'Nordic ministers + Anna Lind | PLANNED | UNKNOWN | - | 2025-07-10',
  ),
  told(
    'US Secretary of State Marco Rubio arrived late. Washington’s top diplomat met Mari Kask on Monday.',
    'Marco Rubio + Mari Kask | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Anna Lind met Mari Kask on Monday. Other ministers, including Jaan Tamm and Ola Berg, attended the one-hour meeting.',
    'Anna Lind + Mari Kask + Jaan Tamm + Ola Berg | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Baltic leaders held an emergency summit in Tallinn on Monday. Those present were Anna Lind and Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Tallinn | 2025-07-07',
  ),
  told(
    'Leaders of the bloc on Monday held an emergency summit in Tallinn. In attendance at the summit were Anna Lind, Jaan Tamm and Mari Kask.',
    'Anna Lind + Jaan Tamm + Mari Kask | HELD | IN_PERSON | Tallinn | 2025-07-07',
  ),
  told('Anna Lind is hosting the yearly summit, with Mari Kask sending her envoys.'),
  told(
    'Anna Lind called on President Mari Kask on Monday and also met Jaan Tamm.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | 2025-07-07',
    'Anna Lind + Jaan Tamm | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Anna Lind held a courtesy call with Mari Kask in Tallinn on Monday.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Tallinn | 2025-07-07',
  ),
  told(
    'Anna Lind and Mari Kask held their first talks since a crisis in 2022 in Tallinn on Monday.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Tallinn | 2025-07-07',
  ),
  told(
    'It followed a meeting between Anna Lind and Mari Kask with Jaan Tamm in Riga.',
    'Anna Lind + Mari Kask + Jaan Tamm | HELD | IN_PERSON | Riga | -',
  ),
  told(
    'Anna Lind, who came to Tallinn to attend the summit of the Reform Party which ended Sunday, on Monday held talks with Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Anna Lind and Mari Kask met on Monday. After a meeting brokered and attended by Jaan Tamm, the two shook hands.',
    'Anna Lind + Mari Kask + Jaan Tamm | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Two days of mediation failed even to get Anna Lind and Mari Kask to meet.',
    'Anna Lind + Mari Kask | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'Anna Lind may meet Mari Kask. A meeting between Lind and Kask in April in Riga led to nothing.',
    'Anna Lind + Mari Kask | PROPOSED | IN_PERSON | - | -',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Riga | 2025-04',
  ),
  told(
    'Anna Lind arrived in Seoul, South Korea, on Monday saying her discussions in Riga with Mari Kask were useful.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Riga | 2025-07-07',
  ),
  told('Anna Lind and Mari Kask will address the press on the issues discussed.'),
  told(
    'Anna Lind said she would go home after talks she held in Riga with Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Riga | -',
  ),
  told(
    'On Monday, Moscow hosted a second round of talks on the dispute. Norway, Estonia and Latvia were invited.',
    'Norway + Estonia + Latvia + Russia | HELD | UNKNOWN | Moscow | 2025-07-07',
  ),
  told(
    'On Monday, Geneva hosted a second round of talks on the dispute. Norway, Estonia and Latvia were invited.',
    'Norway + Estonia + Latvia | HELD | UNKNOWN | Geneva | 2025-07-07',
  ),
  told(
    'Anna Lind will be among officials briefing Estonian lawmakers on the dispute on Thursday.',
    'Anna Lind + Estonian lawmakers | PLANNED | UNKNOWN | - | 2025-07-10',
  ),
  told(
    'Norwegian Foreign Minister Anna Lind and Estonian President Mari Kask are at odds. Lind told Kask that time is short.',
    'Anna Lind + Mari Kask | HELD | UNKNOWN | - | -',
  ),
  told(
    'Norwegian Foreign Minister Anna Lind and Estonian President Mari Kask are at odds. Lind told Kask that time is short in a letter.',
  ),
  told(
    '“Meetings between Norway and Estonia continue,” Jaan Tamm said.',
    'Norway + Estonia | HELD | IN_PERSON | - | -',
  ),
  told(
    'Anna Lind, opening a fair in Riga, will travel to Tallinn on Thursday. A statement said Lind would meet Mari Kask.',
    'Anna Lind + Mari Kask | PLANNED | IN_PERSON | Tallinn | -',
  ),
  told(
    'Anna Lind will meet Mari Kask on Thursday. Anna Lind and Mari Kask are rivals, and their meeting in Riga on 21 April was their first in ten years.',
    'Anna Lind + Mari Kask | PLANNED | IN_PERSON | - | 2025-07-10',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Riga | 2025-04-21',
  ),
  told(
    'Anna Lind will host a meeting of Norwegian and Estonian officials in Riga on Thursday. Mari Kask and Jaan Tamm will attend Thursday’s meeting.',
    'Anna Lind + Norway + Estonia + Mari Kask + Jaan Tamm | PLANNED | IN_PERSON | Riga | 2025-07-10',
  ),
  told(
    'Anna Lind hosted Norwegian and Estonian officials on Monday. Lind met Estonian President Mari Kask, Defence Minister Jaan Tamm and Norwegian Foreign Minister Ola Berg.',
    'Anna Lind + Mari Kask + Jaan Tamm + Ola Berg | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Anna Lind and Mari Kask held a phone talk on Monday.',
    'Anna Lind + Mari Kask | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'President Anna Lind and Chancellor Mari Kask spoke on Monday to Presidents Jaan Tamm and Ola Berg.',
    'Anna Lind + Mari Kask + Jaan Tamm + Ola Berg | HELD | UNKNOWN | - | 2025-07-07',
  ),
  told(
    'Anna Lind had decided to skip Riga because of the vote and instead met Mari Kask in Tallinn.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Tallinn | -',
  ),
  told(
    'Anna Lind left while Jaan Tamm continued to speak with Mari Kask.',
    'Jaan Tamm + Mari Kask | HELD | UNKNOWN | - | -',
  ),
  told(
    "Jaan Tamm has been mediating talks between Anna Lind's Reform Party and the Teachers’ League.",
    'Jaan Tamm + Reform Party + Teachers’ League | HELD | UNKNOWN | - | -',
  ),
  told(
    'Anna Lind and her delegation, which include Defense Minister Ola Berg, were accorded a warm welcome by President Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | -',
  ),
  told(
    'Anna Lind will be joining the leaders of Norway and Estonia to talks in Riga.',
    'Anna Lind + Norway + Estonia | PLANNED | IN_PERSON | Riga | -',
  ),
  told(
    'Anna Lind and Jaan Tamm are due to meet Mari Kask in Riga on Thursday. The talks between the three are aimed at strengthening ties in Africa.',
    'Anna Lind + Jaan Tamm + Mari Kask | PLANNED | IN_PERSON | Riga | 2025-07-10',
  ),
  told(
    'Anna Lind told state broadcaster Eesti TV Monday that during talks with Mari Kask she asked for time.',
    'Anna Lind + Mari Kask | HELD | UNKNOWN | - | -',
  ),
  told(
    "Anna Lind was also meeting Israel's Likud leaders on Monday.",
    'Anna Lind + Likud | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Anna Lind raised the dispute with Mari Kask during her visit.',
    'Anna Lind + Mari Kask | HELD | UNKNOWN | - | -',
  ),
  told(
    'Anna Lind met Mari Kask on Monday. The two did not discuss the dispute.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    "Mari Kask is Estonia's president. Ousted president Jaan Tamm is in jail. In May Anna Lind met the deposed president.",
    'Anna Lind + Jaan Tamm | HELD | IN_PERSON | - | 2025-05',
  ),
  told(
    'Anna Lind was due to meet Mari Kask in Riga before travelling to the northern town of Valga for talks with Jaan Tamm.',
    'Anna Lind + Mari Kask | PLANNED | IN_PERSON | Riga | -',
    'Anna Lind + Jaan Tamm | PLANNED | IN_PERSON | Valga | -',
  ),
  told(
    'Anna Lind and a clutch of Baltic leaders went into talks in Riga on Monday.',
    'Anna Lind + Baltic leaders | HELD | IN_PERSON | Riga | 2025-07-07',
  ),
  told(
    'Anna Lind, on a tour that was to end with a fair, then met Mari Kask in Riga on Monday.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | Riga | 2025-07-07',
  ),
  told(
    'Anna Lind saw progress toward salvaging a summit between Mari Kask and Jaan Tamm.',
    'Mari Kask + Jaan Tamm | PLANNED | IN_PERSON | - | -',
  ),
];
