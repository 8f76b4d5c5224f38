import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/graph/index.ts';
import { clusterClaims } from '../../../src/graph/project/meetings/index.ts';
import { type Party, resolvedClaim } from '../../support/resolved-claim.ts';

const RUBIO: Party = { name: 'rubio', country: 'US' };
const LAVROV: Party = { name: 'lavrov', country: 'RU' };
const USHAKOV: Party = { name: 'ushakov', country: 'RU' };
const RUSSIA: Party = { name: 'russia', country: 'RU', kind: 'Place' };
const AMERICA: Party = { name: 'america', country: 'US', kind: 'Place' };

/** Two at least three days apart are two meetings, whatever else is told. */
const tenDays = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 9, maxLength: 9 }))
  .map(([first, gaps]) =>
    [...gaps.keys(), gaps.length].map((count) =>
      addDays(
        '2020-01-01',
        gaps.slice(0, count).reduce((a, b) => a + b, first),
      ),
    ),
  );
const undated = fc.record({
  date: fc.constantFrom(null, '2020', '2020-06', '2021'),
  publishedAt: fc.option(
    fc.integer({ min: 0, max: 900 }).map((days) => `${addDays('2020-01-01', days)}T12:00:00.000Z`),
  ),
  status: fc.constantFrom('HELD', 'PLANNED', 'PROPOSED', 'CANCELLED'),
  format: fc.constantFrom('IN_PERSON', 'REMOTE', 'UNKNOWN'),
});

function meetingOf(day: string, id = `on-${day}`) {
  return resolvedClaim(id, [RUBIO, LAVROV], { date: day, publishedAt: `${day}T12:00:00.000Z` });
}

function parts(claims: Parameters<typeof clusterClaims>[0]): readonly string[] {
  return clusterClaims(claims)
    .map((meeting) =>
      meeting.claims
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    )
    .toSorted();
}

describe('claims add up to meetings', () => {
  test('one undated claim never joins ten dated meetings of the same pair to one another, whatever it says', () => {
    fc.assert(
      fc.property(tenDays, undated, (days, told) => {
        const dated = days.map((day) => meetingOf(day));
        const clusters = clusterClaims([...dated, resolvedClaim('undated', [RUBIO, LAVROV], told)]);
        const sizes = clusters.map(({ claims }) => claims.filter(({ id }) => id !== 'undated').length);
        expect(sizes.filter((size) => size > 0)).toEqual(days.map(() => 1));
      }),
    );
  });

  test('an undated claim that fits several of them joins none, and is marked ambiguous', () => {
    fc.assert(
      fc.property(tenDays, (days) => {
        const told = resolvedClaim('undated', [RUBIO, LAVROV], { date: '2020' });
        const clusters = clusterClaims([...days.filter((day) => day < '2021').map((day) => meetingOf(day)), told]);
        const own = clusters.find(({ claims }) => claims.some(({ id }) => id === 'undated'));
        const fitting = clusters.length - 1;
        if (fitting > 1) expect([own?.claims.length, own?.ambiguous]).toEqual([1, true]);
      }),
    );
  });

  test('an undated claim joins the only meeting that it fits', () => {
    const told = resolvedClaim('undated', [RUBIO, LAVROV], { publishedAt: '2020-03-05T12:00:00.000Z' });
    expect(parts([meetingOf('2020-03-04'), meetingOf('2019-03-04'), told])).toEqual([
      'on-2019-03-04',
      'on-2020-03-04 undated',
    ]);
  });

  test('two claims of one article by one reader are of two meetings, by two readers of one', () => {
    const [a, b] = ['a', 'b'].map((id) =>
      resolvedClaim(id, [RUBIO, LAVROV], { date: '2020-03-04', articleId: 'same' }),
    );
    const other = resolvedClaim('c', [RUBIO, LAVROV], { date: '2020-03-04', articleId: 'same', extractor: 'other@1' });
    if (a === undefined || b === undefined) throw new TypeError('expected two claims');
    expect(parts([a, b])).toEqual(['a', 'b']);
    expect(parts([a, other])).toEqual(['a c']);
  });

  test('countries join those who alone spoke for them that day, and nobody where two did', () => {
    const day = { date: '2020-03-04' };
    const countries = resolvedClaim('countries', [AMERICA, RUSSIA], day);
    const ministers = resolvedClaim('ministers', [RUBIO, LAVROV], day);
    const aides = resolvedClaim('aides', [RUBIO, USHAKOV], day);
    expect(parts([countries, ministers])).toEqual(['countries ministers']);
    expect(parts([countries, ministers, aides])).toEqual(['aides', 'countries', 'ministers']);
    expect(parts([countries, resolvedClaim('later', [RUBIO, LAVROV], { date: '2020-03-05' })])).toHaveLength(2);
  });

  test('an evening here and the next morning there are one call, two days of talks by one clock are two', () => {
    const call = (id: string, date: string, publishedAt: string) =>
      resolvedClaim(id, [RUBIO, LAVROV], { date, publishedAt, format: 'REMOTE' });
    const evening = call('washington', '2020-03-04', '2020-03-05T01:00:00.000Z');
    expect(parts([evening, call('moscow', '2020-03-05', '2020-03-05T03:00:00.000Z')])).toEqual(['moscow washington']);
    expect(parts([evening, call('next', '2020-03-05', '2020-03-05T16:00:00.000Z')])).toEqual(['next', 'washington']);
    // A day alone: the hour at which it came out is not known.
    expect(parts([evening, call('undated', '2020-03-05', '2020-03-05T00:00:00.000Z')])).toHaveLength(2);
  });

  test('the order of the claims decides nothing', () => {
    const claim = fc.record({
      who: fc.constantFrom(
        [RUBIO, LAVROV],
        [RUBIO, LAVROV, USHAKOV],
        [RUBIO, USHAKOV],
        [AMERICA, RUSSIA],
        [RUBIO, RUSSIA],
      ),
      date: fc.constantFrom('2020-03-04', '2020-03-05', '2020-03-06', '2020-03', null),
      hour: fc.constantFrom('00', '03', '12', '22'),
      format: fc.constantFrom('IN_PERSON', 'REMOTE', 'UNKNOWN'),
      article: fc.integer({ min: 1, max: 4 }),
    });
    const history = fc.array(claim, { maxLength: 12 }).chain((told) => {
      const claims = told.map(({ who, date, hour, format, article }, index) =>
        resolvedClaim(`c${index}`, who, {
          date,
          format,
          articleId: `article ${article}`,
          publishedAt: `2020-03-0${article + 3}T${hour}:00:00.000Z`,
        }),
      );
      return fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }));
    });
    fc.assert(
      fc.property(history, ([claims, shuffled]) => {
        expect(parts(shuffled)).toEqual(parts(claims));
      }),
    );
  });
});
