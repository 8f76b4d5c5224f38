import { type SentenceCase, told } from './sentence-cases.ts';

/** What agencies leave to be put together: the place in the noun, the day of the news, who else was there. */
export const AGENCY_NEWS: readonly SentenceCase[] = [
  told(
    'During a White House lunch with Donald Tusk, Petr Fiala raised the tariffs.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Washington | -',
  ),
  told(
    'After the Geneva talks with Petr Fiala, Donald Tusk flew home.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Geneva | -',
  ),
  told(
    'Donald Tusk said Tuesday after talks with Petr Fiala in Brno that the border would stay open.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-08',
  ),
  told(
    'After talks with Petr Fiala in Brno, Donald Tusk told reporters Tuesday that the border would stay open.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-08',
  ),
  told(
    'Donald Tusk met Petr Fiala in the Czech capital on Monday.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Prague | 2025-07-07',
  ),
  told(
    'Donald Tusk and Petr Fiala argued over coal during talks in Brno on Monday.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'Donald Tusk urged calm on Tuesday. Tusk and Petr Fiala held talks for two hours.',
    'Donald Tusk + Petr Fiala | HELD | UNKNOWN | - | 2025-07-08',
  ),
  told(
    'Donald Tusk urged calm on Tuesday. Tusk and Petr Fiala had met in Brno the week before.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk met the emir of Qatar on Monday. Sheikh Nasir al-Harbi received Tusk at his palace in Doha.',
    'Donald Tusk + Nasir al-Harbi | HELD | IN_PERSON | Doha | 2025-07-07',
  ),
  told(
    "Donald Tusk met Petr Fiala in Brno. The head of Poland's space agency, Ana Nowak, also took part in the talks.",
    'Donald Tusk + Petr Fiala + Ana Nowak | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk met Petr Fiala in Brno. Foreign Minister Jan Lipavsky, who attended, said it went well.',
    'Donald Tusk + Petr Fiala + Jan Lipavsky | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk held talks in Riyadh with King Salman and Crown Prince Mohammed bin Salman.',
    'Donald Tusk + Salman + Mohammed bin Salman | HELD | IN_PERSON | Riyadh | -',
  ),
  told(
    'The two Koreas held talks on Monday at Panmunjom.',
    'North Korea + South Korea | HELD | IN_PERSON | Panmunjom | 2025-07-07',
  ),
  told(
    'Ana Nowak, who heads the Green League, told Donald Tusk at a meeting on Monday that she would not vote for him.',
    'Ana Nowak + Donald Tusk | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Donald Tusk met on Monday with Petr Fiala and a union delegation led by Ana Nowak.',
    'Donald Tusk + Petr Fiala + Ana Nowak | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Donald Tusk flew to Brno and was driven to the villa of Petr Fiala. After their talks, Tusk said that the border would stay open.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk and Petr Fiala spoke about coal for close to two hours on Monday.',
    'Donald Tusk + Petr Fiala | HELD | UNKNOWN | - | 2025-07-07',
  ),
  told(
    'Donald Tusk and Petr Fiala were guests on Monday night at a dinner given by Ana Nowak.',
    'Donald Tusk + Petr Fiala + Ana Nowak | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'On Friday, after a visit to a mine, Donald Tusk is to meet Petr Fiala.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'Donald Tusk, who is to be sworn in on Monday, met Petr Fiala in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk and Petr Fiala met until after midnight Tuesday at a hotel in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-08',
  ),
  told(
    'Donald Tusk met Petr Fiala last night in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-09',
  ),
  told(
    '“We are friends,” Donald Tusk told reporters after meeting with Petr Fiala late Tuesday.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'FILE - Donald Tusk speaks on the phone with Petr Fiala in his office in Warsaw, May 5, 2025.',
    'Donald Tusk + Petr Fiala | HELD | REMOTE | Warsaw | 2025-05-05',
  ),
  told(
    "Talks between Russia's Gazprom and Ukraine's Naftogaz ended Monday without a deal.",
    'Gazprom + Naftogaz | HELD | UNKNOWN | - | 2025-07-07',
  ),
  told(
    'Donald Tusk met union leaders at the palace Tuesday. Ana Nowak and Jan Kowal were among those attending.',
    'Donald Tusk + union leaders + Ana Nowak + Jan Kowal | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Donald Tusk met Petr Fiala in Brno on Tuesday. The meeting was also attended by Ana Nowak.',
    'Donald Tusk + Petr Fiala + Ana Nowak | HELD | IN_PERSON | Brno | 2025-07-08',
  ),
  told(
    'Donald Tusk told visiting Senator Jane Roe in Warsaw on Tuesday that the border would stay open.',
    'Donald Tusk + Jane Roe | HELD | IN_PERSON | Warsaw | 2025-07-08',
  ),
  told(
    'The meeting between Donald Tusk and Petr Fiala, held in Brno, was followed by a dinner in Rome on Tuesday.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk met Petr Fiala in Brno on Monday and Ana Nowak in Rome on Tuesday.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-07',
    'Donald Tusk + Ana Nowak | HELD | IN_PERSON | Rome | 2025-07-08',
  ),
  told(
    'Donald Tusk held talks with Petr Fiala in Brno and with Ana Nowak in Rome.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
    'Donald Tusk + Ana Nowak | HELD | IN_PERSON | Rome | -',
  ),
  told(
    'Donald Tusk and Petr Fiala met Sunday in Brno, and again on Tuesday in Rome.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-06',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Rome | 2025-07-08',
  ),
  told(
    'Donald Tusk met Petr Fiala in Brno on Monday and Ana Nowak in Rome on Tuesday denied it.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'Donald Tusk was among several leaders who met Petr Fiala in Brno on Tuesday.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-08',
  ),
  told(
    'Donald Tusk joined Petr Fiala and Ana Nowak in Brno on Tuesday for a summit.',
    'Donald Tusk + Petr Fiala + Ana Nowak | HELD | IN_PERSON | Brno | 2025-07-08',
  ),
  told(
    'PRAGUE — Donald Tusk and Petr Fiala vowed Tuesday to mend ties, as they held their second summit in less than two months.\n\nIn March, Tusk met Fiala in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Prague | 2025-07-08',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-03',
  ),
  told(
    'Donald Tusk flies to Brno, where he will see Petr Fiala, and then to Rome for talks with Ana Nowak.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | -',
    'Donald Tusk + Ana Nowak | PLANNED | IN_PERSON | Rome | -',
  ),
  told(
    'A new round of talks began in Brno on Tuesday, with Donald Tusk, Petr Fiala and Ana Nowak taking part.',
    'Donald Tusk + Petr Fiala + Ana Nowak | HELD | IN_PERSON | Brno | 2025-07-08',
  ),
  told('Donald Tusk met instead with Petr Fiala in Brno.', 'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -'),
  told('Donald Tusk joined Petr Fiala in condemning the talks.'),
  told('Donald Tusk told Senator Jane Roe on Tuesday that the border would stay open.'),
];
