import type { FoundMeeting } from './found-meeting.ts';
import type { LabelledMeeting } from './labelled-case.ts';
import { nameWords, partiesInCommon } from './same-party.ts';

/** Two parties in common make a found meeting the labelled one. */
const LEAST_COMMON = 2;

/** A labelled meeting and the found one that is the same encounter. */
export interface Aligned {
  readonly labelled: LabelledMeeting;
  readonly found: FoundMeeting;
  readonly common: number;
}

/** What was found of one text against its labels: each meeting at most once, those with most parties in common first. */
export interface Alignment {
  readonly aligned: readonly Aligned[];
  readonly missed: readonly LabelledMeeting[];
  /** Found where no meeting is labelled, or a second time. */
  readonly wrong: readonly FoundMeeting[];
}

export function align(labelled: readonly LabelledMeeting[], found: readonly FoundMeeting[]): Alignment {
  const pairs = labelled
    .flatMap((one) => found.map((other) => ({ labelled: one, found: other, common: common(one, other) })))
    .filter((pair) => pair.common >= LEAST_COMMON)
    .toSorted((a, b) => b.common - a.common || tieBreak(b) - tieBreak(a));
  const aligned: Aligned[] = [];
  for (const pair of pairs)
    if (!aligned.some((taken) => taken.labelled === pair.labelled || taken.found === pair.found)) aligned.push(pair);
  return {
    aligned,
    missed: labelled.filter((one) => one.optional !== true && !aligned.some((pair) => pair.labelled === one)),
    wrong: found.filter((one) => !aligned.some((pair) => pair.found === one)),
  };
}

/** Whether a found place is the labelled place or venue, in whole or in part. */
export function samePlace(labelled: LabelledMeeting, { place }: FoundMeeting): boolean {
  const got = nameWords(place);
  return [labelled.place, labelled.placeDetail]
    .map(nameWords)
    .some(
      (want) =>
        want.length > 0 &&
        got.length > 0 &&
        (want.every((word) => got.includes(word)) || got.every((word) => want.includes(word))),
    );
}

/** Whether the found date says at least what the labelled one does. */
export function sameDate({ date: labelled }: LabelledMeeting, { date }: FoundMeeting): boolean {
  return labelled !== null && date?.startsWith(labelled) === true;
}

function common(labelled: LabelledMeeting, found: FoundMeeting): number {
  return partiesInCommon(labelled.participants, found.participants);
}

function tieBreak({ labelled, found }: Aligned): number {
  return (
    Number(samePlace(labelled, found)) + Number(sameDate(labelled, found)) - (labelled.optional === true ? 0.5 : 0)
  );
}
