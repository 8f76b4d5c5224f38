import { builder } from '../builder.ts';
import { InputRefused } from '../errors.ts';
import type { Job as JobShape } from '../jobs.ts';
import { Job } from '../types/job.ts';
import { InvalidInputError, invalidInput, NotFoundError } from './problems.ts';
import { UrlRefusedError, urlRefused } from './url-refused.ts';

/** More are a list of URLs, which is one. */
const MOST_URLS = 100;

interface Held {
  readonly job: JobShape;
}

const JobPayload = builder.objectRef<Held>('JobPayload').implement({
  description: 'The job, as it now stands.',
  fields: (t) => ({ job: t.expose('job', { type: Job, description: 'The job.' }) }),
});

const StartIngestResult = builder.unionType('StartIngestResult', {
  description: 'The job that was started, or why none was.',
  types: [JobPayload, UrlRefusedError, InvalidInputError],
  resolveType(result) {
    if (!('problem' in result)) return JobPayload;
    return result.problem === 'URL_REFUSED' ? UrlRefusedError : InvalidInputError;
  },
});

const StopIngestResult = builder.unionType('StopIngestResult', {
  description: 'The job that has ended, or that there is none.',
  types: [JobPayload, NotFoundError],
  resolveType: (result) => ('problem' in result ? NotFoundError : JobPayload),
});

const StartIngestInput = builder.inputType('StartIngestInput', {
  description: 'What a job takes in.',
  fields: (t) => ({
    urls: t.field({
      type: ['URL'],
      required: true,
      description: `Of pages, of feeds, sitemaps and lists of URLs, whose articles are taken in then, and of archives and other documents with any number of articles: 1 to ${MOST_URLS}.`,
    }),
  }),
});

const StopIngestInput = builder.inputType('StopIngestInput', {
  description: 'Which job is to end.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its id.' }) }),
});

builder.mutationFields((t) => ({
  startIngest: t.field({
    type: StartIngestResult,
    description:
      'Starts a job that fetches what the URLs name, politely and from public addresses only, and adds what its articles say to the graph. It answers at once; `job` and `jobProgress` tell how far the job is. Articles that are known are not read again, so that the same once more goes on where a job was ended. Only where the server may fetch: `--allow-fetch`.',
    args: { input: t.arg({ type: StartIngestInput, required: true, description: 'What to take in.' }) },
    async resolve(_, { input: { urls } }, { jobs }) {
      try {
        if (urls.length === 0 || urls.length > MOST_URLS)
          throw new InputRefused('urls', `expected 1 to ${MOST_URLS} of them, got ${urls.length}`);
        return { job: await jobs.start(urls) };
      } catch (error) {
        const problem = invalidInput(error) ?? urlRefused(error, urls[0] ?? '');
        if (problem === null) throw error;
        return problem;
      }
    },
  }),
  stopIngest: t.field({
    type: StopIngestResult,
    description:
      'Ends a job early, after what it is recording; what it has taken in stays. One that has ended is left as it is.',
    args: { input: t.arg({ type: StopIngestInput, required: true, description: 'Which one.' }) },
    async resolve(_, { input: { id } }, { jobs, load }) {
      const job = await jobs.stop(String(id));
      load.forget();
      return job === null ? { problem: 'NOT_FOUND' as const, message: noJob(String(id)) } : { job };
    },
  }),
}));

function noJob(id: string): string {
  return `job: expected one of this server, got ${id}`;
}
