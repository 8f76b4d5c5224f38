import { latinName } from './latin-name.ts';
import { type NameWord, nameWord } from './name-word.ts';

/** A person's name in its parts. */
export interface PersonName {
  /** Its words in order, without titles, particles and the like. */
  readonly words: readonly NameWord[];
  /** `jr`, `ii`: what tells father from son; null where nothing is said. */
  readonly generation: string | null;
}

const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady baron baroness count president minister premier general gen col colonel maj major capt captain lt sgt gov sen rep senator ' +
    'sheikh shaikh sheik shaykh haj hajji haji hajj mullah maulana mawlawi mawlavi maulvi imam ayatollah sayyid emir amir prince princess king queen pope cardinal bishop father rev reverend rabbi hon ' +
    'honorable ambassador judge justice crown his her majesty highness excellency the engineer eng md phd esq saint st ustad mufti brigadier admiral marshal herr frau monsieur madame señor senor senora don dona gospodin pan pani tun dato datuk tan-sri shri sri'
  ).split(' '),
);
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
  ['2nd', 'ii'],
  ['3rd', 'iii'],
]);
/** Words between the words of a name that one writer puts and another leaves out. */
const PARTICLES = new Set(
  'al el ul ad ar as an ash at az bin ibn ben bint binti ould bani van von der den de da do dos das del della di du la le af av ter ten zu y e i und and of'.split(
    ' ',
  ),
);
/** What is glued to a name as often as not. */
const GLUED = /^(?:al|el|ul|ad|ar|as|ash|at|az|an)[-'](?=[a-z]{2})/u;
const SERVANT_OF = /^abd(?:[aeou]?[lrsdtznh])?$/u;

/** The person's name taken apart: `Last, First` is put in order, particles and titles go, `Abd al-Rahman` becomes one word. */
export function personName(name: string): PersonName {
  const { text, vowelless } = latinName(name);
  const raw = inOrder(text.replace(/\([^()]*\)|"[^"]*"/gu, ' ')).flatMap(partsOf);
  const generation =
    raw
      .slice(1)
      .map((word) => GENERATIONS.get(word))
      .find((found) => found !== undefined) ?? null;
  const untitled = raw.filter((word, at) => !(at > 0 && GENERATIONS.has(word)) && !TITLES.has(word));
  const bare = untitled.filter((word) => !PARTICLES.has(word));
  const words = bare.length > 1 || bare.length === untitled.length ? bare : untitled;
  return { words: servants(words).map((word) => nameWord(word, 1, vowelless)), generation };
}

function inOrder(text: string): readonly string[] {
  const [last = '', first, ...more] = text.split(',').map((part) => part.trim());
  const swapped =
    first !== undefined && more.length === 0 && first !== '' && !GENERATIONS.has(first.replaceAll('.', ''));
  return (swapped ? `${first} ${last}` : text.replaceAll(',', ' ')).split(/[\s/;:]+/u);
}

function partsOf(word: string): readonly string[] {
  return word
    .replace(GLUED, '')
    .replace(/(?<=[a-z])\.(?=[a-z])/gu, '. ')
    .split(/[\s-]+/u)
    .map((part) => part.replace(/[^a-z0-9]/gu, ''))
    .filter((part) => part !== '');
}

/** `abd`, `rahman` and `abdul`, `rahman` are `abdurahman`. */
function servants(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && SERVANT_OF.test(last)) joined[joined.length - 1] = `abd${word}`;
    else joined.push(word.replace(/^abd(?:[aeou]?l|[aeou]([rsdtznh])(?=\1))(?=[a-z]{3})/u, 'abd'));
  }
  return joined.map((word) =>
    word.replace(/(?<=[a-z]{2})(?:[aeou]d|[aeou]l)d[iy]n$/u, 'din').replace(/(?<=[a-z]{2})[uoa]llah$/u, 'ulah'),
  );
}
