import type { Article, ExtractedMeeting, Extraction } from '../graph/index.ts';

/** What is read out of one article, as `whomet extract` prints it: words in lower case, null for what is unknown, offsets in UTF-16 units of the article's text. */
export interface ExtractionLine {
  /** The article's id, else where it was found. */
  readonly doc: string;
  readonly meetings: readonly ReturnType<typeof meetingOf>[];
  /** In the order of the text. */
  readonly mentions: readonly {
    readonly kind: string;
    readonly name: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The extraction in a form that stands by itself: indexes become names, spans get their quotes. */
export function extractionLine(doc: string, article: Article, extraction: Extraction): ExtractionLine {
  const mentions = extraction.entities.flatMap(({ kind, name, mentions: spans }) =>
    spans.map(({ start, end }) => ({ kind: kind.toLowerCase(), name, start, end })),
  );
  return {
    doc,
    meetings: extraction.meetings.map((meeting) => meetingOf(meeting, article, extraction)),
    mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function meetingOf(meeting: ExtractedMeeting, { text }: Article, { entities }: Extraction) {
  const nameOf = (entity: number | null) => (entity === null ? null : (entities[entity]?.name ?? null));
  return {
    participants: meeting.participants.map(({ entity, nameAsWritten, kind }) => ({
      name: nameOf(entity) ?? nameAsWritten,
      type: kind.toLowerCase(),
    })),
    place: nameOf(meeting.place) ?? meeting.placeAsWritten,
    placeDetail: meeting.venue,
    date: meeting.date,
    status: meeting.status.toLowerCase(),
    format: meeting.format.toLowerCase(),
    confidence: meeting.confidence,
    evidence: meeting.evidence.map(({ start, end }) => ({ quote: text.slice(start, end), start, end })),
  };
}
