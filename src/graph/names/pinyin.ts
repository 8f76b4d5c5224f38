const SYLLABLES = syllables();
const MOST_LETTERS = 6;
const MOST_SYLLABLES = 4;

/** The syllables of a word in Pinyin without tones; null where it is no such word. */
export function pinyinSyllables(word: string): readonly string[] | null {
  if (word === '') return [];
  if (word.length > MOST_LETTERS * MOST_SYLLABLES) return null;
  for (let length = Math.min(MOST_LETTERS, word.length); length > 0; length -= 1) {
    const first = word.slice(0, length);
    if (!SYLLABLES.has(first)) continue;
    const rest = pinyinSyllables(word.slice(length));
    if (rest !== null) return [first, ...rest];
  }
  return null;
}

/** Every syllable of Pinyin, by initial. */
export function pinyinTable(): ReadonlySet<string> {
  return SYLLABLES;
}

function syllables(): ReadonlySet<string> {
  const finals = (
    'b:a o ai ei ao an en ang eng i ie iao ian in ing u|p:a o ai ei ao ou an en ang eng i ie iao ian in ing u|m:a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u|' +
    'f:a o ei ou an en ang eng u|d:a e ai ei ao ou an ang eng ong i ie iao iu ian ing u uo ui uan un|t:a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un|' +
    'n:a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve|l:a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve|' +
    'g:a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang|k:a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang|h:a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang|' +
    'j:i ia ie iao iu ian in iang ing iong u ue uan un|q:i ia ie iao iu ian in iang ing iong u ue uan un|x:i ia ie iao iu ian in iang ing iong u ue uan un|' +
    'zh:i a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang|ch:i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang|sh:i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang|' +
    'r:i e ao ou an en ang eng ong u uo ui uan un|z:i a e ai ei ao ou an en ang eng ong u uo ui uan un|c:i a e ai ao ou an en ang eng ong u uo ui uan un|s:i a e ai ao ou an en ang eng ong u uo ui uan un|' +
    'y:a e i o u ao ou an in ang ing ong ue uan un|w:a o u ai ei an en ang eng|:a e o ai ei ao ou an en ang er'
  )
    .split('|')
    .map((row) => row.split(':'));
  return new Set(finals.flatMap(([initial = '', rest = '']) => rest.split(' ').map((final) => `${initial}${final}`)));
}
