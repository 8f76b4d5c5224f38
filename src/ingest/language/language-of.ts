import type { Article } from '../../graph/index.ts';
import { foreignLanguage } from './foreign-language.ts';
import { isPlainlyEnglish } from './plainly-english.ts';
import { storySample } from './story-sample.ts';

/** A text that claims to be English is not believed where so many letters say otherwise: a few may be a quote or a list. */
const LEAST_TO_OVERRULE = 80;

/** Tags that say nothing, and words that only look like tags: `english`. */
const UNTOLD = /^(?:(?:und|mul|mis|zxx)\b|[a-z]{4})/i;

/**
 * The article's language as BCP 47 writes it: as told, unless its text plainly says otherwise; else found, as an ISO 639-1 code
 * (`und` for a script whose language isn't known); null where it is not told, and the text is English, or too short or mixed to say.
 */
export async function languageOf(article: Article): Promise<string | null> {
  const told = article.language === null || UNTOLD.test(article.language) ? null : article.language;
  const pieces = storySample(article);
  if (told !== null && !isEnglish(told)) return isPlainlyEnglish(pieces.join(' ')) ? 'en' : told;
  // One English piece is worth reading, whatever the others are.
  if (pieces.some(isPlainlyEnglish)) return told;
  const foreign = await foreignLanguage(pieces.join(' '));
  return foreign !== null && (told === null || foreign.letters >= LEAST_TO_OVERRULE) ? foreign.language : told;
}

/** Whether a text in that language is read; one whose language is not told is. */
export function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/i.test(language);
}
