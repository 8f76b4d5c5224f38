/**
 * Sentences written for these tests, read as published on Thursday, 10 July 2025.
 * What each tells is a line a meeting: `A + B | STATUS | FORMAT | place | date`, `-` where nothing is told; none where it tells of no meeting.
 */
export interface SentenceCase {
  readonly text: string;
  readonly meetings: readonly string[];
}

/** A sentence and the meetings that it tells. */
export const told = (text: string, ...meetings: readonly string[]): SentenceCase => ({ text, meetings });

export const VERBAL: readonly SentenceCase[] = [
  told(
    'Finnish President Alexander Stubb met Polish Prime Minister Donald Tusk in Warsaw on Tuesday.',
    'Alexander Stubb + Donald Tusk | HELD | IN_PERSON | Warsaw | 2025-07-08',
  ),
  told(
    'On Monday, Emmanuel Macron met with Giorgia Meloni in Paris.',
    'Emmanuel Macron + Giorgia Meloni | HELD | IN_PERSON | Paris | 2025-07-07',
  ),
  told(
    'Chilean President Gabriel Boric held talks with Spanish Prime Minister Pedro Sánchez in Madrid on 2 July.',
    'Gabriel Boric + Pedro Sánchez | HELD | IN_PERSON | Madrid | 2025-07-02',
  ),
  told(
    'Friedrich Merz sat down with Mark Rutte in Brussels yesterday.',
    'Friedrich Merz + Mark Rutte | HELD | IN_PERSON | Brussels | 2025-07-09',
  ),
  told(
    'Kenyan President William Ruto hosted Ethiopian Prime Minister Abiy Ahmed in Nairobi last week.',
    'William Ruto + Abiy Ahmed | HELD | IN_PERSON | Nairobi | -',
  ),
  told(
    'The visiting Vietnamese leader, To Lam, was received by Xi Jinping in Beijing on Wednesday.',
    'To Lam + Xi Jinping | HELD | IN_PERSON | Beijing | 2025-07-09',
  ),
  told(
    'Turkish President Recep Tayyip Erdogan welcomed Ilham Aliyev to Ankara on 30 June 2025.',
    'Recep Tayyip Erdogan + Ilham Aliyev | HELD | IN_PERSON | Ankara | 2025-06-30',
  ),
  told(
    'Norwegian Prime Minister Jonas Gahr Støre greeted Danish Prime Minister Mette Frederiksen in Oslo.',
    'Jonas Gahr Støre + Mette Frederiksen | HELD | IN_PERSON | Oslo | -',
  ),
  told(
    'Keir Starmer flew to Berlin to meet Friedrich Merz on Tuesday.',
    'Keir Starmer + Friedrich Merz | HELD | IN_PERSON | Berlin | 2025-07-08',
  ),
  told(
    'Anthony Albanese, who met Narendra Modi in New Delhi on 3 March 2025, praised the trade pact.',
    'Anthony Albanese + Narendra Modi | HELD | IN_PERSON | New Delhi | 2025-03-03',
  ),
  told(
    'After meeting Luiz Inácio Lula da Silva in Brasília, Gustavo Petro said that both countries would protect the forest.',
    'Gustavo Petro + Luiz Inácio Lula da Silva | HELD | IN_PERSON | Brasília | -',
  ),
  told(
    'Petr Fiala and Robert Fico met in Prague on Sunday.',
    'Petr Fiala + Robert Fico | HELD | IN_PERSON | Prague | 2025-07-06',
  ),
  told(
    'Petr Pavel, Karol Nawrocki and Zuzana Čaputová met in Bratislava in May.',
    'Petr Pavel + Karol Nawrocki + Zuzana Čaputová | HELD | IN_PERSON | Bratislava | 2025-05',
  ),
  told(
    'Kaja Kallas conferred with Radosław Sikorski on Friday.',
    'Kaja Kallas + Radosław Sikorski | HELD | UNKNOWN | - | 2025-07-04',
  ),
  told(
    'Shigeru Ishiba shook hands with Lee Jae-myung in Seoul before the photographers.',
    'Shigeru Ishiba + Lee Jae-myung | HELD | IN_PERSON | Seoul | -',
  ),
  told(
    'Annalena Baerbock discussed the crisis in Sudan with Hakan Fidan.',
    'Annalena Baerbock + Hakan Fidan | HELD | UNKNOWN | - | -',
  ),
  told(
    'The Finnish ambassador was summoned on Monday. Estonia summoned the Russian ambassador on Tuesday.',
    'Estonia + Russian ambassador | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Bill Gates paid a visit to Narendra Modi in New Delhi.',
    'Bill Gates + Narendra Modi | HELD | IN_PERSON | New Delhi | -',
  ),
];

export const NOMINAL: readonly SentenceCase[] = [
  told(
    'After talks on the outskirts of Lilongwe, Thokozani Mbewe and Firdavs Olimov agreed to reopen the border.',
    'Thokozani Mbewe + Firdavs Olimov | HELD | IN_PERSON | Lilongwe | -',
  ),
  told(
    'The talks between Mark Carney and Claudia Sheinbaum took place in Ottawa on Tuesday.',
    'Mark Carney + Claudia Sheinbaum | HELD | IN_PERSON | Ottawa | 2025-07-08',
  ),
  told(
    "Abiy Ahmed's meeting with William Ruto lasted three hours.",
    'Abiy Ahmed + William Ruto | HELD | IN_PERSON | - | -',
  ),
  told(
    'A summit between Armenia and Azerbaijan ended in Abu Dhabi.',
    'Armenia + Azerbaijan | HELD | IN_PERSON | Abu Dhabi | -',
  ),
  told(
    'The Starmer-Macron meeting lasted an hour, said Keir Starmer. Emmanuel Macron smiled.',
    'Keir Starmer + Emmanuel Macron | HELD | IN_PERSON | - | -',
  ),
  told(
    'During a working lunch with Olaf Scholz in Berlin, Keir Starmer praised the police.',
    'Keir Starmer + Olaf Scholz | HELD | IN_PERSON | Berlin | -',
  ),
  told(
    'In a meeting on Saturday, Gitanas Nausėda told Edgars Rinkēvičs that the border would stay open.',
    'Gitanas Nausėda + Edgars Rinkēvičs | HELD | IN_PERSON | - | 2025-07-05',
  ),
  told(
    'Ambassador Jane Hartley spoke before her meeting with David Lammy in London.',
    'Jane Hartley + David Lammy | PLANNED | IN_PERSON | London | -',
  ),
  told(
    'Pedro Sánchez shook hands with Luís Montenegro after their talks in Lisbon on Monday.',
    'Pedro Sánchez + Luís Montenegro | HELD | IN_PERSON | Lisbon | 2025-07-07',
  ),
  told(
    'During talks in Ankara on Monday, Turkish President Recep Tayyip Erdogan thanked Giorgia Meloni for her support.',
    'Recep Tayyip Erdogan + Giorgia Meloni | HELD | IN_PERSON | Ankara | 2025-07-07',
  ),
  told(
    "Chad's government and rebels from Darfur signed a truce after talks in Doha.",
    'Chad + rebels from Darfur | HELD | IN_PERSON | Doha | -',
  ),
  told(
    'President Emmanuel Macron and his Chadian counterpart, Mahamat Deby, restored ties after meeting in Marseille.',
    'Emmanuel Macron + Mahamat Deby | HELD | IN_PERSON | Marseille | -',
  ),
  told(
    'The Chadian government and opposition leaders began a new round of talks Monday, mediated by Qatar.',
    'Chad + opposition leaders + Qatar | HELD | UNKNOWN | - | 2025-07-07',
  ),
];

export const PARTIES: readonly SentenceCase[] = [
  told(
    'Olaf Scholz met the leaders of Estonia, Latvia and Lithuania in Riga.',
    'Olaf Scholz + Estonia + Latvia + Lithuania | HELD | IN_PERSON | Riga | -',
  ),
  told(
    'Bernardo Arévalo met Mexican officials in Guatemala City.',
    'Bernardo Arévalo + Mexico | HELD | IN_PERSON | Guatemala City | -',
  ),
  told(
    'Javier Milei met opposition leaders in Buenos Aires.',
    'Javier Milei + opposition leaders | HELD | IN_PERSON | Buenos Aires | -',
  ),
  told(
    'Javier Milei met a group of French senators in Buenos Aires.',
    'Javier Milei + French senators | HELD | IN_PERSON | Buenos Aires | -',
  ),
  told(
    'The Taliban met Chinese diplomats in Kabul on Sunday.',
    'Taliban + China | HELD | IN_PERSON | Kabul | 2025-07-06',
  ),
  told(
    'Malaysian Prime Minister Anwar Ibrahim met the Thai king in Bangkok.',
    'Anwar Ibrahim + Thai king | HELD | IN_PERSON | Bangkok | -',
  ),
  told(
    'Hungarian Foreign Minister Péter Szijjártó met his Serbian counterpart, Marko Đurić, in Belgrade.',
    'Péter Szijjártó + Marko Đurić | HELD | IN_PERSON | Belgrade | -',
  ),
  told(
    'Ursula von der Leyen spoke with Mohammed bin Salman and Abdel Fattah el-Sisi.',
    'Ursula von der Leyen + Mohammed bin Salman + Abdel Fattah el-Sisi | HELD | UNKNOWN | - | -',
  ),
  told(
    'Kim Jong Un met Vladimir Putin in Pyongyang. Kim thanked him.',
    'Kim Jong Un + Vladimir Putin | HELD | IN_PERSON | Pyongyang | -',
  ),
  told(
    'Spanish Foreign Minister José Manuel Albares arrived in Rabat. He met Nasser Bourita on Tuesday.',
    'José Manuel Albares + Nasser Bourita | HELD | IN_PERSON | Rabat | 2025-07-08',
  ),
  told(
    'French President Emmanuel Macron landed in Cairo on Sunday. The French president held talks with Abdel Fattah el-Sisi.',
    'Emmanuel Macron + Abdel Fattah el-Sisi | HELD | IN_PERSON | Cairo | -',
  ),
  told(
    'Senators Chris Coons and Lindsey Graham met Volodymyr Zelensky in Kyiv.',
    'Chris Coons + Lindsey Graham + Volodymyr Zelensky | HELD | IN_PERSON | Kyiv | -',
  ),
  told(
    'Kaja Kallas met a Moldovan delegation in Brussels. It consisted of Maia Sandu, the head of the security council, and Foreign Minister Mihai Popșoi.',
    'Kaja Kallas + Maia Sandu + Mihai Popșoi | HELD | IN_PERSON | Brussels | -',
  ),
  told(
    'Edgars Rinkēvičs received an Estonian delegation led by Kristen Michal in Riga.',
    'Edgars Rinkēvičs + Kristen Michal | HELD | IN_PERSON | Riga | -',
  ),
  told(
    'Karin Keller-Sutter sat down with Friedrich Merz in Bern on Monday, with Beate Jans at the table.',
    'Karin Keller-Sutter + Friedrich Merz + Beate Jans | HELD | IN_PERSON | Bern | 2025-07-07',
  ),
  told(
    'Luis Arce met Gabriel Boric in Lima. Peruvian President Dina Boluarte also took part in the talks.',
    'Luis Arce + Gabriel Boric + Dina Boluarte | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Viktor Orbán met his new partner, Andrej Babiš, in Budapest.',
    'Viktor Orbán + Andrej Babiš | HELD | IN_PERSON | Budapest | -',
  ),
  told(
    'Greek and Turkish foreign ministers met in Geneva on Monday with mediator Jane Roe.',
    'Greece + Turkey + Jane Roe | HELD | IN_PERSON | Geneva | 2025-07-07',
  ),
  told(
    "Chad's president says he has spoken with German Chancellor Friedrich Merz about the border.",
    "Chad's president + Friedrich Merz | HELD | UNKNOWN | - | -",
  ),
  told(
    'Emmanuel Macron met with senior judges in Paris on Monday.',
    'Emmanuel Macron + senior judges | HELD | IN_PERSON | Paris | 2025-07-07',
  ),
  told(
    'North and South Korean officials held rare talks Monday in Panmunjom.',
    'North Korea + South Korea | HELD | IN_PERSON | Panmunjom | 2025-07-07',
  ),
  told(
    'North and South Korea held talks in Beijing on Monday.',
    'North Korea + South Korea | HELD | IN_PERSON | Beijing | 2025-07-07',
  ),
];
