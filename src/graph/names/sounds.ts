/**
 * The sounds that a spelling may stand for, as bits: `j` is that of jam, of Johann or of Jacques.
 * Two spellings are of one sound where they have a bit in common.
 */
const BITS = 'A E I O U P B F V M T D S Z N L R K G X H SH ZH CH J TS Y KS'.split(' ');
const bitOf = new Map(BITS.map((name, at) => [name, 1 << at]));

export function soundBits(names: string): number {
  return names.split('|').reduce((bits, name) => bits | (bitOf.get(name) ?? 0), 0);
}

export const VOWELS = soundBits('A|E|I|O|U');
const FRONT = /[eiy]/u;

/** Spellings with what they may sound like in the romanisations that news write; several sounds are separated by spaces. The longest counts. */
const SPELLINGS: ReadonlyMap<string, readonly number[]> = new Map(
  (
    'chtch:SH|CH shch:SH|CH schtsch:SH|CH szcz:SH|CH tsch:CH dsch:J sch:SH|CH|S sh:SH sj:SH|S sz:SH|S tch:CH cz:CH|TS tj:CH|T ch:CH|X|H|SH|K tsh:CH ' +
    'dzh:J dj:J|D|Y dz:J|Z|D dh:D|Z|T zh:ZH|J|Z kh:X|H|K gh:G|X|H th:T|S|F ph:F|P bh:B rh:R ck:K cq:K kk:K ks:KS cks:KS x:KS|SH tth:T|S|F kkh:X|H|K ssh:SH ggh:G|X|H cch:CH|K|X zzh:ZH|J tz:TS|Z ts:TS tc:TS|CH ' +
    'q:K|G c:K|TS|CH|J k:K g:G j:J|Y|ZH|X y:Y|I w:V v:V b:B p:P f:F m:M n:N l:L r:R s:S z:Z t:T d:D h:H|X gg:N|G_G ' +
    'a:A e:E i:I o:O u:U aa:A ee:I|E oo:U ou:U oe:U|O|E ie:I|E ei:A|E|I ey:A|E|I ai:A|E|I ay:A|E|I ae:A|E ue:U eu:E_U|V|F au:A|O_U|V|F ow:O|U aw:A|O_U|V yo:O|E ij:I|E aj:A|E|I ej:A|E|I ' +
    'yy:I iy:I ii:I iou:I_U oh:O_H|U allah:A|O|U_L_A_H ollah:A|O|U_L_A_H ullah:A|O|U_L_A_H'
  )
    .split(' ')
    .map((entry) => {
      const [spelling = '', sounds = ''] = entry.split(':');
      return [spelling, sounds.split('_').map(soundBits)];
    }),
);
const BEFORE_FRONT: ReadonlyMap<string, readonly number[]> = new Map([
  ['c', [soundBits('S|TS|CH|K')]],
  ['g', [soundBits('G|J|Y|ZH')]],
  ['gu', [soundBits('G|J')]],
  ['qu', [soundBits('K')]],
]);
const AT_START: ReadonlyMap<string, readonly number[]> = new Map([
  ['mp', [soundBits('B|P')]],
  ['nt', [soundBits('D|T')]],
  ['gk', [soundBits('G')]],
  ['x', [soundBits('KS|SH|X|S')]],
]);
const GLIDE = [soundBits('Y|I')];
/** `Ouattara`: before a vowel the French write w so. */
const FRENCH_W = [soundBits('U|V')];
/** How long the longest spelling is that begins with these two letters; of others a letter is one. */
const LONGEST = longestByBeginning([...SPELLINGS.keys(), ...BEFORE_FRONT.keys(), ...AT_START.keys()]);
const VOWEL_PAIR = /^[aeiou][aeiou]*y$/u;
const BEFORE_VOWEL = /[aeiou]/u;
const FOLLOWING_H = /[aeiouy]/u;

/** Each set of sounds that a spelling may stand for, by its number. */
export const SOUNDS: readonly number[] = [
  ...new Set([...SPELLINGS.values(), ...BEFORE_FRONT.values(), ...AT_START.values(), GLIDE, FRENCH_W].flat()),
];
const numberOf = new Map(SOUNDS.map((bits, number) => [bits, number]));
/** More than a word has: the rest is not compared. */
export const MAX_SOUNDS = 48;

/** The sounds of a word in Latin letters, as numbers of {@link SOUNDS}; a doubled letter is one. */
export function soundsOf(word: string): readonly number[] {
  return bitsOfWord(word)
    .slice(0, MAX_SOUNDS)
    .map((bits) => numberOf.get(bits) ?? 0);
}

function bitsOfWord(word: string): readonly number[] {
  const sounds: number[] = [];
  let at = 0;
  while (at < word.length) {
    const { spelling, bits } = spellingAt(word, at);
    for (const bit of bits) if (bit !== sounds.at(-1) || bits.length > 1) sounds.push(bit);
    at += spelling.length;
  }
  return sounds;
}

function spellingAt(word: string, at: number): { spelling: string; bits: readonly number[] } {
  const longest = LONGEST.get(word.slice(at, at + 2)) ?? 1;
  for (let length = Math.min(longest, word.length - at); length > 0; length -= 1) {
    const spelling = word.slice(at, at + length);
    const next = word.charAt(at + length);
    const bits = bitsOf(spelling, next, at === 0);
    if (bits !== null) return { spelling, bits };
  }
  return { spelling: word.charAt(at), bits: [] };
}

function bitsOf(spelling: string, next: string, atStart: boolean): readonly number[] | null {
  const before = FRONT.test(next) ? BEFORE_FRONT.get(spelling) : undefined;
  const special = before ?? (atStart ? AT_START.get(spelling) : undefined);
  if (special !== undefined) return special;
  if (BEFORE_VOWEL.test(next)) {
    if (spelling === 'i' && atStart) return GLIDE;
    if (spelling === 'ou') return FRENCH_W;
  }
  return isTwo(spelling, next, atStart) ? null : (SPELLINGS.get(spelling) ?? null);
}

/** Whether the letters are no spelling of one sound there: in `Nikolayev` and `Maria` the second of the pair begins a syllable of its own. */
function isTwo(spelling: string, next: string, atStart: boolean): boolean {
  if (spelling === 'yo') return atStart;
  return (VOWEL_PAIR.test(spelling) && BEFORE_VOWEL.test(next)) || isSpokenH(spelling, next);
}

/** `Ohno`, `Itoh`: the h may but make the vowel long, where no other follows. */
function isSpokenH(spelling: string, next: string): boolean {
  return spelling === 'oh' && FOLLOWING_H.test(next);
}

function longestByBeginning(spellings: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const spelling of spellings.filter(({ length }) => length > 1)) {
    const beginning = spelling.slice(0, 2);
    longest.set(beginning, Math.max(longest.get(beginning) ?? 1, spelling.length));
  }
  return longest;
}
