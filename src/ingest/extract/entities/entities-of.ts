import type { ExtractedEntity, Span } from '../../../graph/index.ts';
import { fold } from '../../../lexicon/index.ts';
import type { Draft } from './draft.ts';

/** The drafts as the graph takes them, indexes unchanged. */
export function entitiesOf(drafts: readonly Draft[]): readonly ExtractedEntity[] {
  return drafts.map((draft) => ({
    kind: draft.kind,
    name: draft.name,
    aliases: aliasesOf(draft),
    partial: draft.partial,
    listKey: draft.listKey,
    offices: draft.offices,
    country: draft.country,
    mentions: ordered(draft.mentions),
  }));
}

/** Forms that are names of their own, not shorter pieces of the fullest one. */
function aliasesOf({ name, forms }: Draft): readonly string[] {
  const words = new Set(fold(name).split(' '));
  return forms.filter(
    (form) =>
      form !== name &&
      !fold(form)
        .split(' ')
        .every((word) => words.has(word)),
  );
}

function ordered(mentions: readonly Span[]): readonly Span[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, index) => index === 0 || span.start >= (sorted[index - 1]?.end ?? 0));
}
