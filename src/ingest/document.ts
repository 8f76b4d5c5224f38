import type { Article } from '../graph/index.ts';

/** What is told of an article beside it, by a feed or a list. */
export type ToldOfArticle = Partial<
  Pick<Article, 'title' | 'publishedAt' | 'modifiedAt' | 'publisher' | 'authors' | 'topics' | 'language'>
>;

/** Bytes from somewhere that may hold one article or many; nothing is read before `bytes` is iterated. */
export interface Document {
  /** How a message names it: the path as given, or `<stdin>`. */
  readonly where: string;
  /** Its name without folders; stands in for the publisher where none is told. */
  readonly name: string;
  /** The media type that its source claims, without parameters; null where it claims none. */
  readonly mediaTypeHint: string | null;
  /** The character encoding that its source claims, as a label of the Encoding Standard; absent where it claims none. */
  readonly encodingHint?: string | undefined;
  /** The file on disk that has the same bytes, and how many they were when it was found; absent where there is none. */
  readonly file?: { readonly path: string; readonly size: number } | undefined;
  /** Where it was fetched from, by whomever: an article that tells no address of its own has this one. Absolute, http or https; absent elsewhere. */
  readonly url?: string | undefined;
  /** What is told of its one article elsewhere, for where it doesn't tell itself; absent where nothing is, or where it may hold many. */
  readonly told?: ToldOfArticle | undefined;
  /** The bytes, in order, in chunks of any size. May be iterated once. Rejects as streams do; stops reading when the iteration ends early. */
  bytes(signal?: AbortSignal): AsyncIterable<Uint8Array>;
}
