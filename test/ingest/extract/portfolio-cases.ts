import { type SentenceCase, told } from './sentence-cases.ts';

/** Ministers are called by what they are for, bodies by several fields, states by what they are to each other. */
export const PORTFOLIOS: readonly SentenceCase[] = [
  told(
    'The Commissioner for Political, Peace and Security Affairs of the African Union, Anna Lind, met Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | -',
  ),
  told(
    'UN Undersecretary-General for Political Affairs Anna Lind met Mari Kask.',
    'Anna Lind + Mari Kask | HELD | IN_PERSON | - | -',
  ),
  told('The envoy for peace talks met Mari Kask.', 'envoy + Mari Kask | HELD | IN_PERSON | - | -'),
  told(
    'US Assistant Secretary of State for European and Eurasian Affairs Ana Lopez met Petr Fiala in Prague on Monday.',
    'Ana Lopez + Petr Fiala | HELD | IN_PERSON | Prague | 2025-07-07',
  ),
  told(
    "Petr Fiala met South Korea's Minister of Trade, Industry and Energy Jin Park in Seoul on Monday.",
    'Petr Fiala + Jin Park | HELD | IN_PERSON | Seoul | 2025-07-07',
  ),
  told(
    'Petr Fiala was greeted on arrival by Jan Nowak, the Polish Minister of Labour, Youth and Sports.',
    'Petr Fiala + Jan Nowak | HELD | IN_PERSON | - | -',
  ),
  told(
    "Talks were held on Tuesday between Guinea's natural resources minister Ousmane Sow and Nigerian minister of mines and power Musa Bello.",
    'Ousmane Sow + Musa Bello | HELD | UNKNOWN | - | 2025-07-08',
  ),
  told(
    'Donald Tusk held talks with the Hungarian minister without portfolio Jan Novak in Budapest.',
    'Donald Tusk + Jan Novak | HELD | IN_PERSON | Budapest | -',
  ),
  told(
    "Makoto Sato, vice minister of Japan's Ministry of Economy, Trade and Industry (METI), will hold two days of talks with Petr Fiala in Prague.",
    'Makoto Sato + Petr Fiala | PLANNED | IN_PERSON | Prague | -',
  ),
  told(
    "Petr Fiala met officials of Japan's Ministry of Economy, Trade and Industry in Tokyo.",
    'Petr Fiala + Ministry of Economy, Trade and Industry | HELD | IN_PERSON | Tokyo | -',
  ),
  told(
    'Petr Fiala met the House Ways and Means Committee on Monday.',
    'Petr Fiala + House Ways and Means Committee | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'The United States and allies Britain, France and Germany met in Paris on Monday.',
    'United States + United Kingdom + France + Germany | HELD | IN_PERSON | Paris | 2025-07-07',
  ),
  told(
    'Officials from Iran, Iraq, Syria and, possibly, Turkey will meet in Baghdad on Friday.',
    'Iran + Iraq + Syria + Turkey | PLANNED | IN_PERSON | Baghdad | 2025-07-11',
  ),
  told(
    'The talks in Paris brought together the foreign ministers of Japan, Italy and Canada.',
    'Japan + Italy + Canada | HELD | IN_PERSON | Paris | -',
  ),
  told(
    'Iran said its negotiators met Russian officials in Moscow on Monday.',
    'Iran + Russia | HELD | IN_PERSON | Moscow | 2025-07-07',
  ),
  told(
    'Japan and the United States kicked off trade talks in Tokyo on Monday.',
    'Japan + United States | HELD | IN_PERSON | Tokyo | 2025-07-07',
  ),
  told(
    'Donald Tusk, who will be accompanied by a large delegation, will hold talks with Petr Fiala in Brno.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'A Japanese team is in Rome laying the groundwork for talks on Friday between Petr Fiala and Donald Tusk.',
    'Petr Fiala + Donald Tusk | PLANNED | UNKNOWN | - | 2025-07-11',
  ),
  told(
    'RIVAL CAPITALS AGREE TO RESUME TALKS Polish Prime Minister Donald Tusk met Petr Fiala in Brno on Monday.\nThe talks lasted an hour.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'Ana Lopez, chairman of the General Agreement on Tariffs, met Petr Fiala in Brno on Monday.',
    'Ana Lopez + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
];

/** Words for meetings that tell of none: yearly meetings of bodies, speeches, drinks that are goods, spokesmen. */
export const NO_PORTFOLIOS: readonly SentenceCase[] = [
  'Donald Tusk told shareholders at the annual meeting on Monday that profits would rise.',
  'Angela Merkel told a meeting of securities analysts in Berlin on Monday that taxes would fall.',
  'Angela Merkel told a meeting of business leaders in Berlin on Monday that taxes would fall.',
  'Petr Fiala spoke at the annual meetings of the IMF and World Bank in Washington on Monday.',
  'Finance ministers gather in Washington this week for the spring meetings of the International Monetary Fund and the World Bank.',
  'Petr Fiala left the meeting on Monday with a spokesman saying that he was ill.',
  'Demand for wheat has been met by the recent Russian exports, Donald Tusk said.',
  'Angela Merkel has not consulted the IMF on the plan.',
  'Donald Tusk did not expect to hear from Petr Fiala before Wednesday.',
  'Donald Tusk said he would support an amendment to be offered next week by Petr Fiala.',
  'She was unable to say if there had been any contact between Iran and Israel.',
  'Donald Tusk said coffee futures fell in line with the London price.',
].map((text) => told(text));
