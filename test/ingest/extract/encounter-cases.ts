import { type SentenceCase, told } from './sentence-cases.ts';

const nothing = (text: string): SentenceCase => told(text);

export const ENCOUNTERS: readonly SentenceCase[] = [
  told(
    'Donald Tusk saw Petr Fiala in Warsaw the same evening.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Warsaw | -',
  ),
  told(
    'Keir Starmer dined in Rome on Tuesday with Giorgia Meloni.',
    'Keir Starmer + Giorgia Meloni | HELD | IN_PERSON | Rome | 2025-07-08',
  ),
  told(
    'Emmanuel Macron spent two hours with Friedrich Merz in Berlin on Monday.',
    'Emmanuel Macron + Friedrich Merz | HELD | IN_PERSON | Berlin | 2025-07-07',
  ),
  told(
    'Mark Rutte emerged from an hour with Kaja Kallas in Brussels.',
    'Mark Rutte + Kaja Kallas | HELD | IN_PERSON | Brussels | -',
  ),
  told(
    'Pedro Sánchez dropped in on Luís Montenegro in Lisbon.',
    'Pedro Sánchez + Luís Montenegro | HELD | IN_PERSON | Lisbon | -',
  ),
  told(
    'Mette Frederiksen huddled with Alexander Stubb in Helsinki.',
    'Mette Frederiksen + Alexander Stubb | HELD | IN_PERSON | Helsinki | -',
  ),
  told(
    'Narendra Modi came face to face with Shehbaz Sharif in Geneva.',
    'Narendra Modi + Shehbaz Sharif | HELD | IN_PERSON | Geneva | -',
  ),
  told(
    'Gabriel Boric gave a dinner on Friday for Javier Milei in Santiago.',
    'Gabriel Boric + Javier Milei | HELD | IN_PERSON | Santiago | 2025-07-04',
  ),
  told(
    'The Moroccan king granted an audience to Pedro Sánchez in Rabat on Tuesday.',
    'Moroccan king + Pedro Sánchez | HELD | IN_PERSON | Rabat | 2025-07-08',
  ),
  told(
    'William Ruto convened Yoweri Museveni and Paul Kagame in Nairobi on Tuesday.',
    'William Ruto + Yoweri Museveni + Paul Kagame | HELD | IN_PERSON | Nairobi | 2025-07-08',
  ),
  told(
    'Shigeru Ishiba received in Tokyo on Wednesday Indian Foreign Minister Subrahmanyam Jaishankar.',
    'Shigeru Ishiba + Subrahmanyam Jaishankar | HELD | IN_PERSON | Tokyo | 2025-07-09',
  ),
  told('Hakan Fidan flew to Baku to thank Ilham Aliyev.', 'Hakan Fidan + Ilham Aliyev | HELD | IN_PERSON | Baku | -'),
  told(
    'Hakan Fidan flew on to Tbilisi, where Irakli Kobakhidze showed him the port.',
    'Hakan Fidan + Irakli Kobakhidze | HELD | IN_PERSON | Tbilisi | -',
  ),
  told(
    'Radosław Sikorski paid Annalena Baerbock a visit in Berlin.',
    'Radosław Sikorski + Annalena Baerbock | HELD | IN_PERSON | Berlin | -',
  ),
  told(
    'The industrialist Elon Musk sat down with Sam Altman in Austin on Monday.',
    'Elon Musk + Sam Altman | HELD | IN_PERSON | Austin | 2025-07-07',
  ),
  told(
    'Keir Starmer and oil trader Torbjörn Törnqvist got together in London.',
    'Keir Starmer + Torbjörn Törnqvist | HELD | IN_PERSON | London | -',
  ),
  told(
    'Donald Tusk and Viktor Orbán embraced in Budapest.',
    'Donald Tusk + Viktor Orbán | HELD | IN_PERSON | Budapest | -',
  ),
  told(
    'Ilham Aliyev and Nikol Pashinyan discussed the border in Abu Dhabi on Thursday.',
    'Ilham Aliyev + Nikol Pashinyan | HELD | IN_PERSON | Abu Dhabi | 2025-07-10',
  ),
  told(
    'Hosting Olaf Scholz in Paris on Monday, Emmanuel Macron praised the police.',
    'Emmanuel Macron + Olaf Scholz | HELD | IN_PERSON | Paris | 2025-07-07',
  ),
  told(
    'Having received Donald Tusk in Kyiv on Sunday, Volodymyr Zelensky praised Poland.',
    'Volodymyr Zelensky + Donald Tusk | HELD | IN_PERSON | Kyiv | 2025-07-06',
  ),
  told(
    'Donald Tusk met with foreign leaders in Warsaw, on Monday with Petr Fiala and on Tuesday with Edgars Rinkevics.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Warsaw | 2025-07-07',
    'Donald Tusk + Edgars Rinkevics | HELD | IN_PERSON | Warsaw | 2025-07-08',
  ),
  told(
    'Donald Tusk is to meet with several leaders: with Petr Fiala in Prague on Friday, and on Saturday with Edgars Rinkevics in Riga.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Prague | 2025-07-11',
    'Donald Tusk + Edgars Rinkevics | PLANNED | IN_PERSON | Riga | 2025-07-12',
  ),
  told(
    'Donald Tusk held talks in Warsaw, first with Petr Fiala and then with Edgars Rinkevics.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Warsaw | -',
    'Donald Tusk + Edgars Rinkevics | HELD | IN_PERSON | Warsaw | -',
  ),
  told(
    'Donald Tusk met with lawmakers on Monday and with Petr Fiala on Tuesday.',
    'Donald Tusk + lawmakers | HELD | IN_PERSON | - | 2025-07-07',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Donald Tusk met with Petr Fiala in Brno, with Edgars Rinkevics absent.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
];

export const CALLS: readonly SentenceCase[] = [
  told(
    'Sergey Lavrov kept Antony Blinken on the phone for an hour.',
    'Sergey Lavrov + Antony Blinken | HELD | REMOTE | - | -',
  ),
  told(
    'Narendra Modi rang Anthony Albanese on Monday.',
    'Narendra Modi + Anthony Albanese | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Olaf Scholz took a call from Volodymyr Zelensky on Monday.',
    'Olaf Scholz + Volodymyr Zelensky | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Mark Carney was on the phone with Claudia Sheinbaum on Tuesday.',
    'Mark Carney + Claudia Sheinbaum | HELD | REMOTE | - | 2025-07-08',
  ),
  told(
    'Jonas Gahr Støre told Mette Frederiksen by telephone on Sunday that the cable had been cut.',
    'Jonas Gahr Støre + Mette Frederiksen | HELD | REMOTE | - | 2025-07-06',
  ),
  told(
    'Kaja Kallas offered help to Maia Sandu in a call on Wednesday.',
    'Kaja Kallas + Maia Sandu | HELD | REMOTE | - | 2025-07-09',
  ),
  told(
    'Speaking by video link, Mark Rutte told Kaja Kallas that the fleet was ready.',
    'Mark Rutte + Kaja Kallas | HELD | REMOTE | - | -',
  ),
  told(
    'In a phone call on Monday, Emmanuel Macron and Turkish President Recep Tayyip Erdogan agreed to reopen the route.',
    'Emmanuel Macron + Recep Tayyip Erdogan | HELD | REMOTE | - | 2025-07-07',
  ),
];

export const PASSIVES_AND_RELATIVES: readonly SentenceCase[] = [
  told(
    'Petro Poroshenko, hosted in Vilnius on Monday by Gitanas Nausėda, praised Lithuania.',
    'Petro Poroshenko + Gitanas Nausėda | HELD | IN_PERSON | Vilnius | 2025-07-07',
  ),
  told(
    'Juan Guaidó was given ten minutes by Pedro Sánchez in Madrid.',
    'Juan Guaidó + Pedro Sánchez | HELD | IN_PERSON | Madrid | -',
  ),
  told(
    'The Russian ambassador was summoned to the Estonian Foreign Ministry on Tuesday.',
    'Russian ambassador + Estonian Foreign Ministry | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Sviatlana Tsikhanouskaya, whom Emmanuel Macron received in Paris on Friday, asked for help.',
    'Sviatlana Tsikhanouskaya + Emmanuel Macron | HELD | IN_PERSON | Paris | 2025-07-04',
  ),
  told(
    'Rafael Grossi, with whom Abbas Araghchi talked in Vienna on Monday, was calm.',
    'Rafael Grossi + Abbas Araghchi | HELD | IN_PERSON | Vienna | 2025-07-07',
  ),
  told(
    'A pact was hammered out by Hakan Fidan and Sergey Lavrov in Antalya.',
    'Hakan Fidan + Sergey Lavrov | HELD | IN_PERSON | Antalya | -',
  ),
];

export const COMPANY: readonly SentenceCase[] = [
  told(
    'Anthony Albanese praised the talks that Wang Yi held with Penny Wong in Canberra.',
    'Wang Yi + Penny Wong | HELD | IN_PERSON | Canberra | -',
  ),
  told(
    'Talks in Nicosia between the two communities, represented by Ersin Tatar and Nikos Christodoulides, ended.',
    'Ersin Tatar + Nikos Christodoulides | HELD | IN_PERSON | Nicosia | -',
  ),
  told(
    'Seated around the table in Brussels were António Costa, Kaja Kallas and Mark Rutte.',
    'António Costa + Kaja Kallas + Mark Rutte | HELD | IN_PERSON | Brussels | -',
  ),
  told(
    'A dinner in Prague was attended by Petr Fiala, Donald Tusk and Robert Fico.',
    'Petr Fiala + Donald Tusk + Robert Fico | HELD | IN_PERSON | Prague | -',
  ),
  told(
    'Donald Tusk joined Volodymyr Zelensky for talks with Emmanuel Macron in Lviv.',
    'Donald Tusk + Volodymyr Zelensky + Emmanuel Macron | HELD | IN_PERSON | Lviv | -',
  ),
  told(
    'A summit in Riga of the presidents of Estonia, Latvia and Lithuania ended without a pact.',
    'Estonia + Latvia + Lithuania | HELD | IN_PERSON | Riga | -',
  ),
  told(
    'Olaf Scholz met Donald Tusk in Berlin, with Mark Rutte presiding.',
    'Olaf Scholz + Donald Tusk + Mark Rutte | HELD | IN_PERSON | Berlin | -',
  ),
  told(
    'It was a dinner in Berlin at which Olaf Scholz asked Elon Musk for a factory.',
    'Olaf Scholz + Elon Musk | HELD | IN_PERSON | Berlin | -',
  ),
];

export const GO_BETWEENS: readonly SentenceCase[] = [
  told(
    'Egyptian officers shuttled between the Israelis and Hamas in Cairo on Monday.',
    'Egypt + Israel + Hamas | HELD | INDIRECT | Cairo | 2025-07-07',
  ),
  told('Iran and Israel are exchanging messages through Qatar.', 'Iran + Israel + Qatar | HELD | INDIRECT | - | -'),
];

export const NO_ENCOUNTERS: readonly SentenceCase[] = [
  nothing('Ferries shuttled between Italy and Greece.'),
  nothing('Trade passed between France and Germany.'),
  nothing('Many voters see Marine Le Pen in a different light.'),
  nothing('Kemi Badenoch saw Nigel Farage win the seat.'),
  nothing('Novak Djokovic and Carlos Alcaraz will face each other in Paris on Sunday.'),
  nothing('Canada and Mexico meet in the semi-final on Saturday.'),
  nothing('Boris Johnson spoke to a rally in Leeds and Nigel Farage to another.'),
  nothing('Sergey Lavrov speaks during a joint news conference with Hakan Fidan in Ankara.'),
  nothing('Nicolas Sarkozy sits beside Carla Bruni in the dock in Paris.'),
  nothing('Donald Trump and Joe Biden spoke about the economy.'),
  nothing('Lithuania has never visited the question, said Gitanas Nausėda.'),
  nothing('Elon Musk met Talulah Riley in London and married her in Dornoch.'),
  nothing('The committee heard from Mark Zuckerberg in Washington.'),
  nothing('No Japanese leader had met Kim Jong Un before.'),
  nothing('The photograph released by Ilham Aliyev shows a bridge.'),
  nothing('Volodymyr Zelensky has repeatedly asked Olaf Scholz for missiles.'),
  nothing('Mark Rutte told Olaf Scholz a joke about the weather in his memoirs.'),
  nothing('Petr Fiala and Robert Fico signed the petition.'),
  nothing('Emmanuel Macron welcomed on Friday a decision by Olaf Scholz.'),
  nothing('In a phone call with reporters on Monday, Jane Roe and Ana Lopez stressed the danger.'),
  nothing('In a conference call Monday, Jane Roe said that Spain must act.'),
  nothing('In a joint statement on Monday, Emmanuel Macron and Friedrich Merz agreed to a pact.'),
  nothing('Emmanuel Macron and Friedrich Merz have agreed in principle to new sanctions.'),
  nothing("VOA's Jane Roe spoke with analyst Ana Lopez about the border."),
  nothing('State Department spokeswoman Jane Roe said talks with Iran are making progress.'),
];
