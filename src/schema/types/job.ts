import { BESIDE_THE_GRAPH } from '../beside-the-graph.ts';
import { builder } from '../builder.ts';
import type { JobRefusal as JobRefusalShape, Job as JobShape } from '../jobs.ts';
import { forbiddenUrl } from '../mutations/url-refused.ts';
import { enumOf } from './enum-of.ts';
import { atMost } from './link-args.ts';

/** Of jobs, and of what one of them refused. */
const MOST_LISTED = 100;
const DEFAULT_LISTED = 20;

const JobState = enumOf('JobState', 'Where a job stands.', {
  RUNNING: 'It reads and records.',
  DONE: 'It has come to the end of what the URLs name.',
  STOPPED: 'It was ended early; what it counts is in the graph.',
  FAILED:
    'A fault of the server or of the store ended it, which the log of the server tells; what it counts is in the graph.',
});

const JobArticles = builder.objectRef<JobShape['articles']>('JobArticles').implement({
  description: 'Articles that a job has read, by what became of them.',
  fields: (t) => ({
    new: t.exposeInt('new', { description: 'They were not known.' }),
    updated: t.exposeInt('updated', { description: 'They are newer versions of known articles, and count now.' }),
    unchanged: t.exposeInt('unchanged', { description: 'They were known just so.' }),
    older: t.exposeInt('older', { description: 'They are kept as versions; newer ones count.' }),
    retracted: t.exposeInt('retracted', { description: 'They are kept, but judgements say that they do not count.' }),
    purged: t.exposeInt('purged', { description: 'They are not kept: judgements have purged them for good.' }),
  }),
});

const JobMeetings = builder.objectRef<JobShape['meetings']>('JobMeetings').implement({
  description: 'Meetings by what a job has done to them.',
  fields: (t) => ({
    new: t.exposeInt('new', { description: 'Nothing told of them before the job.' }),
    confirmed: t.exposeInt('confirmed', {
      description: 'They were there before: more articles tell of them now, and nothing that they say has changed.',
    }),
    changed: t.exposeInt('changed', {
      description: 'They were there before, and say something else, have another id, or fewer tell of them.',
    }),
    withdrawn: t.exposeInt('withdrawn', { description: 'They were there before, and are gone, or one with another.' }),
  }),
});

const JobRefusal = builder.objectRef<JobRefusalShape>('JobRefusal').implement({
  description: 'What a job could not take in; it costs only itself.',
  fields: (t) => ({
    where: t.exposeString('where', {
      description: 'The URL, with the place in what it names where that holds many articles.',
    }),
    code: t.exposeString('code', {
      description: '`URL_UNREADABLE`, `URL_FORBIDDEN`, `DOCUMENT_REFUSED` or `SOURCE_UNREADABLE`.',
    }),
    reason: t.string({
      description: 'Where, and what was expected there.',
      resolve: ({ where, code, reason }) => (code === 'URL_FORBIDDEN' ? forbiddenUrl(where) : reason),
    }),
  }),
});

export const Job = builder.objectRef<JobShape>('Job').implement({
  description:
    'A run of this server that takes in what URLs name. It is known to this server alone, until that ends or a hundred others have ended after it; what it has taken in stays.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    state: t.expose('state', { type: JobState, description: 'Where it stands.' }),
    urls: t.expose('urls', { type: ['URL'], description: 'What it was started with.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it was started.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended; null until then.' }),
    articles: t.expose('articles', { type: JobArticles, description: 'Articles that are in the graph by now.' }),
    claimCount: t.int({
      description: 'Meetings that the new and updated articles tell, however often.',
      resolve: ({ claims }) => claims,
    }),
    newEntityCount: t.int({
      description: 'People, organizations and places that were not known before the job.',
      resolve: ({ entities }) => entities.new,
    }),
    meetings: t.expose('meetings', { type: JobMeetings, description: 'What it has done to meetings by now.' }),
    refusedCount: t.exposeInt('refusedCount', { description: 'Documents and articles that were refused by now.' }),
    refused: t.field({
      type: [JobRefusal],
      description: 'Those that were refused, in the order of reading; the first hundred are kept.',
      args: {
        first: t.arg.int({
          defaultValue: DEFAULT_LISTED,
          description: `At most so many: 1 to ${MOST_LISTED}.`,
        }),
      },
      resolve: ({ refused }, { first }) => refused.slice(0, atMost(MOST_LISTED, 'first', first ?? DEFAULT_LISTED)),
    }),
  }),
});

builder.queryFields((t) => ({
  job: t.field({
    type: Job,
    nullable: true,
    description: 'The job of that id, as it is now; null where this server has none, or none any more.',
    args: { id: t.arg.id({ required: true, description: 'Its id, as `startIngest` answered it.' }) },
    extensions: BESIDE_THE_GRAPH,
    resolve: (_, { id }, { jobs }) => jobs.find(String(id)),
  }),
  jobs: t.field({
    type: [Job],
    description: 'The jobs of this server, the newest first: those under way, and the last that have ended.',
    args: {
      first: t.arg.int({ defaultValue: DEFAULT_LISTED, description: `At most so many: 1 to ${MOST_LISTED}.` }),
    },
    extensions: BESIDE_THE_GRAPH,
    resolve: (_, { first }, { jobs }) => jobs.newest(atMost(MOST_LISTED, 'first', first ?? DEFAULT_LISTED)),
  }),
}));
