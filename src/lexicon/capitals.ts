import { once } from './once.ts';
import { type PlaceEntry, placeByKey } from './places.ts';

/** Keys of the capitals, or of the seat of government where the news mean that by the capital; a state that is its own capital has none. */
const KEYS = (
  'af/kabul al/tirana dz/algiers ad/andorra-la-vella ao/luanda ar/buenos-aires am/yerevan au/canberra at/vienna az/baku bs/nassau ' +
  'bh/manama bd/dhaka bb/bridgetown by/minsk be/brussels bz/belmopan bj/porto-novo bt/thimphu bo/la-paz ba/sarajevo bw/gaborone ' +
  'br/brasilia bn/bandar-seri-begawan bg/sofia bf/ouagadougou bi/bujumbura kh/phnom-penh cm/yaounde ca/ottawa cv/praia cf/bangui ' +
  'td/n-djamena cl/santiago cn/beijing co/bogota km/moroni cg/brazzaville cd/kinshasa cr/san-jose ci/yamoussoukro hr/zagreb cu/havana ' +
  'cy/nicosia cz/prague dk/copenhagen dm/roseau do/santo-domingo ec/quito eg/cairo sv/san-salvador gq/malabo er/asmara ee/tallinn ' +
  'sz/mbabane et/addis-ababa fj/suva fi/helsinki fr/paris ga/libreville gm/banjul ge/tbilisi de/berlin gh/accra gr/athens ' +
  'gd/saint-george-s gt/guatemala-city gn/conakry gw/bissau gy/georgetown ht/port-au-prince hn/tegucigalpa hu/budapest is/reykjavik ' +
  'in/new-delhi id/jakarta ir/tehran iq/baghdad ie/dublin il/jerusalem it/rome jm/kingston jp/tokyo jo/amman kz/astana ke/nairobi ' +
  'xk/pristina kw/kuwait-city kg/bishkek la/vientiane lv/riga lb/beirut ls/maseru lr/monrovia ly/tripoli li/vaduz lt/vilnius ' +
  'mg/antananarivo mw/lilongwe my/kuala-lumpur mv/male ml/bamako mt/valletta mr/nouakchott mu/port-louis mx/mexico-city md/chisinau ' +
  'mn/ulaanbaatar me/podgorica ma/rabat mz/maputo mm/naypyidaw na/windhoek np/kathmandu nl/amsterdam nz/wellington ni/managua ' +
  'ne/niamey ng/abuja kp/pyongyang mk/skopje no/oslo om/muscat pk/islamabad pa/panama-city pg/port-moresby py/asuncion pe/lima ' +
  'ph/manila pl/warsaw pt/lisbon qa/doha ro/bucharest ru/moscow rw/kigali sa/riyadh sn/dakar rs/belgrade sc/victoria sl/freetown ' +
  'sk/bratislava si/ljubljana so/mogadishu za/pretoria kr/seoul ss/juba es/madrid lk/colombo sd/khartoum sr/paramaribo se/stockholm ' +
  'ch/bern sy/damascus tw/taipei tj/dushanbe tz/dodoma th/bangkok tl/dili tg/lome to/nuku-alofa tt/port-of-spain tn/tunis tr/ankara ' +
  'tm/ashgabat ug/kampala ua/kyiv ae/abu-dhabi gb/london us/washington uy/montevideo uz/tashkent vu/port-vila ve/caracas vn/hanoi ' +
  'ye/sanaa zm/lusaka zw/harare ps/ramallah'
).split(' ');

const byCountry = once(() => new Map(KEYS.map((key) => [key.slice(0, 2).toUpperCase(), key])));

/** The capital of the country with that ISO code; null where none is listed. */
export function capitalOf(countryCode: string): PlaceEntry | null {
  return placeByKey(byCountry().get(countryCode) ?? '');
}

/** The country whose capital the place is: `Moscow` speaks for Russia; null where it is none. */
export function countryOfCapital({ kind, key, countryCode }: PlaceEntry): PlaceEntry | null {
  if (kind !== 'CITY' || countryCode === null) return null;
  return capitalOf(countryCode)?.key === key ? placeByKey(countryCode.toLowerCase()) : null;
}
