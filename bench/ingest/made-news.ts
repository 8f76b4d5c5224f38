import type { ExtractedEntity } from '../../src/graph/index.ts';
import { fillingSentence } from '../article-text.ts';
import { anybody, anywhere, type Next } from '../identity/cast.ts';
import { random } from '../random.ts';

const LEAST_CHARACTERS = 1_500;
const MOST_CHARACTERS = 4_500;
/** How many tell of a meeting, each by another sentence. */
const TELLINGS: readonly ((one: string, other: string, where: string, day: string) => string)[] = [
  (one, other, where, day) => `${one} met ${other} in ${where} on ${day}.`,
  (one, other, where, day) => `On ${day}, ${one} held talks with ${other} in ${where}.`,
];
/** Of names: others than those of the meeting. */
const PEOPLE = { withMeeting: 4, without: 6 } as const;
const PLACES = { withMeeting: 1, without: 2 } as const;
/** How many other meetings are told between two tellings of one. */
const APART = 100;
const DAYS = 2_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY_MS = 86_400_000;
const SENTENCES_PER_PARAGRAPH = 3;

/** A made article as a line of JSON: 3 kB on average, eight names, and in every second one a meeting that another tells too. The same for the same index. */
export function madeNewsLine(index: number): string {
  const next = random(index);
  const telling = index % 2 === 0 ? tellingOf(index / 2) : null;
  const count = telling === null ? 'without' : 'withMeeting';
  const people = Array.from({ length: PEOPLE[count] }, () => nameOf(anybody(next)));
  const places = Array.from({ length: PLACES[count] }, () => anywhere(next).name);
  const day = telling?.publishedOn ?? Math.floor(next() * DAYS);
  return JSON.stringify({
    id: index,
    publisher: 'Bench Wire',
    title: `Report ${index} of the day`,
    publishedAt: new Date(FIRST_DAY + day * DAY_MS).toISOString(),
    text: textOf(next, [...(telling === null ? [] : [telling.sentence]), ...namingSentences(people, places)]),
  });
}

interface Telling {
  readonly sentence: string;
  readonly publishedOn: number;
}

/** What the telling of that number says: of a meeting that one more of about that number tells, too. */
function tellingOf(number: number): Telling {
  const round = Math.floor(number / (TELLINGS.length * APART));
  const which = Math.floor(number / APART) % TELLINGS.length;
  const next = random(-1 - round * APART - (number % APART));
  const [one, other, where] = [nameOf(anybody(next)), nameOf(anybody(next)), anywhere(next).name];
  const day = Math.floor(next() * DAYS);
  const date = new Date(FIRST_DAY + day * DAY_MS).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return { sentence: TELLINGS[which]?.(one, other, where, date) ?? '', publishedOn: day + 1 };
}

function nameOf({ name, offices: [office] }: ExtractedEntity): string {
  return office === undefined ? name : `${office.title} ${name}`;
}

function namingSentences(people: readonly string[], places: readonly string[]): readonly string[] {
  return [
    ...people.map((name) => `“Nobody expected the vote to be so close,” ${name} wrote in a letter to the party.`),
    ...places.map(
      (name) => `A court in ${name} ordered the company to pay for the damage, which it has always denied.`,
    ),
  ];
}

/** Those sentences first, in paragraphs, with others behind them until it is long enough. */
function textOf(next: Next, sentences: readonly string[]): string {
  const characters = LEAST_CHARACTERS + next() * (MOST_CHARACTERS - LEAST_CHARACTERS);
  const all = [...sentences];
  for (let length = sentences.join(' ').length; length < characters; ) {
    const sentence = fillingSentence(next, []);
    all.push(sentence);
    length += sentence.length + 1;
  }
  return all
    .map((sentence, at) => `${sentence}${(at + 1) % SENTENCES_PER_PARAGRAPH === 0 ? '\n\n' : ' '}`)
    .join('')
    .trim();
}
