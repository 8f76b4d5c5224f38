import fc from 'fast-check';
import type {
  Article,
  EntityKind,
  ExtractedEntity,
  ExtractedMeeting,
  ExtractedOffice,
  JudgedMeeting,
  Judgement,
  ReadArticle,
  TellingInArticle,
  Verdict,
} from '../../src/graph/index.ts';
import { addDays, articleIdOf, isDay, judgementOf } from '../../src/graph/index.ts';

/** Few names, so that articles collide: listed and unlisted ones, two spellings, a bare surname. */
const PEOPLE: readonly Partial<ExtractedEntity>[] = [
  { name: 'Marco Rubio', listKey: 'marco-rubio' },
  { name: 'Marco Rubio', listKey: 'marco-rubio' },
  { name: 'Marco Rubio' },
  { name: 'Sergey Lavrov', listKey: 'sergey-lavrov' },
  { name: 'Sergey Lavrov', listKey: 'sergey-lavrov' },
  { name: 'Sergei Lavrov', aliases: ['Sergey Lavrov'] },
  { name: 'Ada Arbor', country: 'MY' },
  { name: 'Ada Arbor', country: 'FR' },
  { name: 'Ada Arbor' },
  { name: 'Bela Brook', aliases: ['B. Brook'] },
  { name: 'Brook', partial: true },
  { name: 'Volodymyr Zelenskyy' },
  { name: 'Vladimir Zelensky', aliases: ['Володимир Зеленський'] },
  { name: 'V. Zelensky' },
  { name: 'Ada Harbor', aliases: ['Ada Arbour'] },
  { name: 'Bella Brook' },
  { name: 'George Bush' },
  { name: 'George W. Bush', listKey: 'george-w-bush', country: 'US' },
  { name: 'George H. W. Bush', listKey: 'george-h-w-bush', country: 'US' },
];
const PLACES: readonly Partial<ExtractedEntity>[] = [
  { name: 'Malaysia', listKey: 'my', country: 'MY' },
  { name: 'Kuala Lumpur', listKey: 'my/kuala-lumpur', country: 'MY' },
  { name: 'Paris', listKey: 'fr/paris', country: 'FR' },
  { name: 'Nowhere Bay' },
  { name: 'Nowhere Baye', country: 'MY' },
];
const OFFICES: readonly (ExtractedOffice | null)[] = [
  null,
  { title: 'Secretary of State', organization: 'State Department', country: 'United States' },
  { title: 'Foreign Minister', organization: 'Russian Foreign Ministry', country: 'Russia' },
  { title: 'Mayor', organization: 'Council of Nowhere Bay', country: null },
];

function entityOf(kind: EntityKind, given: Partial<ExtractedEntity>, office: ExtractedOffice | null): ExtractedEntity {
  const offices = office === null ? [] : [office];
  return {
    kind,
    name: '',
    aliases: [],
    partial: false,
    listKey: null,
    offices,
    country: null,
    mentions: [{ start: 0, end: 5 }],
    ...given,
  };
}

const person = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...OFFICES))
  .map(([given, office]) => entityOf('Person', given, office));
const place = fc.constantFrom(...PLACES).map((given) => entityOf('Place', given, null));
/** Few days, so that they meet on the same and on the next. */
const day = fc.integer({ min: 1, max: 7 }).map((number) => `2025-07-${String(number).padStart(2, '0')}`);
const hour = fc.constantFrom('00:00', '03:30', '12:00', '22:00');
const date = fc.oneof({ weight: 4, arbitrary: day }, fc.constant('2025-07'), fc.constant(null), fc.constant(null));

const meeting = fc.record({
  /** One in five is the country or place that comes after the people. */
  who: fc.uniqueArray(fc.nat(4), { minLength: 2, maxLength: 3 }),
  unnamed: fc.boolean(),
  place: fc.option(fc.nat(1)),
  date,
  daysOn: fc.constantFrom(0, 0, 1, 2),
  status: fc.constantFrom('HELD', 'HELD', 'PLANNED', 'CANCELLED') as fc.Arbitrary<ExtractedMeeting['status']>,
  format: fc.constantFrom('IN_PERSON', 'UNKNOWN', 'REMOTE') as fc.Arbitrary<ExtractedMeeting['format']>,
  confidence: fc.constantFrom(0.5, 0.75, 0.9),
});

type Told = typeof meeting extends fc.Arbitrary<infer T> ? T : never;

function meetingOf(told: Told, people: number, entities: readonly ExtractedEntity[]): ExtractedMeeting {
  const named = [...new Set(told.who.map((index) => index % (people + 1)))];
  const participants: ExtractedMeeting['participants'] = named.map((entity) => ({
    entity,
    nameAsWritten: entities[entity]?.name ?? '',
    kind: entity === people ? 'COUNTRY' : 'PERSON',
    role: 'PRINCIPAL',
    office: entities[entity]?.offices[0] ?? null,
    represents: null,
  }));
  const group = {
    entity: null,
    nameAsWritten: 'local officials',
    kind: 'GROUP',
    role: 'ATTENDEE',
    office: null,
    represents: people,
  } as const;
  return {
    participants: told.unnamed || participants.length < 2 ? [...participants, group] : participants,
    date: told.date,
    endDate: isDay(told.date) && told.daysOn > 0 ? addDays(told.date, told.daysOn) : null,
    place: told.place === null ? null : people + told.place,
    placeAsWritten: told.place === null ? null : (entities[people + told.place]?.name ?? null),
    venue: null,
    occasion: null,
    status: told.status,
    statusDetail: told.status === 'CANCELLED' ? 'CALLED_OFF' : null,
    format: told.format,
    attributedTo: [],
    evidence: [{ start: 0, end: 12, supports: ['PARTICIPANTS'] }],
    confidence: told.confidence,
  };
}

/** An article of one of few ids, so that versions of one article occur. */
const readArticle: fc.Arbitrary<ReadArticle> = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }),
    version: fc.integer({ min: 1, max: 2 }),
    publishedAt: fc.option(
      fc.tuple(day, hour).map(([date, time]) => `${date}T${time}:00Z`),
      { freq: 6 },
    ),
    people: fc.array(person, { minLength: 2, maxLength: 4 }),
    places: fc.tuple(place, place),
    meetings: fc.array(meeting, { maxLength: 2 }),
    publisher: fc.constantFrom(null, 'Example Wire', 'UNN'),
    readBy: fc.constantFrom<readonly string[]>(['test@1'], ['test@1'], ['test@1', 'other@2']),
  })
  .map(({ id, version, publishedAt, people, places, meetings, publisher, readBy }) => {
    const entities = [...people, ...places];
    const article: Article = {
      text: `Some text of article ${id} in version ${version}.`,
      regions: [],
      title: `Article ${id}`,
      url: `https://example.org/${id}`,
      sourceId: null,
      source: 'test',
      publishedAt,
      modifiedAt: null,
      publisher,
      authors: [],
      topics: [],
      language: 'en',
    };
    return {
      article,
      extraction: {
        extractor: readBy.join('+'),
        entities,
        meetings: readBy.flatMap((extractor) =>
          meetings.map((told) => ({ ...meetingOf(told, people.length, entities), extractor })),
        ),
      },
    };
  });

/** Articles, none twice with the same content but different readings: an article's content decides its version. */
export const readArticles: fc.Arbitrary<readonly ReadArticle[]> = fc
  .array(readArticle, { minLength: 1, maxLength: 10 })
  .map((all) => [...new Map(all.map((one) => [JSON.stringify(one.article), one])).values()]);

/** Judgements about names of the articles, and on one another. */
export function judgementsAbout(articles: readonly ReadArticle[]): fc.Arbitrary<readonly Judgement[]> {
  const names = articles.flatMap(({ article, extraction }) =>
    extraction.entities.map(({ kind, name }) => ({ articleId: articleIdOf(article), kind, name })),
  );
  const subject = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(false, false, true))
    .map(([name, only]) => (only ? { ...name, only } : name));
  const pair = fc
    .tuple(subject, subject)
    .filter(([a, b]) => a.kind === b.kind)
    .chain(([a, b]) =>
      fc.constantFrom<Verdict>(
        { verdict: 'SAME_ENTITY', subjects: [a, b] },
        { verdict: 'DIFFERENT_ENTITIES', subjects: [a], from: [b] },
      ),
    );
  const entityCorrection = fc
    .tuple(
      subject,
      fc.record(
        {
          name: fc.constantFrom('Ada A. Arbor', 'Marco R.'),
          addAliases: fc.constantFrom(['Bela Brook'], ['Sergei Lavrov', 'X']),
          removeAliases: fc.constant(['Sergey Lavrov']),
          country: fc.constantFrom(null, 'MY', 'FR'),
          wikidataId: fc.constantFrom(null, 'Q1'),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([named, correction]): Verdict => ({ verdict: 'ENTITY_CORRECTED', subject: named, correction }));
  const retraction = fc
    .constantFrom(...articles)
    .map(({ article }): Verdict => ({ verdict: 'ARTICLE_RETRACTED', articleId: articleIdOf(article) }));
  const decided = fc
    .oneof({ weight: 3, arbitrary: pair }, retraction, entityCorrection, {
      weight: 4,
      arbitrary: verdictOnMeetings(articles),
    })
    .map((verdict) => judgementOf(verdict, BY));
  return fc
    .array(fc.tuple(decided, fc.option(fc.nat(3), { freq: 3 })), { maxLength: 5 })
    .map((all) => inTurn(all))
    .map((all) => [...new Map(all.map((judgement) => [judgement.id, judgement])).values()]);
}

function verdictOnMeetings(articles: readonly ReadArticle[]): fc.Arbitrary<Verdict> {
  const told = articles.flatMap(({ article, extraction }) =>
    extraction.meetings.map(({ participants }): TellingInArticle => {
      const parties = participants.map(({ nameAsWritten }) => nameAsWritten);
      return { articleId: articleIdOf(article), parties, quotes: [article.text.slice(0, 12)] };
    }),
  );
  const assertion = fc.tuple(fc.constantFrom(...articles), day).map(
    ([{ article }, date]): Verdict => ({
      verdict: 'MEETING_ASSERTED',
      articleId: articleIdOf(article),
      meeting: { ...ASSERTED, date },
      quotes: [article.text.slice(0, 9)],
    }),
  );
  if (told.length === 0) return assertion;
  const telling = fc.constantFrom(...told);
  const correction = fc.record(
    {
      date: fc.option(day),
      place: fc.constantFrom(null, { kind: 'Place', name: 'Paris', listKey: 'fr/paris', country: 'FR' } as const),
      status: fc.constantFrom('HELD', 'PLANNED') as fc.Arbitrary<ExtractedMeeting['status']>,
      participants: fc.constant(ASSERTED.participants),
    },
    { requiredKeys: [] },
  );
  const verdict = fc
    .tuple(telling, telling, correction)
    .chain(([a, b, corrected]) =>
      fc.constantFrom<Verdict>(
        { verdict: 'SAME_MEETING', tellings: [a, b] },
        { verdict: 'DIFFERENT_MEETINGS', tellings: [a], from: [b] },
        { verdict: 'MEETING_REJECTED', tellings: [a] },
        { verdict: 'MEETING_CONFIRMED', tellings: [a] },
        { verdict: 'MEETING_CORRECTED', tellings: [a], correction: corrected },
        { verdict: 'MEETING_CORRECTED', tellings: [a, b], correction: corrected },
      ),
    );
  return fc.oneof({ weight: 5, arbitrary: verdict }, assertion);
}

function partyNamed(nameAsWritten: string, listKey: string | null): JudgedMeeting['participants'][number] {
  const entity = { kind: 'Person', name: nameAsWritten, listKey, country: null } as const;
  return { entity, nameAsWritten, kind: 'PERSON', role: 'PRINCIPAL', office: OFFICES[1] ?? null };
}

const ASSERTED: JudgedMeeting = {
  participants: [partyNamed('Marco Rubio', 'marco-rubio'), partyNamed('Bela Brook', null)],
  date: null,
  endDate: null,
  place: { kind: 'Place', name: 'Nowhere Bay', listKey: null, country: null },
  venue: null,
  occasion: null,
  status: 'HELD',
  statusDetail: null,
  format: 'IN_PERSON',
};

const BY = { actor: 'tester', madeAt: '2025-08-01T00:00:00Z' };

/** Some of them supersede an earlier one. */
function inTurn(decided: readonly (readonly [Judgement, number | null])[]): readonly Judgement[] {
  const made: Judgement[] = [];
  for (const [judgement, at] of decided) {
    const earlier = at === null ? undefined : made[at];
    made.push(earlier === undefined ? judgement : judgementOf(verdictOf(judgement), BY, [earlier.id]));
  }
  return made;
}

function verdictOf({ id: _, actor: __, madeAt: ___, reason: ____, supersedes: _____, ...verdict }: Judgement): Verdict {
  return verdict;
}
