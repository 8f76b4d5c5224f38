import { type Aligned, type Alignment, align, sameDate, samePlace } from './align.ts';
import type { FoundMeeting } from './found-meeting.ts';
import type { LabelledCase } from './labelled-case.ts';

/** A case and what was found in it. */
export interface ReadCase {
  readonly labelled: LabelledCase;
  readonly found: readonly FoundMeeting[];
}

export interface Rate {
  readonly right: number;
  readonly of: number;
}

/** What an extractor got right, as counts: `rateOf` gives the share. Fields are those of the meetings found. */
export interface Score {
  readonly meetings: { readonly precision: Rate; readonly recall: Rate };
  readonly participants: { readonly precision: Rate; readonly recall: Rate };
  readonly place: { readonly precision: Rate; readonly recall: Rate };
  readonly date: { readonly precision: Rate; readonly recall: Rate };
  readonly status: Rate;
  readonly format: Rate;
  readonly evidence: { readonly precision: Rate; readonly recall: Rate };
}

export const rateOf = ({ right, of }: Rate): number => (of === 0 ? 0 : right / of);

/** The harmonic mean of precision and recall; 0 where nothing is right. */
export function f1({ precision, recall }: { readonly precision: Rate; readonly recall: Rate }): number {
  const [p, r] = [rateOf(precision), rateOf(recall)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export function alignmentOf({ labelled, found }: ReadCase): Alignment {
  return align(
    labelled.meetings,
    found.filter(({ participants }) => participants.length > 1),
  );
}

/** The labelled meetings that were found, without those on which readers differ. */
export function hitsOf(read: ReadCase): readonly Aligned[] {
  return alignmentOf(read).aligned.filter(({ labelled }) => labelled.optional !== true);
}

/** The score over all cases. A recall of participants counts those of missed meetings too. */
export function score(cases: readonly ReadCase[]): Score {
  const all = cases.map((read) => ({ ...alignmentOf(read), text: read.labelled.text }));
  const hits = all.flatMap(({ aligned, text }) =>
    aligned.filter(({ labelled }) => labelled.optional !== true).map((hit) => ({ ...hit, text })),
  );
  const wrong = sum(all, ({ wrong }) => wrong.length);
  const missed = all.flatMap((alignment) => alignment.missed);
  const common = sum(hits, (hit) => hit.common);
  const placed = hits.filter(({ labelled }) => labelled.place !== null);
  const dated = hits.filter(({ labelled }) => labelled.date !== null);
  return {
    meetings: {
      precision: { right: hits.length, of: hits.length + wrong },
      recall: { right: hits.length, of: hits.length + missed.length },
    },
    participants: {
      precision: { right: common, of: sum(hits, ({ found }) => found.participants.length) },
      recall: {
        right: common,
        of: sum(hits, ({ labelled }) => labelled.participants.length) + sum(missed, (one) => one.participants.length),
      },
    },
    place: {
      precision: share(
        hits.filter(({ found }) => found.place !== null),
        rightPlace,
      ),
      recall: share(placed, rightPlace),
    },
    date: {
      precision: share(
        hits.filter(({ found }) => found.date !== null),
        ({ labelled, found }) => sameDate(labelled, found) || labelled.date?.startsWith(found.date ?? '-') === true,
      ),
      recall: share(dated, ({ labelled, found }) => sameDate(labelled, found)),
    },
    status: share(hits, ({ labelled, found }) => labelled.status === found.status),
    format: share(
      hits.filter(({ labelled }) => labelled.format !== 'unknown'),
      ({ labelled, found }) => labelled.format === found.format,
    ),
    evidence: evidence(hits),
  };
}

function rightPlace({ labelled, found }: Aligned): boolean {
  return samePlace(labelled, found);
}

function evidence(hits: readonly (Aligned & { readonly text: string })[]): Score['evidence'] {
  const told = hits.map(({ labelled, found, text }) => ({
    labelled: labelled.evidence.map((quote) => ({
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    })),
    found: found.evidence,
  }));
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && a.end > b.start;
  return {
    precision: {
      right: sum(told, (one) => one.found.filter((span) => one.labelled.some((other) => overlaps(span, other))).length),
      of: sum(told, (one) => one.found.length),
    },
    recall: {
      right: sum(told, (one) => one.labelled.filter((span) => one.found.some((other) => overlaps(span, other))).length),
      of: sum(told, (one) => one.labelled.length),
    },
  };
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): Rate {
  return { right: all.filter(isRight).length, of: all.length };
}

function sum<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((total, one) => total + value(one), 0);
}
