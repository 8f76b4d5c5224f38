import { describe, expect, test } from 'vitest';
import { fallen, frozenFigures } from '../../bench/quality/frozen.ts';
import { BY_FLOOR, figuresOfMeetings } from '../../bench/quality/meetings/figures.ts';
import { isOfTexts, type MeetingSet } from '../../bench/quality/meetings/meeting-set.ts';
import { articlesOfSet } from '../../bench/quality/meetings/read-set.ts';
import { readSets } from '../../bench/quality/meetings/read-sets.ts';
import { scoreSets } from '../../bench/quality/meetings/scored-set.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { rulesExtractor } from '../../src/ingest/index.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

/** Every so many sets, one is recorded in a store too. */
const SAMPLED = 12;

describe.each(['TUNED', 'HELD_OUT'] as const)('on the labelled sets of articles, %s', (split) => {
  const sets = readSets(split);

  test('each claim is of one meeting, and no label is of an article that is not there', () => {
    for (const set of sets) {
      const labelled = set.meetings.flatMap(({ of }) => of);
      if (!isOfTexts(set)) expect(labelled.toSorted(), set.id).toEqual(claimRefs(set).toSorted());
      else
        expect(
          labelled.filter((label) => !set.articles.some(({ id }) => id === label)),
          set.id,
        ).toEqual([]);
    }
    expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
  });

  test('no figure of the meetings has fallen, and pairs are above the floor', async () => {
    const scored = await scoreSets(sets, rulesExtractor);
    const now = figuresOfMeetings(scored);
    const frozen = frozenFigures('MEETINGS')[split];
    expect(Object.keys(frozen ?? {})).toEqual(Object.keys(now));
    expect(fallen(now, frozen ?? {})).toEqual([]);
    const floor = figuresOfMeetings(scored, BY_FLOOR);
    for (const name of ['pairwise precision', 'pairwise recall', 'B3 F1'])
      expect(now[`all ${name}`]).toBeGreaterThan(floor[`all ${name}`] ?? 1);
  });

  test('a store that is given the articles one by one says the same as the projection of all of them', async () => {
    for (const set of sets.filter((_, at) => at % SAMPLED === 0)) {
      await using database = await sqliteDatabase();
      await using store = await database.open();
      const graph = await projectedGraph(store);
      for (const article of await articlesOfSet(set, rulesExtractor)) await graph.record([article]);
      expect(await graph.verify(), set.id).toEqual([]);
    }
  });
});

/** Of each article's last version. */
function claimRefs({ articles }: MeetingSet): readonly string[] {
  const last = new Map(articles.map((article) => [article.id, article]));
  return [...last.values()].flatMap((article) =>
    'claims' in article ? article.claims.map((_, at) => `${article.id}${at + 1}`) : [],
  );
}
