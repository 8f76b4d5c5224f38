import { wordsIn } from '../formats/html/blocks.ts';
import { plainMarkup } from './plain-markup.ts';

/** What a feed calls an article's content is a teaser where it is shorter. */
const LEAST_CONTENT_WORDS = 80;

/** What it calls a summary is the article itself only where nobody would write so long a one. */
const LEAST_SUMMARY_WORDS = 300;

/** How a text ends that goes on elsewhere. */
const GOES_ON =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\]|(?:read|continue|show|view|see|click)(?: (?:on|the|here|to|for|full|whole|rest|of|this))* (?:more|reading|article|story|post)(?: (?:here|on|at)\b.{0,60})?\s*[→»>.…]*|weiterlesen\s*[→»>.…]*|lire la suite\s*[→»>.…]*)\s*$/iu;

/** What blogs put behind their posts in feeds, whole or not. */
const COLOPHON = /\s*The post .{1,300} (?:first appeared|appeared first) on .{1,100}\.?\s*$/u;

/** Where it shows. */
const END_CHARACTERS = 600;

/** Whether what the feed has is the article itself, not a part of it that leads on to its page. */
export function isWholeStory(markup: string, role: 'CONTENT' | 'SUMMARY'): boolean {
  const text = plainMarkup(markup) ?? '';
  const end = text.slice(-END_CHARACTERS).replace(COLOPHON, '');
  const least = role === 'CONTENT' ? LEAST_CONTENT_WORDS : LEAST_SUMMARY_WORDS;
  return wordsIn(text) >= least && !GOES_ON.test(end);
}
