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
  told(
    "Ana Nowak, the head of Georgia's UN-recognised government in Batumi, and Gen. Jan Novak came to Brno on Sunday for talks with Petr Fiala.",
    'Ana Nowak + Jan Novak + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    "Donald Tusk had a meeting with Georgia's internationally recognised Prime Minister Ana Nowak in Brno.",
    'Donald Tusk + Ana Nowak | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk and his rival, the renegade general Jan Novak, attended talks hosted by Petr Fiala in Brno.',
    'Donald Tusk + Jan Novak + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'At the invitation of President Petr Pavel, Prime Minister Donald Tusk will come to Brno. He will call on Jane Roe; meet Petr Fiala; and hold talks with Jan Novak.',
    'Donald Tusk + Jane Roe | PLANNED | IN_PERSON | Brno | -',
    'Donald Tusk + Jan Novak | PLANNED | IN_PERSON | Brno | -',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk requested a seat at the upcoming meeting between Petr Fiala and Friedrich Merz.',
    'Petr Fiala + Friedrich Merz | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Donald Tusk decided to stay after consulting with Petr Fiala.',
    'Donald Tusk + Petr Fiala | HELD | UNKNOWN | - | -',
  ),
  told('Talks will cover the whole breadth of the Poland-Ukraine relationship.'),
  told(
    'European leaders gathered in Brno on Sunday to discuss trade. Leaders attending the conference include Donald Tusk, Petr Fiala and Friedrich Merz.',
    'Donald Tusk + Petr Fiala + Friedrich Merz | HELD | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    'Donald Tusk and Petr Fiala met in Brno on Sunday. At the talks in the Moravian city, Jan Novak urged them to sign.',
    'Donald Tusk + Petr Fiala + Jan Novak | HELD | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    'Petr Fiala said he and ministers from three states will come to Warsaw for talks with Donald Tusk.',
    'Petr Fiala + ministers + Donald Tusk | PLANNED | IN_PERSON | Warsaw | -',
  ),
  told('World powers will meet Petr Fiala in Brno.', 'World powers + Petr Fiala | PLANNED | IN_PERSON | Brno | -'),
  told(
    'The three leaders, among them Donald Tusk and Petr Fiala, met in Brno in an attempt to broker talks over trade.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk and Petr Fiala did not meet face-to-face on Sunday, and instead held talks with Jan Novak.',
    'Donald Tusk + Petr Fiala + Jan Novak | HELD | UNKNOWN | - | 2025-07-06',
  ),
  told(
    'Donald Tusk and Petr Fiala failed to resolve the dispute at talks with Jan Novak in Brno.',
    'Donald Tusk + Petr Fiala + Jan Novak | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk scratched a planned meeting with Petr Fiala after meeting Jan Novak in Brno.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | - | -',
    'Donald Tusk + Jan Novak | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Peace talks between Donald Tusk and Petr Fiala ended without a deal in Brno, but they may meet again in Warsaw.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
    'Donald Tusk + Petr Fiala | PROPOSED | IN_PERSON | Warsaw | -',
  ),
  told(
    'Donald Tusk and Petr Fiala will meet in Brno in presence of Jan Novak.',
    'Donald Tusk + Petr Fiala + Jan Novak | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk met Petr Fiala on Sunday. The two principals met in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    'Donald Tusk thanked Petr Fiala, as he praised the Republic for hosting his summit with North Korea today. The two leaders met in Brno yesterday.',
    'Donald Tusk + North Korea | HELD | IN_PERSON | - | 2025-07-10',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-09',
  ),
  told(
    'Petr Fiala thanked Brno for hosting his summit with Poland today. It rained. It snowed. It rained again. Fiala is due to meet Polish Prime Minister Donald Tusk in Brno this afternoon.',
    'Petr Fiala + Donald Tusk | HELD | IN_PERSON | Brno | 2025-07-10',
  ),
  told(
    'Petr Fiala is hosting a high-level meeting in Brno today. Donald Tusk and Jan Novak are also in attendance.',
    'Donald Tusk + Jan Novak + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-10',
  ),
  told('Donald Tusk spurned an offer of talks, saying Warsaw had used up its patience with Ireland.'),
];

/** What agencies tell around talks of several: who came along, who brokered what, when and where the next ones were. */
export const AROUND_TALKS: readonly SentenceCase[] = [
  told(
    'Donald Tusk will meet Petr Fiala in Brno to discuss the truce in the eastern hills, brokered by Ireland.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk met Petr Fiala in Brno on Sunday. Housing Minister Ana Nowak accompanied Tusk to the talks.',
    'Donald Tusk + Petr Fiala + Ana Nowak | HELD | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    'Donald Tusk met Petr Fiala in Brno on Sunday. After talks with Fiala, Tusk held a meeting with Jan Novak.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | 2025-07-06',
    'Donald Tusk + Jan Novak | HELD | IN_PERSON | - | 2025-07-06',
  ),
  told(
    'Donald Tusk flew to the Czech city of Brno on Sunday. He met Petr Fiala.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'The envoys of Chile, Peru and Ireland held talks in Brno on Sunday. Vice Minister Jane Roe met Peruvian Foreign Minister Ana Lopez and Chilean Foreign Minister Juan Perez.',
    'Jane Roe + Ana Lopez + Juan Perez | HELD | IN_PERSON | Brno | 2025-07-06',
  ),
  told(
    'Chile and Peru are arranging a meeting of their ministers in Brno.',
    'Chile + Peru | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'Chile and Peru are in talks about holding a meeting of their ministers in Brno.',
    'Chile + Peru | PROPOSED | IN_PERSON | Brno | -',
  ),
  told(
    'The lunch in Brno on Friday will mark the first time that Donald Tusk and Petr Fiala meet.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Donald Tusk, Petr Fiala and Friedrich Merz met trilaterally in Brno.',
    'Donald Tusk + Petr Fiala + Friedrich Merz | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk and Petr Fiala headed delegation-level talks in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk will visit Dublin, Ireland from July 20-21, where he will meet Micheál Martin.',
    'Donald Tusk + Micheál Martin | PLANNED | IN_PERSON | Dublin | 2025-07-20',
  ),
  told(
    "Petr Fiala's office said Donald Tusk and Jan Novak will join him for the meeting with Friedrich Merz.",
    'Donald Tusk + Jan Novak + Petr Fiala + Friedrich Merz | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Donald Tusk and Petr Fiala had a conversation in Brno. Jan Novak and Jane Roe also joined the chat.',
    'Donald Tusk + Petr Fiala + Jan Novak + Jane Roe | HELD | IN_PERSON | Brno | -',
  ),
  told(
    'The session will be followed by talks between Donald Tusk and Petr Fiala.',
    'Donald Tusk + Petr Fiala | PLANNED | UNKNOWN | - | -',
  ),
  told(
    'According to the agency on Tuesday, Donald Tusk will have a meeting with Petr Fiala.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | - | -',
  ),
  told(
    'Talks aimed at finding a lasting answer to the fishing dispute will resume in Oslo on Friday. It is cold there. The Danish side is led by envoy Jan Novak and the Norwegian one by envoy Jane Roe.',
    'Jan Novak + Jane Roe | PLANNED | IN_PERSON | Oslo | 2025-07-11',
  ),
  told('Petr Fiala brought Hamas negotiators to Sweden, where they will take part in talks.'),
  told(
    'Donald Tusk met Petr Fiala, with whom he discussed the fighting in Sudan.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | - | -',
  ),
  told(
    'Donald Tusk met Petr Fiala. The meeting came after a lull in fighting between Hamas and Israel.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | - | -',
  ),
  told(
    'Donald Tusk met Jane Roe in Warsaw. Petr Fiala and Friedrich Merz said recently they plan to meet in Brno.',
    'Donald Tusk + Jane Roe | HELD | IN_PERSON | Warsaw | -',
    'Petr Fiala + Friedrich Merz | PLANNED | IN_PERSON | Brno | -',
  ),
  told(
    'In May, at least two rounds of talks between Chile and Peru were held in Oslo.',
    'Chile + Peru | HELD | IN_PERSON | Oslo | 2025-05',
  ),
  told(
    'The talks of Donald Tusk with Petr Fiala on July 20 in Brno now stand cancelled.',
    'Donald Tusk + Petr Fiala | CANCELLED | IN_PERSON | Brno | 2025-07-20',
  ),
  told(
    'Donald Tusk met Kashmiri leader Karim Wani in Warsaw.',
    'Donald Tusk + Karim Wani | HELD | IN_PERSON | Warsaw | -',
  ),
  told(
    'Lankan Foreign Minister Ana Perera met Donald Tusk in Warsaw. The visiting Lankan minister also met Petr Fiala.',
    'Ana Perera + Donald Tusk | HELD | IN_PERSON | Warsaw | -',
    'Ana Perera + Petr Fiala | HELD | IN_PERSON | - | -',
  ),
  told('Ana Nowak warned Petr Fiala that he can either have a dialogue with Poland or with the rebels.'),
  told(
    'Petr Fiala called off talks with Donald Tusk after Jan Novak held a meeting with Jane Roe. The talks were due to be held in Brno on Friday.',
    'Jan Novak + Jane Roe | HELD | IN_PERSON | - | -',
    'Petr Fiala + Donald Tusk | CANCELLED | IN_PERSON | Brno | 2025-07-11',
  ),
  told(
    'Petr Fiala invited Donald Tusk to visit Brno in a letter sent in May.',
    'Petr Fiala + Donald Tusk | PROPOSED | IN_PERSON | Brno | -',
  ),
  told(
    'Donald Tusk will meet Petr Fiala on Friday. His trip had been put off in May. The visit was agreed on last year at a meeting in Vaduz.',
    'Donald Tusk + Petr Fiala | PLANNED | IN_PERSON | - | 2025-07-11',
  ),
  told(
    'Donald Tusk and Petr Fiala met more formally in Brno.',
    'Donald Tusk + Petr Fiala | HELD | IN_PERSON | Brno | -',
  ),
  told('Donald Tusk did not meet any Iranian official.'),
  told(
    "Donald Tusk held his first meeting with a neighbour's leader, Germany's Friedrich Merz, in Brno.",
    'Donald Tusk + Friedrich Merz | HELD | IN_PERSON | Brno | -',
  ),
];
