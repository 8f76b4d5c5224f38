import { type GraphQLSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';
import './types/scalars.ts';
import './types/node.ts';
import './types/entity.ts';
import './types/person.ts';
import './types/candidates.ts';
import './types/organization.ts';
import './types/place.ts';
import './types/article.ts';
import './types/mention.ts';
import './types/meeting.ts';
import './types/claim.ts';
import './types/reporting-article.ts';
import './types/office.ts';
import './types/participation.ts';
import './types/claim-participant.ts';
import './types/disagreement.ts';
import './types/entity-meeting.ts';
import './types/met-with.ts';
import './types/meeting-stats.ts';
import './types/meeting-path.ts';
import './types/subgraph.ts';
import './types/search.ts';
import './types/judgement.ts';
import './types/judgements.ts';
import './types/question.ts';
import './types/change-feed-head.ts';
import './types/job.ts';
import './mutations/ingest-article.ts';
import './mutations/ingest-url.ts';
import './mutations/jobs.ts';
import './mutations/judge-entities.ts';
import './mutations/judge-articles.ts';
import './mutations/judge-meetings.ts';
import './mutations/undo-judgement.ts';
import './subscriptions/meeting-reported.ts';
import './subscriptions/article-ingested.ts';
import './subscriptions/job-progress.ts';

/** The executable schema; its resolvers expect the context of `createContext`. */
export function createSchema(): GraphQLSchema {
  return builder.toSchema();
}

/** The schema in the schema definition language, as schema.graphql has it: ends in a line feed. */
export function schemaText(): string {
  return `${printSchema(createSchema())}\n`;
}
