/** Words between the words of a name that one writer puts and another leaves out. */
const PARTICLES = new Set(
  'al el ul ad ar as an ash at az bin ibn ben bint binti ould bani van von der den de da do dos das del della di du la le af av ter ten zu y e i und and of v d bn nee geb vda'.split(
    ' ',
  ),
);
const SON_OF = /^(?:ibn|bin|ben)$/u;
const VOWEL = /^[aeiou]/u;

/** Whether the word is an article, a preposition or a word for a son between the words of a name. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/**
 * The words with the particles before each as a part of it, `van den Bosch` as `vandenbosch`; and so as North Africa writes those of Arabic,
 * `bin al-Hajj` as `belhajj`, `al-Akhdar` as `lakhdar`. None where there are no particles.
 */
export function joinedParticles(
  parts: readonly { readonly word: string; readonly article: string }[],
): readonly (readonly string[])[] {
  if (!parts.some(({ word, article }) => article !== '' || PARTICLES.has(word))) return [];
  const [plain, french]: [string[], string[]] = [[], []];
  let before = '';
  for (const { word, article } of parts) {
    if (PARTICLES.has(word)) {
      before += word;
      continue;
    }
    plain.push(`${before}${article}${word}`);
    french.push(article === '' ? `${before}${word}` : inFrench(before, article, word));
    before = '';
  }
  if (before !== '') return [];
  return french.every((word, at) => word === plain[at]) ? [plain] : [plain, french];
}

function inFrench(before: string, article: string, word: string): string {
  if (SON_OF.test(before)) return `bel${word}`;
  return VOWEL.test(word) ? `${before}l${word}` : `${before}${article}${word}`;
}
