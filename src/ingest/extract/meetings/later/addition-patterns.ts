import type { ParticipationRole } from '../../../../graph/index.ts';
import { type Pattern, pattern } from '../shapes/pattern.ts';

/** Who else took part: `b`. */
export interface Addition {
  readonly pattern: Pattern;
  readonly role: ParticipationRole;
  /**
   * HERE: in a sentence that tells the meeting itself. LATER: in one that follows. ANY: in either.
   * MEMBERS: in either, and `b` are the members of the collective `c`. BESIDE: in either, and they were there with `c`.
   */
  readonly where: 'HERE' | 'LATER' | 'ANY' | 'MEMBERS' | 'BESIDE';
}

const MADE_UP =
  '(?:consisted of|consists of|comprised|comprises|was made up of|was composed of|included|includes|was led by|was headed by|is led by|is headed by|was represented by)';

const LEADING =
  '(?:(?:will |would |is to |was to |had |has )?(?:lead|led|leads|head|heads|headed|represent|represents|represented)|(?:is|was) (?:leading|heading|representing))';
const SIDE =
  '(?:the |its |his |her |their |a )?(?:[\\p{L}\\d-]{1,20} ){0,2}?(?:delegation|team|side|negotiators|negotiating team)';
const THERE =
  '(?:at the (?:same |negotiating )?table|in the (?:same )?room|present|in attendance|attending|taking part|on hand|there|participating|sitting in)';

function addition(where: Addition['where'], role: ParticipationRole, source: string): Addition {
  return { where, role, pattern: pattern(source) };
}

/** All of them; a sentence may have several. */
export const ADDITIONS: readonly Addition[] = [
  addition('MEMBERS', 'PRINCIPAL', `(?<b>«[PX]\\d+») ${LEADING} (?<c>«[GCO]\\d+»)(?! 's (?!${SIDE}))`),
  addition(
    'MEMBERS',
    'PRINCIPAL',
    `${LEADING} (?:\\S+ ){1,4}?(?:, )?(?:and|while) (?<b>«[PX]\\d+») (?<c>«[TCO]\\d+»)(?: 's)? (?=[.;]|$)`,
  ),
  addition(
    'MEMBERS',
    'PRINCIPAL',
    `(?<c>«[GCOJL]\\d+»)(?: 's ${SIDE}| one| ${SIDE})? (?:(?:will|would|is to) be |is |was |were |being )?(?:led|headed|represented) by (?<b>«[PX]\\d+»)(?! 's)`,
  ),
  addition(
    'MEMBERS',
    'PRINCIPAL',
    `(?:led|headed|represented) by (?:\\S+ ){1,3}?(?:and|while|,) (?<c>«[GCOJ]\\d+»)(?: 's ${SIDE}| one|'s| ${SIDE})? by (?<b>«[PX]\\d+»)(?! 's)`,
  ),
  addition(
    'MEMBERS',
    'PRINCIPAL',
    `(?<c>«[CO]\\d+») {AUX}(?:sent|sends|send|dispatched|named|delegated) (?:only )?(?<b>«[PX]\\d+»)(?! 's)`,
  ),
  addition(
    'BESIDE',
    'ATTENDEE',
    `(?<!where )(?<c>«[PHX]\\d+») ,? ?(?:(?:was|were|is|are|came|arrived|will be) )?(?:also )?(?:accompanied|joined|flanked)(?: at the table| there| in the talks| (?:on|during|in|at) (?:[^\\s,]+ ){1,6}?)? ?by (?<b>{PEOPLE})`,
  ),
  addition(
    'BESIDE',
    'ATTENDEE',
    `(?<b>«[PX]\\d+») (?:also |had )?accompanied (?<c>«[PHX]\\d+») (?:to|at|in|during) (?:\\S+ ){1,4}?{OCCASION}(?= )`,
  ),
  addition('BESIDE', 'ATTENDEE', `(?<c>«G\\d+») (?:also )?(?:included|includes|comprised|consisted of) (?<b>{PEOPLE})`),
  addition(
    'ANY',
    'ATTENDEE',
    `(?<b>«[PX]\\d+») (?:(?:also|later|then|both) ){0,6}joined (?:«H\\d+»|them|him|her|in)(?= [.,;]| for | at | in )`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `^(?:also |among those |those |others |the |other |senior |«G\\d+» |«P\\d+» ){0,3}${THERE} {STRETCH6}(?:were|was|included) (?<b>{PEOPLE})`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `(?<b>«[PX]\\d+») (?:was|were) (?:also |both |all |the only others )?${THERE}(?= [.,;]| (?:for|during|as|when|at|on the occasion|on this occasion|in the meeting) )`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `(?<b>«[PX]\\d+») {AUX}(?:also|both) {AUX}(?:takes? part|took part|taken part|participated?|participates|attend|attends|attended|sat in)(?= [.,;]| (?:in|at) (?:it|them) | and )`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `(?:people|those|others|officials|men|executives|participants|«G\\d+») (?:(?:were|was) )?in the (?:meeting|room|talks)(?: were| was| included| :) (?<b>{PEOPLE})`,
  ),
  addition('LATER', 'ATTENDEE', `^(?:{LEAD})(?<b>«[PX]\\d+») {ADVERBS}(?:attended|took part|participated)(?= [.,;])`),
  addition(
    'LATER',
    'ATTENDEE',
    `(?<b>«[PX]\\d+») ,? ?who {AUX}(?:took part|taken part|attended|participated|sat in|was present|were present|was there|was at the (?:table|meeting|talks))(?= [.,;]| (?:in |at )?(?:the |their |both |those |«[LVO]\\d+» ){1,2}(?:\\S+ )?{OCCASION})`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `(?<b>«[PXG]\\d+») (?:(?:was|were|is|are|also|all|both|too|due|set|scheduled) ){1,3}(?:expected|to|due|scheduled|set) (?:to )?(?:attend|take part|be there|be present|participate|join)(?= [.,;]|$)`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `(?:the|that|this|their) (?:\\S+ ){0,2}?{OCCASION} (?:(?!(?:with|that|who|said|between) )\\S+ ){0,8}?(?:was|were|is|are|will(?: also)? be) (?:also )?(?:attended|joined) by (?<b>{PEOPLE})`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `(?<b>«[PX]\\d+») (?:is|are|was|were|will be) (?:also )?among (?:those|the \\S+) (?:attending|present|taking part|participating|there|at the (?:table|{OCCASION})|who (?:attended|took part|are attending|were there|met))`,
  ),
  addition(
    'HERE',
    'HOST',
    `(?:conference|ceremony|{OCCASION}) (?:(?!(?:with|that|who|which|said|between) )\\S+ ){0,6}?,? ?(?:hosted|chaired|convened) by (?<b>{PERSONS})`,
  ),
  addition(
    'ANY',
    'ATTENDEE',
    `, (?:which|that) (?<b>«[PX]\\d+») {AUX}(?:attend|attends|attended|joined?|joins)(?= [.,;])`,
  ),
  // `At the talks in Rome, A urged them to …`.
  addition(
    'LATER',
    'ATTENDEE',
    `^(?:at|during) (?:the|their|these|those) (?:[\\p{L}-]+ ){0,2}?{OCCASION} (?:in (?:\\S+ ){1,4}?)?, (?<b>«[PX]\\d+») {ADVERBS}(?:said|told|urged|called|stressed|expressed|warned|proposed|underlined|underscored|reiterated|reaffirmed|thanked|praised|pledged)(?= )`,
  ),
  addition(
    'LATER',
    'MEDIATOR',
    `(?<b>«[PX]\\d+») {AUX}(?:co-chaired|co-chairs|chaired|chairs?|moderated|moderates?|presided over|opened|facilitated) (?:the|their) (?:(?!of )\\S+ ){0,2}?{OCCASION}`,
  ),
  addition(
    'MEMBERS',
    'PRINCIPAL',
    `(?<c>«[GXT]\\d+») (?:one by one |individually )?,? ?(?:who |that |which )?(?:led by|headed by|${MADE_UP}|including|among (?:them|«H\\d+»)|represented by|namely|consisting of|comprising|made up of) (?<b>«[PNX]\\d+»)(?! 's)`,
  ),
  addition(
    'MEMBERS',
    'PRINCIPAL',
    `(?<c>«[GX]\\d+») (?:in|at|on|of|for|during|from|here) (?:(?!(?:with|that|who|which|said|says|and|but|after|before|while) )\\S+ ){0,8}?, including (?<b>«[PX]\\d+»)(?! 's)`,
  ),
  addition(
    'MEMBERS',
    'PRINCIPAL',
    `(?<b>«[PNX]\\d+») (?:was|were) (?:also )?(?:included in|part of|members of) (?:the|his|her) (?:\\S+ )?(?:delegation|team|group)`,
  ),
  addition(
    'MEMBERS',
    'PRINCIPAL',
    `^(?:it|they|the (?:\\S+ )?(?:delegation|team|group|side)) ${MADE_UP} (?<b>«[PNX]\\d+»)(?! 's)`,
  ),
  addition(
    'HERE',
    'ATTENDEE',
    `, with (?<b>{PEOPLE}) (?:also )?(?:at the table|present|in attendance|attending|taking part|participating|joining|sitting in|on hand)`,
  ),
  addition(
    'HERE',
    'MEDIATOR',
    `, with (?:«[COL]\\d+» 's )?(?<b>{LEFT}) (?:of «\\w+» )?(?:mediating|presiding|moderating|chairing|refereeing|facilitating|as (?:an? |the )?(?:mediators?|facilitators?|hosts?|go-betweens?)|in the chair)`,
  ),
  addition(
    'HERE',
    'MEDIATOR',
    `(?:(?<!(?:deal|agreement|truce|ceasefire|cease-fire|accord|pact|plan|settlement|swap|release) (?:(?!{OCCASION} )\\S+ ){0,6})(?:mediated|brokered|facilitated|chaired|moderated|presided over)(?: and \\p{Ll}+ed)? by|through the mediation of|under (?:the )?(?:\\S+ )?(?:chairmanship|auspices|mediation|aegis|sponsorship|supervision) of|with the mediation of) (?<b>(?:the |neighboring |neighbouring |its |their ){0,2}{PARTY})`,
  ),
  addition(
    'HERE',
    'ATTENDEE',
    `(?:in (?:the )?presence of|(?:accompanied|joined|flanked) by|together with|along with|alongside) (?<b>{PEOPLE})`,
  ),
  addition(
    'HERE',
    'ATTENDEE',
    `(?<b>{LEFT}) {AUX}(?:attends?|attended|joins?|joined|takes? part in|took part in|s[ia]ts? in on) (?:the|their|that|this) (?:\\S+ ){0,2}?{OCCASION} (?:between|of|with)`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `(?<b>{LEFT}) (?:, )?{AUX}(?:takes? part|took part|taken part|participate|participated|attends?|attended|joins?|joined|sat in|was present|were present)(?: in| at| on)? (?:the|their|both|this|that|these|«D\\d+» 's) (?:(?!of )\\S+ ){0,2}?(?:chat|{OCCASION})`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `(?<b>{LEFT}) {AUX}(?:took part|participated|attended|sat in|were present|was present|were there) as (?:«G\\d+»|(?:an? )?(?:observers?|mediators?|facilitators?))`,
  ),
  addition(
    'LATER',
    'MEDIATOR',
    `(?:^|, )(?:the|their|those|these) (?:\\S+ ){0,4}?{OCCASION} (?:(?!(?:with|that|who|said|between) )\\S+ ){0,8}?(?:was|were|are being|were being) (?:co-)?(?:chaired|moderated|hosted|facilitated|mediated|led) by (?<b>{LEFT})`,
  ),
  addition(
    'LATER',
    'MEDIATOR',
    `^(?:the|their|those|these) (?:\\S+ ){0,3}?{OCCASION} , (?:(?:which|that) (?:was|were|are|is|have been|has been) )?(?:being )?(?:mediated|brokered|facilitated|hosted|chaired) by (?<b>{LEFT})`,
  ),
  addition(
    'LATER',
    'MEDIATOR',
    `(?<b>{LEFT}) (?:(?:also|had|has) ){0,6}(?:(?:mediated|brokered)(?! an?| in)|(?:acted|served) as (?:an? |the )?(?:mediators?|go-betweens?|facilitators?|observers?))`,
  ),
  addition(
    'LATER',
    'ATTENDEE',
    `(?<=(?<![^ ])(?:part|attended|participated|present|joined|attendance|table|room|hand|there) (?:\\S+ ){0,5})(?:as (?:did|was|were)|along with|together with) (?<b>{PEOPLE})`,
  ),
];
