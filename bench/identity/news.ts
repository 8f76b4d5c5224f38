import type { Article, ExtractedEntity, ExtractedMeeting, ReadArticle } from '../../src/graph/index.ts';
import { articleText } from '../article-text.ts';
import { random } from '../random.ts';
import { anybody, anywhere } from './cast.ts';

const CHARACTERS = 3_000;
const PEOPLE = 6;
const PLACES = 2;
/** Every second article of the news tells of a meeting, which this many others tell of too. */
const TELLINGS = 2;
/** How many other meetings are told between two tellings of one. */
const APART = 100;
/** Days on which meetings are. */
const DAYS = 2_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY_MS = 86_400_000;
const MEETINGS_IN_A_DIGEST = 10;
/** Texts are few: making them would take longer than recording them. */
const TEXTS = 50;
const texts = new Map<number, string>();

/** A meeting that an article tells of. */
interface Told {
  readonly who: readonly ExtractedEntity[];
  readonly where: ExtractedEntity;
  readonly day: number;
  /** How much of its date the article tells. */
  readonly date: 'day' | 'month' | 'none';
}

/** An article of the news: 3 kB, eight names, and in every second one a meeting that another tells of too. The same for the same index. */
export function newsArticle(index: number): ReadArticle {
  const next = random(index);
  const names = [
    ...Array.from({ length: PEOPLE }, () => anybody(next)),
    ...Array.from({ length: PLACES }, () => anywhere(next)),
  ];
  const meetings = index % 2 === 0 ? [toldMeeting(numberOf(index / 2))] : [];
  return readArticle({
    sourceId: `news-${index}`,
    text: textOf(index),
    meetings,
    names,
    day: Math.floor(next() * DAYS),
  });
}

function numberOf(telling: number): number {
  return Math.floor(telling / (TELLINGS * APART)) * APART + (telling % APART);
}

/** An article that tells shortly of ten meetings that no other tells of: fills a store. */
export function digestArticle(index: number): ReadArticle {
  const day = Math.floor(random(-index)() * DAYS);
  const first = index * MEETINGS_IN_A_DIGEST;
  const meetings = Array.from({ length: MEETINGS_IN_A_DIGEST }, (_, at) => ({
    ...toldMeeting(-1 - first - at),
    day: day - at,
  }));
  return readArticle({ sourceId: `digest-${index}`, text: `Digest ${index}: who met whom, and where.`, meetings });
}

/** An article that tells shortly of this person's meetings with ten others, no two on one day with the same one. */
export function diaryArticle(person: ExtractedEntity, index: number): ReadArticle {
  const next = random(index * 1_000 + person.name.length);
  const meetings = Array.from({ length: MEETINGS_IN_A_DIGEST }, (_, at): Told => {
    const day = index * MEETINGS_IN_A_DIGEST + at;
    return { who: [person, anybody(next)], where: anywhere(next), day: day % DAYS, date: 'day' };
  });
  return readArticle({
    sourceId: `diary-${person.name}-${index}`,
    text: `Diary of ${person.name}, ${index}.`,
    meetings,
  });
}

/** How many meetings one digest or diary tells of. */
export const MEETINGS_AN_ARTICLE = MEETINGS_IN_A_DIGEST;

function toldMeeting(seed: number): Told {
  const next = random(seed);
  const precision = next();
  const date = precision < 0.8 ? 'day' : precision < 0.9 ? 'month' : 'none';
  return { who: [anybody(next), anybody(next)], where: anywhere(next), day: Math.floor(next() * DAYS), date };
}

interface Report {
  readonly sourceId: string;
  readonly text: string;
  readonly meetings: readonly Told[];
  /** Who else is named. */
  readonly names?: readonly ExtractedEntity[];
  /** On which it is published, unless it tells of meetings: then after the last of them. */
  readonly day?: number;
}

function readArticle({ sourceId, text, meetings, names = [], day = 0 }: Report): ReadArticle {
  const all = [...meetings.flatMap(({ who, where }) => [...who, where]), ...names];
  const entities = [...new Map(all.map((entity) => [JSON.stringify(entity), entity])).values()];
  const at = new Map(entities.map((entity, index) => [JSON.stringify(entity), index]));
  const indexOf = (entity: ExtractedEntity): number => at.get(JSON.stringify(entity)) ?? 0;
  const published = meetings.length === 0 ? day : Math.max(...meetings.map((told) => told.day)) + 1;
  const article: Article = {
    text,
    regions: [],
    title: `Report ${sourceId}`,
    url: null,
    sourceId,
    source: 'Bench Wire',
    publishedAt: `${dayOf(published)}T12:00:00Z`,
    modifiedAt: null,
    publisher: 'Bench Wire',
    authors: [],
    topics: [],
    language: 'en',
  };
  return {
    article,
    extraction: {
      extractor: 'bench@1',
      entities: entities.map((entity, index) => ({ ...entity, mentions: mentionsAt(index, text) })),
      meetings: meetings.map((told) => meetingOf(told, indexOf)),
    },
  };
}

function meetingOf({ who, where, day, date }: Told, indexOf: (entity: ExtractedEntity) => number): ExtractedMeeting {
  return {
    participants: who.map((party) => ({
      entity: indexOf(party),
      nameAsWritten: party.name,
      kind: 'PERSON',
      role: 'PRINCIPAL',
      office: party.offices[0] ?? null,
      represents: null,
    })),
    date: date === 'none' ? null : dayOf(day).slice(0, date === 'day' ? 10 : 7),
    endDate: null,
    place: indexOf(where),
    placeAsWritten: where.name,
    venue: null,
    occasion: null,
    status: 'HELD',
    statusDetail: null,
    format: 'UNKNOWN',
    attributedTo: [],
    evidence: [{ start: 0, end: 20, supports: ['PARTICIPANTS', 'DATE', 'PLACE'] }],
    confidence: 0.9,
  };
}

/** Two mentions each, somewhere in the text. */
function mentionsAt(index: number, text: string) {
  const start = (index * 40) % Math.max(1, text.length - 20);
  return [start, start + 10].map((from) => ({ start: from, end: from + 9 }));
}

function dayOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

function textOf(index: number): string {
  const seed = index % TEXTS;
  const known = texts.get(seed) ?? articleText(CHARACTERS, seed);
  texts.set(seed, known);
  return `Report ${index} of the day. ${known}`;
}
