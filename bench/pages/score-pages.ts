import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { WhometError } from '../../src/errors.ts';
import { decodeHtml } from '../../src/ingest/formats/html/decode-html.ts';
import { type ArticleLine, articleLine, readArticles, sourcesOf } from '../../src/ingest/index.ts';
import { type ShingleScore, shingleScore } from './shingle-score.ts';

export interface ScoredPage {
  readonly name: string;
  readonly expected: ArticleLine;
  /** Null where the page was refused. */
  readonly found: ArticleLine | null;
  readonly ours: ShingleScore;
  readonly readability: ShingleScore;
}

const FOLDER = new URL('../../test/fixtures/pages/html/', import.meta.url);

/** The pages written for this project, each with the article expected of it beside it, by name. */
export async function scorePages(): Promise<readonly ScoredPage[]> {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .sort();
  return await Promise.all(names.map(scorePage));
}

async function scorePage(name: string): Promise<ScoredPage> {
  const path = new URL(name, FOLDER);
  const expected: ArticleLine = JSON.parse(readFileSync(new URL(name.replace(/html$/, 'json'), FOLDER), 'utf8'));
  const found = await foundIn(path.pathname);
  const html = decodeHtml(readFileSync(path), name);
  const alone = new Readability(parseHTML(html).document).parse()?.textContent ?? '';
  return {
    name,
    expected,
    found,
    ours: shingleScore(found?.text ?? '', expected.text),
    readability: shingleScore(alone, expected.text),
  };
}

async function foundIn(path: string): Promise<ArticleLine | null> {
  for await (const outcome of readArticles(sourcesOf([path]))) {
    return outcome instanceof WhometError ? null : await articleLine(outcome.article);
  }
  return null;
}

/** The mean F1 over the pages. */
export function meanF1(pages: readonly ScoredPage[], whose: 'ours' | 'readability'): number {
  return pages.reduce((sum, page) => sum + page[whose].f1, 0) / pages.length;
}
