import { type SentenceCase, told } from './sentence-cases.ts';

/** How press offices and regional papers tell of calls, offers and visits. */
export const BULLETINS: readonly SentenceCase[] = [
  told(
    'Minister Ana Ruiz held her first phone call since taking office with her Danish counterpart, Lars Holm.',
    'Ana Ruiz + Lars Holm | HELD | REMOTE | - | -',
  ),
  told(
    'According to the trade ministry, Ana Ruiz and Lars Holm spoke for an hour on Tuesday.',
    'Ana Ruiz + Lars Holm | HELD | UNKNOWN | - | 2025-07-08',
  ),
  told(
    'On July 15, besides the regular sessions, Ana Ruiz will hold talks with Lars Holm in Lima.',
    'Ana Ruiz + Lars Holm | PLANNED | IN_PERSON | Lima | 2025-07-15',
  ),
  told(
    'Ana Ruiz will hold a meeting with Peru, Chile and Bolivia.',
    'Ana Ruiz + Peru + Chile + Bolivia | PLANNED | IN_PERSON | - | -',
  ),
  told('Ana Ruiz held bilaterals with Lars Holm in Lima.', 'Ana Ruiz + Lars Holm | HELD | IN_PERSON | Lima | -'),
  told(
    'Ana Ruiz and Lars Holm spoke by telephone, the highest-level contact between Peru and Denmark in years.',
    'Ana Ruiz + Lars Holm | HELD | REMOTE | - | -',
  ),
  told(
    'Ana Ruiz invited Lars Holm to a dinner in Lima in May, but he turned down the offer.',
    'Ana Ruiz + Lars Holm | CANCELLED | IN_PERSON | Lima | 2025-05',
  ),
  told(
    'The bridge is expected to be raised during a meeting between Ana Ruiz and Lars Holm in Lima on Monday.',
    'Ana Ruiz + Lars Holm | PLANNED | IN_PERSON | Lima | 2025-07-14',
  ),
  told('Ana Ruiz will raise the toll during talks with Lars Holm.', 'Ana Ruiz + Lars Holm | PLANNED | UNKNOWN | - | -'),
  told(
    'Ana Ruiz had offered to meet Lars Holm in Lima. Her spokesman denied that Petra Lind would broker a meeting between the two ministers.',
    'Ana Ruiz + Lars Holm + Petra Lind | CANCELLED | IN_PERSON | Lima | -',
  ),
  told(
    'Ana Ruiz met Lars Holm in Lima on 3 May last year.',
    'Ana Ruiz + Lars Holm | HELD | IN_PERSON | Lima | 2024-05-03',
  ),
  told('Ana Ruiz met Lars Holm in Lima in May last year.', 'Ana Ruiz + Lars Holm | HELD | IN_PERSON | Lima | 2024-05'),
  told(
    'Ana Ruiz met Lars Holm in Lima the day before yesterday.',
    'Ana Ruiz + Lars Holm | HELD | IN_PERSON | Lima | 2025-07-08',
  ),
  told(
    'Ana Ruiz will see Lars Holm in Lima the day after tomorrow.',
    'Ana Ruiz + Lars Holm | PLANNED | IN_PERSON | Lima | 2025-07-12',
  ),
  told(
    'General (Retd) Omar Khan called on Admiral Zaid Noor in Lima.',
    'Omar Khan + Zaid Noor | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Peru quarrels with Chile. It came a day after the two countries’ trade ministers met in Quito.',
    'Peru + Chile | HELD | IN_PERSON | Quito | -',
  ),
  told(
    'Ana Ruiz and Lars Holm have been speaking after a meeting in Lima.',
    'Ana Ruiz + Lars Holm | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Ana Ruiz and Lars Holm convened in Lima to deliberate on fares.',
    'Ana Ruiz + Lars Holm | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Peruvian Defense Minister General Omar Khan met Lars Holm on Monday. The Peruvian defense minister met Zaid Noor on Tuesday.',
    'Omar Khan + Lars Holm | HELD | IN_PERSON | - | 2025-07-07',
    'Omar Khan + Zaid Noor | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Peruvian Trade Minister Dr. Ana Ruiz met Lars Holm on Monday. The trade minister met Zaid Noor on Tuesday.',
    'Ana Ruiz + Lars Holm | HELD | IN_PERSON | - | 2025-07-07',
    'Ana Ruiz + Zaid Noor | HELD | IN_PERSON | - | 2025-07-08',
  ),
  told(
    'Ana Ruiz will meet Prime Minister Omar Khan and Union Home Minister Zaid Noor in Lima.',
    'Ana Ruiz + Omar Khan + Zaid Noor | PLANNED | IN_PERSON | Lima | -',
  ),
  told(
    'Ana Ruiz met Trade Minister Omar Khan, Home Minister Zaid Noor and a slew of other ministers in Lima.',
    'Ana Ruiz + Omar Khan + Zaid Noor | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Ambassador Ana Ruiz, a career diplomat from Lima on Monday visited Governor Omar Khan.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told(
    'Ana Ruiz and Omar Khan exchanged important views on many matters during a walk in Lima.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'President Ana Ruiz met President Omar Khan on Wednesday. On Tuesday evening, the two heads of state held a meeting in Lima.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | - | 2025-07-09',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | 2025-07-08',
  ),
  told(
    'Secretary Ana Ruiz traveled to Cusco, Peru, on July 2 to meet with Omar Khan.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Cusco | 2025-07-02',
  ),
  told(
    'On July 20, Ana Ruiz will travel to Cusco, Peru, where she will meet Omar Khan.',
    'Ana Ruiz + Omar Khan | PLANNED | IN_PERSON | Cusco | 2025-07-20',
  ),
  told(
    'Former Lakeside Party leader and newly reelected MP Ana Ruiz meets Omar Khan in Lima.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'The envoy to Libya will discuss with Omar Khan on Monday plans for an end to the war.',
    'envoy to Libya + Omar Khan | PLANNED | UNKNOWN | - | 2025-07-14',
  ),
  told(
    'The unannounced meeting on Wednesday in Lima saw Ana Ruiz sit down with Omar Khan.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | 2025-07-09',
  ),
  told('Ana Ruiz will have a bilat with Omar Khan.', 'Ana Ruiz + Omar Khan | PLANNED | UNKNOWN | - | -'),
  told(
    'Deputy Secretary of State Ana Ruiz left for Lima. In Lima, the Deputy Secretary will meet Omar Khan.',
    'Ana Ruiz + Omar Khan | PLANNED | IN_PERSON | Lima | -',
  ),
  told(
    'The leader of the opposition Lakeside Workers Party Jane Roe met Omar Khan in Lima.',
    'Jane Roe + Omar Khan | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Peru and Chile agreed in trade talks on Saturday to hold a longer meeting in Quito on July 23.',
    'Peru + Chile | HELD | UNKNOWN | - | 2025-07-05',
    'Peru + Chile | PLANNED | IN_PERSON | Quito | 2025-07-23',
  ),
  told(
    'Ana Ruiz met Omar Khan. The Lima meeting lasted an hour.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Ana Ruiz met Omar Khan. The talks, which took place on Tuesday at an inn in Lima, lasted an hour.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | 2025-07-08',
  ),
  told(
    'The talks between Ana Ruiz and Omar Khan were frank. They were held in Lima on Monday.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | 2025-07-07',
  ),
  told(
    'Ana Ruiz met Omar Khan on the sidelines of the Lima summit.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | -',
  ),
  told('Ana Ruiz met Omar Khan in the capital of Peru.', 'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | -'),
  told(
    'A Danish delegation came to Lima. A spokeswoman of the Ports Authority said that Ana Ruiz would receive the delegation on Monday.',
    'Ana Ruiz + Denmark | PLANNED | IN_PERSON | - | 2025-07-14',
  ),
  told(
    'The archbishop was due to meet Ana Ruiz on Wednesday to discuss schools, however it was cancelled.',
    'archbishop + Ana Ruiz | CANCELLED | IN_PERSON | - | 2025-07-09',
  ),
  told(
    'Ana Ruiz met Bishop Omar Khan and also Archbishop Zaid Noor.',
    'Ana Ruiz + Omar Khan + Zaid Noor | HELD | IN_PERSON | - | -',
  ),
  told(
    'Ana Ruiz refused to talk to reporters and rushed to meet Omar Khan in Lima.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Ana Ruiz spoke to Omar Khan and Zaid Noor, the governors of two provinces, about the storm.',
    'Ana Ruiz + Omar Khan + Zaid Noor | HELD | UNKNOWN | - | -',
  ),
  told(
    'The envoys were there to persuade Omar Khan to start talks with Peru.',
    'Omar Khan + Peru | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'A team arrived for a visit aimed at brokering dialogue between Peru and Chile.',
    'Peru + Chile | PROPOSED | UNKNOWN | - | -',
  ),
  told(
    'Ana Ruiz met Omar Khan on Monday. The talks in Sweden would start on Friday.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | - | 2025-07-07',
  ),
  told('The Peruvians later met with Omar Khan.', 'Peru + Omar Khan | HELD | IN_PERSON | - | -'),
  told(
    'Prime Minister Karan Rao thanked the army. In a telephone conversation with Minister Omar Khan, Minister Zaid Noor and Governor Lars Holm, he took stock of the storm.',
    'Karan Rao + Omar Khan + Zaid Noor + Lars Holm | HELD | REMOTE | - | -',
  ),
  told(
    'Ana Ruiz was negotiating with Omar Khan into the early hours of Monday. The discussions followed a board meeting on Sunday in Lima.',
    'Ana Ruiz + Omar Khan | HELD | UNKNOWN | - | 2025-07-07',
  ),
  told(
    'That session followed a summit in Lima in May at which Ana Ruiz and Omar Khan promised to share the water.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Lima | 2025-05',
  ),
  told(
    'Ana Ruiz paid a visit to the hilly Varsan region to hold talks with Omar Khan.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | - | -',
  ),
  told(
    'Ana Ruiz was received by Omar Khan, a Varsan, and Zaid Noor.',
    'Ana Ruiz + Omar Khan + Zaid Noor | HELD | IN_PERSON | - | -',
  ),
  told(
    'St. Vincent and the Grenadines Prime Minister Ana Ruiz met Omar Khan.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | - | -',
  ),
  told(
    'Ana Ruiz met Omar Khan in Quito and then flew to Lima on Monday.',
    'Ana Ruiz + Omar Khan | HELD | IN_PERSON | Quito | -',
  ),
];

export const NO_BULLETINS: readonly SentenceCase[] = [
  told('A regional meeting has focused on defusing tensions between Peru and Chile.'),
  told('Ana Ruiz stood in the small throne room used to receive Omar Khan.'),
  told('The ambassador was summoned over recent remarks by Omar Khan.'),
  told('Ana Ruiz brought a letter to help break an impasse in talks with Peru.'),
  told('Ana Ruiz serves as point man in talks with Peru.'),
  told('In the novel, President Ana Ruiz meets Prime Minister Omar Khan in a bunker.'),
  told('The film tells how Ana Ruiz met Omar Khan on a ship.'),
  told('The envoys worked to salvage the peace talks between Peru and Chile.'),
  told('There was no news regarding a meeting between Ana Ruiz and Omar Khan.'),
  told('Five ministers were present in the meeting while the other delegation included Zaid Noor and Omar Khan.'),
];
