import { addTo } from '../../../add-to.ts';
import type { EntityKind, Span } from '../../../graph/index.ts';
import { fold } from '../../../lexicon/index.ts';
import type { Reading } from '../reading.ts';
import { COURTESIES, OFFICE_HEADS, TITLE_ABBREVIATIONS, TITLE_TAILS } from '../words/office-words.ts';

/** The entity of one of these kinds that goes by the name, or is named at the end of the span after a title; null where there is none. */
export type KnownEntity = (name: string, span: Span, kinds: readonly EntityKind[]) => number | null;

const TAIL_ENDS: ReadonlySet<string> = new Set(TITLE_TAILS.map((tail) => tail.at(-1) ?? ''));

/** What the rules have read of names in the article by now. */
export function knownEntities({ registry: { drafts }, text }: Reading): KnownEntity {
  const byForm = new Map<string, number[]>();
  const byEnd = new Map<number, { readonly draft: number; readonly start: number }>();
  for (const [draft, { forms, mentions }] of drafts.entries()) {
    for (const form of forms) addTo(byForm, fold(form), draft);
    for (const { start, end } of mentions) byEnd.set(end, { draft, start });
  }
  const isOf = (draft: number, kinds: readonly EntityKind[]): boolean =>
    kinds.some((kind) => kind === drafts[draft]?.kind);

  function personAtEnd({ start, end }: Span): number | null {
    const mention = byEnd.get(end);
    if (mention === undefined || mention.start < start || !isOf(mention.draft, ['Person'])) return null;
    return isTitle(text.slice(start, mention.start), text.slice(mention.start, end)) ? mention.draft : null;
  }

  return (name, span, kinds) => {
    const named = (byForm.get(fold(name)) ?? []).find((draft) => isOf(draft, kinds));
    return named ?? (kinds.includes('Person') ? personAtEnd(span) : null);
  };
}

/** Whether the words before a name leave it the same person's: not `the wife of`, and before one word of a name not its first one. */
function isTitle(before: string, name: string): boolean {
  const last = before.trim().split(/\s+/u).at(-1) ?? '';
  if (last === '') return true;
  if (!/^\p{Lu}/u.test(last)) return false;
  const word = last.toLowerCase();
  return (
    /\s/u.test(name) || [COURTESIES, OFFICE_HEADS, TITLE_ABBREVIATIONS, TAIL_ENDS].some((titles) => titles.has(word))
  );
}
