const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lower-case words inside a person's name. */
export const PARTICLES = words(
  'de da do dos das del della di du la le van von der den ten ter zu bin bint ibn al el ul ud bou abu ben y e af av dit',
);

/** Words that make a capitalised run the name of an organization, wherever they stand in it. */
export const ORGANIZATION_WORDS = words(
  'institute ministry university association organization organisation union council committee subcommittee commission party bank agency court department group front army movement forum congress parliament assembly ' +
    'company corporation corp corp. inc inc. ltd ltd. foundation federation center centre office fund service authority board police coalition alliance administration government academy league bureau society club ' +
    'times post news press tv radio journal college school hospital command corps guard brigade battalion network conference consortium initiative programme program archdiocese diocese patriarchate senate rada knesset majlis bundestag ' +
    'international airlines airways motors industries holdings partners capital technologies systems exchange treasury pentagon secretariat tribunal embassy consulate directorate division fleet force forces ' +
    'ferries shipping pharma pharmaceuticals biologics telecom petroleum insurance railways foods breweries shipyards stores laboratories logistics rally sejm watch brotherhood caucus chamber cooperation community monitor observatory panel reserve syndicate trust mission unit guards ' +
    'confederation fellowship organ institution inspectorate polytechnic seminary regiment squadron navy presidency politburo presidium chancellery taskforce limited broadcasting television publications gazette herald tribune chronicle telegraph inquirer examiner bulletin ' +
    'parishad sabha sangh morcha jamiat jamaat hezb partai partido partei parti movimiento mouvement frente alianza acción accion fuerza unidad ligue verein bund barisan pakatan sabor seimas saeima riigikogu banco ministerio universidad instituto fundación federación confederación sindicato conseil fédération société',
);

/** Words of an organization's name that go on after `of`, `for`, `and` or `on`. */
export const NAME_LINKS = words('of for on and the to in');

/** Capitalised words that are no names: they open sentences, or stand in titles of works and in dates. */
export const NOT_NAMES = words(
  'the a an this that these those he she it they we i you his her its their our my your who what when where why how which whom whose and or but nor so yet if because although though while as since until unless ' +
    'in on at by for from to of with without within about above across after against along amid among around before behind below beneath beside between beyond despite down during except inside into like near off onto ' +
    'out outside over past per regarding than through throughout toward towards under up upon via is are was were be been being has have had do does did will would shall should can could may might must not no yes ' +
    'there here then now today tomorrow yesterday also only just even still already once again ever never always often sometimes meanwhile moreover however therefore thus hence instead otherwise earlier later recently previously ' +
    'one two three four five six seven eight nine ten first second third last next other another some any all both each every many much more most several few such same own very too quite rather according ahead ' +
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. ' +
    'mr mrs ms dr file photo courtesy caption read watch listen video breaking exclusive update updated opinion analysis details recall background related asked speaking talks meeting summit officials leaders president ' +
    'internet christmas easter ramadan god states former visiting senior top western russian-backed people police government witnesses analysts experts residents critics observers sources aides diplomats rebels ' +
    'am pm gmt est edt utc eu-us face-to-face whether afterwards afterward neither either perhaps maybe nevertheless nonetheless furthermore additionally besides finally eventually consequently accordingly reportedly apparently allegedly presumably ' +
    'clearly similarly likewise separately subsequently ultimately initially originally currently lately soon shortly privately publicly indeed still together until unlike whenever wherever whereas whatever whoever lest amidst alongside aboard delighted honoured honored pleased glad met thank thanks please let says said say tell told ask new old great good bad big day days week weeks month months year years dear welcome hello hi hey sure',
);

/** Given names and surnames that open sentences as other words. */
export const NAMES_AND_WORDS = words(
  'hope mark bill grant rose grace chase frank rich faith joy art dean drew pat sue rob carry gene ray grand long young brown black white green king bishop major price rice stone wood woods hill fields banks bush park lee page love best small little short strong wise',
);

/** First words of the names of storms. */
export const STORM_OPENERS = words('hurricane storm cyclone typhoon');

/** First words of the names of places. */
export const PLACE_OPENERS = words('fort camp mount mt mt. lake cape port');

/** First words of the names of places, storms and feasts: a given name after them makes no person. */
export const THING_OPENERS: ReadonlySet<string> = new Set([
  ...STORM_OPENERS,
  ...PLACE_OPENERS,
  ...words('villa hotel saint st st. operation'),
]);

/** Last words of the names of places that are no surnames. */
export const PLACE_HEADS = words(
  'sea seas ocean gulf strait straits canal peninsula isthmus shoal shoals reef reefs atoll island islands isles mountain mountains desert river creek cove beach gully gorge swamp marsh range ranges valley heights point ' +
    'falls lagoon glacier harbour harbor plateau',
);

/** Last words of the names of places that are surnames, too. */
export const PLACE_SURNAMES = words('hill hills park lake lakes lane bay forest fields wells springs green');

/** Last words of the names of events, treaties and prizes that are no surnames. */
export const EVENT_HEADS = words(
  'cup trophy olympics games championship championships tournament festival expo marathon election elections war wars revolution uprising cycle cycles round rounds session edition ' +
    'prize prizes award awards medal treaty accord accords agreement act pact doctrine protocol declaration strategy policy framework agenda roadmap blueprint scheme',
);

/** Last words of the names of buildings and roads that are no surnames. */
export const BUILDING_HEADS = words(
  'street road avenue boulevard highway motorway freeway bridge square airport stadium cathedral basilica mosque mausoleum memorial museum theatre theater library embankment steel house barracks headquarters plaza estate complex campus terminal corridor pavilion',
);

/** Last words for those of a faith, and for bodies in the plural, that are no surnames: `Roman Catholic`, `Christian Denominations`. */
const FAITHFUL = words(
  'denominations churches organizations organisations catholic catholics orthodox protestant protestants muslim muslims',
);

/** Last words of the names of things that are no surnames. */
export const THING_HEADS: ReadonlySet<string> = new Set([
  ...EVENT_HEADS,
  ...BUILDING_HEADS,
  ...FAITHFUL,
  'republic',
  'kingdom',
]);

/** Last words of the names of companies that are no surnames. */
export const COMPANY_HEADS = words(
  'ceramics lubes machinery global chemicals cement electronics minerals mining metals textiles mills plantations resorts properties ventures securities investments mortgage energy studios software networks labs robotics therapeutics automotive ' +
    'automobiles sports national constructions engineering beverages brands markets semiconductors solutions enterprises aerospace',
);

/** Capitalised words that make a name that of a thing, an event or a community, not of a person. */
export const THING_WORDS = words(
  'hurricane storm cyclone typhoon street avenue road highway war wars list page books magazine museum garden gardens resolution act award awards prize cup operation project catalog catalogue download order orders ' +
    'client clients vendor exploration theory effect law treaty accord accords agreement pact plan art gallery festival games show series season hotel tower towers bridge river lake mount mountain mountains valley island islands ' +
    'bay sea ocean canal strait airport station stadium square church mosque cathedral temple palace castle building rights freedom peace energy nuclear constitution amendment code space world city town county province state ' +
    'sunni shiite shia shiites muslim muslims islam islamist islamists christian christians christianity jewish jews judaism arab arabs kurdish kurds kashmiri chechen tibetan uighur uyghur catalan tamil catholic anglican baptist orthodox protestant hindu hinduism buddhist buddhism islamic english holy upper lower north south east west northeast northwest southeast southwest northern southern eastern western central ' +
    'free full new daily weekly online web email e-mail internet home homes article part parts section chapter figure table report news story joke money card cards',
);
