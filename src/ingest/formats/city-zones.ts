/** The time zone that a newsroom's city keeps, by IANA zone. Capitals and the big cities of news; a city that isn't here gives no zone. */
const CITIES_BY_ZONE: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'kyiv, kiev, lviv, odesa, odessa, kharkiv, dnipro, zaporizhzhia',
  'Europe/Moscow': 'moscow, st. petersburg',
  'Europe/London': 'london, edinburgh',
  'Europe/Paris': 'paris, strasbourg',
  'Europe/Berlin': 'berlin, frankfurt, munich',
  'Europe/Brussels': 'brussels',
  'Europe/Warsaw': 'warsaw',
  'Europe/Vilnius': 'vilnius',
  'Europe/Riga': 'riga',
  'Europe/Tallinn': 'tallinn',
  'Europe/Helsinki': 'helsinki',
  'Europe/Stockholm': 'stockholm',
  'Europe/Oslo': 'oslo',
  'Europe/Copenhagen': 'copenhagen',
  'Europe/Rome': 'rome, milan',
  'Europe/Madrid': 'madrid',
  'Europe/Lisbon': 'lisbon',
  'Europe/Vienna': 'vienna',
  'Europe/Zurich': 'geneva, zurich, bern',
  'Europe/Amsterdam': 'amsterdam, the hague',
  'Europe/Prague': 'prague',
  'Europe/Budapest': 'budapest',
  'Europe/Bucharest': 'bucharest',
  'Europe/Sofia': 'sofia',
  'Europe/Athens': 'athens',
  'Europe/Belgrade': 'belgrade',
  'Europe/Chisinau': 'chisinau',
  'Europe/Minsk': 'minsk',
  'Europe/Dublin': 'dublin',
  'Europe/Istanbul': 'istanbul, ankara',
  'Asia/Tbilisi': 'tbilisi',
  'Asia/Yerevan': 'yerevan',
  'Asia/Baku': 'baku',
  'Asia/Almaty': 'almaty, astana',
  'Asia/Tashkent': 'tashkent',
  'Asia/Jerusalem': 'jerusalem, tel aviv',
  'Asia/Beirut': 'beirut',
  'Asia/Damascus': 'damascus',
  'Asia/Baghdad': 'baghdad',
  'Asia/Tehran': 'tehran',
  'Asia/Riyadh': 'riyadh, jeddah',
  'Asia/Qatar': 'doha',
  'Asia/Dubai': 'dubai, abu dhabi',
  'Asia/Kabul': 'kabul',
  'Asia/Karachi': 'islamabad, karachi',
  'Asia/Kolkata': 'new delhi, delhi, mumbai',
  'Asia/Dhaka': 'dhaka',
  'Asia/Bangkok': 'bangkok',
  'Asia/Ho_Chi_Minh': 'hanoi',
  'Asia/Kuala_Lumpur': 'kuala lumpur',
  'Asia/Singapore': 'singapore',
  'Asia/Jakarta': 'jakarta',
  'Asia/Manila': 'manila',
  'Asia/Shanghai': 'beijing, shanghai',
  'Asia/Hong_Kong': 'hong kong',
  'Asia/Taipei': 'taipei',
  'Asia/Seoul': 'seoul',
  'Asia/Tokyo': 'tokyo',
  'Australia/Sydney': 'canberra, sydney, melbourne',
  'Pacific/Auckland': 'wellington, auckland',
  'Africa/Cairo': 'cairo',
  'Africa/Addis_Ababa': 'addis ababa',
  'Africa/Nairobi': 'nairobi',
  'Africa/Lagos': 'abuja, lagos',
  'Africa/Johannesburg': 'johannesburg, pretoria, cape town',
  'America/New_York': 'washington, new york, boston',
  'America/Chicago': 'chicago',
  'America/Los_Angeles': 'los angeles, san francisco',
  'America/Toronto': 'ottawa, toronto',
  'America/Mexico_City': 'mexico city',
  'America/Bogota': 'bogota',
  'America/Caracas': 'caracas',
  'America/Sao_Paulo': 'brasilia, sao paulo',
  'America/Argentina/Buenos_Aires': 'buenos aires',
};

const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES_BY_ZONE).flatMap(([zone, cities]) => cities.split(', ').map((city) => [city, zone] as const)),
);

/** The IANA zone of the city; null where the list doesn't have it. */
export function zoneOfCity(city: string): string | null {
  return ZONES.get(city.toLowerCase()) ?? null;
}

/** The offset that clocks of the zone show at a local time (`YYYY-MM-DDTHH:MM`), daylight saving included: `+03:00`. */
export function offsetAt(zone: string, localTime: string): string {
  // The local time taken for UTC is at most 14 hours off; asked again at the time so found, only a switch itself is ambiguous.
  const guess = offsetAtInstant(zone, new Date(`${localTime}Z`));
  return offsetAtInstant(zone, new Date(`${localTime}${guess}`));
}

function offsetAtInstant(timeZone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  return offset === '' ? '+00:00' : offset;
}
