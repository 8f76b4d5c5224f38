import { describe, expect, test } from 'vitest';
import type { ExtractedMeeting, Graph, JudgedMeeting, NodeOf, ReadArticle, Verdict } from '../../src/graph/index.ts';
import { articleIdOf, judgementOf } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { dumpGraph } from './dump-graph.ts';
import type { MakeDatabase } from './test-database.ts';
import { told, toldArticle, toldMeeting } from './told-article.ts';

const BY = { actor: 'anna', madeAt: '2025-08-01T00:00:00Z' };
const ADA_AND_BEN = [told('Ada Arbor'), told('Ben Brook')];

/** What judgements on meetings and entities do to the graph, on one engine. */
export function judgementCases(engine: string, make: MakeDatabase): void {
  const given = async (articles: readonly ReadArticle[], work: (graph: Graph) => Promise<void>): Promise<void> => {
    await using database = await make();
    await using store = await database.open();
    const graph = await projectedGraph(store);
    await graph.record(articles);
    await work(graph);
    expect(await graph.verify()).toEqual([]);
  };

  describe(`judgements on ${engine}`, () => {
    test('two meetings judged to be one are one, and are two again once that is undone', () =>
      given([tells('1', { date: '2025-07-08' }), tells('2', { date: '2025-07-09' })], async (graph) => {
        const [one, other] = [telling('1'), telling('2')];
        const id = await judged(graph, { verdict: 'SAME_MEETING', tellings: [one, other] });
        expect(await meetings(graph)).toMatchObject([{ articleCount: 2, disagreesOn: ['DATE'] }]);
        await graph.undo(id, BY);
        expect(await meetings(graph)).toMatchObject([{ articleCount: 1 }, { articleCount: 1 }]);
      }));

    test('tellings judged to be of two meetings stay apart, whatever comes', () =>
      given([tells('1'), tells('2')], async (graph) => {
        expect(await meetings(graph)).toHaveLength(1);
        await judged(graph, { verdict: 'DIFFERENT_MEETINGS', tellings: [telling('1')], from: [telling('2')] });
        expect(await meetings(graph)).toHaveLength(2);
        await graph.record([tells('3'), { ...tells('1'), article: { ...tells('1').article, title: 'Corrected' } }]);
        expect((await meetings(graph)).map(({ articleCount }) => articleCount).sort()).toEqual([1, 2]);
      }));

    test('of two vague tellings that are judged to be of two meetings, one at most joins a dated one', () =>
      given([tells('1'), tells('2', { date: null }), tells('3', { date: null })], async (graph) => {
        expect(await meetings(graph)).toMatchObject([{ articleCount: 3 }]);
        await judged(graph, { verdict: 'DIFFERENT_MEETINGS', tellings: [telling('2')], from: [telling('3')] });
        expect((await meetings(graph)).map(({ articleCount }) => articleCount).sort()).toEqual([1, 2]);
      }));

    test('a telling without a day that fits two meetings is asked about, until it is decided', () =>
      given([tells('1', { date: '2025-07-06' }), tells('2'), tells('3', { date: null })], async (graph) => {
        const features = ['the same parties', 'a day near the article', 'fits others too'].map((name) => ({ name }));
        expect(await questions(graph)).toMatchObject([
          { about: 'SAME_MEETING', features },
          { about: 'SAME_MEETING', features },
        ]);
        const id = await judged(graph, { verdict: 'SAME_MEETING', tellings: [telling('1'), telling('3')] });
        expect(await questions(graph)).toEqual([]);
        expect((await meetings(graph)).map(({ articleCount }) => articleCount).sort()).toEqual([1, 2]);
        await graph.undo(id, BY);
        await judged(graph, {
          verdict: 'DIFFERENT_MEETINGS',
          tellings: [telling('3')],
          from: [telling('1'), telling('2')],
        });
        expect(await questions(graph)).toEqual([]);
        expect((await meetings(graph)).map(({ articleCount }) => articleCount)).toEqual([1, 1, 1]);
      }));

    test('a rejected telling is of no meeting, in newer versions of its article too', () =>
      given([tells('1')], async (graph) => {
        await judged(graph, { verdict: 'MEETING_REJECTED', tellings: [telling('1')] });
        expect(await meetings(graph)).toEqual([]);
        const newer = { ...tells('1').article, title: 'Updated', modifiedAt: '2025-07-11T00:00:00Z' };
        await graph.record([{ ...tells('1'), article: newer }]);
        expect(await meetings(graph)).toEqual([]);
        await graph.record([tells('2')]);
        expect(await meetings(graph)).toMatchObject([{ articleCount: 1 }]);
      }));

    test('a confirmed meeting is certain', () =>
      given([tells('1')], async (graph) => {
        await judged(graph, { verdict: 'MEETING_CONFIRMED', tellings: [telling('1')] });
        expect(await meetings(graph)).toMatchObject([{ confirmed: true, confidence: 1 }]);
      }));

    test('what a person corrects holds against however many articles, and is shown beside them', () =>
      given([tells('1')], async (graph) => {
        const correction = { date: '2025-07-07', status: 'CANCELLED', statusDetail: 'CALLED_OFF' } as const;
        await judged(graph, { verdict: 'MEETING_CORRECTED', tellings: [telling('1')], correction });
        await graph.record([tells('2'), tells('3')]);
        expect(await meetings(graph)).toMatchObject([
          { date: '2025-07-07', status: 'CANCELLED', statusDetail: 'CALLED_OFF', articleCount: 3 },
        ]);
        expect(await extractors(graph)).toEqual(['human:anna', 'test@1', 'test@1', 'test@1']);
      }));

    test('corrected participants take the place of those read', () =>
      given([tells('1')], async (graph) => {
        const correction = { participants: ASSERTED.participants };
        await judged(graph, { verdict: 'MEETING_CORRECTED', tellings: [telling('1')], correction });
        expect((await meetings(graph)).map(({ title }) => title)).toEqual(['Ada Arbor and Cleo Crane, 9 July 2025']);
      }));

    test('an asserted meeting stands as long as its quotes stand in the article', () =>
      given([toldArticle('1', ADA_AND_BEN)], async (graph) => {
        const verdict = { verdict: 'MEETING_ASSERTED', articleId: idOf('1'), meeting: ASSERTED } as const;
        await judged(graph, { ...verdict, quotes: ['Text of article'] });
        expect(await meetings(graph)).toMatchObject([
          { title: 'Ada Arbor and Cleo Crane, 6 July 2025', confidence: 0.99 },
        ]);
        const { article, extraction } = toldArticle('1', ADA_AND_BEN);
        await graph.record([
          { article: { ...article, text: 'Rewritten.', modifiedAt: '2025-07-12T00:00:00Z' }, extraction },
        ]);
        expect(await meetings(graph)).toEqual([]);
        expect(await judgements(graph)).toMatchObject([{ stands: true, bound: false }]);
      }));

    test('an asserted meeting can be merged with one that is read', () =>
      given([tells('1'), toldArticle('2', ADA_AND_BEN)], async (graph) => {
        const verdict = { verdict: 'MEETING_ASSERTED', articleId: idOf('2'), meeting: ASSERTED } as const;
        const judgementId = await judged(graph, { ...verdict, quotes: ['Text of article'] });
        const asserted = { articleId: idOf('2'), parties: ['Ada Arbor', 'Cleo Crane'], quotes: [], judgementId };
        await judged(graph, { verdict: 'SAME_MEETING', tellings: [telling('1'), asserted] });
        expect(await meetings(graph)).toMatchObject([{ articleCount: 2 }]);
      }));

    test('a corrected entity has the name, the country and the id that it is given', () =>
      given([tells('1'), tells('2')], async (graph) => {
        const correction = { name: 'Ada B. Arbor', addAliases: ['The Arbor'], country: 'FR', wikidataId: 'Q42' };
        await judged(graph, { verdict: 'ENTITY_CORRECTED', subject: named('1', 'Ada Arbor'), correction });
        expect(await people(graph)).toMatchObject([
          { name: 'Ada B. Arbor', aliases: ['Ada Arbor', 'The Arbor'], countryCodes: ['FR'], wikidataId: 'Q42' },
          { name: 'Ben Brook' },
        ]);
      }));

    test('a place of which a person says that it is in no country is in none, and is in its own again once that is undone', () => {
      const places = [
        told('Nowhere Bay', { kind: 'Place', country: 'MY' }),
        told('Paris', { kind: 'Place', listKey: 'fr/paris', country: 'FR' }),
      ];
      const article = toldArticle('1', places);
      return given([article], async (graph) => {
        const countries = async () =>
          (await all(graph, 'Place'))
            .filter(({ name }) => places.some((place) => place.name === name))
            .map(({ name, countryCode, countryCodes }) => [name, countryCode, ...countryCodes]);
        const before = await countries();
        expect(before).toEqual(expect.arrayContaining([['Nowhere Bay', 'MY', 'MY']]));
        const ids: string[] = [];
        for (const { name } of places) {
          const subject = { articleId: idOf('1'), kind: 'Place', name } as const;
          ids.push(await judged(graph, { verdict: 'ENTITY_CORRECTED', subject, correction: { country: null } }));
        }
        expect(new Set(await countries())).toEqual(new Set(places.map(({ name }) => [name, null])));
        for (const id of ids) await graph.undo(id, BY);
        expect(await countries()).toEqual(before);
      });
    });

    test('of two who correct the same, the later one is told so, and nothing is lost', () =>
      given([tells('1'), tells('2')], async (graph) => {
        await judged(graph, {
          verdict: 'MEETING_CORRECTED',
          tellings: [telling('1')],
          correction: { date: '2025-07-07' },
        });
        const other = judgementOf(
          { verdict: 'MEETING_CORRECTED', tellings: [telling('2')], correction: { date: '2025-07-08' } },
          { ...BY, actor: 'bert' },
        );
        await expect(graph.judge(other)).rejects.toMatchObject({ code: 'CONFLICT' });
        expect(await meetings(graph)).toMatchObject([{ date: '2025-07-07' }]);
      }));

    test('of a purged article no word is left, not even in what was judged of it, and it does not come back', async () => {
      await using database = await make();
      await using store = await database.open();
      const graph = await projectedGraph(store);
      await graph.record([tells('1'), tells('2')]);
      await judged(graph, { verdict: 'SAME_MEETING', tellings: [telling('1'), telling('2')] });
      const id = await judged(graph, { verdict: 'ARTICLE_PURGED', articleId: idOf('1') });
      expect(await graph.record([tells('1')])).toMatchObject({ articles: [{ outcome: 'PURGED' }] });
      expect((await dumpGraph(store)).filter((line) => line.includes('Text of article 1'))).toEqual([]);
      await expect(graph.undo(id, BY)).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await meetings(graph)).toMatchObject([{ articleCount: 1 }]);
      expect(await graph.verify()).toEqual([]);
    });

    test('what speaks of nothing that its articles have is refused', () =>
      given([tells('1')], async (graph) => {
        const nobody = {
          verdict: 'ENTITY_CORRECTED',
          subject: named('1', 'Zoe Zane'),
          correction: { name: 'Z' },
        } as const;
        await expect(graph.judge(judgementOf(nobody, BY))).rejects.toMatchObject({ code: 'NOT_FOUND' });
        expect(await judgements(graph)).toEqual([]);
      }));
  });
}

const ASSERTED: JudgedMeeting = {
  participants: ['Ada Arbor', 'Cleo Crane'].map((name) => ({
    entity: { kind: 'Person', name, listKey: null, country: null },
    nameAsWritten: name,
    kind: 'PERSON',
    role: 'PRINCIPAL',
    office: null,
  })),
  date: '2025-07-06',
  endDate: null,
  place: null,
  venue: null,
  occasion: null,
  status: 'HELD',
  statusDetail: null,
  format: 'IN_PERSON',
};

function tells(id: string, more: Partial<ExtractedMeeting> = {}): ReadArticle {
  return toldArticle(id, ADA_AND_BEN, [
    { ...toldMeeting(ADA_AND_BEN), evidence: [{ start: 0, end: 17, supports: [] }], ...more },
  ]);
}

function idOf(id: string): string {
  return articleIdOf(tells(id).article);
}

function telling(id: string) {
  return { articleId: idOf(id), parties: ['Ada Arbor', 'Ben Brook'], quotes: [`Text of article ${id}`] };
}

function named(id: string, name: string) {
  return { articleId: idOf(id), kind: 'Person', name } as const;
}

async function judged(graph: Graph, verdict: Verdict): Promise<string> {
  const judgement = judgementOf(verdict, BY);
  await graph.judge(judgement);
  return judgement.id;
}

async function all<K extends 'Meeting' | 'Claim' | 'Person' | 'Place' | 'Judgement' | 'Question'>(
  graph: Graph,
  kind: K,
): Promise<readonly NodeOf<K>['props'][]> {
  const [page] = await graph.select([{ kinds: [kind], page: { size: 50, from: 'start' } }]);
  // A list of one kind has nodes of that kind.
  return (page?.rows ?? []).map(({ node }) => node.props as NodeOf<K>['props']);
}

const meetings = (graph: Graph) => all(graph, 'Meeting');
const questions = (graph: Graph) => all(graph, 'Question');
const judgements = (graph: Graph) => all(graph, 'Judgement');
const people = async (graph: Graph) => (await all(graph, 'Person')).toSorted((a, b) => (a.byName < b.byName ? -1 : 1));
const extractors = async (graph: Graph) => (await all(graph, 'Claim')).map(({ extractor }) => extractor).sort();
