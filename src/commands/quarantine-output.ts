import type { Quarantined } from '../graph/index.ts';

/** One line for people. */
export function quarantinedLine({ id, place, reason, tries }: Quarantined): string {
  return `${id}  ${place}: ${reason}${tries === 1 ? '' : ` (tried ${tries} times)`}`;
}

/** All that is known of it. */
export function quarantinedLines(entry: Quarantined): readonly string[] {
  const { place, source, code, reason, firstSeen, lastSeen, tries } = entry;
  return [
    `place:       ${place}`,
    `read from:   ${source === '-' ? 'standard input' : source}`,
    `reason:      ${reason}`,
    `code:        ${code}`,
    `first found: ${firstSeen}`,
    `last tried:  ${lastSeen}`,
    `tries:       ${tries}`,
  ];
}
