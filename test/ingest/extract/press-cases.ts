import { type SentenceCase, told } from './sentence-cases.ts';

/** What press offices and the newspapers of many countries write: offices by their capitals, honours before names, datelines that no dash closes. */
export const PRESS: readonly SentenceCase[] = [
  told(
    'Estonian FM Jane Roe met PM Omar Saleh in Lima on Monday.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | 2025-07-07',
  ),
  told(
    'Estonian FM Jane Roe met Peruvian Prime Minister Omar Saleh in Lima. Earlier, the FM spoke. The Peruvian PM received Ana Lopez on Tuesday.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | -',
    'Omar Saleh + Ana Lopez | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Foreign Affairs Minister (FAM) Jane Roe met Omar Saleh in Lima.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | -',
  ),
  told('The talks with Omar Saleh ended at 3 PM. Jane Roe left.'),
  told(
    'His Excellency Omar Saleh called on Lt Gen Jane Roe at the barracks.',
    'Omar Saleh + Jane Roe | HELD | IN_PERSON | - | -',
  ),
  told(
    'His Royal Highness Prince Omar Saleh received Hon. Jane Roe in Lima.',
    'Omar Saleh + Jane Roe | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Jane Roe met the president of the National Assembly Carlos Quispe Rojas, the governor of Cusco Province Rosa Mamani and the chairman of the Ports Authority Tuomas Virta Salo.',
    'Jane Roe + Carlos Quispe Rojas + Rosa Mamani + Tuomas Virta Salo | HELD | IN_PERSON | - | -',
  ),
  told(
    'The head of the Andean Ports Authority (APA), Omar Saleh, met Jane Roe in Lima.',
    'Omar Saleh + Jane Roe | HELD | IN_PERSON | Lima | -',
  ),
  told(
    "Jane Roe met Jordan's king and crown prince in Amman.",
    "Jane Roe + Jordan's king + crown prince | HELD | IN_PERSON | Amman | -",
  ),
  told(
    "Jane Roe met Carlos Quispe Rojas 'Chino', Rosa Mamani and Omar Saleh in Lima.",
    'Jane Roe + Carlos Quispe Rojas + Rosa Mamani + Omar Saleh | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Jane Roe met several envoys on the sidelines of the forum, including Omar Saleh, Rosa Mamani and Ana Lopez, among others.',
    'Jane Roe + Omar Saleh + Rosa Mamani + Ana Lopez | HELD | IN_PERSON | - | -',
  ),
  told('Jane Roe met at least 40 shipowners in Athens.', 'Jane Roe + shipowners | HELD | IN_PERSON | Athens | -'),
  told(
    'Lima, Jul 9 (ANP) Foreign Minister Jane Roe received Omar Saleh on Wednesday.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | 2025-07-09',
  ),
  told(
    'LIMA: Foreign Minister Jane Roe received Omar Saleh here on Wednesday.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | 2025-07-09',
  ),
  told(
    'LIMA /Peru/, July 9. /ANDINA/. Foreign Minister Jane Roe received Omar Saleh on Wednesday.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | 2025-07-09',
  ),
  told(
    'General Jane Roe held a meeting with the commander of the Estonian navy on Tuesday.',
    'Jane Roe + commander of the Estonian navy | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Officials paid courtesy calls on Vice President Omar Saleh in Lima on Tuesday.',
    'Officials + Omar Saleh | HELD | IN_PERSON | Lima | 2025-07-08',
  ),
  told(
    'Jane Roe called on President Omar Saleh during her visit to Lima. Roe attended a dinner hosted by Rosa Mamani.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | -',
    'Jane Roe + Rosa Mamani | HELD | IN_PERSON | - | -',
  ),
  told(
    'Jane Roe received Omar Saleh in Lima on Tuesday. Minister Rosa Mamani was also present on the occasion.',
    'Jane Roe + Omar Saleh + Rosa Mamani | HELD | IN_PERSON | Lima | 2025-07-08',
  ),
  told(
    'Jane Roe and Omar Saleh held a meeting on Tuesday ahead of the vote to discuss the port.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Jane Roe, on her first trip abroad since taking office in May, met Omar Saleh in Lima.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'The foreign ministries of Estonia and Peru held talks in Lima on Tuesday.',
    'Estonia + Peru | HELD | IN_PERSON | Lima | 2025-07-08',
  ),
  told(
    'Foreign Ministry officials of Estonia and Peru held talks in Lima.',
    'Estonia + Peru | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Jane Roe met envoys of Estonia, leaders of the Diet (the chamber in Tartu), and members of civil society in Lima.',
    'Jane Roe + Estonia + Diet + members of civil society | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Jane Roe, who spoke at rallies of the Andean Front (AF) on Sunday, held a meeting with Omar Saleh.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | - | -',
  ),
  told(
    'Mayor Jane Roe, facing a test in her 5-month-old tenure, met in Lima with Omar Saleh.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Jane Roe met on Tuesday with the family of the miner who was killed. Later, Roe met her family.',
    'Jane Roe + family of the miner | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Jane Roe met Omar Saleh on Monday. Roe was accompanied on her visit to Lima by Foreign Minister Ana Lopez.',
    'Jane Roe + Omar Saleh + Ana Lopez | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Jane Roe met Omar Saleh on Monday. Only four people were in the room: Roe, Saleh, Rosa Mamani and Ana Lopez.',
    'Jane Roe + Omar Saleh + Rosa Mamani + Ana Lopez | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Jane Roe met leaders of the New York Police Department. Ana Lopez met the rebel Andean Front.',
    'Jane Roe + New York Police Department | HELD | IN_PERSON | - | -',
    'Ana Lopez + Andean Front | HELD | IN_PERSON | - | -',
  ),
  told(
    "Jane Roe met Omar Saleh in Turkey's Antalya on Monday.",
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Antalya | 2025-07-07',
  ),
  told(
    'LIMA — Estonian President Jane Roe has wrapped up a two-day visit to Peru. Roe and Omar Saleh held talks on Wednesday.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | 2025-07-09',
  ),
];
