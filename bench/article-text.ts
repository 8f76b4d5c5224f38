import { random } from './random.ts';

const PEOPLE = [
  'Irish Prime Minister Nora Quill',
  'Chilean President Tomás Arenal',
  'Kenyan Foreign Minister Grace Mwende',
  'Senator Paul Whitlow',
  'Norwegian envoy Ingrid Solheim',
  'Marek Dvořák, the head of the delegation,',
  'General Idris Bangura',
  'Ayumi Kanda',
] as const;
const PLACES = ['Geneva', 'Nairobi', 'Santiago', 'Oslo', 'Kuala Lumpur', 'Ottawa', 'Doha', 'Lisbon'] as const;
const BODIES = [
  'the Foreign Ministry',
  'the European Union',
  'the World Bank',
  'the State Department',
  'NATO',
] as const;
const DAYS = [
  'on Monday',
  'last week',
  'on 3 March 2024',
  'yesterday',
  'in November',
  'a day earlier',
  'on Friday',
] as const;

type Pick = (list: readonly string[]) => string;

type Sentence = (pick: Pick, people: readonly string[]) => string;

const OF_MEETINGS: readonly Sentence[] = [
  (pick, people) => `${pick(people)} met ${pick(people)} in ${pick(PLACES)} ${pick(DAYS)}.`,
  (pick, people) =>
    `${pick(people)} held talks with ${pick(people)} and officials of ${pick(BODIES)} in ${pick(PLACES)}.`,
  (pick, people) => `After their meeting, ${pick(people)} told reporters that the harvest had been better than feared.`,
];

const OF_OTHER_THINGS: readonly Sentence[] = [
  (pick) => `The price of bread has risen by a third since the spring, according to ${pick(BODIES)}.`,
  (pick) => `Farmers in the hills around ${pick(PLACES)} say that the rain came too late for the barley this year.`,
  (pick) =>
    `${pick(BODIES)} said ${pick(DAYS)} that a bridge, two schools and a clinic would be rebuilt before winter.`,
  (pick, people) =>
    `“Nobody expected the vote to be so close,” ${pick(people)} wrote in a letter to the members of the party.`,
  () => 'The road was closed for hours, and buses had to take a longer way through the valley.',
  () => 'It is not known how many people live there now; the last count was made more than ten years ago.',
  (pick) => `A court in ${pick(PLACES)} ordered the company to pay for the damage, which it has always denied.`,
  (pick) => `Analysts expect that ${pick(BODIES)} will publish new figures on trade and employment ${pick(DAYS)}.`,
  () => 'The film opens in cinemas in the autumn, but critics have already called it the best of the series.',
];
/** One of these in four tells of a meeting, as in the news. */
const SENTENCES: readonly Sentence[] = [...OF_MEETINGS, ...OF_OTHER_THINGS];
const SENTENCES_PER_PARAGRAPH = 3;

/** A sentence as the news has them besides its story: of no meeting. `next` gives numbers from 0 up to 1. */
export function fillingSentence(next: () => number, people: readonly string[]): string {
  const pick: Pick = (list) => list[Math.floor(next() * list.length)] ?? '';
  return pickedFrom(OF_OTHER_THINGS, next)?.(pick, people) ?? '';
}

function pickedFrom<T>(list: readonly T[], next: () => number): T | undefined {
  return list[Math.floor(next() * list.length)];
}

/** Text of news articles in sentences of their own, at least so many characters long, about the people; the same for the same seed. */
export function articleText(characters: number, seed: number, people: readonly string[] = PEOPLE): string {
  const next = random(seed);
  const pick: Pick = (list) => list[Math.floor(next() * list.length)] ?? '';
  const pieces: string[] = [];
  for (let length = 0, count = 1; length < characters; count += 1) {
    const sentence = pickedFrom(SENTENCES, next)?.(pick, people) ?? '';
    pieces.push(sentence, count % SENTENCES_PER_PARAGRAPH === 0 ? '\n\n' : ' ');
    length += sentence.length + 1;
  }
  return pieces.join('').trim();
}
