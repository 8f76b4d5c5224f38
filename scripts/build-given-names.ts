/**
 * Writes src/lexicon/data/given-names.json from the hand-written list in scripts/lexicon and three open packages:
 *
 * - the name files of the US Census of 1990 (public domain), as packed in names 0.3.0;
 * - the first names of the locales of @faker-js/faker 10.6.0 and of Faker 40.63.0 (both MIT).
 *
 * A name that is an ordinary English word too (Debian's wamerican-small), a place, an organization or a surname of the lists enters by the hand-written list only.
 *
 *     mkdir /tmp/names && cd /tmp/names && pip download --no-deps --no-binary names -d . names==0.3.0 Faker==40.63.0
 *     tar xzf names-0.3.0.tar.gz && unzip -qo faker-40.63.0-*.whl && npm pack @faker-js/faker@10.6.0 && tar xzf faker-js-faker-10.6.0.tgz
 *     apt-get install wamerican-small
 *     npx tsx scripts/build-given-names.ts /tmp/names /usr/share/dict/american-english-small
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { countryOfDemonym, fold, organizationsNamed, peopleWithSurname, placesNamed } from '../src/lexicon/index.ts';
import { romanized } from './lexicon/romanized.ts';

/** Shorter ones are initials and particles. */
const LEAST_LETTERS = 3;
/** A name borne by one sex so much more often than by the other tells it. */
const CLEARLY = 8;
const LISTS = z.object({
  female: z.array(z.string()).optional(),
  male: z.array(z.string()).optional(),
  generic: z.array(z.string()).optional(),
});
const LOCALES = z.record(z.string(), z.object({ person: z.object({ first_name: LISTS.optional() }).optional() }));

/** Words that the dictionary writes with a capital, or doesn't have. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  'sunni shia shiite venus santa terra mercury saturn islam koran latin muslim nazi easter january april june august november september sunday'.split(
    ' ',
  ),
);

type Sex = 'm' | 'f';

const [source = '.', dictionary = ''] = process.argv.slice(2);
const words = new Set(
  readFileSync(dictionary, 'utf8')
    .split('\n')
    .filter((word) => /^\p{Ll}/u.test(word))
    .map(fold),
);
const byHand = new Map(
  readFileSync(new URL('./lexicon/given-names.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): [string, string] => [line.split('|')[0] ?? '', line.split('|')[1] ?? '']),
);
/** How often a name was seen with each sex. */
const seen = new Map<string, Record<Sex, number>>();

for (const [sex, file] of [
  ['f', 'dist.female.first'],
  ['m', 'dist.male.first'],
] as const)
  for (const line of readFileSync(join(source, 'names-0.3.0', 'names', file), 'utf8').split('\n')) {
    const [name = '', share = '0'] = line.trim().split(/\s+/u);
    // A share of 0.001 % counts once, as a name of a locale does.
    add(name, sex, Math.max(1, Number(share) * 1000));
  }

const fakers = LOCALES.parse(
  (await import(pathToFileURL(join(source, 'package', 'dist', 'index.js')).href)).allLocales,
);
for (const { person } of Object.values(fakers)) {
  for (const name of person?.first_name?.female ?? []) add(name, 'f', 1);
  for (const name of person?.first_name?.male ?? []) add(name, 'm', 1);
  for (const name of person?.first_name?.generic ?? []) add(name, null, 0);
}

const providers = join(source, 'faker', 'providers', 'person');
for (const locale of readdirSync(providers).filter((name) => /^[a-z]{2}_[A-Z]{2}$/u.test(name))) {
  const code = readFileSync(join(providers, locale, '__init__.py'), 'utf8');
  for (const [, list = '', body = ''] of code.matchAll(
    /^ {4}(first_\w*names?\w*|\w*_first_names\w*)[^\n=]*= *[([{]([^=]*?)^ {4}[)\]}]/gmu,
  ))
    for (const [, name = ''] of body.matchAll(/"([^"\n]+)"/gu)) add(name, sexOfList(list), 1);
}

const names = new Map<string, string>(byHand);
for (const [name, counts] of seen) {
  const clear = counts.f >= CLEARLY * counts.m ? 'f' : counts.m >= CLEARLY * counts.f ? 'm' : '';
  const sex = counts.f + counts.m === 0 ? '' : clear;
  if (byHand.has(name)) names.set(name, byHand.get(name) || sex);
  else if (!words.has(name) && !NOT_NAMES.has(name) && !isListed(name)) names.set(name, sex);
}
const rows = [...names].map(([name, sex]) => `${name}|${sex}`).sort();
writeFileSync(
  new URL('../src/lexicon/data/given-names.json', import.meta.url),
  `{\n"columns": "name|sex",\n"rows": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`,
);
console.log(`${rows.length} given names`);

function isListed(name: string): boolean {
  const entries = [placesNamed(name), organizationsNamed(name), peopleWithSurname(name)];
  return countryOfDemonym(name) !== null || entries.some(({ length }) => length > 0);
}

function add(written: string, sex: Sex | null, weight: number): void {
  const name = fold(romanized(written));
  if (name.length < LEAST_LETTERS || !/^[a-z]+(?:[-'][a-z]+)?$/u.test(name)) return;
  const counts = seen.get(name) ?? { m: 0, f: 0 };
  seen.set(name, counts);
  if (sex !== null) counts[sex] += weight;
}

function sexOfList(list: string): Sex | null {
  if (list.includes('female')) return 'f';
  return list.includes('male') ? 'm' : null;
}
