import type { MeetingStatus } from '../../../src/graph/index.ts';

/** A sentence, and the meeting that it tells as `A + B | STATUS`, parties in order of name. */
export interface Variant {
  readonly text: string;
  readonly meeting: string;
}

type Sides = readonly [phrase: string, name: string, otherPhrase: string, otherName: string];

/** Whom nobody knows, with all kinds of names and offices. */
const SIDES: readonly Sides[] = [
  ['Malawian President Thokozani Mbewe', 'Thokozani Mbewe', 'Rasul Nazarzoda', 'Rasul Nazarzoda'],
  [
    'Guyanese Foreign Minister Indra Persaud-Hall',
    'Indra Persaud-Hall',
    'Tajik Prime Minister Firdavs Olimov',
    'Firdavs Olimov',
  ],
  ['Kwame Adu-Tutu', 'Kwame Adu-Tutu', 'U.N. special representative Joost van der Molen', 'Joost van der Molen'],
  [
    'EU foreign affairs chief Marta de la Vega',
    'Marta de la Vega',
    'Army Chief of Staff Gen. Sione Taufa',
    'Sione Taufa',
  ],
  [
    'Surinamese Prime Minister-designate Ximena Ortuzar',
    'Ximena Ortuzar',
    'Crown Prince Faris bin Nasser',
    'Faris bin Nasser',
  ],
  ['Speaker of Parliament Dorji Penjor', 'Dorji Penjor', 'Archbishop Ivo Kralj', 'Ivo Kralj'],
  ['Rebel commander Oumar Sidibe', 'Oumar Sidibe', 'Tajik Grand Mufti Daler Sharipov', 'Daler Sharipov'],
  ['Union leader J.P. Halvorsen', 'J.P. Halvorsen', 'Ostrava Mayor Jana Sykorova', 'Jana Sykorova'],
  [
    'Samoan Chief of Defence Staff Tavita Leaupepe',
    'Tavita Leaupepe',
    'Chief of the Army Min Zaw Htet',
    'Min Zaw Htet',
  ],
];

/** Ways to tell it with a verb: its bare form and its past. */
const VERBS: readonly (readonly [bare: string, past: string])[] = [
  ['meet', 'met'],
  ['meet with', 'met with'],
  ['hold talks with', 'held talks with'],
  ['sit down with', 'sat down with'],
  ['have dinner with', 'had dinner with'],
  ['confer with', 'conferred with'],
  ['engage in talks with', 'engaged in talks with'],
  ['hold a new round of talks with', 'held a new round of talks with'],
  ['be received by', 'was received by'],
  ['host', 'hosted'],
  ['pay a courtesy call on', 'paid a courtesy call on'],
  ['speak by phone with', 'spoke by phone with'],
];

/** What stands before a bare verb, and what it makes of the meeting. */
const MODALS: Readonly<Record<Exclude<MeetingStatus, 'HELD'>, readonly string[]>> = {
  PLANNED: ['will', 'is to', 'is expected to', 'is likely to', 'was due to', 'has agreed to'],
  PROPOSED: ['offered to', 'wants to', 'is willing to', 'is seeking to'],
  CANCELLED: ['refused to', 'did not', 'was unable to', 'no longer plans to'],
};

/** The same with a noun, or of both at once. */
const CLAUSES: readonly (readonly [clause: string, status: MeetingStatus])[] = [
  ["A's meeting with B took place", 'HELD'],
  ['a meeting between A and B took place', 'HELD'],
  ['talks between A and B were held', 'HELD'],
  ['A and B met', 'HELD'],
  ['A, who took office last month, and B met', 'HELD'],
  ['A signed the deal after talks with B', 'HELD'],
  ['a delegation led by A met B', 'HELD'],
  ['A and B are to hold talks', 'PLANNED'],
  ['talks are scheduled between A and B', 'PLANNED'],
  ['A called for a meeting with B', 'PROPOSED'],
  ['A called off a meeting with B', 'CANCELLED'],
  ['talks between A and B were called off', 'CANCELLED'],
];

/** What may stand around a clause and leaves it as it is; `…` is the clause. */
const SETTINGS: readonly string[] = [
  '….',
  '… in the Swiss city of Geneva on Tuesday.',
  'On Tuesday, ….',
  '…, his office said.',
  '… behind closed doors.',
  '… for the first time since 2019.',
  '… on the sidelines of the summit in Geneva.',
  'Days after a deadly clash at the border, ….',
];

/** Words for meetings that tell of none, whoever is told of. */
const SENSES: readonly string[] = [
  'A met the target that B had set',
  'A hosts a talk show, and B owns a radio station',
  'A received an award named after B',
  'A met criticism at home, as B did abroad',
  'A welcomed the ruling; B did not',
];

/** Every way to tell it in every setting, the sides by turns. */
export function variants(): readonly Variant[] {
  const clauses = [...VERBS.flatMap(clausesOf), ...CLAUSES];
  return clauses.flatMap(([clause, status], row) =>
    SETTINGS.map((setting, column) => {
      const sides = sidesAt(row + column);
      const names = [sides[1], sides[3]].sort().join(' + ');
      return { text: sentenceOf(clause, setting, sides), meeting: `${names} | ${status}` };
    }),
  );
}

/** Other senses of the words in every setting. */
export function senses(): readonly string[] {
  return SENSES.flatMap((clause, row) => SETTINGS.map((setting, at) => sentenceOf(clause, setting, sidesAt(row + at))));
}

function clausesOf([bare, past]: (typeof VERBS)[number]): readonly (readonly [
  clause: string,
  status: MeetingStatus,
])[] {
  const others = (['PLANNED', 'PROPOSED', 'CANCELLED'] as const).flatMap((status) =>
    MODALS[status].map((modal) => [`A ${modal} ${bare} B`, status] as const),
  );
  return [[`A ${past} B`, 'HELD'], ...others];
}

function sidesAt(turn: number): Sides {
  const sides = SIDES[turn % SIDES.length];
  if (sides === undefined) throw new RangeError(`no sides at ${turn}`);
  return sides;
}

function sentenceOf(clause: string, setting: string, [a, , b]: Sides): string {
  const sentence = setting.replace('…', clause.replace(/\bA\b/u, a).replace(/\bB\b/u, b));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
