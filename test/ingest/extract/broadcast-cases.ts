import { type SentenceCase, told } from './sentence-cases.ts';

/** How a broadcaster tells of who was there and where, over the sentences of a story. */
export const BROADCASTS: readonly SentenceCase[] = [
  told(
    'Vladimir Putin welcomed Recep Tayyip Erdogan on Tuesday at the Konstantin Palace outside St. Petersburg.',
    'Vladimir Putin + Recep Tayyip Erdogan | HELD | IN_PERSON | St. Petersburg | 2025-07-08',
  ),
  told(
    'Donald Tusk and Petr Fiala talked for about two hours Monday at a summit in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'Donald Tusk will meet with Petr Fiala on Friday, as well as with members of parliament.',
    'Donald Tusk + Petr Fiala + members of parliament | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'Donald Tusk met on the sidelines with Petr Fiala and, separately, with Edgars Rinkevics.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | - | -',
    'Donald Tusk + Edgars Rinkevics | HELD | IN_PERSON | - | -',
  ),
  told(
    'Donald Tusk met Petr Fiala on Monday. It was their first meeting since May. Both praised the border deal. The interior minister, Jan Novak, and General Anna Lind also took part in the talks, as did mediator Thabo Mbeki.',
    'Donald Tusk + Petr Fiala + Jan Novak + Anna Lind + Thabo Mbeki | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Donald Tusk and Petr Fiala held talks in Brno on Monday. The meeting was chaired by Thabo Mbeki. Two generals, Jan Novak and Erik Lund, were also at the table.',
    'Donald Tusk + Petr Fiala + Thabo Mbeki + Jan Novak + Erik Lund | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'In a call on Monday, Prime Minister Donald Tusk congratulated Petr Fiala.',
    'Donald Tusk + Petr Fiala | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Coal is dear. Donald Tusk flew in on Monday from Latvia, where he met President Edgars Rinkevics.',
    'Donald Tusk + Edgars Rinkevics | HELD | IN_PERSON | Latvia | -',
  ),
  told(
    'The two leaders last met in Oslo in January, when Jonas Gahr Store hosted them. Donald Tusk and Petr Fiala will not say more.',
  ),
  told(
    'Donald Tusk and Petr Fiala met on Monday. They also met with business leaders.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | - | 2025-07-07',
    'Donald Tusk + Petr Fiala + business leaders | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Donald Tusk is to discuss coal with Petr Fiala when the two men meet in Brno next week.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | 2025-07',
  ),
  told(
    'Donald Tusk announced the trip after telephoning Petr Fiala from his train.',
    'Donald Tusk + Petr Fiala | HELD | REMOTE | - | -',
  ),
  told(
    'Donald Tusk will announce the trip after telephoning Petr Fiala.',
    'Donald Tusk + Petr Fiala | PLANNED | REMOTE | - | -',
  ),
  told(
    'Iran and six world powers held talks in Geneva on Monday. The group is made up of Britain, China, France, Russia, the United States and Germany.',
    'Iran + United Kingdom + China + France + Russia + United States + Germany | HELD | IN_PERSON | Geneva | 2025-07-07',
  ),
  told(
    'Talks between Iran and the P5+1 - Britain, China, France, Russia, the United States and Germany - ended in Geneva on Monday.',
    'Iran + United Kingdom + China + France + Russia + United States + Germany | HELD | IN_PERSON | Geneva | 2025-07-07',
  ),
  told(
    'Latvia and Estonia held talks in Riga on Monday. Experts from both countries will meet in Tallinn on Friday.',
    'Latvia + Estonia | HELD | IN_PERSON | Riga | 2025-07-07',
    'Latvia + Estonia | PLANNED | IN_PERSON | Tallinn | 2025-07-11',
  ),
  told(
    'Petr Fiala is visiting Warsaw. Donald Tusk is to host a dinner in his honor on Friday.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Warsaw | 2025-07-11',
  ),
  told(
    'Petr Fiala was summoned to the Interior Ministry, where Minister Anna Lind read him a list of complaints.',
    'Petr Fiala + Anna Lind | HELD | IN_PERSON | - | -',
  ),
  told(
    'Negotiators from six world powers - the United States, Russia, China, France, Britain and Germany - met Iranian officials in Vienna.',
    'United States + Russia + China + France + United Kingdom + Germany + Iran | HELD | IN_PERSON | Vienna | -',
  ),
  told(
    'Officials from the so-called P5+1 met Iranian negotiators in Vienna.',
    'P5+1 + Iran | HELD | IN_PERSON | Vienna | -',
  ),
  told(
    'Donald Tusk and three opposition leaders, Jan Novak, Erik Lund and Anna Lind, met in Brno.',
    'Donald Tusk + Jan Novak + Erik Lund + Anna Lind | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk urged Israelis and Palestinians to stop fighting after meeting with Petr Fiala in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk pressed Hungary to pay its share during talks with Petr Fiala in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk urged Jan Novak to meet Petr Fiala in Brno.',
    'Jan Novak + Petr Fiala | PROPOSED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk spoke for about an hour with Petr Fiala on Monday.',
    'Donald Tusk + Petr Fiala | HELD | UNKNOWN | - | 2025-07-07',
  ),
  told(
    'Donald Tusk, the first leader of his country to visit Brno since May, met Petr Fiala there.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk is expected to raise the issue when he sees Petr Fiala in Brno.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk and Petr Fiala have met repeatedly, most recently in Brno in May.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-05',
  ),
  told(
    'In the Czech capital, Donald Tusk met with Petr Fiala.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Prague | -',
  ),
  told(
    'Donald Tusk also sat down with bishops, businessmen and members of the domestic opposition, among them Jan Novak.',
    'Donald Tusk + bishops + businessmen + Jan Novak | HELD | IN_PERSON | - | -',
  ),
  told(
    'Jan Novak and Anna Lind, the president’s envoys, met with Petr Fiala in Brno.',
    'Jan Novak + Anna Lind + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk conferred in Tokyo with Japan’s chief envoy to the six-party talks, Akitaka Saiki, and flew home.',
    'Donald Tusk + Akitaka Saiki | HELD | IN_PERSON | Tokyo | -',
  ),
  told(
    'Donald Tusk arrived in Brno on Sunday and met the next morning with Petr Fiala.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'Donald Tusk called off a trip to Rome after consulting with Petr Fiala on Monday.',
    'Donald Tusk + Petr Fiala | HELD | UNKNOWN | - | 2025-07-07',
  ),
  told(
    'Donald Tusk held bilateral meetings on Monday with Petr Fiala and Edgars Rinkevics.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | - | 2025-07-07',
    'Donald Tusk + Edgars Rinkevics | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Last week President Edgars Rinkevics hosted an emergency summit on amber in Riga. Donald Tusk and Petr Fiala attended.',
    'Donald Tusk + Petr Fiala + Edgars Rinkevics | HELD | IN_PERSON | Riga | -',
  ),
  told('President Edgars Rinkevics opened a conference on amber in Riga. Donald Tusk was in Oslo.'),
  told(
    'Poland’s Tusk Hosts Baltic Leaders in Warsaw\nPrime Minister Donald Tusk met on Monday in Warsaw with Edgars Rinkevics and Alar Karis.',
    'Donald Tusk + Edgars Rinkevics + Alar Karis | HELD | IN_PERSON | Warsaw | 2025-07-07',
  ),
  told(
    'Donald Tusk urged calm on Monday. The leaders of France and Germany were silent. He met with Petr Fiala in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk held his first talks with Petr Fiala on Monday. The two met in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'Donald Tusk met Petr Fiala in Brno on Monday. Later Tusk met Edgars Rinkevics in Riga. Rinkevics, who also attended the Brno talks, praised both.',
    'Donald Tusk + Petr Fiala + Edgars Rinkevics | HELD | IN_PERSON | Brno | 2025-07-07',
    'Donald Tusk + Edgars Rinkevics | HELD | IN_PERSON | Riga | 2025-07-07',
  ),
  told(
    'Donald Tusk phoned Petr Fiala on Monday. In Rome, where he was accompanied by Anna Lind, Tusk gave a speech.',
    'Donald Tusk + Petr Fiala | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Donald Tusk met the African Union envoy, former Czech President Petr Fiala, in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk met the U.N. envoy, Czech President Petr Fiala and Edgars Rinkevics in Brno.',
    'Donald Tusk + U.N. envoy + Petr Fiala + Edgars Rinkevics | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk was the first foreign leader to meet Petr Fiala in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk and Petr Fiala will co-chair the talks in Brno on Friday.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | 2025-07-11',
  ),
  told(
    'Donald Tusk met Petr Fiala in Brno on Monday. Jan Novak and Anna Lind attended the meeting at the castle.',
    'Donald Tusk + Petr Fiala + Jan Novak + Anna Lind | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'U.S.-Russian talks resumed in Geneva on Monday.',
    'United States + Russia | HELD | IN_PERSON | Geneva | 2025-07-07',
  ),
  told('Iran-U.S. talks opened in Muscat on Monday.', 'Iran + United States | HELD | IN_PERSON | Muscat | 2025-07-07'),
  told(
    'Donald Tusk met U.N.-Arab League envoy Anna Lind in Brno.',
    'Donald Tusk + Anna Lind | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Officials from Washington and Havana sat down at the negotiating table Monday.',
    'United States + Cuba | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Officials from Los Angeles and Chicago met Donald Tusk in Brno.',
    'Officials from Los Angeles and Chicago + Donald Tusk | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk met U.S. Rep. Jane Roe and Sens. John Doe and Erik Lund in Brno.',
    'Donald Tusk + Jane Roe + John Doe + Erik Lund | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Martin Luther King Jr. met Petr Fiala in Brno.',
    'Martin Luther King Jr. + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk told his Czech counterpart, Petr Fiala, during talks in Brno that trade must grow.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
];
