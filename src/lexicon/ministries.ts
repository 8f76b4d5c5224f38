import { fold } from './fold.ts';
import { nameIndex } from './name-index.ts';
import { once } from './once.ts';
import type { OrganizationEntry } from './organization-entry.ts';
import { adjectiveOf, countryOfDemonym, type PlaceEntry, placeByKey, placesNamed } from './places.ts';

interface Body {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganizationEntry['kind'];
  readonly forms: readonly string[];
}

const BODIES: readonly Body[] = [
  ministry('Foreign', [
    'Ministry of Foreign Affairs',
    'Foreign Affairs Ministry',
    'Ministry of External Affairs',
    'Ministry of External Relations',
    'External Affairs Ministry',
    'Foreign Office',
    'MFA',
  ]),
  ministry('Defence', [
    'Defense Ministry',
    'Ministry of Defence',
    'Ministry of Defense',
    'Ministry of National Defence',
    'Ministry of National Defense',
    'MoD',
    'MOD',
  ]),
  ministry('Finance', ['Ministry of Finance', 'Treasury', 'Economy and Finance Ministry']),
  ministry('Interior', [
    'Ministry of the Interior',
    'Ministry of Interior',
    'Ministry of Internal Affairs',
    'Ministry of Home Affairs',
    'Home Ministry',
  ]),
  ministry('Economy', [
    'Ministry of Economy',
    'Ministry of the Economy',
    'Economic Development Ministry',
    'Ministry of Economic Development',
  ]),
  ...[
    'Justice',
    'Trade',
    'Commerce',
    'Industry',
    'Energy',
    'Oil',
    'Health',
    'Education',
    'Culture',
    'Agriculture',
    'Environment',
    'Transport',
    'Information',
    'Labour',
  ].map((field) => ministry(field, [`Ministry of ${field}`])),
  { key: 'parliament', name: 'parliament', kind: 'GOVERNMENT', forms: ['parliament', 'National Assembly'] },
  { key: 'embassy', name: 'Embassy', kind: 'GOVERNMENT', forms: ['Embassy'] },
  {
    key: 'presidential-office',
    name: 'Presidential Office',
    kind: 'GOVERNMENT',
    forms: [
      'Presidential Office',
      "President's Office",
      'Office of the President',
      'Presidential Administration',
      'presidency',
    ],
  },
  { key: 'supreme-court', name: 'Supreme Court', kind: 'GOVERNMENT', forms: ['Supreme Court'] },
  { key: 'central-bank', name: 'Central Bank', kind: 'GOVERNMENT', forms: ['Central Bank', 'National Bank'] },
  {
    key: 'armed-forces',
    name: 'Armed Forces',
    kind: 'ARMED',
    forms: ['Armed Forces', 'military', 'army', 'General Staff'],
  },
  { key: 'air-force', name: 'Air Force', kind: 'ARMED', forms: ['Air Force'] },
  { key: 'navy', name: 'Navy', kind: 'ARMED', forms: ['Navy'] },
];

/** What such bodies are called, without their country. */
export const bodyForms: readonly string[] = BODIES.flatMap(({ forms }) => forms);

const bodyNamed = once(() => nameIndex(BODIES, (body) => body.forms));
/** A name without any of them spells out no body. */
const firstWords = once(() => new Set(bodyForms.map((form) => fold(form).split(' ')[0])));
const bodyByKey = once(() => new Map(BODIES.map((body) => [body.key, body])));

/** The body of a country's state that a name spells out, its country before it or after 'of'; null where it is none. */
export function ministryNamed(name: string): OrganizationEntry | null {
  if (
    !fold(name)
      .split(' ')
      .some((word) => firstWords().has(word))
  )
    return null;
  const words = name
    .trim()
    .replace(/^the\s+/iu, '')
    .split(/\s+/u);
  for (let cut = 1; cut < words.length; cut += 1) {
    const before = words.slice(0, cut).join(' ');
    const after = words.slice(cut).join(' ');
    const found = bodyOf(after, before) ?? bodyOf(before, /^of (?:the )?(.+)$/iu.exec(after)?.[1] ?? '');
    if (found !== null) return found;
  }
  return null;
}

/** The body with that key, `ru/foreign-ministry`, or null where the country or the kind of body is none of ours. */
export function ministryByKey(key: string): OrganizationEntry | null {
  const [code = '', kind = ''] = key.split('/');
  const [country, body] = [placeByKey(code), bodyByKey().get(kind)];
  return country === null || body === undefined ? null : entryOf(country, body);
}

function ministry(field: string, forms: readonly string[]): Body {
  const name = `${field} Ministry`;
  return { key: `${field.toLowerCase()}-ministry`, name, kind: 'GOVERNMENT', forms: [name, ...forms] };
}

function bodyOf(bodyName: string, countryName: string): OrganizationEntry | null {
  const body = bodyNamed()(bodyName)[0];
  if (body === undefined || countryName === '') return null;
  const country = countryOf(countryName.replace(/['’]s?$/u, ''));
  return country === null ? null : entryOf(country, body);
}

function countryOf(word: string): PlaceEntry | null {
  const named = placesNamed(word)[0];
  return countryOfDemonym(word) ?? (named?.kind === 'COUNTRY' ? named : null);
}

function entryOf(country: PlaceEntry, body: Body): OrganizationEntry {
  const adjective = adjectiveOf(country);
  const name = `${adjective} ${body.name}`;
  // Every form is understood; the usual ones are enough to be shown and looked up by.
  const formal = body.forms[1] ?? body.name;
  const aliases = [`${adjective} ${formal}`, `${formal} of ${country.name}`];
  return {
    key: `${country.key}/${body.key}`,
    name,
    aliases: aliases.filter((alias) => alias !== name),
    kind: body.kind,
    country: country.key,
    wikidataId: null,
  };
}
