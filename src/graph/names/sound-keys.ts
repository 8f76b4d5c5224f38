/** Spellings of one sound in the romanisations that news write, applied in order. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ''],
  [/shch|sch|szcz|sj(?=[oe])/gu, 'sh'],
  [/tsch|tch|cz|tj(?=[aeiou])/gu, 'ch'],
  [/sz/gu, 's'],
  [/dzh|dj|dz/gu, 'j'],
  [/zh/gu, 'j'],
  [/tz|ts/gu, 's'],
  [/ph/gu, 'f'],
  [/[kg]h/gu, 'h'],
  [/([td])h/gu, '$1'],
  [/ck|cq|[qk]u(?=[eiy])/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c(?!h)/gu, 'k'],
  [/q/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/ou|oo|oe|eu/gu, 'u'],
  [/ee|ie/gu, 'i'],
  [/^(?:y|i)(?=[aeou])/gu, ''],
  [/(?<=[aeiou])(?:y|j|i)(?=[aeou])/gu, ''],
  [/(?<=[^aeiou])[iy](?=[aeou])/gu, ''],
  [/(?:yy|iy|ij|ii|ei|ey|ej|ai|ay|aj|yi|y|i)$/gu, 'i'],
  [/(?<=[aeiou])h$/gu, ''],
  [/ei|ey|ai|ay/gu, 'e'],
  [/y/gu, 'i'],
  [/(.)\1+/gu, '$1'],
  [/o/gu, 'u'],
  [/e/gu, 'i'],
];
const VOWELS = /[aeiou]/gu;

/** A word as it sounds, whatever the romanisation: `Zelenskyy` and `Zelensky`, `Qaddafi` and `Kaddafi`. Empty for a word without letters. */
export function soundKey(word: string): string {
  return SAME_SOUND.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word);
}

/** The consonants of a sound key: what is left of a word in scripts that write no short vowels. */
export function consonantsOf(sound: string): string {
  return sound
    .replace(VOWELS, '')
    .replace(/[v'h](?!$)/gu, (letter) => (letter === 'v' ? '' : letter))
    .replace(/h$/u, '');
}
