import { type SentenceCase, told } from './sentence-cases.ts';

export const PROPOSED: readonly SentenceCase[] = [
  told(
    'Nikol Pashinyan has invited Ilham Aliyev to Yerevan.',
    'Nikol Pashinyan + Ilham Aliyev | PROPOSED | IN_PERSON | Yerevan | -',
  ),
  told(
    'Volodymyr Zelensky said he was ready to meet Vladimir Putin in Istanbul.',
    'Volodymyr Zelensky + Vladimir Putin | PROPOSED | IN_PERSON | Istanbul | -',
  ),
  told(
    'Recep Tayyip Erdogan offered to host Vladimir Putin and Volodymyr Zelensky in Istanbul.',
    'Recep Tayyip Erdogan + Vladimir Putin + Volodymyr Zelensky | PROPOSED | IN_PERSON | Istanbul | -',
  ),
  told(
    'Rahul Gandhi asked for a meeting with Narendra Modi.',
    'Rahul Gandhi + Narendra Modi | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Rahul Gandhi has asked Narendra Modi for a meeting.',
    'Rahul Gandhi + Narendra Modi | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Imran Khan has asked to be received by Shehbaz Sharif.',
    'Imran Khan + Shehbaz Sharif | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'António Guterres urged Paul Kagame to meet Félix Tshisekedi.',
    'Paul Kagame + Félix Tshisekedi | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'António Guterres called for talks between Paul Kagame and Félix Tshisekedi.',
    'Paul Kagame + Félix Tshisekedi | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'Gustavo Petro wants to sit down with Daniel Noboa in Quito.',
    'Gustavo Petro + Daniel Noboa | PROPOSED | IN_PERSON | Quito | -',
  ),
  told(
    'Luis Arce hopes to see Gabriel Boric in Santiago next month.',
    'Luis Arce + Gabriel Boric | PROPOSED | IN_PERSON | Santiago | 2025-08',
  ),
  told(
    'Mohammed bin Zayed suggested that Ethiopia and Eritrea come together in Abu Dhabi.',
    'Ethiopia + Eritrea | PROPOSED | IN_PERSON | Abu Dhabi | -',
  ),
  told(
    'Abdel Fattah el-Sisi has extended an invitation to Masoud Pezeshkian.',
    'Abdel Fattah el-Sisi + Masoud Pezeshkian | PROPOSED | IN_PERSON | - | -',
  ),
  told('Kemi Badenoch has requested an audience with Pope Leo.', 'Kemi Badenoch + Leo | PROPOSED | IN_PERSON | - | -'),
  told(
    'Bernardo Arévalo wrote to Nayib Bukele proposing that they meet at the border.',
    'Bernardo Arévalo + Nayib Bukele | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Ignazio Cassis put forward Geneva as the venue for a meeting with Sergey Lavrov.',
    'Ignazio Cassis + Sergey Lavrov | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Vjosa Osmani said she would like to meet Aleksandar Vucic before the vote.',
    'Vjosa Osmani + Aleksandar Vucic | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'The leader of Verdi, Frank Werneke, is seeking talks with Friedrich Merz.',
    'Frank Werneke + Friedrich Merz | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'Kemi Badenoch challenged Nigel Farage to meet her in Clacton.',
    'Kemi Badenoch + Nigel Farage | PROPOSED | IN_PERSON | Clacton | -',
  ),
  told(
    'Edi Rama proposed a meeting in Tirana between Albin Kurti and Aleksandar Vucic.',
    'Albin Kurti + Aleksandar Vucic | PROPOSED | IN_PERSON | Tirana | -',
  ),
  told(
    'Félix Tshisekedi renewed his offer of talks to Corneille Nangaa.',
    'Félix Tshisekedi + Corneille Nangaa | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'Salva Kiir might meet Riek Machar in Juba this month.',
    'Salva Kiir + Riek Machar | PROPOSED | IN_PERSON | Juba | 2025-07',
  ),
  told(
    'Washington is trying to arrange a meeting between Benjamin Netanyahu and Ahmed al-Sharaa.',
    'Benjamin Netanyahu + Ahmed al-Sharaa | PROPOSED | IN_PERSON | - | -',
  ),
];

export const CANCELLED: readonly SentenceCase[] = [
  told(
    'Benjamin Netanyahu scrapped a meeting with Annalena Baerbock in Jerusalem on Tuesday.',
    'Benjamin Netanyahu + Annalena Baerbock | CANCELLED | IN_PERSON | Jerusalem | 2025-07-08',
  ),
  told(
    'Enrique Peña Nieto has pulled out of talks with Donald Trump.',
    'Enrique Peña Nieto + Donald Trump | CANCELLED | UNKNOWN | - | -',
  ),
  told(
    'The summit between Joseph Aoun and Ahmed al-Sharaa has been put off until October.',
    'Joseph Aoun + Ahmed al-Sharaa | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'Keir Starmer was to have met Micheál Martin in Cork on Monday.',
    'Keir Starmer + Micheál Martin | CANCELLED | IN_PERSON | Cork | 2025-07-07',
  ),
  told(
    'Giorgia Meloni had been due to see Edi Rama in Tirana, but the trip was cancelled.',
    'Giorgia Meloni + Edi Rama | CANCELLED | IN_PERSON | Tirana | -',
  ),
  told(
    'Andrej Plenković turned down an invitation from Aleksandar Vucic to visit Belgrade.',
    'Andrej Plenković + Aleksandar Vucic | CANCELLED | IN_PERSON | Belgrade | -',
  ),
  told(
    'Robert Golob rejected an offer of talks from Viktor Orbán.',
    'Robert Golob + Viktor Orbán | CANCELLED | UNKNOWN | - | -',
  ),
  told(
    'Riek Machar failed to show up for a meeting with Salva Kiir.',
    'Riek Machar + Salva Kiir | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'No meeting took place between Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo in Djibouti.',
    'Abdel Fattah al-Burhan + Mohamed Hamdan Dagalo | CANCELLED | IN_PERSON | Djibouti | -',
  ),
  told(
    'Hopes for a meeting between Lai Ching-te and Santiago Peña were dashed on Wednesday.',
    'Lai Ching-te + Santiago Peña | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'The talks between Armenia and Azerbaijan in Brussels collapsed before they began.',
    'Armenia + Azerbaijan | CANCELLED | IN_PERSON | Brussels | -',
  ),
  told(
    'Nikos Dendias denied that he had met Yasar Guler in Rome.',
    'Nikos Dendias + Yasar Guler | CANCELLED | IN_PERSON | Rome | -',
  ),
  told(
    'Ali Khamenei ruled out a meeting with Donald Trump.',
    'Ali Khamenei + Donald Trump | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'A planned meeting in Doha between Qatar and Bahrain did not take place.',
    'Qatar + Bahrain | CANCELLED | IN_PERSON | Doha | -',
  ),
  told(
    'Marco Rubio will not meet Sergey Lavrov in Kuala Lumpur on Friday after all.',
    'Marco Rubio + Sergey Lavrov | CANCELLED | IN_PERSON | Kuala Lumpur | 2025-07-11',
  ),
  told(
    'Mikheil Kavelashvili refused to receive Salome Zourabichvili.',
    'Mikheil Kavelashvili + Salome Zourabichvili | CANCELLED | IN_PERSON | - | -',
  ),
  told('Evo Morales was refused an audience by Luis Arce.', 'Evo Morales + Luis Arce | CANCELLED | IN_PERSON | - | -'),
  told(
    'Zoran Milanović snubbed Ursula von der Leyen.',
    'Zoran Milanović + Ursula von der Leyen | CANCELLED | IN_PERSON | - | -',
  ),
  told(
    'Emmanuel Macron had planned to meet Abdelmadjid Tebboune in Algiers in June, but the visit was postponed.',
    'Emmanuel Macron + Abdelmadjid Tebboune | CANCELLED | IN_PERSON | Algiers | 2025-06',
  ),
  told(
    'Kyriakos Mitsotakis skipped a dinner with Recep Tayyip Erdogan in New York.',
    'Kyriakos Mitsotakis + Recep Tayyip Erdogan | CANCELLED | IN_PERSON | New York | -',
  ),
  told(
    "Friday's meeting between Tidjane Thiam and Alassane Ouattara has been called off.",
    'Tidjane Thiam + Alassane Ouattara | CANCELLED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'Mark Carney has postponed his trip to Delhi, where he was to meet Narendra Modi.',
    'Mark Carney + Narendra Modi | CANCELLED | IN_PERSON | Delhi | -',
  ),
];
