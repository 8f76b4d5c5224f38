import { type SentenceCase, told } from './sentence-cases.ts';

/** Whose clause the telling word stands in. */
export const CLAUSES: readonly SentenceCase[] = [
  told('Coastguards said the distress signal was received by Harbour Control in Oslo.'),
  told('Petr Fiala heads the panel, but today it is expected to hear from Donald Tusk.'),
  told('"They are owed the money, and we trust that they will be met," Petr Fiala said.'),
  told('A statement issued after a meeting chaired by Petr Fiala called for the return of Donald Tusk and his team.'),
  told('US air strikes on the convoy followed the collapse of surrender talks with Donald Tusk.'),
  told('The miners want the union back at the negotiating table rather than with its PR stunts.'),
  told('Petr Fiala and Donald Tusk are so angry that they will not talk to their own guards.'),
  told("During a visit to Poland's close ally Romania, Donald Tusk said the border would stay open."),
  told('Two victims were taken to Brno General Hospital shortly after the crash, Petr Fiala said.'),
  told(
    'Petr Fiala accused Ana Nowak of lying. He also accused Jan Lipavsky of doing nothing, in a telephone call with Donald Tusk.',
    'Petr Fiala + Donald Tusk | HELD | REMOTE | - | -',
  ),
  told(
    'Petr Fiala said Ana Nowak remained the only candidate, in a call with Donald Tusk.',
    'Petr Fiala + Donald Tusk | HELD | REMOTE | - | -',
  ),
  told(
    'Petr Fiala said Slovakia would get its gas during a meeting with Donald Tusk in Brno on Monday.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'Petr Fiala was told of the delay by Donald Tusk in a telephone conversation.',
    'Petr Fiala + Donald Tusk | HELD | REMOTE | - | -',
  ),
  told(
    'On Monday, Petr Fiala told a meeting of Czech and Polish officials that time was short.',
    'Petr Fiala + Czechia + Poland | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'The meeting in Brno followed talks between Petr Fiala and Donald Tusk in Warsaw.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Warsaw | -',
  ),
  told(
    'Petr Fiala said in Warsaw that the line would be built. Speaking to reporters after meeting Donald Tusk, Fiala said it would cost little.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Warsaw | -',
  ),
  told(
    'A meeting has been arranged between Petr Fiala and Donald Tusk to calm the row.',
    'Petr Fiala + Donald Tusk | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Poland and Slovakia have quarrelled over gas for months. The two sides held talks in Brno on Monday.',
    'Poland + Slovakia | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'The strike was called after a breakdown in negotiations between Petr Fiala and Donald Tusk.',
    'Petr Fiala + Donald Tusk | HELD | UNKNOWN | - | -',
  ),
  told(
    'Petr Fiala offered to meet Donald Tusk in Brno. Tusk ruled out any face-to-face talks.',
    'Petr Fiala + Donald Tusk | CANCELLED | IN_PERSON | Brno | -',
  ),
];

/** What stands in the next sentence, or beside what is told. */
export const NEIGHBOURS: readonly SentenceCase[] = [
  told(
    'Petr Fiala, Ana Nowak and Jan Lipavsky will meet on Friday, Donald Tusk said.',
    'Petr Fiala + Ana Nowak + Jan Lipavsky | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'The chancellor is due in Paris next week. She will hold talks in Lyon with Polish Prime Minister Donald Tusk.',
    'chancellor + Donald Tusk | PLANNED | IN_PERSON | Lyon | -',
  ),
  told(
    'The president is due in Paris next week. He will hold talks with Czech President Petr Pavel.',
    'president + Petr Pavel | PLANNED | UNKNOWN | - | -',
  ),
  told(
    'Petr Fiala met Ana Nowak and invited Jan Lipavsky and Donald Tusk to Brno for talks.',
    'Petr Fiala + Jan Lipavsky + Donald Tusk | PROPOSED | IN_PERSON | Brno | -',
    'Petr Fiala + Ana Nowak | HELD | IN_PERSON | - | -',
  ),
  told(
    'Jan Lipavsky said a summit between Petr Fiala and Donald Tusk would go ahead as planned on Saturday in Brno.',
    'Petr Fiala + Donald Tusk | PLANNED | IN_PERSON | Brno | 2025-07-12',
  ),
  told(
    'The ministry said it would send Petr Fiala to Warsaw to meet Donald Tusk.',
    'Petr Fiala + Donald Tusk | PLANNED | IN_PERSON | Warsaw | -',
  ),
  told('Petr Fiala met a third time with Donald Tusk.', 'Petr Fiala + Donald Tusk | HELD | IN_PERSON | - | -'),
  told(
    'South Korea proposed talks with the North at Panmunjom. Pyongyang accepted the offer.',
    'South Korea + North Korea | PLANNED | IN_PERSON | Panmunjom | -',
  ),
];

/** What belongs to it, and what only looks so. */
export const BELONGINGS: readonly SentenceCase[] = [
  told('The party will review its rules, with Petr Fiala pushing for a vote.'),
  told('Petr Fiala said it had been received by Donald Tusk on Monday.'),
  told(
    'A summit in Brno on Monday brought together Petr Fiala, Ana Nowak and Donald Tusk.',
    'Petr Fiala + Ana Nowak + Donald Tusk | HELD | IN_PERSON | Brno | 2025-07-07',
  ),
  told(
    'Papers on the 1975 invasion were published on Monday. Petr Fiala briefed Donald Tusk on the plan in Brno.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Brno | -',
  ),
];
