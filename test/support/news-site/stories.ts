/** A story of the made-up Danube Courier. */
export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly author: string;
  readonly topic: string;
  readonly paragraphs: readonly string[];
}

/** Newest first, as in feeds. */
export const STORIES: readonly Story[] = [
  {
    slug: 'merz-macron-berlin',
    title: 'Merz receives Macron for talks on the rail tunnel',
    publishedAt: '2025-09-16T15:30:00Z',
    author: 'Petra Lindqvist',
    topic: 'Rail',
    paragraphs: [
      'German Chancellor Friedrich Merz met French President Emmanuel Macron in Berlin on Tuesday, and the two spoke for three hours about the rail tunnel that their countries want to build.',
      'Neither side would say what it is to cost. Engineers of both countries had put the figure at nine billion a year ago, and nobody in either ministry believes in it any more.',
      'The tunnel would bring the capitals an hour closer to each other. Work could begin in three years at the earliest, after hearings in eleven towns along the line.',
      'Opponents of the tunnel stood outside with lanterns until late in the evening. They want the money to go into the branch lines, half of which were closed in the nineties.',
    ],
  },
  {
    slug: 'tusk-fiala-prague',
    title: 'Tusk in Prague: a bridge, and little else',
    publishedAt: '2025-09-12T09:05:00Z',
    author: 'Jonas Wend',
    topic: 'Bridges',
    paragraphs: [
      'Polish Prime Minister Donald Tusk met Czech Prime Minister Petr Fiala in Prague on Friday to sign a treaty on a bridge over the Oder that has been talked about since the flood.',
      'The bridge is to be ready in four years. Until then a ferry goes on running between the two banks, as it has done for most of a century, in summer only and not in high water.',
      'Asked about the dispute over the mine, both men said that it was a matter for their ministers of the environment, who have not spoken with each other since the spring.',
      'Mayors on both banks were content nevertheless. A bridge, one of them said, is more than they had got out of the twelve visits before this one.',
    ],
  },
  {
    slug: 'ferry-timetable',
    title: 'Winter timetable of the ferries is out',
    publishedAt: '2025-09-10',
    author: 'Petra Lindqvist',
    topic: 'Ferries',
    paragraphs: [
      'The ferries on the lower river go back to their winter timetable on the first weekend of November, the company said, with the last boat leaving the eastern bank at eight in the evening.',
      'Commuters had asked for a later boat. The company says that it has looked into that, and that with fewer than ten passengers a night there was no paying for it.',
      'Season tickets stay what they cost. Bicycles are carried free of charge until the end of the year, dogs as before, and horses on no boat but the first.',
    ],
  },
];

/** So many stories, alike but for their numbers, newest first. */
export function manyStories(count: number): readonly Story[] {
  const [like] = STORIES as [Story];
  return Array.from({ length: count }, (_, at) => ({
    ...like,
    slug: `story-${at}`,
    title: `Story ${at} of the rail tunnel`,
    paragraphs: [`This is story ${at}.`, ...like.paragraphs],
  }));
}
