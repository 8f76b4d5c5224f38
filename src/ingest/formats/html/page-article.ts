import { parseHTML } from 'linkedom';
import { DocumentRefused } from '../../../errors.ts';
import type { Article, Region, RegionRole } from '../../../graph/index.ts';
import type { Document } from '../../document.ts';
import { toldBeside } from '../../told-beside.ts';
import { type Block, isSentenceOf, wordsIn } from './blocks.ts';
import { cleanStory, withoutEmptyHeadings } from './clean-story.ts';
import { type PageMetadata, pageMetadata } from './page-metadata.ts';
import { standfirst } from './standfirst.ts';
import { storyBlocks } from './story-root.ts';
import { stripFurniture } from './strip-furniture.ts';
import { type TamedPage, tameMarkup } from './tame-markup.ts';
import { withToldBody } from './told-body.ts';

/** Less text is a label, whatever the page says that it is. */
const LEAST_WORDS = 12;

/** Less text is a story only where the page says that it is an article, or when it was published. */
const LEAST_WORDS_UNTOLD = 50;

/** So many headlines that are links make a page of links. */
const INDEX_HEADLINES = 8;

/** Between the links of such a page no paragraphs follow one another. */
const RUN_PARAGRAPHS = 3;
const PARAGRAPH_WORDS = 8;

/** In a page of links a longer paragraph is none of its summaries. */
const SUMMARY_WORDS = 50;

const ROLES: Readonly<Record<Block['kind'], RegionRole | null>> = {
  PARAGRAPH: null,
  ITEM: null,
  HEADING: 'HEADING',
  CAPTION: 'CAPTION',
};

type PageOrigin = Pick<Document, 'where' | 'name' | 'url' | 'told'>;

/** The article that a page holds; what it doesn't tell is as it is told elsewhere. @throws DocumentRefused where it holds none, saying what it is instead */
export function pageArticle(html: string, { where, name, url, told: elsewhere = {} }: PageOrigin): Article {
  const tamed = tameMarkup(html, where);
  const page = parseHTML(tamed.markup).document;
  const metadata = toldBeside(pageMetadata(page, tamed.jsonLd, url), elsewhere);
  const refresh = page.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? null;
  const linkedHeadlines = [...page.querySelectorAll('h2 a, h3 a, h4 a, a h2, a h3')].length;
  stripFurniture(page);
  const body = storyBlocks(page);
  const shown = cleanStory([...standfirst(page, metadata, body), ...body], metadata.title);
  const story = withoutEmptyHeadings(withToldBody(shown, metadata.articleBody, where));
  const isLinks = linkedHeadlines >= INDEX_HEADLINES && !runsOn(body);
  refuseUnlessArticle(story, { ...metadata, hasFrames: tamed.hasFrames, refresh, isLinks }, where);
  const { articleBody, description, isArticle, ...told } = metadata;
  return {
    ...told,
    ...textOf(story, metadata.title),
    sourceId: null,
    source: metadata.publisher ?? (url === undefined ? name : new URL(url).host),
  };
}

interface Signs extends Pick<PageMetadata, 'isArticle' | 'publishedAt'>, Pick<TamedPage, 'hasFrames'> {
  readonly refresh: string | null;
  /** Whether the page has the look of one of links with a summary each. */
  readonly isLinks: boolean;
}

function refuseUnlessArticle(story: readonly Block[], signs: Signs, where: string): void {
  const words = story.map(({ text, kind }) => (kind === 'CAPTION' ? 0 : wordsIn(text)));
  const total = words.reduce((sum, count) => sum + count, 0);
  const refuse = (found: string): never => {
    throw new DocumentRefused(where, `expected an article, but ${found}`);
  };
  if (total < LEAST_WORDS) {
    if (signs.hasFrames) refuse('the page only holds frames');
    if (signs.refresh !== null) refuse('the page only sends on to another');
    refuse('the page has no running text');
  }
  if (signs.isArticle) return;
  if (signs.isLinks && words.every((count) => count < SUMMARY_WORDS)) refuse('the page is one of links to articles');
  if (total < LEAST_WORDS_UNTOLD && signs.publishedAt === null)
    refuse(`the page has only ${total} words of running text`);
}

/** Whether the story has paragraphs in a row. */
function runsOn(blocks: readonly Block[]): boolean {
  let run = 0;
  return blocks.some(({ text, kind, linkShare }) => {
    const isParagraph = kind === 'PARAGRAPH' && linkShare < 0.5 && isSentenceOf(text, PARAGRAPH_WORDS);
    run = isParagraph ? run + 1 : 0;
    return run === RUN_PARAGRAPHS;
  });
}

/** One block a paragraph, blank lines between, the title first. */
function textOf(story: readonly Block[], title: string | null): Pick<Article, 'text' | 'regions'> {
  const parts = story.map(({ text, kind }) => ({ text, role: ROLES[kind] }));
  if (title !== null) parts.unshift({ text: title, role: 'HEADLINE' });
  const regions: Region[] = [];
  let text = '';
  for (const part of parts) {
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${part.text}`;
    if (part.role !== null) regions.push({ start, end: text.length, role: part.role });
  }
  return { text, regions };
}
