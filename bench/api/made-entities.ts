import { type GraphEdge, type GraphNode, idOf, nameIdOf, withPrefix } from '../../src/graph/model/index.ts';
import { searchedText } from '../../src/graph/search/index.ts';
import { fold } from '../../src/lexicon/index.ts';
import { edge, node } from '../../test/support/graph-fixture.ts';
import { GIVEN_NAMES, SURNAME_BEGINNINGS, SURNAME_ENDINGS } from '../made-names.ts';
import type { Random } from './made-random.ts';

/** Someone or somewhere of the made graph. */
export interface MadeEntity {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface MadePlace extends MadeEntity {
  /** The country that it is in. */
  readonly countryId: string;
}

export interface Parts {
  readonly put: GraphNode[];
  readonly link: GraphEdge[];
}

const COUNTRIES = 'US RU CN DE FR GB IN BR TR SA QA AE EG ZA NG KE JP KR ID MY AU CA MX AR PL UA IT ES SE CH'.split(
  ' ',
);
const CITIES_A_COUNTRY = 5;
const PUBLISHERS = 50;

/** Prime to the number of names, so that neighbours of the list have unlike names. */
const NAME_STEP = 10_007;

/** The people, each with a name of its own (up to 28,224 of them). */
export function madePeople(parts: Parts, count: number, random: Random): readonly MadeEntity[] {
  return Array.from({ length: count }, (_, at) => {
    const country = random.pick(COUNTRIES);
    const entity = { id: idOf('person', `bench person ${at}`), name: personName(at), country };
    const known = { name: entity.name, countryCodes: [country], wikidataId: null, certain: true, aliases: [] };
    parts.put.push(node('Person', entity.id, { ...known, ...keysOf(entity), offices: [] }));
    nameParts(parts, entity);
    return entity;
  });
}

function personName(at: number): string {
  const surnames = SURNAME_BEGINNINGS.length * SURNAME_ENDINGS.length;
  const number = (at * NAME_STEP) % (GIVEN_NAMES.length ** 2 * surnames);
  const [surname, given] = [number % surnames, Math.floor(number / surnames)];
  const [first, second] = [
    GIVEN_NAMES[given % GIVEN_NAMES.length],
    GIVEN_NAMES[Math.floor(given / GIVEN_NAMES.length)],
  ];
  const [beginning, ending] = [
    SURNAME_BEGINNINGS[surname % SURNAME_BEGINNINGS.length],
    SURNAME_ENDINGS[Math.floor(surname / SURNAME_BEGINNINGS.length)],
  ];
  return `${first} ${second} ${beginning}${ending}`;
}

/** The countries with their cities; the cities are given back. */
export function madePlaces(parts: Parts): readonly MadePlace[] {
  return COUNTRIES.flatMap((country) => {
    const countryId = place(parts, { id: idOf('place', country), name: `Country ${country}`, country }, 'COUNTRY');
    return Array.from({ length: CITIES_A_COUNTRY }, (_, at) => {
      const name = `City ${country} ${at}`;
      const city = { id: idOf('place', name), name, country, countryId };
      place(parts, city, 'CITY');
      parts.link.push(edge('WITHIN', city.id, countryId), edge('IN_COUNTRY', city.id, countryId));
      return city;
    });
  });
}

function place(parts: Parts, entity: MadeEntity, placeKind: 'COUNTRY' | 'CITY'): string {
  const { id, name, country } = entity;
  const known = { name, ...keysOf(entity), countryCodes: [country], certain: true, aliases: [] };
  parts.put.push(node('Place', id, { ...known, placeKind, countryCode: country }));
  nameParts(parts, entity);
  return id;
}

export function madePublishers(parts: Parts): readonly MadeEntity[] {
  return Array.from({ length: PUBLISHERS }, (_, at) => {
    const entity = { id: idOf('organization', `bench publisher ${at}`), name: `Courier ${at}`, country: 'US' };
    const known = { name: entity.name, countryCodes: [], certain: true, aliases: [] };
    parts.put.push(node('Organization', entity.id, { ...known, ...keysOf(entity) }));
    nameParts(parts, entity);
    return entity;
  });
}

/** By what it is ordered and searched. */
function keysOf({ id, name }: MadeEntity) {
  return { byName: `${fold(name)}|${id}`, heading: searchedText([name]) };
}

/** By what it is found: its name, and the atom of its id. */
function nameParts({ put, link }: Parts, { id, name }: MadeEntity): void {
  const folded = fold(name);
  const [nameId, atomId] = [nameIdOf(folded), withPrefix('atom', id)];
  put.push(node('Name', nameId, { folded }), node('Atom', atomId));
  link.push(edge('KNOWN_AS', id, nameId, { folded }), edge('RESOLVED_TO', atomId, id));
}
