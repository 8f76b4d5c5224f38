import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import { Job } from '../types/job.ts';
import { stoppable } from './stoppable.ts';

builder.subscriptionField('jobProgress', (t) =>
  t.field({
    type: Job,
    description:
      'The job as it is, then as it is whenever it has come further, a few times a second at most; it is over when the job has ended. NOT_FOUND where this server has no such job.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    subscribe(_, { id }, { jobs }) {
      const stop = new AbortController();
      const states = jobs.follow(String(id), stop.signal);
      if (states === null) throw callerError('NOT_FOUND', `job: expected one of this server, got ${id}`);
      return stoppable(states, stop);
    },
    resolve: (job) => job,
  }),
);
