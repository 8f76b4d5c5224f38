const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for somebody who holds an office, in lower case: the last word of a title. */
export const OFFICE_HEADS = words(
  'president minister premier chancellor secretary king queen prince princess emir sultan sheikh pope patriarch archbishop cardinal ambassador envoy chief head leader ' +
    'spokesman spokeswoman spokesperson commissioner governor mayor senator congressman congresswoman director chairman chairwoman chairperson chair general admiral colonel commander ' +
    'adviser advisor assistant representative speaker deputy undersecretary under-secretary secretary-general undersecretary-general under-secretary-general attorney-general director-general vice-president ' +
    'negotiator co-chair co-chairman co-chairwoman co-president co-leader co-founder diplomat counterpart peer justice judge prosecutor lawmaker mp legislator ruler monarch statesman official mediator consul taoiseach chargé ' +
    'dictator warlord commissioner-general high-representative ayatollah caliph coordinator counselor administrator treasurer executive ceo founder activist dissident rabbi bishop imam mate wife husband son daughter brother sister colleague predecessor successor aide strategist counsel lawyer economist businessman lady custodian whip supervisor assemblyman assemblywoman alderman comptroller councilmember councillor councilor counsellor councilman councilwoman vice-chairman vice-premier officer moderator primate convener convenor provost vice-chairwoman commander-in-chief editor-in-chief mufti regent nuncio abbot',
);

const YET_TO_HOLD = /-(?:elect|designate)$/u;

/** Whether the word, in lower case, ends a title; also of somebody who is yet to hold the office: `minister-designate`. */
export function isOfficeHead(word: string): boolean {
  return OFFICE_HEADS.has(word.replace(YET_TO_HOLD, ''));
}

/** Whether a title is of those that act for a state. */
export const STATE_OFFICE =
  /\b(?:president|minister|premier|chancellor|secretary|king|queen|emir|sultan|ambassador|envoy|representative|general)\b/iu;

/** Who speaks for others: the end of a title. */
export const SPOKESMAN = /spokes(?:man|woman|person)$/u;

/** Their plurals: several people who hold offices. */
export const OFFICE_PLURALS = words(
  'presidents ministers premiers chancellors secretaries co-chairs co-chairmen co-presidents co-leaders co-founders kings princes ambassadors envoys chiefs heads leaders commissioners governors mayors senators sens. reps. gens. govs. congressmen directors ' +
    'generals commanders advisers advisors representatives negotiators diplomats counterparts peers lawmakers mps legislators officials mediators spokesmen monarchs rulers delegates',
);

/** Words that stand before an office head as a part of the title. */
export const OFFICE_MODIFIERS = words(
  'prime foreign defense defence interior finance economy trade energy justice education health culture labor labour agriculture environment oil petroleum home transport tourism information planning industry industries ' +
    'vice deputy first second crown assistant principal chief special national security policy affairs permanent presidential parliamentary ministerial supreme high major lieutenant brigadier ' +
    'attorney secretary director commander general royal imperial state external internal intelligence spy army navy military police opposition party rebel separatist junta democracy pro-democracy peace nuclear climate human rights ' +
    'press executive managing majority minority house senate grand central bank political religious spiritual chancellor staff communications economic financial development homeland treasury commerce running operating technology marketing',
);

/** Those whose holders may have a rank or a courtesy as well: `Defense Minister General Roe`. */
export const LEADING_HEADS = words('minister president premier chief leader ruler head chairman staff');

/** Ranks that are offices, too. */
export const RANKS = words('general admiral colonel sheikh prince princess commander');

/** Abbreviated titles and courtesies that are followed by a name. */
export const TITLE_ABBREVIATIONS = words(
  'gen. col. lt. maj. capt. adm. sgt. brig. cmdr. gov. sen. rep. pres. prof. dr. mr. mrs. ms. rev. hon. amb. sec. mr mrs ms dr sir dame lord lady baroness sheikh sayyid sayyed seyyed hajj mian begum prophet pastor reverend delegate ' +
    "gen col lt maj capt adm brig lt-gen maj-gen brig-gen lt-col cmdr gov rev hon amb prof professor excellency majesty highness eminence holiness oba asiwaju otunba h.e. honourable honorable hon'ble rt. shri smt smt. engr engr. alhaji mallam barrister " +
    'captain lieutenant sergeant corporal marshal commodore inspector superintendent constable sheriff detective attorney coach judge monsignor msgr. haji hajji hadji mullah maulana maulvi mawlana hojatoleslam ustad ustadz snr-gen sen-gen datuk comrade rector ombudsman',
);

/** Words for a number of people: `a group of envoys`, `some of the envoys`. */
export const CONTAINERS = words(
  'group number series handful dozens gathering couple team delegation some several many most all scores hundreds thousands',
);

/** Titles that say nothing of an office. */
export const COURTESIES = words(
  "mr mrs ms dr sir dame lord lady baroness mr. mrs. ms. dr. prof. prof professor excellency majesty highness eminence holiness oba asiwaju otunba h.e. honourable honorable hon'ble hon rt. shri smt smt. engr engr. engineer alhaji mallam barrister hon. rev. rev mian begum prophet pastor reverend running-mate wife husband son daughter brother sister colleague predecessor successor mate",
);

/** What comes after a title's head and belongs to it. */
export const TITLE_TAILS: readonly (readonly string[])[] = [
  ['extraordinary', 'and', 'plenipotentiary'],
  ['extraordinary'],
  ['plenipotentiary'],
  ['of', 'state'],
  ['of', 'defense'],
  ['of', 'defence'],
  ['of', 'foreign', 'affairs'],
  ['of', 'external', 'affairs'],
  ['of', 'the', 'treasury'],
  ['of', 'staff'],
  ...['army', 'naval', 'air', 'general', 'defence', 'defense', 'joint'].flatMap((arm) => [
    ['of', arm, 'staff'],
    ['of', 'the', arm, 'staff'],
  ]),
  ['of', 'the', 'two', 'holy', 'mosques'],
  ['of', 'the', 'army'],
  ['of', 'the', 'navy'],
  ['of', 'the', 'opposition'],
  ['of', 'parliament'],
  ['of', 'the', 'parliament'],
  ['of', 'the', 'house'],
  ['of', 'the', 'senate'],
  ['of', 'commerce'],
  ['of', 'national', 'intelligence'],
  ['of', 'homeland', 'security'],
  ['for', 'foreign', 'affairs'],
  ['general'],
  ['-', 'general'],
  ['elect'],
  ["d'affaires"],
  ['number'],
  ['in', 'chief'],
  ['of', 'the', 'interior'],
  ['of', 'finance'],
  ['of', 'government'],
  ['of', 'mission'],
  ['of', 'energy'],
  ['of', 'justice'],
  ['of', 'health'],
];

/** Adjectives that may stand before a title or a group and carry no fact of their own. */
export const PERSON_ADJECTIVES = words(
  'former acting visiting new newly elected re-elected reelected outgoing incoming then late senior top high-ranking high-level leading chief ousted exiled founding interim embattled veteran longtime ex-president ex ' +
    'current recently appointed newly-appointed newly-elected just-appointed incumbent acting caretaker transitional regional local federal provincial prominent influential lead main major ranking key unidentified ' +
    'western northern southern eastern central arab muslim african asian latin gulf nordic baltic balkan kurdish kashmiri chechen tibetan uighur uyghur catalan tamil palestinian jewish christian sunni shiite islamic islamist communist conservative liberal democratic republican congressional ' +
    'visiting world fellow respective many several other military civilian government tribal religious community business civil political legislative pro-russian russia-backed rival all allied neighboring neighbouring self-proclaimed de facto',
);

/** Plural nouns for people who don't speak for a state by themselves. */
export const GROUP_NOUNS = words(
  'rebels separatists militants activists protesters demonstrators residents villagers families relatives parents mothers fathers widows survivors victims veterans students workers farmers volunteers executives businessmen ' +
    'academics scholars scientists experts parliamentarians opponents allies partners elders clerics refugees prisoners hostages supporters members members representatives officers troops soldiers ' +
    'lawyers politicians parties groups figures delegations counterparts insurgents guerrillas envoys investors leaders ceos bankers entrepreneurs aides families migrants dissidents journalists reporters editors agencies unions charities ngos factions blocs federations associations tribes communities councils committees ministries democrats republicans conservatives ambassadors islamists judges prosecutors parents powers monks bishops priests imams widows',
);

/** Singular nouns for a body of people that takes part in talks. */
export const BODY_NOUNS = words(
  'delegation team government administration side authorities regime cabinet military army parliament mission group negotiators regulators party junta congress services',
);

/** Others, where they have no capital. */
export const COMMON_BODIES = words(
  'union federation coalition alliance bloc caucus movement militia leadership management commission committee council panel board faction clan tribe community assembly clergy family judiciary opposition presidency secretariat',
);

/** Words for bodies that are told by their names only: `the mining company Cerro Alto`. */
export const NAMED_BODIES = words(
  'company firm bank fund agency newspaper daily weekly magazine retailer carrier airline giant lender startup start-up conglomerate manufacturer maker operator consultancy charity foundation ngo network website insurer brewer shipyard chain label studio think-tank watchdog broadcaster publisher utility contractor cooperative front party organization organisation institute university nonprofit',
);

/** What belongs to a state or a body and meets nobody, right after its name: `US air strikes`. */
export const THINGS_OF_STATE = words(
  'air warplanes warplane planes plane jets jet aircraft airstrikes airstrike strikes missiles missile drones drone tanks tank helicopters helicopter bombers bomber warships warship ships ship rockets rocket artillery bombs bombing raids raid shelling attacks attack forces force sanctions shares share stocks stock bonds markets market economy currency exports imports oil gas crude soil territory territories law laws citizens passports passport visas visa flag flags elections election intelligence radio television tv media newspapers newspaper statement statements announcement announcements decision decisions report reports source sources spokesman spokeswoman stunts stunt websites website voters cricket football soccer rugby shores coast border borders stands standards',
);

/** Group nouns whose members, with a country before them, speak for it. */
export const STATE_SPEAKERS = words(
  'officials ministries negotiators delegation team government administration side authorities regime military diplomats envoys representatives delegations officers junta delegates ministers presidents leaders ambassadors chancellors premiers secretaries kings chiefs heads advisers advisors mediators counterparts',
);

/** People who ask and write: never a party. */
export const PRESS_NOUNS = words(
  'reporters journalists reporter journalist editors media press correspondents broadcaster television newspaper viewers audience crowd supporters',
);

/** People who are there and don't take part, or are too many to. */
export const BYSTANDERS = words(
  'translator translators interpreter interpreters bodyguard bodyguards guard guards photographer photographers cameraman cameramen stenographer voter voters reveller revellers admirer admirers consumers audience spectators congregation worshipper worshippers well-wishers',
);
