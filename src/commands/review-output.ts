import type { MetEvidence } from './met.ts';
import { sourceOf } from './met-output.ts';
import type { EntitySide, MeetingSide, Question, Side, UnboundJudgement } from './review-queue.ts';

const NOUNS: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organization',
  Place: 'place',
  Meeting: 'meeting',
};

/** What the answers mean, for the question at hand. */
export function promptOf({ judgement }: Question): string {
  return judgement === null
    ? 'y: one, n: two, u: unsure, undo: take the last answer back, q: stop > '
    : 'y: let it stand, n: take it back, u: unsure, undo: take the last answer back, q: stop > ';
}

/** The question as lines for people. */
export function questionLines({ score, features, sides, judgement }: Question, number: number): readonly string[] {
  if (judgement !== null) return unboundLines(judgement, number);
  const noun = NOUNS[sides[0]?.__typename ?? ''] ?? 'thing';
  return [
    '',
    `${number}. Are these one ${noun}?${score === null ? '' : `  (${score.toFixed(2)})`}`,
    ...sides.flatMap((side, index) => sideLines(side, 'ab'[index] ?? ' ')),
    ...weighed(
      'for',
      features.filter(({ weight }) => weight > 0),
    ),
    ...weighed(
      'against',
      features.filter(({ weight }) => weight < 0),
    ),
  ];
}

function unboundLines({ id, summary, actor, madeAt, reason }: UnboundJudgement, number: number): readonly string[] {
  return [
    '',
    `${number}. This was decided, but the articles do not say any more what it speaks of. Is it still to stand?`,
    `   ${summary}`,
    `   ${actor}, ${madeAt.slice(0, 10)}${reason === null ? '' : `: ${reason}`}  ${id}`,
  ];
}

function sideLines(side: Side, mark: string): readonly string[] {
  return side.__typename === 'Meeting' ? meetingLines(side, mark) : entityLines(side, mark);
}

function meetingLines({ title, claims }: MeetingSide, mark: string): readonly string[] {
  const quotes = claims.nodes.map(({ evidence, article }) => {
    const quote = evidence[0]?.quote ?? '';
    const { publisher, title: headline } = article;
    return quoteLine({ ...article, quote, article: headline, publisher: publisher?.name ?? null });
  });
  return [`   ${mark}  ${title}: told by ${claims.totalCount}`, ...quotes];
}

function quoteLine(evidence: MetEvidence): string {
  return `      “${evidence.quote.replace(/\s+/g, ' ').trim()}” — ${sourceOf(evidence)}`;
}

function entityLines(side: EntitySide, mark: string): readonly string[] {
  const { name, aliases, certain, countries, offices = [], meetings, articles } = side;
  const known = [
    ...offices.map(({ title, country }) => (country === null ? title : `${title} (${country.name})`)),
    ...(offices.length === 0 && countries.length > 0 ? [countries.join(', ')] : []),
    ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : []),
    ...(certain ? [] : ['named in part only']),
    `articles: ${articles.totalCount}, meetings: ${meetings.totalCount}`,
  ];
  const quotes = articles.edges.map(({ mentions, node }) => {
    const sentence = sentenceAround(node.text, mentions[0] ?? { start: 0, end: 0 });
    return quoteLine({ ...node, quote: sentence, article: node.title, publisher: node.publisher?.name ?? null });
  });
  return [`   ${mark}  ${name}: ${known.join('; ')}`, ...quotes];
}

function weighed(side: string, features: Question['features']): readonly string[] {
  return features.map(({ name, weight, words }) => `   ${side}: ${name} (${weight.toFixed(2)}): ${words}`);
}

/** No sentence is shown beyond so many characters on either side. */
const MOST_AROUND = 160;

/** The sentence in which the stretch stands, on one line. */
function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - MOST_AROUND), start);
  const after = text.slice(end, end + MOST_AROUND);
  const begin = before.split(SENTENCE_END).at(-1) ?? '';
  const [rest = ''] = after.split(SENTENCE_END);
  return `${begin}${text.slice(start, end)}${rest}`.replace(/\s+/g, ' ').trim();
}

/** Where one sentence ends and another begins, as far as showing needs it. */
const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+|\n{2,}/;
