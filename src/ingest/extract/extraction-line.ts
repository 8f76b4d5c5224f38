import type { Article, EntityKind, ExtractedMeeting, ExtractedParticipant, Extraction } from '../../graph/index.ts';
import { placeByKey } from '../../lexicon/index.ts';

/** One line of `whomet extract`: what an article says, ready for JSON; null is what it doesn't tell. Offsets are UTF-16 units of the text. */
export interface ExtractionLine {
  readonly doc: string;
  /** BCP 47: as told, or as found where it isn't English; null where neither. */
  readonly language: string | null;
  readonly meetings: readonly {
    readonly participants: readonly { readonly name: string; readonly type: string }[];
    readonly place: string | null;
    readonly placeDetail: string | null;
    readonly date: string | null;
    readonly status: string;
    readonly format: string;
    readonly confidence: number;
    /** `name@version` of what read it. */
    readonly extractor: string;
    readonly evidence: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
  }[];
  readonly mentions: readonly {
    readonly kind: string;
    readonly name: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const MENTION_KINDS: Readonly<Record<EntityKind, string>> = {
  Person: 'person',
  Organization: 'organization',
  Place: 'place',
};

/** The line for an article and what was extracted from it; mentions in order, without overlaps. */
export function extractionLine(doc: string, article: Article, extraction: Extraction): ExtractionLine {
  const { text, language } = article;
  return {
    doc,
    language,
    meetings: extraction.meetings.map((meeting) => ({
      participants: meeting.participants.map((participant) => ({
        name: nameOf(participant, extraction),
        type: participant.kind.toLowerCase(),
      })),
      place: placeOf(meeting, extraction),
      placeDetail: meeting.venue,
      date: meeting.date,
      status: meeting.status.toLowerCase(),
      format: meeting.format.toLowerCase(),
      confidence: meeting.confidence,
      extractor: meeting.extractor ?? extraction.extractor,
      evidence: meeting.evidence.map(({ start, end }) => ({ quote: text.slice(start, end), start, end })),
    })),
    mentions: mentionsOf(extraction),
  };
}

/** A country by its listed name; everybody else by the fullest form of the article. */
function nameOf({ entity, nameAsWritten, kind }: ExtractedParticipant, { entities }: Extraction): string {
  const named = entity === null ? undefined : entities[entity];
  if (named === undefined) return nameAsWritten;
  return kind === 'COUNTRY' && named.listKey !== null ? (placeByKey(named.listKey)?.name ?? named.name) : named.name;
}

function placeOf({ place, placeAsWritten }: ExtractedMeeting, { entities }: Extraction): string | null {
  return place === null ? placeAsWritten : (entities[place]?.name ?? placeAsWritten);
}

function mentionsOf({ entities }: Extraction): ExtractionLine['mentions'] {
  const all = entities.flatMap(({ kind, name, mentions }) =>
    mentions.map(({ start, end }) => ({ kind: MENTION_KINDS[kind], name, start, end })),
  );
  const sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}
