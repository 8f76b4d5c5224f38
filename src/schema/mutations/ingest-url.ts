import { WhometError } from '../../errors.ts';
import { builder } from '../builder.ts';
import { IngestArticlePayload } from './ingest-article.ts';
import { InvalidInputError, invalidInput } from './problems.ts';

interface UrlRefused {
  readonly problem: 'URL_REFUSED';
  readonly message: string;
  readonly retriable: boolean;
}

const UrlRefusedError = builder.objectRef<UrlRefused>('UrlRefusedError').implement({
  description: 'What the URL names was not fetched; nothing has changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What was expected, of the URL or of the server behind it.' }),
    retriable: t.exposeBoolean('retriable', { description: 'Whether the same may succeed later.' }),
  }),
});

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

/** What must not be fetched is not told why: names and addresses of inside a network are nobody's business outside. */
function urlRefused(error: unknown, url: string): UrlRefused | null {
  if (!(error instanceof WhometError)) return null;
  const { code, message, retriable } = error;
  if (code === 'URL_UNREADABLE') return { problem: 'URL_REFUSED', message, retriable };
  if (code !== 'URL_FORBIDDEN') return null;
  const expected = `${url}: expected a URL that this server may fetch: of a public address, also behind redirects`;
  return { problem: 'URL_REFUSED', message: expected, retriable };
}
