import type { Region, RegionRole } from '../../graph/index.ts';
import { isFurniture, isName } from './page-furniture.ts';
import { regionAt } from './story-regions.ts';
import { endsLikeSentence, standsAlone, type TextLine, wordCount } from './text-lines.ts';

/** A page's end: all after the story's last sentence. */
export interface PageTail {
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly regions: readonly Region[];
  /** The lines before it. */
  readonly story: readonly TextLine[];
}

type TailPart = 'RELATED' | 'AUTHOR' | 'TOPIC' | 'FURNITURE';

/** Topics are names and subjects; what is longer is another article's headline. */
const MAX_TOPIC_WORDS = 8;

/** Links, authors and topics of a page are some twenty lines. */
const MAX_TAIL_LINES = 60;

/** A related-link line is a headline; shorter lines on their own are labels. */
const MIN_RELATED_WORDS = 5;

const LABELLED_TOPICS = /^(?:tags|topics|keywords)\s*:\s*(?<topics>.+)$/i;

/** Tells the lines of a page's end apart: related links, then authors, then topics, as far as each is there. */
export function pageTail(lines: readonly TextLine[]): PageTail {
  const lastSentence = lines.findLastIndex((line) => endsLikeSentence(line) && !isFurniture(line));
  const storyEnd = Math.max(lastSentence + 1, lines.length - MAX_TAIL_LINES);
  const tail = lines.slice(storyEnd);
  const parts = partsOf(tail, lines.slice(0, storyEnd));
  const textsOf = (part: TailPart) => tail.filter((_, at) => parts[at] === part).map(({ text }) => text);
  return {
    authors: [...new Set(textsOf('AUTHOR'))],
    topics: [...new Set(textsOf('TOPIC').flatMap(topicsIn))],
    regions: tail.map((line, at) => regionAt(line, roleOf(parts[at]))).filter((region) => region !== null),
    story: lines.slice(0, storyEnd),
  };
}

function partsOf(tail: readonly TextLine[], story: readonly TextLine[]): readonly TailPart[] {
  const isTold = (name: string) => story.some(({ text }) => text.includes(name));
  const parts: TailPart[] = [];
  for (const [at, line] of tail.entries()) {
    const isPastStory = parts.includes('AUTHOR') || parts.includes('TOPIC');
    parts.push(partAt(line, isAuthor(tail, at, isTold), isPastStory));
  }
  return parts;
}

function partAt(line: TextLine, isAuthorName: boolean, isPastStory: boolean): TailPart {
  if (LABELLED_TOPICS.test(line.text)) return 'TOPIC';
  if (isFurniture(line)) return 'FURNITURE';
  if (isAuthorName) return 'AUTHOR';
  if (isPastStory || !standsAlone(line)) return wordCount(line) <= MAX_TOPIC_WORDS ? 'TOPIC' : 'FURNITURE';
  return wordCount(line) >= MIN_RELATED_WORDS ? 'RELATED' : 'FURNITURE';
}

/** A name that stands twice, or one above topics that the story doesn't name: a topic it would. */
function isAuthor(tail: readonly TextLine[], at: number, isTold: (name: string) => boolean): boolean {
  const [before, line, after] = [tail[at - 1], tail[at], tail[at + 1]];
  if (line === undefined || !isName(line)) return false;
  if (before?.text === line.text || after?.text === line.text) return true;
  return standsAlone(line) && after !== undefined && !isTold(line.text);
}

function topicsIn(text: string): readonly string[] {
  const labelled = LABELLED_TOPICS.exec(text)?.groups?.topics;
  return labelled === undefined ? [text] : labelled.split(/\s*[,;•|]\s*/).filter((topic) => topic !== '');
}

function roleOf(part: TailPart | undefined): RegionRole | null {
  return part === 'RELATED' ? 'RELATED' : part === undefined ? null : 'FURNITURE';
}
