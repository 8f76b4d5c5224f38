import type { MeetingFormat } from '../../../../graph/index.ts';

const REMOTE =
  /\b(?:tele)?phone\b|\btelephon\w*|\bphoned\b|\b(?:video ?|tele)conferenc\w*|\bvideo (?:call|link|meeting|summit|talks)|\bvirtual(?:ly)?\b|\bonline (?:meeting|talks|summit|call|conference|session)\b|(?<!\b(?:courtesy|social|farewell) )\bcalls?\b(?! (?:for|to|off|by)\b| on\b(?! «D)| from «\S+ (?:for|to) )|\bvia (?:video|zoom)|\bby video|\bremotely\b/u;
const IN_PERSON =
  /\bmet\b|\bmeets?\b|\bmeetings?\b|\bsummits?\b|\blunch\b|\bdinner\b|\bbreakfast\b|\bhost\w*|\breceived\b|\bwelcom\w+|\bgreet\w*|\bhands\b|\bvisit\w*|\bface-to-face\b|\bin person\b|\baudience\b/u;
const INDIRECT = /\bindirect\b|\bproximity talks\b|\bseparate rooms\b|\bthrough mediators\b/u;

/** How a matched piece of a shape says that the parties met; UNKNOWN where it doesn't. */
export function formatOf(matched: string, told: MeetingFormat | null, hasPlace: boolean): MeetingFormat {
  if (INDIRECT.test(matched)) return 'INDIRECT';
  if (told === 'REMOTE' || REMOTE.test(matched)) return 'REMOTE';
  if (told !== null) return told;
  return IN_PERSON.test(matched) || hasPlace ? 'IN_PERSON' : 'UNKNOWN';
}
