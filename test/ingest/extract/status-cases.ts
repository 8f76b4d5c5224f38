import { type SentenceCase, told } from './sentence-cases.ts';

const nothing = (text: string): SentenceCase => ({ text, meetings: [] });

export const STATUSES: readonly SentenceCase[] = [
  told(
    'Kamala Harris, who had refused to give up, met Joe Biden on Tuesday.',
    'Kamala Harris + Joe Biden | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Emmanuel Macron will meet Giorgia Meloni in Rome on Saturday.',
    'Emmanuel Macron + Giorgia Meloni | PLANNED | IN_PERSON | Rome | 2025-07-12',
  ),
  told(
    'Lars Løkke Rasmussen is to meet Vivian Motzfeldt in Nuuk next Tuesday.',
    'Lars Løkke Rasmussen + Vivian Motzfeldt | PLANNED | IN_PERSON | Nuuk | 2025-07-15',
  ),
  told(
    'Donald Tusk is due to hold talks with Petr Fiala in Prague on 20 July.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Prague | 2025-07-20',
  ),
  told(
    'Robert Fico plans to meet Viktor Orbán in Budapest in August.',
    'Robert Fico + Viktor Orbán | PLANNED | IN_PERSON | Budapest | 2025-08',
  ),
  told(
    'Talks between Serbia and Kosovo are scheduled for Friday in Brussels.',
    'Serbia + Kosovo | PLANNED | IN_PERSON | Brussels | 2025-07-11',
  ),
  told(
    'A meeting between Javier Milei and Gabriel Boric has been postponed.',
    'Javier Milei + Gabriel Boric | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'Gustavo Petro called off a meeting with Daniel Noboa in Quito.',
    'Gustavo Petro + Daniel Noboa | CANCELLED | IN_PERSON | Quito | -',
  ),
  told(
    'Nicolás Maduro refused to meet Irfaan Ali in Georgetown.',
    'Nicolás Maduro + Irfaan Ali | CANCELLED | IN_PERSON | Georgetown | -',
  ),
  told(
    'Viktor Orbán did not meet Robert Golob on Monday.',
    'Viktor Orbán + Robert Golob | CANCELLED | IN_PERSON | - | 2025-07-07',
  ),
  told('Edi Rama offered to meet Albin Kurti in Tirana.', 'Edi Rama + Albin Kurti | PROPOSED | IN_PERSON | Tirana | -'),
  told(
    'Hakan Fidan invited Gideon Sa’ar to Ankara for talks.',
    'Hakan Fidan + Gideon Sa’ar | PROPOSED | IN_PERSON | Ankara | -',
  ),
  told(
    'Lee Jae-myung proposed a summit with Kim Jong Un.',
    'Lee Jae-myung + Kim Jong Un | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Luis Abinader wants to meet Andrew Holness in Kingston.',
    'Luis Abinader + Andrew Holness | PROPOSED | IN_PERSON | Kingston | -',
  ),
];

export const FORMATS: readonly SentenceCase[] = [
  told(
    'Justin Trudeau spoke by phone with Anthony Albanese on Monday.',
    'Justin Trudeau + Anthony Albanese | HELD | REMOTE | - | 2025-07-07',
  ),
  told(
    'Cyril Ramaphosa held a phone call with Hakainde Hichilema.',
    'Cyril Ramaphosa + Hakainde Hichilema | HELD | REMOTE | - | -',
  ),
  told(
    'Mette Frederiksen and Ulf Kristersson spoke by video link on Sunday.',
    'Mette Frederiksen + Ulf Kristersson | HELD | REMOTE | - | 2025-07-06',
  ),
  told(
    'Paul Kagame telephoned Félix Tshisekedi on Thursday.',
    'Paul Kagame + Félix Tshisekedi | HELD | REMOTE | - | 2025-07-10',
  ),
  told(
    'In a telephone conversation between Bola Tinubu and Patrice Talon the border was a subject.',
    'Bola Tinubu + Patrice Talon | HELD | REMOTE | - | -',
  ),
  told(
    'Naledi Pandor held a video conference with Retno Marsudi.',
    'Naledi Pandor + Retno Marsudi | HELD | REMOTE | - | -',
  ),
  told(
    'Qatari mediators carried messages while Iran and the United States held indirect talks in Muscat.',
    'Iran + United States | HELD | INDIRECT | Muscat | -',
  ),
];

export const PLACES_AND_DATES: readonly SentenceCase[] = [
  told('Donald Tusk met Petr Fiala in Prague next Friday.', 'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Prague | -'),
  told(
    'Bart De Wever met Dick Schoof at the Catshuis in The Hague on 1 July 2025.',
    'Bart De Wever + Dick Schoof | HELD | IN_PERSON | The Hague | 2025-07-01',
  ),
  told(
    'Donald Trump received Nayib Bukele at the White House on April 14.',
    'Donald Trump + Nayib Bukele | HELD | IN_PERSON | Washington | 2025-04-14',
  ),
  told(
    'Mark Rutte met Sanna Marin to discuss the war in Ukraine.',
    'Mark Rutte + Sanna Marin | HELD | IN_PERSON | - | -',
  ),
  told(
    'Sergio Mattarella met Frank-Walter Steinmeier in Rome, after he had visited Athens on Monday.',
    'Sergio Mattarella + Frank-Walter Steinmeier | HELD | IN_PERSON | Rome | -',
  ),
  told(
    'António Costa said on Monday that Roberta Metsola had met Christine Lagarde in Frankfurt on 30 June.',
    'Roberta Metsola + Christine Lagarde | HELD | IN_PERSON | Frankfurt | 2025-06-30',
  ),
  told(
    'In November 2023, Xi Jinping met Joe Biden in California.',
    'Xi Jinping + Joe Biden | HELD | IN_PERSON | California | 2023-11',
  ),
  told(
    'Li Qiang met Anwar Ibrahim in Kuala Lumpur on the sidelines of the ASEAN summit.',
    'Li Qiang + Anwar Ibrahim | HELD | IN_PERSON | Kuala Lumpur | -',
  ),
  told(
    'Ilham Aliyev and Nikol Pashinyan met today in Abu Dhabi, United Arab Emirates.',
    'Ilham Aliyev + Nikol Pashinyan | HELD | IN_PERSON | Abu Dhabi | 2025-07-10',
  ),
  told(
    'Tobias Billström met Elina Valtonen in Stockholm two days ago.',
    'Tobias Billström + Elina Valtonen | HELD | IN_PERSON | Stockholm | 2025-07-08',
  ),
  told(
    'Jonas Gahr Støre met Ulf Kristersson in Oslo on 1 July 2025. A day earlier Jonas Gahr Støre received Petteri Orpo in Bergen.',
    'Jonas Gahr Støre + Ulf Kristersson | HELD | IN_PERSON | Oslo | 2025-07-01',
    'Jonas Gahr Støre + Petteri Orpo | HELD | IN_PERSON | Bergen | 2025-06-30',
  ),
  told(
    'On Sunday, on the margins of the summit, Evika Siliņa had met Kristen Michal in Tallinn.',
    'Evika Siliņa + Kristen Michal | HELD | IN_PERSON | Tallinn | 2025-07-06',
  ),
  told(
    'Luc Frieden received Bart De Wever at Senningen, his country house, on Tuesday.',
    'Luc Frieden + Bart De Wever | HELD | IN_PERSON | Senningen | 2025-07-08',
  ),
  told(
    'Mark Carney met Anthony Albanese in Perth, with talks that began on 3 July.',
    'Mark Carney + Anthony Albanese | HELD | IN_PERSON | Perth | 2025-07-03',
  ),
  told(
    'Elina Valtonen met Margus Tsahkna in Turku in a week of storms, last year.',
    'Elina Valtonen + Margus Tsahkna | HELD | IN_PERSON | Turku | 2024',
  ),
  told(
    'QUITO, July 9 (Placeholder Agency) - Daniel Noboa met Gustavo Petro on Tuesday.',
    'Daniel Noboa + Gustavo Petro | HELD | IN_PERSON | Quito | 2025-07-08',
  ),
  told(
    'Boris Pistorius will meet Pete Hegseth in Washington tomorrow.',
    'Boris Pistorius + Pete Hegseth | PLANNED | IN_PERSON | Washington | 2025-07-11',
  ),
  told(
    'Alexander Stubb met face to face in Geneva on Monday with Kaja Kallas.',
    'Alexander Stubb + Kaja Kallas | HELD | IN_PERSON | Geneva | 2025-07-07',
  ),
];

export const TRAPS: readonly SentenceCase[] = [
  nothing('Olaf Scholz met the deadline for the budget.'),
  nothing('The reforms of Rachel Reeves failed to meet the target of the Treasury.'),
  nothing('Lionel Messi received an award from the city of Rosario.'),
  nothing('Canada and Mexico will host the World Cup in 2026.'),
  nothing('Jens Stoltenberg gave a speech in Oslo about Vladimir Putin.'),
  nothing('Marine Le Pen spoke to reporters in Paris.'),
  nothing('Sanna Marin talked to journalists about Sauli Niinistö.'),
  nothing('Boris Johnson welcomed the decision of Rishi Sunak.'),
  nothing('Viktor Orbán criticised Volodymyr Zelensky in an interview with Magyar Nemzet.'),
  nothing('Real Madrid met Liverpool in the final.'),
  nothing('The two sides need to talk, said Hakan Fidan of Armenia and Azerbaijan.'),
  nothing('Russia and Ukraine exchanged prisoners on Sunday.'),
  nothing('Thousands met in front of the parliament in Tbilisi to protest.'),
  nothing('Emmanuel Macron often meets Olaf Scholz.'),
  nothing('Narendra Modi called on Pakistan to stop the shelling.'),
  nothing('Luiz Inácio Lula da Silva called Javier Milei a liar.'),
  nothing('Taro Kono and Yoshimasa Hayashi attended the funeral.'),
  nothing('Kemi Badenoch has long refused to meet Nigel Farage.'),
  nothing('Prime Minister Petteri Orpo held a press conference in Helsinki.'),
  nothing('António Guterres called for talks.'),
  nothing('The trial of Nicolas Sarkozy opened in Paris on Monday.'),
  nothing('Talks on the budget continue in Brussels.'),
  nothing('Elon Musk and Sam Altman founded the company in 2015.'),
  nothing('Germany received gas from Norway.'),
  nothing('Norway was ready for a compromise on fish in possible talks with Iceland.'),
  nothing('France is opposed to Turkish mediation in peace negotiations with Armenia.'),
  nothing('Pope Leo greeted the crowd in Rome.'),
  nothing('If Emmanuel Macron met Giorgia Meloni, it would be a surprise.'),
  nothing('Emmanuel Macron would meet Giorgia Meloni in Paris if she asked for it.'),
  nothing('Emmanuel Macron met his wife Brigitte Macron in Nice.'),
  nothing('Donald Tusk met his family in Gdansk on Monday.'),
];
