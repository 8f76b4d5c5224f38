import { type ChangeCosts, leastCost } from './least-cost.ts';
import { SOUNDS, soundBits, VOWELS } from './sounds.ts';

/** Sounds that one language hears or writes for another's, and what the change costs; anything else costs 1. */
const NEAR: readonly (readonly [number, number, number])[] = (
  [
    ['A', 'E', 0.3],
    ['E', 'I', 0.15],
    ['O', 'U', 0.15],
    ['A', 'O', 0.4],
    ['I', 'U', 0.7],
    ['O', 'E', 0.7],
    ['A|E|I|O|U', 'A|E|I|O|U', 0.5],
    ['U|O', 'V', 0.35],
    ['I|E', 'Y', 0.15],
    ['B', 'V|P', 0.35],
    ['F', 'V', 0.4],
    ['T', 'D', 0.3],
    ['G', 'K', 0.3],
    ['G', 'H|X', 0.2],
    ['X', 'H', 0.1],
    ['X', 'K', 0.2],
    ['G', 'J', 0.3],
    ['S', 'SH', 0.25],
    ['S', 'Z|TS', 0.35],
    ['T', 'TS', 0.3],
    ['Z', 'TS|J', 0.3],
    ['ZH', 'J|Z', 0.2],
    ['SH', 'CH|ZH', 0.4],
    ['CH', 'TS|J', 0.3],
    ['KS', 'K|S', 0.6],
  ] as const
).map(([a, b, cost]) => [soundBits(a), soundBits(b), cost]);

const ALIKE = 0.1;
/** One spelling has the other's sound, and others. */
const READ_AS = 0.05;
/** Words begin alike: what may be heard for another inside one counts more there. */
const FIRST = 0.3;
const DOUBTFUL = 0.35;
const H = soundBits('H');
const A = soundBits('A');
const E = soundBits('E');
const BREATH = soundBits('H|X');
const GLIDES = soundBits('Y');
const DOUBLED_G = soundBits('N|G');
/** The second half of what `aw` and `au` may be. */
const GLIDE_OF_A = soundBits('U|V|F');
const SILENT_H = soundBits('H|U');
const I = soundBits('I|Y');

const INSIDE = costsOf(heardAs);
const HEARD: ChangeCosts = {
  inside: INSIDE,
  atStart: INSIDE.map((cost) => (cost >= DOUBTFUL && cost < 1 ? cost + FIRST : cost)),
  atEnd: INSIDE.map((cost, at) => {
    const [x, y] = [SOUNDS[Math.floor(at / SOUNDS.length)] ?? 0, SOUNDS[at % SOUNDS.length] ?? 0];
    // The last vowel tells a woman from a man in many languages.
    if (x === y || (x !== A && y !== A) || (x & VOWELS & y) !== 0) return cost;
    return x === E || y === E ? 0.5 : 1;
  }),
};
const LEFT_OUT = { START: SOUNDS.map((x) => leftOut(x, 1, 0.6)), INSIDE: SOUNDS.map((x) => leftOut(x, 0.5, 0.25)) };
const LEFT_OUT_LATE = {
  BEFORE_LAST: SOUNDS.map((x) => leftOut(x, 0.3, 0.25)),
  // `Abbas` and `Abbasi` are two: of Abbas is who writes the second.
  LAST: SOUNDS.map((x) => leftOut(x, (x & (A | I)) !== 0 ? 1 : 0.3, 0.1)),
};

/** What turns one word's sounds into the other's costs, or a number above `atMost` where it is more. */
export function soundDistance(a: readonly number[], b: readonly number[], atMost: number): number {
  return leastCost(a, b, atMost, leaveOut, leaveOut, HEARD);
}

function leaveOut(sounds: readonly number[], into: Float64Array): void {
  const end = sounds.length - 1;
  for (let at = 1; at < end; at += 1)
    into[at] = costIn(at === end - 1 ? LEFT_OUT_LATE.BEFORE_LAST : LEFT_OUT.INSIDE, sounds[at]);
  into[0] = costIn(LEFT_OUT.START, sounds[0]);
  into[Math.max(0, end)] = costIn(LEFT_OUT_LATE.LAST, sounds[end]);
}

function costIn(costs: readonly number[], sound = 0): number {
  return costs[sound] ?? 1;
}

function costsOf(cost: (x: number, y: number) => number): Float64Array {
  return Float64Array.from(SOUNDS.flatMap((x) => SOUNDS.map((y) => cost(x, y))));
}

function heardAs(x: number, y: number): number {
  if (x === y) return 0;
  if ((x & y) !== 0) return (x & y) === x || (x & y) === y ? READ_AS : ALIKE;
  for (const [one, other, cost] of NEAR)
    if (((x & one) !== 0 && (y & other) !== 0) || ((x & other) !== 0 && (y & one) !== 0)) return cost;
  return 1;
}

/** What the lack of a sound costs, where that of a vowel and that of an h cost so much. */
function leftOut(sound: number, vowel: number, breath: number): number {
  if (sound === DOUBLED_G) return 0.1;
  if (sound === GLIDE_OF_A) return 0.15;
  if (sound === SILENT_H) return 0.1;
  if (sound === H || sound === BREATH) return breath;
  if ((sound & GLIDES) !== 0) return 0.15;
  return (sound & VOWELS) === 0 ? 1 : vowel;
}

/** Sounds of a word in Arabic or Hebrew letters: `w` and `y` may be vowels, `b`, `p`, `k` and `sh` have two readings. */
const READINGS: ReadonlyMap<number, number> = new Map([
  [soundBits('V'), soundBits('V|U|O')],
  [soundBits('Y|I'), soundBits('Y|I|E')],
  [soundBits('B'), soundBits('B|V')],
  [soundBits('P'), soundBits('P|F')],
  [soundBits('F'), soundBits('F|P')],
  [soundBits('K'), soundBits('K|X|H')],
  [soundBits('SH'), soundBits('SH|S')],
  [soundBits('D'), soundBits('D|Z')],
  [soundBits('J'), soundBits('J|G')],
  [soundBits('J|Y|ZH|X'), soundBits('J|G|ZH|CH')],
  [soundBits('H|X'), soundBits('H|X')],
]);

const LONG = soundBits('I|E');
const READ = costsOf((written, sound) => readAs(READINGS.get(written) ?? written, sound));
/** What it costs to read a written sound of theirs as each other, and to leave out a sound that isn't written. */
const READ_ANYWHERE: ChangeCosts = { atStart: READ, inside: READ, atEnd: READ };
const UNWRITTEN = SOUNDS.map((sound) => unwritten(sound, 0.6));
const UNWRITTEN_LAST = SOUNDS.map((sound) => (isLastI(sound) ? 0.7 : unwritten(sound, 0.1)));
const UNSPOKEN = SOUNDS.map((sound) => (sound === A ? 0.15 : 1));
const UNSPOKEN_LAST = SOUNDS.map((sound) => (sound === A || (sound & H) !== 0 ? 0.15 : 1));

/**
 * The same where `bare` is written without short vowels: those of `full` cost nothing there, and each long one of `bare` must be one of `full`.
 */
export function barelySoundDistance(bare: readonly number[], full: readonly number[], atMost: number): number {
  return leastCost(
    bare,
    full,
    atMost,
    (sounds, into) => leaveOutBut(UNSPOKEN, UNSPOKEN_LAST, sounds, into),
    (sounds, into) => leaveOutBut(UNWRITTEN, UNWRITTEN_LAST, sounds, into),
    READ_ANYWHERE,
  );
}

function leaveOutBut(
  inside: readonly number[],
  last: readonly number[],
  sounds: readonly number[],
  into: Float64Array,
): void {
  for (const [at, sound] of sounds.entries()) into[at] = costIn(at === sounds.length - 1 ? last : inside, sound);
}

/** A last i is written in any script. */
function isLastI(sound: number): boolean {
  return (sound & I) !== 0 && (sound & ~(VOWELS | GLIDES)) === 0;
}

function readAs(written: number, sound: number): number {
  if (written === A) return (sound & VOWELS) === 0 ? 1 : (sound & A) !== 0 ? 0 : 0.1;
  return (written & sound) !== 0 ? 0 : 1;
}

/** A vowel that no letter stands for is free, but for a long one, which has its letter in any script. */
function unwritten(sound: number, breath: number): number {
  if ((sound & ~(VOWELS | GLIDES)) !== 0) return (sound & H) === 0 ? 1 : breath;
  return (sound & LONG) === LONG ? 0.4 : 0;
}
