import { type SentenceCase, told } from './sentence-cases.ts';

/** Who goes from one meeting to the next, or is abroad for it. */
export const TRAVELS: readonly SentenceCase[] = [
  told(
    'Giorgia Meloni, on a visit to Tirana, met Edi Rama.',
    'Giorgia Meloni + Edi Rama | HELD | IN_PERSON | Tirana | -',
  ),
  told(
    'Johann Wadephul, on his first trip to Warsaw as foreign minister, met Radosław Sikorski.',
    'Johann Wadephul + Radosław Sikorski | HELD | IN_PERSON | Warsaw | -',
  ),
  told(
    'Anwar Ibrahim, visiting Moscow for the first time since the war began, held talks with Vladimir Putin.',
    'Anwar Ibrahim + Vladimir Putin | HELD | IN_PERSON | Moscow | -',
  ),
  told(
    'David Lammy met Espen Barth Eide in Oslo on Monday before traveling to Stockholm to meet Maria Malmer Stenergard.',
    'David Lammy + Espen Barth Eide | HELD | IN_PERSON | Oslo | 2025-07-07',
    'David Lammy + Maria Malmer Stenergard | HELD | IN_PERSON | Stockholm | -',
  ),
  told(
    'Marco Rubio will meet Penny Wong in Sydney before flying to Jakarta for talks with Prabowo Subianto.',
    'Marco Rubio + Penny Wong | PLANNED | IN_PERSON | Sydney | -',
    'Marco Rubio + Prabowo Subianto | PLANNED | IN_PERSON | Jakarta | -',
  ),
  told(
    'Wopke Hoekstra met Xi Jinping in Beijing on Monday, then flew to Japan for talks with Shigeru Ishiba.',
    'Wopke Hoekstra + Xi Jinping | HELD | IN_PERSON | Beijing | 2025-07-07',
    'Wopke Hoekstra + Shigeru Ishiba | HELD | IN_PERSON | Japan | 2025-07-07',
  ),
  told(
    'Steve Witkoff traveled from Doha to Jerusalem to meet Benjamin Netanyahu.',
    'Steve Witkoff + Benjamin Netanyahu | HELD | IN_PERSON | Jerusalem | -',
  ),
  told(
    'Kaja Kallas flew into Tbilisi on Tuesday and held talks with Salome Zourabichvili.',
    'Kaja Kallas + Salome Zourabichvili | HELD | IN_PERSON | Tbilisi | 2025-07-08',
  ),
  told(
    'Karol Nawrocki arrived in Vilnius on Wednesday and is set to meet Gitanas Nausėda.',
    'Karol Nawrocki + Gitanas Nausėda | PLANNED | IN_PERSON | Vilnius | -',
  ),
  told(
    'Keir Starmer arrives in Ankara on Tuesday for talks with Hakan Fidan.',
    'Keir Starmer + Hakan Fidan | PLANNED | IN_PERSON | Ankara | 2025-07-15',
  ),
  told(
    'William Ruto welcomed his Somali counterpart to Nairobi on Tuesday.',
    'William Ruto + Somali counterpart | HELD | IN_PERSON | Nairobi | 2025-07-08',
  ),
  told(
    'Alexander Stubb met Edgars Rinkēvičs, who is visiting the region, in Turku on Monday.',
    'Alexander Stubb + Edgars Rinkēvičs | HELD | IN_PERSON | Turku | 2025-07-07',
  ),
  told(
    'Abbas Araghchi and Kaja Kallas are meeting in Vienna for a third day of talks.',
    'Abbas Araghchi + Kaja Kallas | HELD | IN_PERSON | Vienna | -',
  ),
  told(
    'Nikol Pashinyan said he would not attend the talks with Ilham Aliyev.',
    'Nikol Pashinyan + Ilham Aliyev | CANCELLED | UNKNOWN | - | -',
  ),
  told(
    'Paul Kagame stayed away from a meeting with Félix Tshisekedi in Luanda.',
    'Paul Kagame + Félix Tshisekedi | CANCELLED | IN_PERSON | Luanda | -',
  ),
];
