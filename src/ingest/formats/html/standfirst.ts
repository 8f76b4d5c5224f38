import { type Block, blocksOf, isSentenceOf, keyOf, wordsIn } from './blocks.ts';
import { namesOf } from './furniture-names.ts';

/** What makers of pages call the lines that sum a story up under its headline. */
const STANDFIRST =
  /(?:^|-)(?:stand-?first|lead|lede|leader|dek|deck|intro(?:duction|text)?|sub-?(?:title|head(?:line|ing)?|deck)|teaser(?:-?text)?|excerpt|abstract|summary|description|chapo|chapeau|bajada|entradilla|opener|prelude|synopsis)(?:-|$)/;

/** Fewer words are a label. */
const LEAST_WORDS = 8;
/** So many words in a sentence need no sign that they are the story's. */
const LEAST_WORDS_UNSIGNED = 12;

/** More between the headline and the story are another part of the page. */
const MOST_BLOCKS = 3;
/** So far above the story, where no headline is shown. */
const REACH_BLOCKS = 6;

const MAX_LINK_SHARE = 0.3;

interface Told {
  readonly title: string | null;
  /** What the page's head says that the story is about. */
  readonly description: string | null;
}

/**
 * The lines between the headline and the story that sum it up, where the element of the story doesn't hold them: sentences, or what is named
 * as such or told as the page's description.
 */
export function standfirst(document: Document, told: Told, story: readonly Block[]): readonly Block[] {
  const title = keyOf(told.title ?? '');
  const page = blocksOf(document.body);
  const keys = page.map(({ text }) => keyOf(text));
  const first = story.find((block) => isRunning(block) && keyOf(block.text) !== title);
  const headline = page.findIndex(({ kind, text }) => kind === 'HEADING' && isHeadline(keyOf(text), title));
  const to = first === undefined ? -1 : keys.indexOf(keyOf(first.text), headline + 1);
  const from = headline === -1 ? Math.max(-1, to - REACH_BLOCKS) : headline;
  const own = new Set(story.map(({ text }) => keyOf(text))).add(title);
  const between = page
    .slice(from + 1, Math.max(0, to))
    .filter((block) => isRunning(block) && !own.has(keyOf(block.text)));
  if (between.length === 0) return [];
  const signed = signedBy(document, told.description);
  const found = between.filter(
    (block) => signed.has(keyOf(block.text)) || (headline !== -1 && isSentenceOf(block.text, LEAST_WORDS_UNSIGNED)),
  );
  return found.length > MOST_BLOCKS ? [] : found.map((block) => ({ ...block, kind: 'PARAGRAPH' }));
}

function isRunning({ text, kind, linkShare }: Block): boolean {
  return kind !== 'CAPTION' && linkShare <= MAX_LINK_SHARE && wordsIn(text) >= LEAST_WORDS;
}

/** Either may have more: a kicker before, the site's name behind. */
function isHeadline(shown: string, title: string): boolean {
  return (
    shown !== '' &&
    title !== '' &&
    (shown.includes(title) || (title.includes(shown) && shown.length > title.length / 2))
  );
}

/** Keys of the blocks that are named as the standfirst, or told as the page's description. */
function signedBy(document: Document, description: string | null): ReadonlySet<string> {
  const named = [...document.querySelectorAll('p, div, h2, h3, h4, span, section, header, ul')].filter((element) =>
    namesOf(element).some((name) => STANDFIRST.test(name)),
  );
  const keys = named.flatMap(blocksOf).map(({ text }) => keyOf(text));
  return new Set(description === null ? keys : [...keys, keyOf(description)]);
}
