import { describe, expect, test } from 'vitest';
import type { Graph, ReadArticle } from '../../src/graph/index.ts';
import { articleIdOf, judgementOf } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { dumpGraph } from './dump-graph.ts';
import type { MakeDatabase } from './test-database.ts';
import { told, toldArticle, toldMeeting } from './told-article.ts';

const BY = { actor: 'tester', madeAt: '2025-08-01T00:00:00Z' };

/** Histories that went wrong once, on one engine. */
export function projectionCases(engine: string, make: MakeDatabase): void {
  describe(`projection on ${engine}`, () => {
    test('two places judged to be one put the meetings held there into the areas of both', async () => {
      await using database = await make();
      await using store = await database.open();
      const graph = await projectedGraph(store);
      const [bay, paris] = [article('1', meetingAt('Nowhere Bay', null)), article('2', meetingAt('Paris', 'fr/paris'))];
      await graph.record([bay, paris]);
      const areas = async (): Promise<readonly string[]> => {
        const nest = {
          areas: { kinds: ['Place'], via: { edge: 'IN_AREA', direction: 'out' }, page: { size: 9, from: 'start' } },
        } as const;
        const [page] = await graph.select([{ kinds: ['Meeting'], page: { size: 9, from: 'start' }, nest }]);
        return (page?.rows ?? []).map(({ nested }) =>
          (nested.areas?.rows ?? [])
            .map(({ node }) => ('name' in node.props ? node.props.name : ''))
            .sort()
            .join(),
        );
      };
      const apart = await areas();
      const judgement = judgementOf(
        { verdict: 'SAME_ENTITY', subjects: [subject(bay, 'Nowhere Bay'), subject(paris, 'Paris')] },
        BY,
      );
      await graph.judge(judgement);
      expect(new Set(await areas()).size).toBe(1);
      expect((await areas())[0]).toContain('France');
      expect(await graph.verify()).toEqual([]);
      await graph.undo(judgement.id, BY);
      expect(await areas()).toEqual(apart);
      expect(await graph.verify()).toEqual([]);
    });

    test('a meeting that two extractors read in one article is one meeting with a claim of each, from one source', async () => {
      await using database = await make();
      await using store = await database.open();
      const graph = await projectedGraph(store);
      const { article: only, extraction } = article('1', meetingAt('Paris', 'fr/paris'));
      const meetings = ['test@1', 'other@2'].flatMap((extractor) =>
        extraction.meetings.map((meeting) => ({ ...meeting, extractor })),
      );
      await graph.record([{ article: only, extraction: { ...extraction, extractor: 'test@1+other@2', meetings } }]);
      const nest = {
        claims: { kinds: ['Claim'], via: { edge: 'ABOUT', direction: 'in' }, page: { size: 9, from: 'start' } },
      } as const;
      const [page] = await graph.select([{ kinds: ['Meeting'], page: { size: 9, from: 'start' }, nest }]);
      expect(page?.rows.map(({ node }) => node.props)).toMatchObject([{ articleCount: 1, independentSourceCount: 1 }]);
      const claims = page?.rows[0]?.nested.claims?.rows.map(({ node }) => node.props) ?? [];
      expect(claims.map((props) => ('extractor' in props ? props.extractor : null)).sort()).toEqual([
        'other@2',
        'test@1',
      ]);
    });

    test('recording says which entities and meetings it made, and which meetings it confirmed', async () => {
      await using database = await make();
      await using store = await database.open();
      const graph = await projectedGraph(store);
      const nothing = { made: [], gone: [] };
      const first = await graph.record([article('1', meetingAt('Paris', 'fr/paris'))]);
      expect(first.entities.made.map((id) => id.split('_')[0]).sort()).toEqual([
        'person',
        'person',
        'place',
        'place',
        'place',
      ]);
      const [meeting] = first.meetings.made;
      expect(first).toMatchObject({
        articles: [{ outcome: 'NEW' }],
        entities: { gone: [] },
        meetings: { made: [meeting], gone: [], confirmed: [], changed: [] },
      });
      // Of the day after: the meeting keeps the id that it has of the first.
      const { article: anew, extraction } = article('2', meetingAt('Paris', 'fr/paris'));
      const later = { article: { ...anew, publishedAt: '2025-07-11T12:00:00Z' }, extraction };
      const second = await graph.record([later]);
      expect(second).toMatchObject({
        entities: nothing,
        meetings: { ...nothing, confirmed: [meeting], changed: [] },
      });
      expect(await graph.record([later])).toMatchObject({
        entities: nothing,
        meetings: { ...nothing, confirmed: [], changed: [] },
      });
    });

    test('what is read anew takes the place of what was read before, and judgements hold for it', async () => {
      const [before, after] = [meetingAt('Paris', 'fr/paris'), meetingAt('Nowhere Bay', null)].map(named);
      if (before === undefined || after === undefined) throw new TypeError('two readings');
      const judgement = judgementOf(
        {
          verdict: 'MEETING_REJECTED',
          tellings: [
            { articleId: articleIdOf(first().article), parties: ['Ada Vale', 'Ben Holm'], quotes: ['Text of'] },
          ],
        },
        BY,
      );
      const dump = async (work: (graph: Graph) => Promise<unknown>) => {
        await using database = await make();
        await using store = await database.open();
        const graph = await projectedGraph(store);
        await work(graph);
        expect(await graph.verify()).toEqual([]);
        return dumpGraph(store);
      };
      const anew = await dump(async (graph) => {
        await graph.record([first(before)]);
        await graph.judge(judgement);
        expect(await graph.reread([first(after), article('unknown', after)])).toMatchObject([
          { outcome: 'CHANGED' },
          { outcome: 'GONE' },
        ]);
        expect(await graph.reread([first(after)])).toMatchObject([{ outcome: 'UNCHANGED' }]);
        const [page] = await graph.select([{ kinds: ['Meeting'], page: { size: 9, from: 'start' } }]);
        expect(page?.rows).toEqual([]);
      });
      const atOnce = await dump(async (graph) => {
        await graph.record([first(after)]);
        await graph.judge(judgement);
      });
      expect(anew).toEqual(atOnce);
    });
  });
}

const EMPTY: ReadArticle['extraction'] = { extractor: 'test@1', entities: [], meetings: [] };

function first(extraction = EMPTY): ReadArticle {
  return article('1', extraction);
}

/** The same two people, wherever they met. */
function named(extraction: ReadArticle['extraction']): ReadArticle['extraction'] {
  const names = ['Ada Vale', 'Ben Holm'];
  return {
    ...extraction,
    entities: extraction.entities.map((one, index) => ({ ...one, name: names[index] ?? one.name })),
    meetings: extraction.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map((party, index) => ({ ...party, nameAsWritten: names[index] ?? '' })),
    })),
  };
}

function subject(read: ReadArticle, name: string) {
  return { articleId: articleIdOf(read.article), kind: 'Place', name } as const;
}

function article(id: string, extraction: ReadArticle['extraction']): ReadArticle {
  return { ...toldArticle(id, []), extraction };
}

function meetingAt(place: string, listKey: string | null): ReadArticle['extraction'] {
  const people = ['Ada', 'Ben'].map((name) => told(`${name} ${place.slice(0, 3)}`));
  const entities = [...people, told(place, { kind: 'Place', listKey })];
  const meetings = [{ ...toldMeeting(people), place: 2, placeAsWritten: place }];
  return { extractor: 'test@1', entities, meetings };
}
