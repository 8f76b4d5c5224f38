import type { ExtractedParticipant, PartyKind } from '../../../graph/index.ts';

/** A party of a meeting, with the key by which two tellings know it for the same. */
export interface Party extends ExtractedParticipant {
  readonly key: string;
}

/** Somebody or something of the article as a party. */
export function entityParty(entity: number, name: string, kind: PartyKind): Party {
  return { entity, nameAsWritten: name, kind, role: 'PRINCIPAL', office: null, represents: null, key: `${entity}` };
}
