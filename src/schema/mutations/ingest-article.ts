import type { RecordOutcome } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { InputRefused } from '../errors.ts';
import { Article } from '../types/article.ts';
import { enumOf } from '../types/enum-of.ts';
import { InvalidInputError, invalidInput } from './problems.ts';

interface Ingested {
  readonly articleId: string;
  readonly outcome: RecordOutcome;
}

const IngestOutcome = enumOf('IngestOutcome', 'What ingesting did with the article.', {
  NEW: 'It was not known.',
  UPDATED: 'It is a newer version of a known article, and counts now.',
  UNCHANGED: 'It was known just so: nothing has changed.',
  OLDER: 'It is kept as a version; a newer one counts.',
  RETRACTED: 'It is kept, but a judgement says that it does not count.',
  PURGED: 'It is not kept: a judgement has purged it for good.',
});

export const IngestArticlePayload = builder.objectRef<Ingested>('IngestArticlePayload').implement({
  description: 'The article was taken in; all that it says can be asked now.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article in the version that counts; null where it is retracted.',
      resolve: ({ articleId }, _, { load }) => load.nodeOf('Article', articleId),
    }),
    outcome: t.expose('outcome', { type: IngestOutcome, description: 'What was done with it.' }),
  }),
});

const IngestArticleResult = builder.unionType('IngestArticleResult', {
  description: 'The article that was taken in, or why it was not.',
  types: [IngestArticlePayload, InvalidInputError],
  resolveType: (result) => ('outcome' in result ? IngestArticlePayload : InvalidInputError),
});

const IngestArticleInput = builder.inputType('IngestArticleInput', {
  description: 'A news article.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The whole text, as it came.' }),
    id: t.string({ description: 'The id that its source gives it, unique within the publisher.' }),
    title: t.string({ description: 'The headline, where it does not stand in the text.' }),
    url: t.field({ type: 'URL', description: 'Its canonical URL: the article is known by it.' }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was published. Dates such as "on Tuesday" are reckoned from it.',
    }),
    publisher: t.string({ description: 'Name of the publisher.' }),
    authors: t.stringList({ description: 'Names of the authors.' }),
    topics: t.stringList({ description: 'Topics.' }),
    language: t.string({ description: 'BCP 47.' }),
  }),
});

builder.mutationFields((t) => ({
  ingestArticle: t.field({
    type: IngestArticleResult,
    description: 'Reads an article and adds what it says to the graph. Taking it in again changes nothing.',
    args: { input: t.arg({ type: IngestArticleInput, required: true, description: 'The article.' }) },
    async resolve(_, { input }, { load, ingestArticle }) {
      const { id = null, title = null, url = null, publishedAt = null, publisher = null, language = null } = input;
      const article = { text: input.text, id, title, url, publishedAt, publisher, language };
      try {
        if (input.text.trim() === '') throw new InputRefused('text', 'expected the text of an article, got none');
        return await ingestArticle({ ...article, authors: input.authors ?? [], topics: input.topics ?? [] });
      } catch (error) {
        const invalid = invalidInput(error);
        if (invalid === null) throw error;
        return invalid;
      } finally {
        load.forget();
      }
    },
  }),
}));
