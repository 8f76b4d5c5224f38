/** A seeded row of numbers from 0 to below 1. @see https://en.wikipedia.org/wiki/Xorshift */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

const PEOPLE = [
  'US Secretary of State Marco Rubio',
  'Russian Foreign Minister Sergey Lavrov',
  'French President Emmanuel Macron',
  'British Prime Minister Keir Starmer',
  'German Chancellor Friedrich Merz',
  'Ukrainian Foreign Minister Andrii Sybiha',
  'Turkish President Recep Tayyip Erdogan',
  'Polish Prime Minister Donald Tusk',
];
const CITIES = ['London', 'Paris', 'Riyadh', 'Jeddah', 'Berlin', 'Ankara'];
const BAD_LINES = [
  '{"text": 1}',
  '{"text": ""}',
  '{"text": "They m',
  '{"text": "They met.", "publishedAt": "2025-02-30"}',
];

/**
 * Lines of JSON about few people who meet often: most articles tell of what others tell of too, some are versions of one, some the same again, and one in
 * twenty is bad. The same seed gives the same.
 */
export function madeNews(seed: number, count: number): readonly string[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const of = (all: readonly string[]): string => all[below(all.length)] ?? '';
  return Array.from({ length: count }, () => {
    if (below(20) === 0) return of(BAD_LINES);
    const day = 1 + below(28);
    const [a, b] = [of(PEOPLE), of(PEOPLE)];
    return JSON.stringify({
      url: `https://news.example/${below(count)}`,
      publishedAt: `2025-05-${`${day}`.padStart(2, '0')}T12:00:00Z`,
      publisher: of(['Example Tribune', 'Sample Wire', 'Placeholder Press Agency']),
      title: `Talks in ${of(CITIES)}`,
      text: `${a} met ${b} in ${of(CITIES)} on ${day} May 2025. Both spoke of trade, and of talks to come, part ${below(50)}.`,
    });
  });
}
