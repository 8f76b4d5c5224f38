import type { Reading, ReadSentence } from '../../reading.ts';
import { keptForLast } from '../../text/kept-for-last.ts';

const OCCASION =
  /\b(?:sidelines|margins?|fringes) of (?:the |an? |this |last |next |week['’]s ){0,3}((?:[\p{L}\p{N}.&'’-]{1,30} ){0,6}?[\p{L}\p{N}.&'’-]{0,30}?(?:[Ss]ummit|[Aa]ssembly|[Cc]onference|[Mm]eetings?|[Ff]orum|[Cc]eremony|[Ff]uneral|[Ee]vent|[Gg]ames|[Cc]elebrations?|[Tt]alks|[Ss]ession))/u;
const AT_SUMMIT =
  /\bat (?:the |an? ){0,2}((?:[\p{Lu}\d][\p{L}\d.&'’-]{0,30} ){1,5}(?:[Ss]ummit|[Aa]ssembly|[Cc]onference|[Ff]orum))/u;

/** The occasion beside which a sentence says that a meeting was (`the ASEAN summit`), or null. */
export const occasionIn = keptForLast(({ start, end }: ReadSentence, { text }: Reading): string | null => {
  const sentence = text.slice(start, end);
  return (OCCASION.exec(sentence) ?? AT_SUMMIT.exec(sentence))?.[1]?.trim() ?? null;
});
