import titleTable from './data/office-titles.json' with { type: 'json' };
import { once } from './once.ts';
import { listOf, rowsOf, textOf } from './table.ts';

/** A title of office or of courtesy, as the news write it before or after a name. */
export interface OfficeTitle {
  /** Canonical title, 'Prime Minister'. */
  readonly title: string;
  /** Every listed form, the canonical one first. */
  readonly forms: readonly string[];
  /** HEAD of a state, government or body; MINISTER or of that rank; OFFICIAL below; HONORIFIC is no office. */
  readonly rank: 'HEAD' | 'MINISTER' | 'OFFICIAL' | 'HONORIFIC';
  /** The kind of body that the title implies ('Foreign Ministry'), or null. */
  readonly organizationOf: string | null;
}

const RANKS = ['HEAD', 'MINISTER', 'OFFICIAL', 'HONORIFIC'] as const;

const all = once((): readonly OfficeTitle[] =>
  rowsOf(titleTable).map((row) => ({
    title: row('title'),
    forms: [row('title'), ...listOf(row('forms'))],
    rank: RANKS.find((rank) => rank === row('rank')) ?? 'OFFICIAL',
    organizationOf: textOf(row('organizationOf')),
  })),
);

/** Every listed title. A form may stand under two titles ('foreign secretary'): the first is the likelier. */
export function officeTitles(): readonly OfficeTitle[] {
  return all();
}
