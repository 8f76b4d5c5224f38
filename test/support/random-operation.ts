import fc from 'fast-check';

/** A GraphQL operation and its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Objects with none to two of the fields: with more of them hardly anything fits. */
function some(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .subarray(Object.keys(fields), { maxLength: Math.min(2, Object.keys(fields).length) })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fields[name] ?? fc.constant(null)]))));
}

/** Names and codes that random articles have, and some that none has. */
const ref = fc
  .constantFrom('Marco Rubio', 'lavrov', 'Ada Arbor', 'Brook', 'Malaysia', 'Kuala Lumpur', 'Paris', 'State Department')
  .map((name) => ({ name }));
const refs = fc.uniqueArray(ref, { minLength: 1, maxLength: 2, selector: ({ name }) => name });
const codes = fc.subarray(['US', 'RU', 'MY', 'FR', 'GB'], { minLength: 1, maxLength: 2 });
const date = fc.constantFrom('2025', '2025-07', '2025-07-02', '2025-07-04', '2025-07-06');
const text = fc.constantFrom('rub', 'ARBOR', 'o', 'é', 'nowhere');
const few = fc.integer({ min: 0, max: 3 });
const share = fc.constantFrom(0.5, 0.6, 0.75, 0.9);

function several(...values: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.subarray([...values], { maxLength: 2 });
}

const status = several('HELD', 'PLANNED', 'CANCELLED');
const format = several('IN_PERSON', 'REMOTE', 'UNKNOWN');
const roles = several('PARTY', 'REPRESENTED', 'VENUE');
const party = some({
  anyOf: refs,
  countries: codes,
  office: text,
  organizations: refs,
  kinds: several('PERSON', 'COUNTRY', 'GROUP'),
});

type Kind = 'person' | 'organization' | 'place' | 'article' | 'meeting';

/** Filters of every list, in one another. */
const filters = fc.letrec<Record<Kind, Record<string, unknown>>>((tie) => {
  const logic = (kind: Kind): Fields => ({
    and: fc.array(tie(kind), { maxLength: 2 }),
    or: fc.array(tie(kind), { maxLength: 2 }),
    not: tie(kind),
  });
  const entity: Fields = {
    anyOf: refs,
    name: text,
    countries: codes,
    certain: fc.boolean(),
    meetings: tie('meeting'),
    meetingsAs: roles,
    articles: tie('article'),
  };
  // Deep ones end in what holds no other.
  const of = (kind: Kind, plain: Fields, all: Fields) =>
    fc.oneof({ maxDepth: 3, withCrossShrink: true }, some(plain), some({ ...plain, ...all, ...logic(kind) }));
  return {
    person: of('person', { name: text, countries: codes }, { ...entity, met: ref, organizations: tie('organization') }),
    organization: of('organization', { name: text }, { ...entity, people: tie('person'), published: tie('article') }),
    place: of(
      'place',
      { kinds: several('CITY', 'COUNTRY', 'UNKNOWN') },
      { ...entity, within: ref, box: fc.constant({ south: 0, west: 90, north: 60, east: 10 }) },
    ),
    article: of(
      'article',
      { from: date, language: fc.constantFrom('en', 'fr'), text },
      {
        publishers: refs,
        publisher: tie('organization'),
        mentions: refs,
        mentionsAny: refs,
        people: tie('person'),
        organizations: tie('organization'),
        places: tie('place'),
        meetings: tie('meeting'),
      },
    ),
    meeting: of(
      'meeting',
      { status, format, from: date, dated: fc.boolean(), minSources: few, maxConfidence: share },
      {
        parties: fc.array(party, { maxLength: 2 }),
        between: fc.record({ a: party, b: party }),
        people: tie('person'),
        organizations: tie('organization'),
        place: tie('place'),
        placeWithin: refs,
        placeCountries: codes,
        articles: tie('article'),
        publishers: refs,
        text,
        maxArticles: few,
        minConfidence: share,
        ambiguous: fc.boolean(),
        disagreesOn: several('DATE', 'PLACE', 'STATUS'),
        overdueAt: date,
      },
    ),
  };
});

const page = fc.oneof(
  fc.record({ first: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ last: fc.integer({ min: 0, max: 5 }) }),
);
const PAGE = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

function list(field: string, type: string, filter: fc.Arbitrary<unknown>, orders: readonly string[]) {
  return fc.tuple(filter, fc.constantFrom(...orders), page).map(
    ([given, orderBy, size]): Operation => ({
      query: `query ($filter: ${type}Filter, $orderBy: ${type}Order, $first: Int, $last: Int) {
        ${field}(filter: $filter, orderBy: $orderBy, first: $first, last: $last) { ${PAGE} } }`,
      variables: { filter: given, orderBy, ...size },
    }),
  );
}

const BY_NAME = ['NAME_ASC', 'NAME_DESC'];
const lists = fc.oneof(
  list('people', 'Person', filters.person, BY_NAME),
  list('organizations', 'Organization', filters.organization, BY_NAME),
  list('places', 'Place', filters.place, BY_NAME),
  list('articles', 'Article', filters.article, ['PUBLISHED_ASC', 'PUBLISHED_DESC']),
  list('meetings', 'Meeting', filters.meeting, ['DATE_ASC', 'DATE_DESC']),
);

/** The dimensions, and the field of a row that has the value of each. */
const DIMENSIONS = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
  PLACE: 'place { id }',
  PLACE_COUNTRY: 'placeCountry',
  PERSON: 'person { id }',
  PAIR: 'pair { id }',
  PARTY_COUNTRY: 'partyCountry',
  COUNTRY_PAIR: 'countryPair',
  ORGANIZATION: 'organization { id }',
  STATUS: 'status',
  FORMAT: 'format',
  PUBLISHER: 'publisher { id }',
};
const ROW = `${Object.values(DIMENSIONS).join(' ')} meetings people articles approximate`;
const grouped = fc.record({
  groupBy: fc.subarray(Object.keys(DIMENSIONS), { maxLength: 5 }),
  filter: filters.meeting,
  orderBy: fc.constantFrom('MEETINGS_DESC', 'VALUES_ASC'),
  first: fc.integer({ min: 1, max: 200 }),
});
const STATS_TYPES = '$groupBy: [MeetingDimension!]!, $filter: MeetingFilter, $orderBy: StatsOrder, $first: Int';
const STATS_ARGS = 'groupBy: $groupBy, filter: $filter, orderBy: $orderBy, first: $first';
const stats = fc.oneof(
  grouped.map(
    (variables): Operation => ({
      query: `query (${STATS_TYPES}) { meetingStats(${STATS_ARGS}) { ${ROW} } }`,
      variables,
    }),
  ),
  fc.tuple(fc.constantFrom('people', 'places', 'organizations'), grouped, roles).map(
    ([field, variables, as]): Operation => ({
      query: `query (${STATS_TYPES}, $as: [MeetingRole!]) { ${field}(first: 5) { nodes {
        id meetingStats(${STATS_ARGS}, as: $as) { ${ROW} } meetings(filter: $filter, as: $as, first: 3) { ${PAGE} } } } }`,
      variables: { ...variables, as },
    }),
  ),
);

const linked = fc.record({
  filter: filters.meeting,
  to: ref,
  first: fc.integer({ min: 1, max: 9 }),
  depth: fc.integer({ min: 1, max: 3 }),
  uncertain: fc.boolean(),
});
const links = linked.map(
  (variables): Operation => ({
    query: `query ($filter: MeetingFilter, $to: EntityRef!, $first: Int, $depth: Int, $uncertain: Boolean) { people(first: 4) { nodes {
    pathTo(person: $to, filter: $filter, first: $first, includeUncertain: $uncertain) { length people { id } steps { meetings { id } } }
    neighbourhood(depth: $depth, first: $first, filter: $filter, includeUncertain: $uncertain) { nodes { id } edges { a { id } b { id } meetingCount } }
    metWith(filter: $filter, first: $first, includeUncertain: $uncertain) { totalCount edges { cursor node { id } meetingCount firstMet lastMet } }
  } } }`,
    variables,
  }),
);

/** Any question: a list with its filter, statistics, or who is linked with whom. */
export const randomOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 3, arbitrary: lists },
  { weight: 2, arbitrary: stats },
  { weight: 1, arbitrary: links },
);
