import type { ParticipationRole } from '../../../graph/index.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Claim } from './claim.ts';
import { matchesIn } from './matches-in.ts';
import { partiesOf } from './parties.ts';
import type { Party } from './party.ts';
import { pattern } from './pattern.ts';
import { placeholders, shapeOf } from './shape.ts';

/** So many sentences after a telling, `X also took part in the talks` still means it. */
const REACH_SENTENCES = 2;

/** Who else took part: `b`. */
interface Addition {
  readonly pattern: RegExp;
  readonly role: ParticipationRole;
  /** HERE: in a sentence that tells the meeting itself. LATER: in one that follows. MEMBERS: in either, and `b` are the members of the collective `c`. */
  readonly where: 'HERE' | 'LATER' | 'MEMBERS';
}

const MADE_UP =
  '(?:consisted of|consists of|comprised|comprises|was made up of|was composed of|included|includes|was led by|was headed by|is led by|is headed by|was represented by)';

const ADDITIONS: readonly Addition[] = [
  {
    where: 'MEMBERS',
    role: 'PRINCIPAL',
    pattern: pattern(
      `(?<c>«G\\d+») ,? ?(?:who |that |which )?(?:led by|headed by|${MADE_UP}|including|among (?:them|«H\\d+»)|represented by|namely|consisting of|comprising|made up of) (?<b>«[PNX]\\d+»)(?! 's)`,
    ),
  },
  {
    where: 'MEMBERS',
    role: 'PRINCIPAL',
    pattern: pattern(`^(?:it|they|the (?:\\S+ )?(?:delegation|team|group|side)) ${MADE_UP} (?<b>«[PNX]\\d+»)(?! 's)`),
  },
  {
    where: 'HERE',
    role: 'ATTENDEE',
    pattern: pattern(
      `, with (?<b>{PEOPLE}) (?:also )?(?:at the table|present|in attendance|attending|taking part|participating|joining|sitting in|on hand)`,
    ),
  },
  {
    where: 'HERE',
    role: 'MEDIATOR',
    pattern: pattern(
      `, with (?:«[COL]\\d+» 's )?(?<b>{LEFT}) (?:of «\\w+» )?(?:mediating|presiding|moderating|chairing|refereeing|facilitating|as (?:an? |the )?(?:mediators?|facilitators?|hosts?|go-betweens?)|in the chair)`,
    ),
  },
  {
    where: 'HERE',
    role: 'MEDIATOR',
    pattern: pattern(
      `(?:(?:mediated|brokered|facilitated|chaired|moderated|presided over) by|through the mediation of|under the chairmanship of) (?<b>(?:the |neighboring |neighbouring |its |their ){0,2}{PARTY})`,
    ),
  },
  {
    where: 'HERE',
    role: 'ATTENDEE',
    pattern: pattern(
      `(?:in the presence of|(?:accompanied|joined|flanked) by|together with|along with|alongside) (?<b>{PEOPLE})`,
    ),
  },
  {
    where: 'HERE',
    role: 'ATTENDEE',
    pattern: pattern(
      `(?<b>{LEFT}) (?:(?:also|later|had|has|have|will|would|is to|are to) ){0,2}(?:attends?|attended|joins?|joined|takes? part in|took part in|s[ia]ts? in on) (?:the|their|that|this) (?:\\S+ ){0,2}?(?:talks|meeting|summit|session|negotiations|lunch|dinner|call|discussions) (?:between|of|with)`,
    ),
  },
  {
    where: 'LATER',
    role: 'ATTENDEE',
    pattern: pattern(
      `(?<b>{LEFT}) (?:(?:also|later|then|both|had|has) )*(?:took part|taken part|participated|attended|joined|sat in|was present|were present)(?: in| at| on)? (?:the|their|both|this|that|these) (?:(?!of )\\S+ ){0,2}?(?:talks|meetings?|summit|discussions?|negotiations|call|conversation|lunch|dinner)`,
    ),
  },
  {
    where: 'LATER',
    role: 'MEDIATOR',
    pattern: pattern(
      `(?<b>{LEFT}) (?:(?:also|had|has) )*(?:(?:mediated|brokered)(?! an?| in)|(?:acted|served) as (?:an? |the )?(?:mediators?|go-betweens?|facilitators?|observers?))`,
    ),
  },
];

/** Adds to the claims of the sentence, or where it makes none to the one told last, whom the sentence names besides; changes the list in place. */
export function addParties(claims: Claim[], from: number, sentence: ReadSentence, reading: Reading): void {
  const here = claims.length > from;
  const last = claims.at(-1);
  if (last === undefined || !(here || isNear(last, sentence))) return;
  const shape = shapeOf(sentence.units, sentence.tokens);
  for (const addition of ADDITIONS) {
    if (addition.where === (here ? 'LATER' : 'HERE')) continue;
    for (const found of matchesIn(addition.pattern, shape.text)) {
      const { b = '', c = '' } = found.groups ?? {};
      const more = partiesAt(b, sentence, reading);
      add(claims, { ...addition, more, collective: partiesAt(c, sentence, reading) }, sentence);
    }
  }
}

function isNear({ sentences }: Claim, { index }: ReadSentence): boolean {
  return index - (sentences.at(-1) ?? index) <= REACH_SENTENCES;
}

function partiesAt(piece: string, sentence: ReadSentence, reading: Reading): readonly Party[] {
  return placeholders(piece).flatMap((index) => {
    const unit = sentence.units[index];
    return unit?.form === 'PHRASES' ? unit.phrases.flatMap((phrase) => partiesOf(phrase, sentence, reading)) : [];
  });
}

interface Found extends Addition {
  readonly more: readonly Party[];
  readonly collective: readonly Party[];
}

function add(claims: Claim[], found: Found, { index }: ReadSentence): void {
  const at = targetOf(claims, found);
  const claim = claims[at];
  if (claim === undefined || found.more.length === 0) return;
  const replaced = found.where === 'MEMBERS' ? collectiveOf(claim, found) : [];
  if (found.where === 'MEMBERS' && replaced.length === 0) return;
  const kept = claim.parties.filter(({ key }) => !replaced.includes(key));
  const fresh = found.more.filter(({ key }) => !kept.some((party) => party.key === key));
  if (fresh.length === 0 || kept.length + fresh.length < 2) return;
  claims[at] = {
    ...claim,
    parties: [...kept, ...fresh.map((party) => ({ ...party, role: found.role }))],
    replaced: [...claim.replaced, ...replaced],
    sentences: [...new Set([...claim.sentences, index])],
    supports: new Map([...claim.supports, [index, claim.supports.get(index) ?? ['PARTICIPANTS']]]),
  };
}

/** The last claim, or the last one in which the collective takes part. */
function targetOf(claims: readonly Claim[], { collective }: Found): number {
  const keys = new Set(collective.map(({ key }) => key));
  return keys.size === 0
    ? claims.length - 1
    : claims.findLastIndex(({ parties }) => parties.some(({ key }) => keys.has(key)));
}

/** Keys of the parties for which the members stand: those named, else the last that is no person. */
function collectiveOf(claim: Claim, { collective }: Found): readonly string[] {
  if (collective.length > 0) return collective.map(({ key }) => key);
  const last = claim.parties.findLast(({ kind }) => kind !== 'PERSON');
  return last === undefined ? [] : [last.key];
}
