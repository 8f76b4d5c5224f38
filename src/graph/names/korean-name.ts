/** A Korean name: what its family name and each syllable of its given name may sound like, in the Revised Romanisation. */
export interface KoreanName {
  /** Number of the family name among {@link SURNAMES}. */
  readonly surname: number;
  /** Its syllables, each with what it may sound like; in each way in which the word can be cut into them. */
  readonly given: readonly (readonly (readonly string[])[])[];
}

/** Spellings of one family name each. */
const SURNAMES: readonly (readonly string[])[] = (
  'kim gim ghim|lee yi ri rhee i li|park pak bak|choi choe chwe|jung jeong chung chong cheong|kang gang|cho jo|yoon yun youn|jang chang|lim im rim yim|han|oh o|seo suh so|shin sin|kwon gwon|hwang|ahn an|song|yoo yu ryu ryoo you|' +
  'hong|jeon chun jun chon|ko go koh|moon mun|son sohn|bae pae|paik baek paek baik|heo hur huh ho|nam|shim sim|noh no roh ro|ha|kwak gwak|sung seong|cha|joo ju chu|woo u wu|koo gu ku|min|jin chin|ji chi|um eom|byun byeon pyon|' +
  'won|bang pang|yang ryang|hyun hyeon hyon|tak|kong gong|pyo|ban pan|myung myeong|ra na|kook guk|do to'
)
  .split('|')
  .map((spellings) => spellings.split(' '));
const surnameOf = new Map(SURNAMES.flatMap((spellings, at) => spellings.map((spelling) => [spelling, at] as const)));

const SYLLABLE =
  /^(ch|sh|kh|[kgtdpbjlrshmnc]?)(yeo|you|yae|wae|weo|woo|yoo|eui|ae|ai|ya|eo|eu|ee|oo|ou|yo|yu|ye|wa|oe|oi|wo|we|wi|wu|ui|uh|a|e|o|u|i)(ng|ck|[nmlrkgptdbsh]?)$/u;
const INITIALS: ReadonlyMap<string, string> = new Map(
  Object.entries({ g: 'k', d: 't', b: 'p', ch: 'j', c: 'j', l: 'r', sh: 's' }),
);
const FINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({ r: 'l', g: 'k', ck: 'k', b: 'p', d: 't', s: 't', h: '' }),
);
const VOWELS: ReadonlyMap<string, readonly string[]> = new Map(
  'ai:ae|e:e ae|o:o eo|u:u eo eu|uh:eo|oo:u|ou:u|woo:u|wu:u|ee:i ui|ui:ui i|eui:ui i|yo:yo yeo|you:yeo|yu:yu yeo|yoo:yu|oi:oe|weo:wo'
    .split('|')
    .map((row) => row.split(':'))
    .map(([spelling = '', sounds = '']) => [spelling, sounds.split(' ')]),
);
const MOST_SYLLABLES = 2;
const MOST_LETTERS = 12;
/** `Ryong` and `Yong`, `Ri` and `I`: the North writes what the South doesn't say. */
const UNSAID = /^[rn](?=y|i$|i[^e])/u;

/** Apostrophes aside, the name where it is Korean, of a family name of one syllable and a given name of one or two, in either order; else null. */
export function koreanName(words: readonly string[]): KoreanName | null {
  const plain = (word = ''): string => word.replaceAll("'", '');
  const [first, last] = [plain(words[0]), plain(words.at(-1))];
  if (!isKoreanSurname(first) && !isKoreanSurname(last)) return null;
  const all = words.map(plain);
  return named(first, all.slice(1)) ?? named(last, all.slice(0, -1));
}

/** Whether it is a family name of Korea. */
export function isKoreanSurname(word: string): boolean {
  return surnameOf.has(word);
}

/** Whether two Korean names are one. */
export function sameKoreanName(a: KoreanName, b: KoreanName): boolean {
  return a.surname === b.surname && a.given.some((given) => b.given.some((other) => sameSyllables(given, other)));
}

function sameSyllables(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  return a.length === b.length && a.every((sounds, at) => sounds.some((sound) => b[at]?.includes(sound) === true));
}

function named(surname: string, given: readonly string[]): KoreanName | null {
  const family = surnameOf.get(surname);
  if (family === undefined || given.length === 0 || given.length > MOST_SYLLABLES) return null;
  const cuts = given.length === MOST_SYLLABLES ? [given] : cutsOf(given[0] ?? '');
  const readings = cuts
    .map((syllables) => syllables.map(soundsOf))
    .filter((cut) => cut.every((found) => found.length > 0));
  return readings.length === 0 ? null : { surname: family, given: readings };
}

/** The word as one syllable, or as two of which the second begins with a consonant where it may. */
function cutsOf(word: string): readonly (readonly string[])[] {
  if (word.length > MOST_LETTERS) return [];
  const cuts = [...word]
    .map((_, at) => [word.slice(0, at), word.slice(at)])
    .filter((parts) => parts.every((part) => part.length > 1 && SYLLABLE.test(part)));
  return [...(SYLLABLE.test(word) ? [[word]] : []), ...cuts];
}

function soundsOf(syllable: string): readonly string[] {
  const [, initial, vowel, final] = SYLLABLE.exec(syllable) ?? [];
  if (initial === undefined || vowel === undefined || final === undefined) return [];
  const start = INITIALS.get(initial) ?? initial;
  const end = FINALS.get(final) ?? final;
  return (VOWELS.get(vowel) ?? [vowel]).map((sound) => `${start}${sound}${end}`.replace(UNSAID, ''));
}
