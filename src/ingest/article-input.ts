import { z } from 'zod';
import { DocumentRefused } from '../errors.ts';
import type { Article } from '../graph/index.ts';
import { canonicalUrl } from './canonical-url.ts';
import { regionsOfStory } from './formats/story-regions.ts';
import { instantOf } from './instant.ts';

/** What is told of an article, in JSON's own types; null and blank text mean not told. Other keys are ignored. */
export interface ArticleInput {
  /** Non-blank. */
  readonly text: string;
  /** Unique within the publisher (within the document where none is told). */
  readonly id?: string | number | null | undefined;
  readonly title?: string | null | undefined;
  /** Absolute, http or https; made canonical. */
  readonly url?: string | null | undefined;
  /** ISO 8601 date or date-time. */
  readonly publishedAt?: string | null | undefined;
  readonly modifiedAt?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly authors?: string | readonly string[] | null | undefined;
  readonly topics?: string | readonly string[] | null | undefined;
  /** BCP 47. */
  readonly language?: string | null | undefined;
}

const MAX_SHOWN_CHARACTERS = 60;

/** No store keeps these as they are: half a surrogate pair is not encodable, and zero ends a text in some. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

const storable = z
  .string(expected('text'))
  .refine((text) => !UNSTORABLE.test(text), { error: () => 'expected whole Unicode characters and no NUL' });
const told = storable.nullish().transform((text) => text?.trim() || null);
const instant = parsed(instantOf, 'an ISO 8601 date or date-time');
const names = z
  .union([storable.transform((name) => [name]), z.array(storable)], expected('text or a list of texts'))
  .nullish()
  .transform((list) => [...new Set((list ?? []).map((name) => name.trim()).filter((name) => name !== ''))]);

const inexact = expected('text, or a number that JSON keeps exactly');

const articleInput = z.object(
  {
    text: storable.refine((text) => text.trim() !== '', { error: () => 'expected text, but it is blank' }),
    id: z
      .union([storable, z.number().refine((id) => !Number.isInteger(id) || Number.isSafeInteger(id), inexact)], inexact)
      .nullish()
      .transform((id) => `${id ?? ''}`.trim() || null),
    title: told,
    url: parsed(canonicalUrl, 'an absolute http or https URL'),
    publishedAt: instant,
    modifiedAt: instant,
    publisher: told,
    authors: names,
    topics: names,
    language: parsed(languageOf, 'a BCP 47 language tag such as en or pt-BR'),
  },
  expected('an object with the article’s text under "text"'),
);

/** The article that the input tells, whose source is its publisher, else the given one. @throws DocumentRefused naming the first wrong field */
export function toArticle(input: unknown, where: string, source: string): Article {
  const { data, error } = articleInput.safeParse(input);
  if (data === undefined) {
    const [issue] = error.issues;
    const field = issue?.path.join('.') ?? '';
    throw new DocumentRefused(where, `${field === '' ? '' : `${field}: `}${issue?.message ?? 'expected an article'}`);
  }
  const { id, ...rest } = data;
  return { ...rest, sourceId: id, source: data.publisher ?? source, regions: regionsOfStory(data.text, data.title) };
}

function parsed(parse: (text: string) => string | null, what: string) {
  return told.transform((text, context) => {
    const value = text === null ? null : parse(text);
    if (text !== null && value === null)
      context.addIssue({ code: 'custom', message: `expected ${what}, got ${shown(text)}` });
    return value;
  });
}

function expected(what: string) {
  return { error: ({ input }: { readonly input?: unknown }) => `expected ${what}, got ${shown(input)}` };
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)}…` : text;
}

function languageOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
