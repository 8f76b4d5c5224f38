import type { PartialDate } from '../../../../graph/index.ts';
import { resolveDate } from '../../dates/resolve-date.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { type Where, whereOf } from '../circumstances/where.ts';
import { matchesIn, searched } from '../shapes/matches-in.ts';
import { pattern } from '../shapes/pattern.ts';
import { placeholders, shapeOf } from '../shapes/shape.ts';

/** Where a sentence says that somebody is, was, or goes. */
export interface Stay {
  readonly people: readonly number[];
  readonly where: Where;
  /** The day that the sentence tells, read backwards; null where it tells none. */
  readonly day: PartialDate | null;
  readonly sentence: number;
  /** Whether they are still to go there. */
  readonly ahead: boolean;
  /** Whether they are said to be there, not only to go: then what the sentence goes on to tell is there, too. */
  readonly there: boolean;
}

const GO =
  'arrive|arrives|arrived|arriving|landed|lands|touched down|flew|flies|flown|fly|traveled|travelled|travels|traveling|travelling|travel|went|goes|gone|came|comes|come|return|returns|returned|journeyed|head|heads|headed|heading|continue|continued|continues|move on|moved on|moves on|go|goes on|went on|flies on|stop|stops|stopped|leave|leaves|left|set off|visiting|visit|visits|visited|toured|tours|touring|make|made|makes|making|paid|pays|paying|began|begins|begin|stayed|is|was|are|were|been|be|currently|due|back|in|kept|keeps|spent|spends|spending|speaking|wrapped up|wraps up|opened|opens';
/** What may stand between who goes and the verb. */
const ALREADY =
  '(?:(?:who|, who|also|then|later|has|have|had|just|since|first|on|,|will|would|is|was|are|were|to|due|expected|scheduled|planned|set|due to|now|next|himself|herself|«D\\d+») ){0,6}';
const ON_THE_WAY =
  '(?:(?!(?:said|says|told|that|and|but|who|where|after|before|from|with|as|when|while|since|against) )[^«\\s]+ |«D\\d+» ){0,7}?';
const STAY = pattern(
  `(?<a>«[PHXT]\\d+») (?:, (?:\\p{Ll}+ing (?:(?!,)\\S+ ){1,8}, )?)?(?<v>${ALREADY}(?:(?:${GO}) ${ON_THE_WAY}(?:in|to|into|for|at)|visited|visiting|visits|visit|toured|reached)|(?:said|told reporters|told a news conference|told journalists|warned|announced|declared) (?:«D\\d+» |on «D\\d+» )?(?:in|at)) (?:the )?(?:(?:«[JLCN]\\d+» )?(?:[\\p{Ll}-]+ ){1,3}?of )?(?<b>«[LC]\\d+»)`,
);
const AHEAD =
  /\b(?:will|would|is to|are to|due|expected|scheduled|planned|set|heads?|heading|leaves?|left|travels|flies|goes|comes|visits|arrives|to (?:travel|visit|go|fly|head|return|arrive))\b/u;

/** A place to which or in which somebody may be. */
const PLACED = /(?<![^ ])(?:in|to|into|for|at|visit(?:ed|ing|s)?|toured|reached) (?:the )?«[LCJN]\d/u;
const THERE =
  /^(?:, )?(?:who )?(?:is|was|are|were|had been|has been|stayed)(?: also| now| currently| still)? (?:in|at) $|^(?:, )?(?:speaking (?:\S+ ){0,8}|(?:said|told|warned|announced|declared) (?:\S+ ){0,4})(?:in|at) $/u;

/** The stays that the sentence tells, in order. */
export function staysIn(sentence: ReadSentence, reading: Reading): readonly Stay[] {
  const { text } = shapeOf(sentence.units, sentence.tokens);
  if (!PLACED.test(text)) return [];
  return matchesIn(STAY, searched(sentence)).flatMap(({ groups = {} }) => {
    const people = phrasesAt(groups.a, sentence).flatMap((phrase) => reading.entityOf.get(phrase) ?? []);
    const where = whereOf(phrasesAt(groups.b, sentence), reading);
    if (people.length === 0 || where.place === null) return [];
    const went = groups.v ?? '';
    const stay = { people, where, day: dayIn(sentence, reading), sentence: sentence.index };
    return [{ ...stay, ahead: AHEAD.test(went), there: THERE.test(went) }];
  });
}

function phrasesAt(piece: string | undefined, { units }: ReadSentence): readonly Phrase[] {
  return placeholders(piece ?? '').flatMap((index) => {
    const unit = units[index];
    return unit?.form === 'PHRASES' ? unit.phrases : [];
  });
}

/** The first day of the sentence. */
function dayIn({ units }: ReadSentence, { published, toldDate }: Reading): PartialDate | null {
  for (const unit of units) {
    const day = unit.form === 'DATE' ? resolveDate(unit.expression, published, 'PAST', toldDate) : null;
    if (day !== null) return day;
  }
  return null;
}
