const PREFIX = 'human:';

/** What stands as the extractor of a claim that a person makes. */
export function humanExtractor(actor: string): string {
  return `${PREFIX}${actor}`;
}

/** Whether a person, not an extractor, says so. */
export function isHuman(extractor: string): boolean {
  return extractor.startsWith(PREFIX);
}
