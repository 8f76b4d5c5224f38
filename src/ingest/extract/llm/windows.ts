import type { Span } from '../../../graph/index.ts';
import { estimatedTokens } from './estimated-tokens.ts';

/** A part of an article that is sent at once: whole paragraphs where they fit. */
export interface Window {
  /** Where its parts stand in the article, in order. */
  readonly passages: readonly Span[];
  /** The passages with an empty line between them. */
  readonly text: string;
}

const BETWEEN = '\n\n';

/** The sentences as windows of at most so many tokens, by our estimate, in order; cut between paragraphs, else between sentences, else within one. */
export function windowsOf(text: string, sentences: readonly Span[], maxTokens: number): readonly Window[] {
  const windows: Span[][] = [];
  let left = 0;
  for (const passage of passagesOf(text, sentences, maxTokens)) {
    const tokens = estimatedTokens(text.slice(passage.start, passage.end)) + BETWEEN.length;
    const last = windows.at(-1);
    if (last !== undefined && tokens <= left) last.push(passage);
    else windows.push([passage]);
    left = (last !== undefined && tokens <= left ? left : maxTokens) - tokens;
  }
  return windows.map((passages) => ({
    passages,
    text: passages.map(({ start, end }) => text.slice(start, end)).join(BETWEEN),
  }));
}

/** Paragraphs; of longer ones runs of their sentences. */
function passagesOf(text: string, sentences: readonly Span[], maxTokens: number): readonly Span[] {
  return runsOf(sentences, (run, next) => !text.slice(run.end, next.start).includes('\n')).flatMap((paragraph) =>
    fits(text, paragraph, maxTokens) ? [paragraph] : partsOf(text, paragraph, sentences, maxTokens),
  );
}

function partsOf(text: string, paragraph: Span, sentences: readonly Span[], maxTokens: number): readonly Span[] {
  const own = sentences
    .filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
    .flatMap((sentence) => piecesOf(text, sentence, maxTokens));
  return runsOf(own, (run, next) => fits(text, { start: run.start, end: next.end }, maxTokens));
}

/** A sentence that is too long alone, in pieces: a code unit is three bytes at most, and so no more than one token. */
function piecesOf(text: string, { start, end }: Span, maxTokens: number): readonly Span[] {
  if (fits(text, { start, end }, maxTokens)) return [{ start, end }];
  const length = maxTokens - BETWEEN.length;
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    const to = Math.min(end, from + length);
    const next = to < end && /[\uD800-\uDBFF]/u.test(text.charAt(to - 1)) ? to - 1 : to;
    pieces.push({ start: from, end: next });
    from = next;
  }
  return pieces;
}

function fits(text: string, { start, end }: Span, maxTokens: number): boolean {
  return estimatedTokens(text.slice(start, end)) + BETWEEN.length <= maxTokens;
}

/** Neighbours joined as long as they may be. */
function runsOf(spans: readonly Span[], mayJoin: (run: Span, next: Span) => boolean): readonly Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    if (run !== undefined && mayJoin(run, span)) runs[runs.length - 1] = { start: run.start, end: span.end };
    else runs.push({ start: span.start, end: span.end });
  }
  return runs;
}
