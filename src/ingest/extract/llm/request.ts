import { type Article, dayOf, hashOf } from '../../../graph/index.ts';
import { estimatedTokens } from './estimated-tokens.ts';
import { PROMPT } from './prompt.ts';
import { ANSWER_SCHEMA } from './told-meetings.ts';
import type { Window } from './windows.ts';

/** What a model is asked about one window. */
export interface LlmRequest {
  readonly system: string;
  readonly user: string;
  /** Of all that is sent, by our estimate. */
  readonly tokens: number;
}

/** All that is the same in every request. */
const FIXED_TOKENS = estimatedTokens(PROMPT) + estimatedTokens(JSON.stringify(ANSWER_SCHEMA));
const MAX_TITLE_CHARACTERS = 300;
/** What stands around the window's text: day, title and markers. */
const FRAME_TOKENS = 500;
/** A window of fewer tokens holds no whole paragraph. */
const LEAST_WINDOW_TOKENS = 300;

/** No request can be smaller than that and of use. */
export const LEAST_REQUEST_TOKENS = FIXED_TOKENS + FRAME_TOKENS + LEAST_WINDOW_TOKENS;

/** How many tokens of an article fit in a request of so many. */
export function windowTokens(requestTokens: number): number {
  return requestTokens - FIXED_TOKENS - FRAME_TOKENS;
}

/** The request about one window of the article. */
export function requestOf(article: Article, window: Window, part: number, parts: number): LlmRequest {
  // Nobody can write a marker into a text that depends on the whole text.
  const marker = hashOf('marker', window.text);
  const user = [
    publishedLine(article),
    ...(article.title === null ? [] : [`Title: ${JSON.stringify(shortened(article.title))}`]),
    ...(parts === 1 ? [] : [`Part ${part} of ${parts} of the article.`]),
    `--- text ${marker} begins ---`,
    window.text,
    `--- text ${marker} ends ---`,
  ].join('\n');
  return { system: PROMPT, user, tokens: FIXED_TOKENS + estimatedTokens(user) };
}

function publishedLine({ publishedAt }: Article): string {
  const day = dayOf(publishedAt);
  if (day === null) return 'Published: on a day not known.';
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
  return `Published: ${weekday}, ${day}`;
}

function shortened(title: string): string {
  return title.length > MAX_TITLE_CHARACTERS ? `${title.slice(0, MAX_TITLE_CHARACTERS)}…` : title;
}
