import type { Figures } from '../frozen.ts';
import { STATUSES, scoreOfStatus } from './by-status.ts';
import { f1, hitsOf, type Rate, type ReadCase, rateOf, score } from './score.ts';

/** Everything that is measured over the cases and must not fall. */
export function figuresOf(cases: readonly ReadCase[]): Figures {
  const { meetings, participants, place, date, status, format, evidence } = score(cases);
  return {
    'meetings precision': rateOf(meetings.precision),
    'meetings recall': rateOf(meetings.recall),
    'meetings F1': f1(meetings),
    'participants precision': rateOf(participants.precision),
    'participants recall': rateOf(participants.recall),
    'place precision': rateOf(place.precision),
    'place recall': rateOf(place.recall),
    'date precision': rateOf(date.precision),
    'date recall': rateOf(date.recall),
    status: rateOf(status),
    format: rateOf(format),
    'evidence precision': rateOf(evidence.precision),
    'evidence recall': rateOf(evidence.recall),
    ...Object.fromEntries(STATUSES.map((one) => [`${one} F1`, f1(scoreOfStatus(cases, one))])),
  };
}

/** Recall of the meetings of each construction, most frequent ones first, with how many there are. */
export function recallByConstruction(cases: readonly ReadCase[]): ReadonlyMap<string, Rate> {
  const asked = cases.flatMap(({ labelled }) => labelled.meetings).filter(({ optional }) => optional !== true);
  const hits = cases.flatMap((read) => hitsOf(read).map(({ labelled }) => labelled));
  const constructions = [...new Set(asked.map(({ construction }) => construction))];
  const rows = constructions.map((name): readonly [string, Rate] => [
    name,
    {
      right: hits.filter(({ construction }) => construction === name).length,
      of: asked.filter(({ construction }) => construction === name).length,
    },
  ]);
  return new Map(rows.toSorted(([, a], [, b]) => b.of - a.of));
}
