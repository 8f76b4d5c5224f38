import { describe, expect, it } from 'vitest';
import { isWholeStory } from '../../../src/ingest/lists/whole-story.ts';

const STORY = `<p>${'The ministers met in Vienna and spoke about the river. '.repeat(12)}</p>`;

describe('a story in a feed', () => {
  it('is whole where it is long, and ends', () => {
    expect(isWholeStory(STORY, 'CONTENT')).toBe(true);
    expect(isWholeStory(`${STORY}<p>The post Ministers meet appeared first on Courier.</p>`, 'CONTENT')).toBe(true);
    expect(isWholeStory(STORY.repeat(4), 'SUMMARY')).toBe(true);
  });

  it('is not where it is short, or where a summary is no longer than summaries are', () => {
    expect(isWholeStory('<p>The ministers met in Vienna.</p>', 'CONTENT')).toBe(false);
    expect(isWholeStory(STORY, 'SUMMARY')).toBe(false);
  });

  it.each([
    'They said …',
    'They said [...]',
    'They said [&#8230;]',
    '<a href="/x">Read more</a>',
    'Continue reading →',
    '<a href="/x">Read the full story here</a>',
    '<a href="/x">Read the rest of this article on Courier</a>',
    'Weiterlesen »',
  ])('is not where it ends in: %s', (end) => {
    expect(isWholeStory(`${STORY}<p>${end}</p>`, 'CONTENT')).toBe(false);
  });
});
