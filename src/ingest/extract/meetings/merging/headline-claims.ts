import type { Reading } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import { isHeadline, leadOf } from '../news/lead.ts';
import type { Party } from '../party.ts';

/** What a headline tells, so many sentences from the first one of the story on tell in full. */
const REACH_SENTENCES = 4;

type Told = Pick<Claim, 'parties' | 'sentences'>;

/** Keys of those whom a headline only hints at (`Obama Hosts ASEAN Leaders`), where the other telling is one of the story's first and names the rest of them; empty where it is not. */
export function hintedAt(hint: Told, told: Told, reading: Reading): readonly string[] {
  const [first] = told.sentences;
  if (!isOfHeadline(hint, reading) || first === undefined || !isOpening(first, reading)) return [];
  const others = hint.parties.filter(({ key }) => !told.parties.some((party) => party.key === key));
  if (others.length === hint.parties.length || !others.every((party) => isVague(party, reading))) return [];
  return others.map(({ key }) => key);
}

/** The claims without those of which only the headline tells, with nobody that the story knows, where its first sentences tell of a meeting. */
export function withoutHints(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const isTold = claims.some(({ sentences: [first] }) => first !== undefined && isOpening(first, reading));
  if (!isTold) return claims;
  return claims.filter(
    (claim) =>
      claim.sentences.length > 1 ||
      !isOfHeadline(claim, reading) ||
      !claim.parties.some((party) => isVague(party, reading)),
  );
}

function isOfHeadline({ sentences }: Told, reading: Reading): boolean {
  const first = reading.sentences[sentences[0] ?? -1];
  return first !== undefined && sentences.length === 1 && isHeadline(first, reading);
}

function isOpening(sentence: number, reading: Reading): boolean {
  const lead = leadOf(reading);
  return lead !== undefined && sentence >= lead.index && sentence <= lead.index + REACH_SENTENCES;
}

/** Whether nobody is named, or by a name that only the headline has. */
function isVague({ kind, entity }: Party, reading: Reading): boolean {
  if (kind === 'GROUP' || entity === null) return true;
  const end = reading.sentences[0]?.end ?? 0;
  return reading.registry.drafts[entity]?.mentions.every(({ start }) => start < end) === true;
}
