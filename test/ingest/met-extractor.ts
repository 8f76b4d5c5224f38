import type { ExtractedEntity, Extraction } from '../../src/graph/index.ts';
import type { Extractor } from '../../src/ingest/extract/extractor.ts';

/** Reads `Ada Vale met Ben Holm.` and nothing else; fails where told to. */
export const metExtractor: Extractor = {
  name: 'met@1',
  async extract({ text }) {
    if (text.includes('FAIL')) throw new Error('told to fail');
    const match = /(\w+ \w+) met (\w+ \w+)\./.exec(text);
    return match === null ? { extractor: 'met@1', entities: [], meetings: [] } : meetingOf(match);
  },
};

function meetingOf({ 0: sentence, 1: left = '', 2: right = '', index }: RegExpExecArray): Extraction {
  const person = (name: string): ExtractedEntity => {
    const start = index + sentence.indexOf(name);
    const mentions = [{ start, end: start + name.length }];
    return { kind: 'Person', name, aliases: [], partial: false, listKey: null, offices: [], country: null, mentions };
  };
  const participant = (entity: number, nameAsWritten: string) =>
    ({ entity, nameAsWritten, kind: 'PERSON', role: 'PRINCIPAL', office: null, represents: null }) as const;
  return {
    extractor: 'met@1',
    entities: [person(left), person(right)],
    meetings: [
      {
        participants: [participant(0, left), participant(1, right)],
        date: null,
        endDate: null,
        place: null,
        placeAsWritten: null,
        venue: null,
        occasion: null,
        status: 'HELD',
        statusDetail: null,
        format: 'IN_PERSON',
        attributedTo: [],
        evidence: [{ start: index, end: index + sentence.length, supports: ['PARTICIPANTS'] }],
        confidence: 0.9,
      },
    ],
  };
}
