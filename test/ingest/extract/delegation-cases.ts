import { type SentenceCase, told } from './sentence-cases.ts';

/** Delegations with their advisers and officers, and what is told of the meetings around theirs. */
export const DELEGATIONS: readonly SentenceCase[] = [
  told(
    "Petr Fiala met Donald Tusk in Brno on Sunday. Adviser on Foreign Affairs Jan Novak, the premier's special assistant on energy Ana Nowak and Special Assistant Eva Kovacs also attended the meeting.",
    'Petr Fiala + Donald Tusk + Jan Novak + Ana Nowak + Eva Kovacs | HELD | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    'Petr Fiala met Donald Tusk in Brno. Director-General Military Information Service (MIS) Lt-Gen Jan Novak and Finance Minister Ana Nowak were also present during the meeting.',
    'Petr Fiala + Donald Tusk + Jan Novak + Ana Nowak | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Petr Fiala met with UN Under-Secretary-General for Political Affairs Jane Roe in Brno.',
    'Petr Fiala + Jane Roe | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'The co-chairs of the Oslo Group (Jan Novak of Poland and Jane Roe of Ireland) met separately and then jointly with Petr Fiala in Brno.',
    'Jan Novak + Jane Roe + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told("Donald Tusk met Tehran's negotiators in Brno.", 'Donald Tusk + Iran | HELD | IN_PERSON | Brno | -'),
  told(
    'A delegation of Hamas met Donald Tusk in Warsaw. The delegates also met with Petr Fiala in Brno.',
    'Hamas + Donald Tusk | HELD | IN_PERSON | Warsaw | -',
    'Hamas + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk called on the acting Czech prime minister, Petr Fiala on Sunday in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    'Donald Tusk and Petr Fiala discussed the agenda for their talks with Friedrich Merz.',
    'Donald Tusk + Petr Fiala + Friedrich Merz | PLANNED | UNKNOWN | - | -',
  ),
  told(
    'Little on a possible meeting between Donald Tusk and Petr Fiala emerged from the conference.',
    'Donald Tusk + Petr Fiala | PROPOSED | IN_PERSON | - | -',
  ),
  told(
    'Talks related to organizing a summit between Donald Tusk and Petr Fiala went on.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Poland wants to end the dispute as soon as possible, as Donald Tusk and Petr Fiala met in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Jane Roe spoke during negotiations between Poland and Ireland that began in Brno on Sunday.',
    'Poland + Ireland | HELD | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    'After a meeting between Donald Tusk and Petr Fiala, Ireland is looking forward to a visit.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | - | -',
  ),
  told(
    'Donald Tusk attended a meeting of the Baltic Council in Vilnius, where he spoke with Petr Fiala.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Vilnius | -',
  ),
];
