const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that with a country stand for whoever holds an office of it: `the Russian leader`. */
export const GENERIC_TITLES = words('leader ruler monarch head statesman diplomat counterpart peer');

/** Who holds the same office elsewhere. */
export const COUNTERPART = /\b(?:counterpart|peer)s?$/iu;

/** Other words for an office, without a country: the titles, or their last words, that each may mean. */
export const ALIKE_TITLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    premier: ['prime minister', 'chief minister'],
    'prime minister': ['premier'],
    'foreign minister': ['foreign secretary', 'external affairs minister'],
    'foreign secretary': ['foreign minister'],
    envoy: ['representative', 'ambassador', 'mediator', 'negotiator'],
    ambassador: ['envoy'],
    mediator: ['envoy', 'facilitator'],
    diplomat: ['ambassador', 'envoy', 'consul', 'counsellor', 'counselor', 'representative', 'negotiator'],
    lawmaker: ['senator', 'representative', 'congressman', 'congresswoman', 'mp', 'legislator'],
    legislator: ['senator', 'representative', 'congressman', 'congresswoman', 'mp'],
    monarch: ['king', 'queen', 'emir', 'sultan', 'emperor'],
    ruler: ['king', 'emir', 'sultan', 'emperor', 'sheikh'],
    king: ['monarch'],
    pontiff: ['pope'],
    chief: ['director', 'head', 'commissioner', 'leader'],
    head: ['chief executive', 'ceo', 'director', 'chairman', 'chairwoman', 'chief'],
    chairman: ['chairwoman', 'chair', 'president'],
    chair: ['chairman', 'chairwoman'],
    general: [
      'army chief',
      'military chief',
      'chief of staff',
      'commander',
      'junta leader',
      'junta chief',
      'military ruler',
    ],
    'army chief': ['general', 'commander', 'field marshal', 'chief of staff', 'commander-in-chief'],
    'military chief': ['general', 'commander', 'field marshal', 'chief of staff', 'commander-in-chief'],
    chairwoman: ['chair'],
    commander: ['general', 'colonel', 'admiral', 'chief'],
    leader: ['chairman', 'chief', 'chairwoman'],
    clergyman: ['bishop', 'pastor', 'priest', 'archbishop'],
    executive: ['chief executive', 'ceo'],
    'chief executive': ['ceo', 'executive'],
  }).map(([title, others]) => [title, new Set(others)] as const),
);

/** Titles that end like another one and are not what it means by itself. */
export const APART_TITLES: ReadonlySet<string> = new Set([
  'prime minister',
  'vice president',
  'vice-president',
  'deputy president',
  'deputy prime minister',
  'deputy governor',
  'vice premier',
  'deputy premier',
  'first lady',
]);
