/** A stretch of a pattern that is read as one: a character, a class, or a group, with how often it may stand there. */
export interface Term {
  /** As the pattern has it, without what looks around. */
  readonly source: string;
  /** The alternatives of a group; none for anything else. */
  readonly alternatives: readonly Terms[];
  readonly optional: boolean;
  /** Whether it is the telling word `t`. */
  readonly telling: boolean;
}
export type Terms = readonly Term[];

const LOOKS_AROUND = /^\(\?<?[=!]/u;
const STANDS_FOR_NOTHING = /^(?:\(\?<?[=!]|[\^$]|\\b)/u;
const GROUP = /^\((?:\?(?::|<\w+>))?/u;
const ONE = /^(?:\\[pP]\{\w+\}|\\.|\[(?:\\.|[^\]])*\]|.)/su;
const TIMES = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u;

/** The alternatives of a pattern, each as the terms that it is made of. */
export function alternativesOf(pattern: string): readonly Terms[] {
  return alternativesAt(pattern, 0).alternatives;
}

/** Those from there on, up to the end of the group. */
function alternativesAt(pattern: string, from: number): { alternatives: readonly Terms[]; next: number } {
  const alternatives: Term[][] = [[]];
  let at = from;
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '|') {
      alternatives.push([]);
      at += 1;
    } else {
      const { term, next } = termAt(pattern, at);
      if (term !== null) alternatives.at(-1)?.push(term);
      at = next;
    }
  }
  return { alternatives, next: at };
}

/** The term that begins there; null where it stands for no character. */
function termAt(pattern: string, at: number): { term: Term | null; next: number } {
  const rest = pattern.slice(at);
  const opening = LOOKS_AROUND.exec(rest)?.[0] ?? GROUP.exec(rest)?.[0];
  const group = opening === undefined ? null : alternativesAt(pattern, at + opening.length);
  const end = group === null ? at + (ONE.exec(rest)?.[0].length ?? 1) : group.next + 1;
  const times = TIMES.exec(pattern.slice(end))?.[0] ?? '';
  const next = end + times.length;
  if (STANDS_FOR_NOTHING.test(rest)) return { term: null, next };
  const one = group === null ? pattern.slice(at, end) : `(?:${group.alternatives.map(sourceOf).join('|')})`;
  const optional = /^(?:[?*]|\{0)/u.test(times);
  const alternatives = group?.alternatives ?? [];
  return { term: { source: one + times, alternatives, optional, telling: opening === '(?<t>' }, next };
}

function sourceOf(terms: Terms): string {
  return terms.map(({ source }) => source).join('');
}
