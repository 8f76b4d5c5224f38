import type { LabelledParty } from './labelled-case.ts';

const SMALL = new Set(['the', 'of', 'a', 'an', 'and']);
/** Two names of bodies are the same from this share of words in common. */
const LEAST_COMMON = 0.6;

/** A name's words without case, accents and articles. */
export function nameWords(name: string | null): readonly string[] {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
}

/** Whether two names mean the same party of one article: one holds the other's words, or two people share the last name and no first names differ. */
function sameParty(a: LabelledParty, b: LabelledParty): boolean {
  const [x, y] = [nameWords(a.name), nameWords(b.name)];
  if (x.length === 0 || y.length === 0) return false;
  const [small, big] = x.length <= y.length ? [x, y] : [y, x];
  if (small.every((word) => big.includes(word))) return true;
  if (a.type === 'person' && b.type === 'person') return x.at(-1) === y.at(-1) && x[0]?.[0] === y[0]?.[0];
  return small.filter((word) => big.includes(word)).length / big.length >= LEAST_COMMON;
}

/** How many of the found parties are parties of the labelled ones, one to one. */
export function partiesInCommon(labelled: readonly LabelledParty[], found: readonly LabelledParty[]): number {
  const left = [...labelled];
  let common = 0;
  for (const party of found) {
    const at = left.findIndex((other) => sameParty(other, party));
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return common;
}
