import type { FoundMeeting } from './found-meeting.ts';

const MEETING_WORD = /\b(?:met|meet|meets|meeting|talks|summit|hosted|received|visit|visited|called)\b/iu;
const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu;

/** What anybody would try first: a sentence with a meeting word and two names of two words is a meeting of the first two, in no place, on no day. */
export function naiveFloor(text: string): readonly FoundMeeting[] {
  const found: FoundMeeting[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+[.!?]*/gu)) {
    const names = [...new Set(sentence.match(NAME) ?? [])].slice(0, 2);
    if (!MEETING_WORD.test(sentence) || names.length < 2) continue;
    found.push({
      participants: names.map((name) => ({ name, type: 'person' })),
      place: null,
      placeDetail: null,
      date: null,
      status: 'held',
      format: 'in_person',
      confidence: 0.5,
      evidence: [{ start: index, end: index + sentence.length }],
    });
  }
  return found;
}
