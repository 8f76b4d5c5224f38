import type { FeedChange, NodeOf } from '../../graph/index.ts';
import { kindOfId } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { MeetingFilter, type MeetingFilterInput } from '../inputs/filter-inputs.ts';
import { allOf } from '../inputs/filters.ts';
import { meetingFilter } from '../inputs/node-filters.ts';
import type { Load } from '../loaders/load.ts';
import { isOf } from '../loaders/rows.ts';
import { Article } from '../types/article.ts';
import { enumOf } from '../types/enum-of.ts';
import { Meeting } from '../types/meeting.ts';
import { reports } from './reports.ts';

/** A change of a meeting, and the meeting as it now stands: null where it is withdrawn. */
interface MeetingReported extends FeedChange {
  readonly subjectId: string;
  readonly change: Exclude<FeedChange['change'], 'OTHER'>;
  readonly meeting: NodeOf<'Meeting'> | null;
}

const MeetingChange = enumOf('MeetingChange', 'What became of a meeting.', {
  NEW: 'Nothing told of it before.',
  CONFIRMED: 'Another article tells of it, and nothing that it says has changed.',
  CHANGED: 'It says something else, or fewer tell of it; or it takes the place of another, which is withdrawn.',
  WITHDRAWN: 'It is gone, or its id now stands for another.',
});

const MeetingReport = builder.objectRef<MeetingReported>('MeetingReport').implement({
  description: 'That something became of a meeting.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Where it stands in the change feed: `after` it goes on from here.',
      resolve: ({ cursor }) => cursor,
    }),
    change: t.field({ type: MeetingChange, description: 'What became of it.', resolve: ({ change }) => change }),
    meetingId: t.id({ description: 'The id that it has, or had.', resolve: ({ subjectId }) => subjectId }),
    meeting: t.field({
      type: Meeting,
      nullable: true,
      description: 'The meeting as it now stands; null where it is withdrawn.',
      resolve: ({ meeting }) => meeting,
    }),
    survivor: t.field({
      type: Meeting,
      nullable: true,
      description: 'Of one that is withdrawn: the meeting that its id now stands for; null where it is gone.',
      async resolve({ change, subjectId }, _, { load }) {
        const node = change === 'WITHDRAWN' ? await load.node(subjectId) : null;
        return isOf(node, ['Meeting']) ? node : null;
      },
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that made it so; null where that is not one alone, or where it was taken away.',
      resolve: ({ articleId }, _, { load }) => (articleId === null ? null : load.nodeOf('Article', articleId)),
    }),
    at: t.field({ type: 'DateTime', description: 'When it was written.', resolve: ({ at }) => at }),
  }),
});

builder.subscriptionField('meetingReported', (t) =>
  t.field({
    type: MeetingReport,
    description:
      'What becomes of meetings, whichever process writes, in the order of commits. Each report has the meeting as it then stands: of one that was withdrawn since, only that is told.',
    args: {
      filter: t.arg({
        type: MeetingFilter,
        description: 'Only of meetings that now fit; that one is withdrawn is told of all. Default: all.',
      }),
      after: t.arg.string({
        description: 'A cursor of a report, or of `changeFeedHead`: what came after it. Default: from now on.',
      }),
    },
    async subscribe(_, { filter, after }, { feed, load }) {
      // What is wrong with it is told at once.
      await meetingFilter(filter, load);
      return reports(feed, after, (page) => meetingReports(page, filter, load));
    },
    resolve: (report) => report,
  }),
);

/** One question for the meetings of the page. What names stand for is looked up again: others may have come to bear them. */
async function meetingReports(
  page: readonly FeedChange[],
  filter: MeetingFilterInput | null | undefined,
  load: Load,
): Promise<readonly MeetingReported[]> {
  load.forget();
  const changes = page.flatMap(({ subjectId, change, ...rest }) =>
    subjectId !== null && change !== 'OTHER' && kindOfId(subjectId) === 'Meeting'
      ? [{ ...rest, subjectId, change }]
      : [],
  );
  const ids = [...new Set(changes.filter(({ change }) => change !== 'WITHDRAWN').map(({ subjectId }) => subjectId))];
  const meetings = await fitting(ids, filter, load);
  return changes.flatMap((change): readonly MeetingReported[] => {
    if (change.change === 'WITHDRAWN') return [{ ...change, meeting: null }];
    const meeting = meetings.get(change.subjectId);
    return meeting === undefined ? [] : [{ ...change, meeting }];
  });
}

async function fitting(
  ids: readonly string[],
  filter: MeetingFilterInput | null | undefined,
  load: Load,
): Promise<ReadonlyMap<string, NodeOf<'Meeting'>>> {
  if (ids.length === 0) return new Map();
  const where = allOf([{ ids }, await meetingFilter(filter, load)]);
  const { rows } = await load.page({ kinds: ['Meeting'], where, page: { size: ids.length, from: 'start' } });
  return new Map(rows.map(({ node }) => [node.id, node]));
}
