import { describe, expect, it } from 'vitest';
import type { Told } from '../judgements-suite.ts';
import { idOfJudgement, judge, type Outcome } from '../solheim.ts';

const MEETING = `query ($id: ID!) { meeting(id: $id) {
  id title date endDate place { name } venue status format confirmed confidence
  participations { nodes { nameAsWritten party { id } office { title country { name } } role } }
  claims { nodes { id date corrects extractor rejected } }
  disagreements { field values { value } }
  judgements { nodes { id } }
} }`;
const WHOLE =
  '{ people { nodes { id name } } meetings { nodes { id title claims { nodes { id } } } } places { nodes { name } } }';

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly claims: { readonly nodes: readonly { readonly id: string }[] };
}

export function meetingsSuite(told: () => Told): void {
  const meetings = async (): Promise<readonly Titled[]> => {
    const data = await told().api.data<{ readonly meetings: { readonly nodes: readonly Titled[] } }>(WHOLE);
    return data.meetings.nodes;
  };
  const meetingIn = async (place: string): Promise<Titled> => {
    const found = (await meetings()).find(({ title }) => title.includes(`, ${place}`));
    if (found === undefined) throw new Error(`expected a meeting in ${place}`);
    return found;
  };
  /** What is judged holds while the test runs; undone, everything is as it was. */
  const holding = async (make: () => Promise<Outcome>, test: (made: Outcome) => Promise<void>): Promise<void> => {
    const { api } = told();
    const before = await api.data(WHOLE);
    const made = await make();
    const id = idOfJudgement(made);
    expect(await api.graph.verify()).toEqual([]);
    await test(made);
    expect(await judge(api, 'undoJudgement', { id })).toMatchObject({ __typename: 'UndoJudgementPayload' });
    expect(await api.data(WHOLE)).toEqual(before);
  };

  describe('judgements on meetings', () => {
    it('confirm one: it is certain then, and can not be rejected as well', async () => {
      const { api } = told();
      const { id } = await meetingIn('Oslo');
      await holding(
        () => judge(api, 'confirmMeeting', { id }),
        async (made) => {
          expect(made).toMatchObject({
            meetings: [{ id }],
            judgement: { summary: 'they met: Inger Solheim and Nora Quill' },
          });
          expect(await api.data(MEETING, { id })).toMatchObject({
            meeting: { confirmed: true, confidence: 1, judgements: { nodes: [{ id: made.judgement?.id }] } },
          });
          expect(await judge(api, 'rejectMeeting', { id }, 'ben')).toMatchObject({
            __typename: 'ConflictError',
            judgements: [made.judgement],
          });
        },
      );
    });

    it('reject one: nobody met there, also when the article comes again', async () => {
      const { api } = told();
      const { id, claims } = await meetingIn('Dublin');
      await holding(
        () => judge(api, 'rejectMeeting', { id }),
        async (made) => {
          expect(made).toMatchObject({ meetings: [] });
          const again = await api.tell({
            url: 'https://example.org/dublin',
            publishedAt: '2024-06-05',
            text: 'Correction: the diplomat Ingjerd Solheim met Nora Quill in Dublin on 2 June 2024, after lunch.',
          });
          expect(again).toHaveLength(1);
          expect((await meetings()).filter(({ title }) => title.includes('Dublin'))).toEqual([]);
          expect(
            await api.data('query ($id: ID!) { node(id: $id) { ... on Claim { rejected meeting { id } } } }', {
              id: claims.nodes[0]?.id,
            }),
          ).toEqual({ node: { rejected: true, meeting: null } });
        },
      );
    });

    it('correct date, place, venue and format, with what the article says beside', async () => {
      const { api } = told();
      const { id } = await meetingIn('Cork');
      const correction = { date: '2024-07-01', place: { name: 'Dublin' }, venue: 'Dublin Castle', format: 'IN_PERSON' };
      await holding(
        () => judge(api, 'correctMeeting', { id, ...correction }),
        async (made) => {
          expect(made).toMatchObject({
            judgement: {
              summary:
                'Nora Quill and Ingrid Solheim: date 2024-07-01, place Dublin, venue Dublin Castle, format IN_PERSON',
            },
            meetings: [{ id }],
          });
          expect(await api.data(MEETING, { id })).toMatchObject({
            meeting: {
              date: '2024-07-01',
              place: { name: 'Dublin' },
              venue: 'Dublin Castle',
              format: 'IN_PERSON',
              claims: {
                nodes: expect.arrayContaining([
                  expect.objectContaining({ date: '2024-07-02', corrects: [] }),
                  expect.objectContaining({ date: '2024-07-01', extractor: 'human:ada' }),
                ]),
              },
            },
          });
          expect(await judge(api, 'correctMeeting', { id, date: '2024-07-03' }, 'ben')).toMatchObject({
            __typename: 'ConflictError',
            judgements: [made.judgement],
          });
        },
      );
    });

    it('correct who took part', async () => {
      const { api, people } = told();
      const { id } = await meetingIn('Cork');
      const participants = [
        { entity: { id: people.nora }, office: { title: 'Foreign Minister', country: 'Ireland' } },
        { entity: { id: people.inger }, role: 'HOST' },
        { name: 'Zebulon Quirk', kind: 'PERSON' },
        { name: 'local officials', kind: 'GROUP', role: 'ATTENDEE' },
      ];
      await holding(
        () => judge(api, 'correctMeeting', { id, participants }),
        async () => {
          const { meeting } = await api.data<{
            readonly meeting: {
              readonly participations: { readonly nodes: readonly { readonly nameAsWritten: string }[] };
            };
          }>(MEETING, { id });
          const { nodes } = meeting.participations;
          expect(nodes.map(({ nameAsWritten }) => nameAsWritten).sort()).toEqual([
            'Inger Solheim',
            'Nora Quill',
            'Zebulon Quirk',
            'local officials',
          ]);
          expect(nodes).toContainEqual(
            expect.objectContaining({
              nameAsWritten: 'Nora Quill',
              party: { id: people.nora },
              office: { title: 'Foreign Minister', country: { name: 'Ireland' } },
            }),
          );
        },
      );
    });

    it('merge two, whatever their days, and separate them by their old ids', async () => {
      const { api } = told();
      const [geneva, cork] = [await meetingIn('Geneva'), await meetingIn('Cork')];
      await holding(
        () => judge(api, 'mergeMeetings', { ids: [geneva.id, cork.id] }),
        async (made) => {
          expect(made.meetings).toHaveLength(1);
          expect(await meetings()).toHaveLength(3);
          const split = await judge(api, 'separateMeetings', { a: geneva.id, b: cork.id });
          expect(split).toMatchObject({ __typename: 'ConflictError', judgements: [made.judgement] });
        },
      );
      const apart = await judge(api, 'separateMeetings', { a: geneva.id, b: cork.id });
      expect(await judge(api, 'mergeMeetings', { ids: [geneva.id, cork.id] })).toMatchObject({
        __typename: 'ConflictError',
        judgements: [apart.judgement],
      });
      await judge(api, 'undoJudgement', { id: idOfJudgement(apart) });
    });

    it('separate what one claim tells from what the others of a meeting tell', async () => {
      const { api } = told();
      const [echo = ''] = await api.tell({
        url: 'https://example.org/echo',
        publishedAt: '2024-07-05',
        text: 'Irish minister Nora Quill met Ingrid Solheim in Cork on 2 July 2024, an aide said.',
      });
      const { id, claims } = await meetingIn('Cork');
      expect(claims.nodes).toHaveLength(2);
      await holding(
        () => judge(api, 'separateMeetings', { id, claims: [claims.nodes[0]?.id] }),
        async (made) => {
          expect(made.meetings).toHaveLength(2);
          expect(await judge(api, 'separateMeetings', { id, claims: ['claim_unknown'] })).toMatchObject({
            field: 'claims',
          });
        },
      );
      await judge(api, 'purgeArticle', { id: echo });
    });

    it('assert one that was missed, which is one with that of other articles', async () => {
      const { api, people } = told();
      const quote = 'and Zebulon Quirk were seen on the quay of Bergen';
      const [article = ''] = await api.tell({
        url: 'https://example.org/table',
        publishedAt: '2024-08-02',
        text: `On 1 August 2024 the Norwegian envoy Ingrid Solheim ${quote}. It rained.`,
      });
      const asserted = {
        article,
        quotes: [quote],
        date: '2024-08-01',
        place: { name: 'Bergen' },
        format: 'IN_PERSON',
        participants: [{ entity: { id: people.ingrid } }, { name: 'Zebulon Quirk', kind: 'PERSON' }],
      };
      await holding(
        () => judge(api, 'assertMeeting', asserted),
        async (made) => {
          expect(made).toMatchObject({
            judgement: { summary: 'they met: Ingrid Solheim and Zebulon Quirk, 2024-08-01' },
            meetings: [{ title: expect.stringContaining('Bergen, 1 August 2024') }],
          });
          const id = made.meetings?.[0]?.id;
          const claimed = await api.data(
            `query ($id: ID!) { meeting(id: $id) { claims { nodes { extractor evidence { quote start article { id } } } } judgements { nodes { id } } } }`,
            { id },
          );
          expect(claimed).toMatchObject({
            meeting: {
              claims: {
                nodes: [{ extractor: 'human:ada', evidence: [{ quote, start: 52, article: { id: article } }] }],
              },
              judgements: { nodes: [{ id: made.judgement?.id }] },
            },
          });
          const rejected = await judge(api, 'rejectMeeting', { id });
          expect(rejected).toMatchObject({ meetings: [] });
          await judge(api, 'undoJudgement', { id: idOfJudgement(rejected) });
        },
      );
      const wrong = (input: object) => judge(api, 'assertMeeting', { ...asserted, ...input });
      expect(await wrong({ quotes: [quote, 'shared a bed'] })).toMatchObject({
        field: 'quotes',
        message: expect.stringMatching(/got “shared a bed”$/),
      });
      expect(await wrong({ quotes: [] })).toMatchObject({ field: 'quotes' });
      expect(await wrong({ article: 'article_unknown' })).toMatchObject({ field: 'article' });
      expect(await wrong({ participants: asserted.participants.slice(1) })).toMatchObject({ field: 'participants' });
      expect(await wrong({ participants: [{ name: 'Zebulon Quirk' }, { kind: 'GROUP' }] })).toMatchObject({
        field: 'participants',
      });
      expect(await wrong({ participants: [{ entity: { name: 'Nobody' } }, ...asserted.participants] })).toMatchObject({
        __typename: 'NotFoundError',
      });
      expect(await wrong({ endDate: '2024-07' })).toMatchObject({ field: 'endDate' });
      expect(await wrong({ statusDetail: 'REFUSED' })).toMatchObject({ field: 'statusDetail' });
      await judge(api, 'purgeArticle', { id: article });
    });

    it('merge nothing with itself or with what is not there, and correct nothing to nothing', async () => {
      const { api, people } = told();
      const { id } = await meetingIn('Oslo');
      const merge = (...ids: readonly string[]) => judge(api, 'mergeMeetings', { ids });
      expect(await merge(id, id)).toMatchObject({ field: 'ids' });
      expect(await merge(id, 'meeting_unknown')).toMatchObject({ __typename: 'NotFoundError' });
      expect(await merge(id, people.nora)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await judge(api, 'correctMeeting', { id })).toMatchObject({
        __typename: 'InvalidInputError',
        field: null,
      });
      expect(await judge(api, 'separateMeetings', { a: id })).toMatchObject({ __typename: 'InvalidInputError' });
      expect(await judge(api, 'separateMeetings', { a: id, b: id })).toMatchObject({ field: 'b' });
    });
  });
}
