import type { Article, Extraction, Span } from '../../graph/index.ts';
import type { Candidate, Refusal } from './meetings/status/refusal.ts';
import { plainArticle } from './plain-article.ts';
import { readArticle } from './read-article.ts';
import type { ReadSentence } from './reading.ts';
import { extractionOf } from './rules.ts';

/** A sentence as the rules read it. */
interface ExplainedSentence extends Span {
  readonly phrases: readonly { readonly kind: string; readonly words: string }[];
  readonly candidates: readonly {
    readonly construction: string;
    readonly words: string;
    /** The parties of the claim that it makes, or why it makes none. */
    readonly outcome: { readonly parties: readonly string[]; readonly status: string } | Refusal;
  }[];
}

/** What the rules read out of an article, and how they came to it. */
export interface Explanation {
  readonly sentences: readonly ExplainedSentence[];
  readonly extraction: Extraction;
}

/** Reads the article as the rules do, keeping what they saw in each sentence and what they refused. */
export function explain(article: Article): Explanation {
  const plain = plainArticle(article);
  const reading = readArticle(plain.article);
  const bySentence = reading.sentences.map((): Candidate[] => []);
  const extraction = extractionOf(reading, (candidate) => bySentence[candidate.sentence.index]?.push(candidate));
  const { text } = plain.article;
  const sentences = reading.sentences.map((sentence) => ({
    ...plain.original({ start: sentence.start, end: sentence.end }),
    phrases: phrasesOf(sentence, text),
    candidates: (bySentence[sentence.index] ?? []).map((candidate) => explained(candidate, text)),
  }));
  return { sentences, extraction: plain.extraction(extraction) };
}

function explained({ construction, sentence, first, last, outcome }: Candidate, text: string) {
  const { units, tokens } = sentence;
  const [from, to] = [units[first]?.first ?? 0, units[last]?.next ?? 0];
  return {
    construction,
    words: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
    outcome:
      typeof outcome === 'string'
        ? outcome
        : { parties: outcome.parties.map(({ nameAsWritten }) => nameAsWritten), status: outcome.status },
  };
}

function phrasesOf({ units, tokens }: ReadSentence, text: string): ExplainedSentence['phrases'] {
  const phrases = units.flatMap((unit) => (unit.form === 'PHRASES' ? unit.phrases : []));
  return phrases.map((phrase) => ({
    kind: phrase.kind.toLowerCase(),
    words: text.slice(tokens[phrase.first]?.start ?? 0, tokens[phrase.next - 1]?.end ?? 0),
  }));
}
