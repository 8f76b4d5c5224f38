import { compactName } from './compact-name.ts';
import { latinName } from './latin-name.ts';
import type { OrganizationName } from './organization-name.ts';
import { readWords } from './read-words.ts';
import { remembered } from './remembered.ts';

const TOWN =
  /\b(?:city|town|village|gorod|municipality|selo|shi|ciudad|ville|stadt|şehri|sehri|kota|misto|by|grad|madinat)\b/iu;
const LAND =
  /\b(?:district|raion|rayon|oblast['’ʹ]?|oblasti|okrug|krai|kray|kraj|province|provincia|provincie|provinz|region|región|région|territory|governorate|muhafazat|muhafazah|mohafazat|prefecture|county|state|canton|département|department|departamento|voivodeship|emirate|ken|xian|sheng|viloyat|viloyati|wilaya|wilayat|wilayah|velayat|ostan|ostān|aimag|judet|județ|megye|grand duchy|kingdom|republic)\b/iu;
const OF_NATURE =
  /\b(?:lake|river|mount|mt|mountains?|gulf|bay|strait|valley|desert|peninsula|lago|lac|río|rio|reka|ozero|jabal|jebel|sea)\b/iu;
/** Words for what sort of place it is, which one writer puts and another leaves out. */
const SORTS = new RegExp(
  `${TOWN.source}|${LAND.source}|\\b(?:port|of|the|derevnya|co)\\b\\.?|(?<=\\p{L}{2},? )\\bd\\.? ?c\\b\\.?`,
  'giu',
);
/** `Sverdlovskaya`, `Donets'ka`: of Sverdlovsk, of Donetsk. */
const ADJECTIVE = /(?<=[a-z]{2}sk)(?:aya|aia|aja|iy|ii|ij|yy|yi|oi|oye|oe|a|e|i|y)$/u;
/** Endings that Ukrainian and Russian give one place: `Yenakiieve`, `Yenakiyevo`; `Kamianske`, `Kamenskoye`. */
const SLAVIC_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2}[aeiou]v)e$/u, 'o'],
  [/(?<=[a-z]{2}sk)(?:oye|oe|oie|oje)$/u, 'e'],
];
const ARTICLES = new Set('al el ul ad ar as an ash at az es et er ed en l'.split(' '));
/** Words that many Arabic and Persian places begin with, as one writes them and another. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  (
    'tall:tall tell tel tal|bayt:bayt beit beyt bait bet|dayr:dayr deir deyr dair der|kafr:kafr kafar kefar kufr|ras:ras raas|umm:umm um oum|jabal:jabal jebel djebel gebel jbel|wadi:wadi oued ouadi ouedi uadi vadi|' +
    'burj:burj bordj borj borg burg|ayn:ayn ain ein in aïn|abu:abu abou bou bu|qasr:qasr ksar gasr kasr qsar|hisn:hisn husn hosn|shaykh:shaykh sheikh shaikh cheikh sheik chikh|bab:bab|bir:bir beer bi r|nahr:nahr|khan:khan|' +
    'qala:qala qalat kalat kala qaleh qal eh kaleh qalah|bandar:bandar bander|madinat:madinat medinet|sidi:sidi sidy|minya:minya minia menia'
  )
    .split('|')
    .flatMap((row) => {
      const [word = '', spellings = ''] = row.split(':');
      return spellings.split(' ').map((spelling) => [spelling, word] as const);
    }),
);

const SHORTENED = /^(?:st|ste|ft|mt)(?:\.|\b)(?=[ -]?\p{L})/iu;
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'Saint '],
  ['ste', 'Sainte '],
  ['ft', 'Fort '],
  ['mt', 'Mount '],
]);

/** Whether it says that it is a town. */
export function isTown(name: string): boolean {
  return TOWN.test(name);
}

/** Whether it says that it is a district, a province, a state. */
export function isLand(name: string): boolean {
  return LAND.test(name);
}

/** Whether it says that it is a lake, a river, a mountain. */
export function isOfNature(name: string): boolean {
  return OF_NATURE.test(name);
}

/** The name with its abbreviations spelled out. */
export function spelledOut(name: string): string {
  return name.replace(SHORTENED, (short) => SPELLED_OUT.get(short.replace('.', '').toLowerCase()) ?? short);
}

/** The place's name with its abbreviations spelled out, and without words for what sort of place it is. */
export const placeWriting = remembered((name: string): { readonly spelled: string; readonly bare: string } => {
  const spelled = spelledOut(name);
  return { spelled, bare: bare(spelled) };
});

/** The words of a place's name as they sound, whether or not the lists know the place. */
export const placeName = remembered((name: string): OrganizationName => {
  const { text, vowelless } = latinName(placeWriting(name).bare);
  const ofLand = isLand(name);
  const words = text
    .replace(/['’]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word))
    .map((word) => BEGINNINGS.get(word) ?? endingOf(ofLand ? word.replace(ADJECTIVE, '') : word));
  const joined = words.join(' ').replace(/\babu (?=[a-z]{3})/gu, 'bu');
  const { words: read, pieces, numbers } = readWords(joined, vowelless, false);
  return { words: read, pieces, numbers, acronym: null };
});

function endingOf(word: string): string {
  return SLAVIC_ENDINGS.reduce((text, [ending, other]) => text.replace(ending, other), word);
}

function bare(name: string): string {
  const left = name.replace(SORTS, ' ').trim();
  return left === name || compactName(left) === '' ? name : left;
}
