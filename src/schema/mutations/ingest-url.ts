import { builder } from '../builder.ts';
import { IngestArticlePayload } from './ingest-article.ts';
import { InvalidInputError, invalidInput } from './problems.ts';
import { UrlRefusedError, urlRefused } from './url-refused.ts';

const IngestUrlResult = builder.unionType('IngestUrlResult', {
  description: 'The article that was fetched and taken in, or why it was not.',
  types: [IngestArticlePayload, UrlRefusedError, InvalidInputError],
  resolveType(result) {
    if (!('problem' in result)) return IngestArticlePayload;
    return result.problem === 'URL_REFUSED' ? UrlRefusedError : InvalidInputError;
  },
});

const IngestUrlInput = builder.inputType('IngestUrlInput', {
  description: 'Where an article is.',
  fields: (t) => ({
    url: t.field({ type: 'URL', required: true, description: 'Of a page, or of another document, with one article.' }),
  }),
});

builder.mutationFields((t) => ({
  ingestUrl: t.field({
    type: IngestUrlResult,
    description:
      'Fetches a page from a public address, reads its article, and adds what it says to the graph, as `ingestArticle` does. Only where the server may fetch: `--allow-fetch`.',
    args: { input: t.arg({ type: IngestUrlInput, required: true, description: 'Where it is.' }) },
    async resolve(_, { input: { url } }, { load, ingestUrl }) {
      try {
        return await ingestUrl(url);
      } catch (error) {
        const problem = invalidInput(error) ?? urlRefused(error, url);
        if (problem === null) throw error;
        return problem;
      } finally {
        load.forget();
      }
    },
  }),
}));
