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

/** Every listed title. */
export function officeTitles(): readonly OfficeTitle[] {
  return [];
}
