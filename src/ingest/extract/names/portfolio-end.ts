import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { ORGANIZATION_WORDS } from '../words/name-words.ts';
import { OFFICE_HEADS } from '../words/office-words.ts';
import { PORTFOLIO_WORDS, REGION_WORDS } from '../words/portfolio-words.ts';

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on']);
/** `envoy for peace talks`: what somebody is sent to is no field. */
const OCCASIONS: ReadonlySet<string> = new Set(['talks', 'negotiations', 'efforts', 'process']);
/** More fields than any office has. */
const MAX_FIELDS = 6;

const isField = ofWord(({ lower }) => PORTFOLIO_WORDS.has(lower));
const isRegion = ofWord(({ text, lower }) => /^\p{Lu}/u.test(text) && REGION_WORDS.has(lower));

/** End of what `of`, `for` or `on` says that an office or a ministry is for (`for Trade, Industry and Energy`, `without portfolio`); the index itself where nothing does. */
export function portfolioEnd(tokens: readonly Token[], at: number): number {
  const link = tokens[at]?.lower ?? '';
  if (link === 'without') return tokens[at + 1]?.lower === 'portfolio' ? at + 2 : at;
  if (!LINKS.has(link)) return at;
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const end = fieldsEnd(tokens, from);
  // `Secretary of the National Security Council`: of a body, not for security.
  return end === from || isBody(tokens[end]) || OCCASIONS.has(tokens[end]?.lower ?? '') ? at : end;
}

function isBody(token: Token | undefined): boolean {
  return token?.capital === true && ORGANIZATION_WORDS.has(token.lower);
}

/** End of the fields that stand there one after another, `and` before the last one; the index itself where there are none. */
export function fieldsEnd(tokens: readonly Token[], from: number): number {
  let end = fieldEnd(tokens, from);
  let closed = end;
  for (let count = 1; end > from && count < MAX_FIELDS; count += 1) {
    const link = linkEnd(tokens, end);
    const next = link === null ? end : fieldEnd(tokens, link);
    if (link === null || next === link || tokens[next - 1]?.capital !== tokens[from]?.capital) break;
    // `the minister of defence and trade minister X`: that of another one.
    if (OFFICE_HEADS.has(tokens[next]?.lower ?? '')) break;
    // Over commas it goes on only where `and` closes it.
    if (tokens[link - 1]?.text !== ',') closed = next;
    end = next;
  }
  return closed;
}

/** End of one field: `Trade`, `Near Eastern Affairs`. */
function fieldEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  let next = from;
  while (next < from + MAX_FIELDS) {
    const word = tokens[next]?.word;
    if (word === undefined || !(isField(word) || isRegion(word))) break;
    next += 1;
    if (isField(word)) end = next;
  }
  return isRegionAlone(tokens, from, next, end) ? next : end;
}

/** `European and Eurasian Affairs`: the region shares what follows. */
function isRegionAlone(tokens: readonly Token[], from: number, next: number, end: number): boolean {
  if (end > from || next === from || tokens[next]?.lower !== 'and') return false;
  return fieldEnd(tokens, next + 1) > next + 1;
}

function linkEnd(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? '';
  if (word === 'and' || word === '&') return at + 1;
  if (word !== ',') return null;
  return tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
}
