import type { Article } from '../graph/index.ts';
import { type Explanation, extractionLine } from '../ingest/index.ts';

type Sentence = Explanation['sentences'][number];
type Candidate = Sentence['candidates'][number];

/** Why a construction made no claim, in words. */
const REASONS: Readonly<Record<Extract<Candidate['outcome'], string>, string>> = {
  NO_OTHER_SIDE: 'nobody found on its other side',
  TOLD_BY_ANOTHER: 'another construction tells it',
  NO_TIME_OR_PLACE: 'another meeting of those told before, without a time or a place of its own',
  TOO_FEW_PARTIES: 'fewer than two parties that can meet',
  CONDITIONAL: 'said of what might be',
  FAMILY_VISIT: 'a visit within a family',
  NOBODY: 'nobody did',
  OTHER_SENSE: 'the words mean something else',
};

/** How an article was read, as text: each sentence that names anybody or may tell of a meeting, then the meetings. */
export function explainOutput(doc: string, article: Article, { sentences, extraction }: Explanation): string {
  const told = sentences.flatMap((sentence, index) => sentenceLines(sentence, index, article.text));
  const { meetings } = extractionLine(doc, article, extraction);
  const found = meetings.map((meeting) => {
    const where = meeting.evidence.map(({ start }) => sentences.findIndex((sentence) => sentence.end > start));
    const names = meeting.participants.map(({ name }) => name).join(' + ');
    return `  ${names} | ${meeting.status}, ${meeting.format} | ${meeting.place ?? '-'} | ${meeting.date ?? '-'} | ${meeting.confidence} | sentences ${where.join(', ')}`;
  });
  return [`# ${doc}`, ...told, `meetings: ${found.length}`, ...found, ''].join('\n');
}

function sentenceLines({ start, end, phrases, candidates }: Sentence, index: number, text: string): readonly string[] {
  if (phrases.length === 0 && candidates.length === 0) return [];
  const names = phrases.map(({ kind, words }) => `${kind} “${words}”`).join(', ');
  return [
    `${index}: ${text.slice(start, end).trim()}`,
    ...(names === '' ? [] : [`     ${names}`]),
    ...candidates.map((candidate) => `     ${candidate.construction} “${candidate.words}”: ${outcomeOf(candidate)}`),
  ];
}

function outcomeOf({ outcome }: Candidate): string {
  if (typeof outcome === 'string') return `refused, ${REASONS[outcome]}`;
  return `${outcome.parties.join(' + ')}, ${outcome.status.toLowerCase()}`;
}
