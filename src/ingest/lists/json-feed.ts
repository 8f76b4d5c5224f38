import { z } from 'zod';
import { DocumentRefused } from '../../errors.ts';
import { parseJson } from '../formats/parse-json.ts';
import { feedEntry } from './feed-entry.ts';
import { feedInstant } from './feed-instant.ts';
import type { List } from './list.ts';

const MARK = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/1/;

/** What is of another type than the specification has it counts as not told. */
const told = z.string().nullish().catch(null);
const authors = z
  .array(z.object({ name: told }))
  .nullish()
  .catch(null);
const jsonFeedForm = z.object({
  title: told,
  home_page_url: told,
  language: told,
  authors,
  items: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).nullish().catch(null),
      url: told,
      external_url: told,
      title: told,
      content_html: told,
      content_text: told,
      summary: told,
      date_published: told,
      date_modified: told,
      language: told,
      authors,
      author: z.object({ name: told }).nullish().catch(null),
      tags: z.array(z.string()).nullish().catch(null),
    }),
  ),
});

type Item = z.infer<typeof jsonFeedForm>['items'][number];

/** @see https://www.jsonfeed.org/version/1.1 */
export const jsonFeed: List = {
  name: 'JSON Feed',
  accepts: (head) => /^[\s\ufeff]*\{/.test(head) && MARK.test(head),
  entries(text, { where, url }) {
    const { data, error } = jsonFeedForm.safeParse(parseJson(text, () => where));
    if (data === undefined)
      throw new DocumentRefused(
        where,
        `expected a JSON Feed: ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`,
      );
    const base = url ?? data.home_page_url ?? undefined;
    return data.items
      .map((item) =>
        feedEntry(
          {
            id: item.id == null ? null : String(item.id),
            link: item.url ?? item.external_url ?? null,
            title: escaped(item.title),
            content: item.content_html ?? escaped(item.content_text),
            summary: escaped(item.summary),
            publishedAt: feedInstant(item.date_published ?? null),
            modifiedAt: feedInstant(item.date_modified ?? null),
            publisher: escaped(data.title),
            authors: authorsOf(item).map(escaped),
            topics: (item.tags ?? []).map(escaped),
            language: item.language ?? data.language ?? null,
          },
          base,
        ),
      )
      .filter((entry) => entry !== null);
  },
};

function authorsOf({ authors, author }: Item): readonly (string | null | undefined)[] {
  return authors?.map(({ name }) => name) ?? [author?.name];
}

function escaped(text: string | null | undefined): string | null {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;') ?? null;
}
