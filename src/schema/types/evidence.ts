import type { Evidence as EvidenceOfClaim } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { ClaimField } from '../inputs/meeting-enums.ts';
import { Article, articleOf } from './article.ts';

/** A quote, and of which article. */
export interface Quote extends EvidenceOfClaim {
  readonly articleId: string;
}

export const Evidence = builder.objectRef<Quote>('Evidence').implement({
  description: 'A quote and where it stands: offsets are UTF-16 code units into `article.text`.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'Where it stands.',
      resolve: ({ articleId }, _, { load }) => articleOf(load, articleId),
    }),
    quote: t.exposeString('quote', { description: 'Equal to the text of the article from `start` to `end`.' }),
    start: t.exposeInt('start', { description: 'Where it begins.' }),
    end: t.exposeInt('end', { description: 'Where it has ended.' }),
    prefix: t.exposeString('prefix', { description: 'Up to 32 characters before it.' }),
    suffix: t.exposeString('suffix', { description: 'Up to 32 characters after it.' }),
    supports: t.field({
      type: [ClaimField],
      description: 'What of the claim it speaks for; empty for a mention.',
      resolve: ({ supports }) => [...supports],
    }),
  }),
});
