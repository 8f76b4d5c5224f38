import { DocumentRefused, WhometError } from '../errors.ts';
import { credible } from './credible.ts';
import type { Document } from './document.ts';
import type { Format, FoundArticle } from './format.ts';
import { FORMATS } from './formats/formats.ts';
import { peek } from './peek.ts';
import { type Refused, refusedBy } from './refused.ts';
import type { Source } from './source.ts';

/** An article and where it was found, or (an instance of WhometError) what was refused and why. */
export type ReadOutcome = FoundArticle | Refused;

export interface ReadOptions {
  /** The clock that says which dates lie in the future. */
  readonly now?: (() => Date) | undefined;
  /** In order: the first that accepts a document reads it. Default: all that there are. */
  readonly formats?: readonly Format[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The articles of all sources, one after the other, each document read only as far as asked for; a bad one costs only itself.
 *
 * @throws the signal's reason once it is aborted
 */
export async function* readArticles(sources: Iterable<Source>, options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  for (const source of sources) {
    for await (const document of source.documents(options.signal)) {
      options.signal?.throwIfAborted();
      if (document instanceof WhometError) yield document;
      else yield* articlesOf(document, options);
    }
  }
}

async function* articlesOf(
  document: Document,
  { now = () => new Date(), formats = FORMATS, signal }: ReadOptions,
): AsyncGenerator<ReadOutcome> {
  const peeked = peek(document, signal);
  try {
    const head = await peeked.head();
    if (head.length === 0) throw new DocumentRefused(document.where, 'expected an article, but it is empty');
    const format = formats.find((candidate) => candidate.accepts(document, head));
    if (format === undefined) {
      throw new DocumentRefused(document.where, `expected one of ${formats.map(({ name }) => name).join(', ')}`);
    }
    for await (const outcome of format.articles(peeked.document, signal)) {
      signal?.throwIfAborted();
      yield outcome instanceof WhometError ? outcome : checked(outcome, now());
    }
  } catch (error) {
    signal?.throwIfAborted();
    yield refusedBy(error, document.where);
  } finally {
    await peeked.close();
  }
}

function checked(found: FoundArticle, now: Date): ReadOutcome {
  try {
    credible(found.article, found.where, now);
    return found;
  } catch (error) {
    return refusedBy(error, found.where);
  }
}
