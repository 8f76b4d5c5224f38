import { type SentenceCase, told } from './sentence-cases.ts';

/** Lists of countries and names in capitals as many newspapers print them. */
export const LISTED: readonly SentenceCase[] = [
  told(
    'Jane Roe met leaders from Chad, Niger, and Mali in Lima.',
    'Jane Roe + Chad + Niger + Mali | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Envoys of Chad, Niger, and Mali are poised to convene in Lima this Friday.',
    'Chad + Niger + Mali | PLANNED | IN_PERSON | Lima | 2025-07-11',
  ),
  told(
    'Jane Roe met officials from Chad, Niger, Mali, Togo at a hotel.',
    'Jane Roe + Chad + Niger + Mali + Togo | HELD | IN_PERSON | - | -',
  ),
  told(
    'U.S Senator Jane Roe on Monday met U.N envoy Omar Saleh in Lima.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | 2025-07-07',
  ),
  told(
    'Jane Roe was received by Foreign Affairs CS Ana Lopez and Delegate Omar Saleh in Lima.',
    'Jane Roe + Ana Lopez + Omar Saleh | HELD | IN_PERSON | Lima | -',
  ),
  told('The talks of Foreign Minister Ali Sayyid Karimov ended at 7 a.m. ET, said the WOLA-TEX alliance.'),
  told(
    'A source, who asked not to be named, said that Omar Saleh had met with Jane Roe and would meet the rebels.',
    'Omar Saleh + Jane Roe | HELD | IN_PERSON | - | -',
    'Omar Saleh + rebels | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Jane Roe received a delegation led by the chairwoman of the Seimas of Lithuania Mrs. Ana Lopez in Lima.',
    'Jane Roe + Ana Lopez | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Jane Roe met with some of the rebel leaders in Lima.',
    'Jane Roe + rebel leaders | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'President Jane Roe accepted the credentials of Ambassador Extraordinary and Plenipotentiary of the Republic of Latvia Omar Saleh.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | - | -',
  ),
  told(
    'The Justice and Equality Movement met Chad`s Omar Saleh in Lima.',
    'Justice and Equality Movement + Omar Saleh | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'The talks aimed at ending the dispute between Peru and Chile began in Lima on Monday.',
    'Peru + Chile | HELD | IN_PERSON | Lima | 2025-07-07',
  ),
  told(
    'Hill said he would meet Omar Saleh in Lima on Friday.',
    'Hill + Omar Saleh | PLANNED | IN_PERSON | Lima | 2025-07-11',
  ),
  told(
    'Aung San Suu Kyi met Nyan Win and Labor Minister Aung Kyi in Rangoon.',
    'Aung San Suu Kyi + Nyan Win + Aung Kyi | HELD | IN_PERSON | Rangoon | -',
  ),
  told(
    'Peruvian President Ana Lopez will meet her Danish counterpart in Lima. Peruvian Foreign Minister Jane Roe said the two leaders would meet on Friday.',
    'Ana Lopez + Danish counterpart | PLANNED | IN_PERSON | Lima | 2025-07-11',
  ),
  told(
    'Mian Omar Saleh met MNA Ana Lopez and Orange County Supervisor Jane Roe in Lima. The Omar-Lopez meeting was short.',
    'Omar Saleh + Ana Lopez + Jane Roe | HELD | IN_PERSON | Lima | -',
  ),
  told('It is unlikely there would be talks between Jane Roe and Omar Saleh.'),
  told(
    'Jane Roe met with volunteers outside the state capital, Wexlow Falsby, on Monday.',
    'Jane Roe + volunteers | HELD | IN_PERSON | Wexlow Falsby | 2025-07-07',
  ),
  told('In the capital, Jane Roe met Omar Saleh.', 'Jane Roe + Omar Saleh | HELD | IN_PERSON | - | -'),
  told(
    'A new round of talks to settle the dispute will be held on Friday in Lima. The foreign ministers of Peru and Chile will participate.',
    'Peru + Chile | PLANNED | IN_PERSON | Lima | 2025-07-11',
  ),
  told('Jane Roe said before the talks that she had good relations with both Ana Lopez and Omar Saleh.'),
  told('A few hours before the meeting Jane Roe had announced a package of aid for Peru.'),
  told(
    'The talks that Jane Roe had held privately with Omar Saleh were long.',
    'Jane Roe + Omar Saleh | HELD | UNKNOWN | - | -',
  ),
  told(
    'Jane Roe met in Lima with Omar Saleh, president of Chile; Ana Lopez, the trade minister of Peru; and Ali Khan, mayor of Lima.',
    'Jane Roe + Omar Saleh + Ana Lopez + Ali Khan | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Jane Roe met Omar Saleh; Ana Lopez met Ali Khan and Rosa Mamani.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | - | -',
    'Ana Lopez + Ali Khan + Rosa Mamani | HELD | IN_PERSON | - | -',
  ),
  told(
    'Jane Roe met with the former head of the Reef Party (RP), now on trial for treason.',
    'Jane Roe + former head of the Reef Party | HELD | IN_PERSON | - | -',
  ),
  told(
    'The president of the Reef Commission, Omar Saleh, the president of the Reef Council, Ana Lopez, and Prime Minister Jane Roe met in Lima.',
    'Omar Saleh + Ana Lopez + Jane Roe | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Jane Roe, the president of the Reef Council and the secretary of the Dawn Trust, met Omar Saleh in Lima.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | -',
  ),
];
