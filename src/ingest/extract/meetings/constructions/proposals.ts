import { ASKED_FOR } from './asked-for.ts';
import { type Construction, nominal, verbal } from './construction.ts';

/** What one is asked to, or asks for. */
const MEETING =
  '(?:visit|meet|see|talk|speak|sit down|discuss|negotiate|be received|palace|residence|home|office|embassy|villa|ranch|farm|«[CLV]\\d+»|{OCCASION})';
const TO_MEET = `(?:to|for|round|over) (?:(?:to|for|at|in|over|an?|the|his|her|its|their|this|that|come|go|travel|fly|return|attend|join|hold|have|pay|make|take part in|spend|urgent|direct|official|state|formal|face-to-face|new|peace|bilateral|private|working|two-day|three-day|'s|«[DP]\\d+») ){0,6}${MEETING}`;
const INVITATION =
  '(?:invitations?|offers?|requests?|proposals?|overtures?|calls?|demands?|suggestion|appeals?|pleas?|bid)';
const ASKED =
  '(?:ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|beg(?:s|ged)?|request(?:s|ed)?|implored?|challeng(?:e|es|ed|ing)|press(?:es|ed|ing)|dar(?:e|es|ed|ing)|call(?:s|ed|ing) on|appeal(?:s|ed|ing) to)';

/** One asks the other to meet, by a word that points back or by a letter. */
export const PROPOSALS: readonly Construction[] = [
  verbal(
    'ask to join oneself',
    `${ASKED} (?<b>{PARTY}) to (?:(?:come|travel|fly|go|return|sit) (?:(?!(?:that|who|with) )\\S+ ){0,4}?(?:and |to )?)?(?<t>meet|see|receive|join|host|hear|sit down with|talk to|talk with|speak with|speak to|negotiate with|grant) (?:it|them|us|him|her|«[HT]\\d+»|an audience)(?! 's)`,
    { format: 'IN_PERSON', confidence: 0.8, status: 'PROPOSED' },
  ),
  verbal(
    'ask for a meeting',
    `(?:asks?|asked|asking) (?<b>«[PXGONC]\\d+») for (?:an? |some |another |more )?(?:(?!(?:that|who|to|with) )\\S+ ){0,3}?(?<t>${ASKED_FOR})(?! (?:with|between))`,
    { confidence: 0.82 },
  ),
  verbal(
    'write asking',
    `(?:written|wrote|writes|writing|appealed|appeals|turned|letters?|sent word|sent (?:an?|the) \\S+|messages?) (?:\\S+ ){0,5}?to (?<b>{PARTY}) (?:\\S+ ){0,6}?(?<t>asking|requesting|proposing|seeking|suggesting|inviting|offering|to ask|to request|to seek|to propose|to suggest|to invite|to offer) (?:\\S+ ){0,4}?(?:to be received|to see|see|to meet|meet|to talk|to come|come|for an?|for talks|an? (?:\\S+ )?{OCCASION}|talks)`,
    { status: 'PROPOSED', confidence: 0.8 },
  ),
  verbal(
    'propose in a letter',
    `(?:^|, )in an? (?:\\S+ ){0,2}?(?:letter|message|note|telegram|cable) to (?<b>{PARTY}) (?:(?!(?:that|who|said) )\\S+ ){0,6}?, (?<a>{LEFT}) (?:also |has |had |again ){0,2}(?:proposed|suggested|offered|asked|requested|sought|urged) (?:that «[HT]\\d+» (?:should |could |both |all ){0,2}|(?:an? |the |for |direct |face-to-face |new |peace |early |urgent ){0,3}|to )(?<t>meet|hold talks|sit down|{OCCASION})(?! (?:with|between) )`,
    { other: 'GIVEN', status: 'PROPOSED', confidence: 0.8 },
  ),
  verbal(
    'proposal of a state',
    `(?:accept\\w*|welcomed|considering|studying|turn(?:ed|s|ing)? down|declin\\w+|reject\\w*|refus\\w+|spurn\\w*|rebuff\\w*|dismiss\\w*|ignored|agreed to|respond\\w* to|replied to) (?:(?:an?|the|any|its|his|her) )?(?:(?:latest|new|surprise|formal|earlier|recent) )?(?<b>«[JC]\\d+») (?:proposal|offer|request|invitation|call|demand|overture|suggestion) (?:to|for|of) (?:(?!(?:with|that|who|said) )\\S+ ){0,5}?(?<t>meet|negotiate|{OCCASION})(?! (?:with|between) )`,
    { confidence: 0.8 },
  ),
  verbal(
    'welcome a visit',
    `(?:would|will) (?<t>welcome|be happy to receive|be glad to receive|be pleased to receive|be honou?red to receive) (?:(?:an?|the|any) (?:\\S+ ){0,2}?(?:visit|trip|return) (?:(?:here|to «\\S+) )?(?:by|from) )?(?<b>{PERSONS})(?! (?:to (?!«)|as|decision|for) )`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'request that one receive',
    `(?<a>{LEFT}) (?:(?!(?:said|says) )\\S+ ){0,4}?(?:requested|asked|asks|proposed|suggested|demanded) (?:on «D\\d+» )?that (?<b>{PARTY}) (?<t>receive|meet|see|host|join|sit down with|talk to) (?:with )?(?:it|them|«H\\d+»|its \\S+|their \\S+)`,
    { other: 'GIVEN', status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.85 },
  ),
  verbal(
    'bring together',
    `(?<t>bring|bringing|put|putting|get|getting|have|having|seat|seating) (?<b>«[XTKY]\\d+») (?:, |back |face ){0,1}(?:together(?! to )|talking|to talk|in (?:a|one|the same) room|around (?:a|one|the same) table|at (?:one|the same) table|to the (?:\\S+ )?table|face to face)`,
    { other: 'ALONE', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'invite to oneself',
    `(?<t>invite|invites|invited|inviting) {ADVERBS}(?<b>«[PXONCTH]\\d+»)(?! 's) (?:back |over |again |«D\\d+» ){0,2}(?:${TO_MEET}|to «[NO]\\d+»)`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'ask to come',
    `(?:ask|asks|asked|asking|urge|urges|urged|wants?|wanted|pressed|begged|called on|appealed to) (?<b>{PARTY}) to (?<t>come|travel|fly|return) (?:(?!(?:that|who|with) )\\S+ ){0,3}?to (?:the |his |her |its |their ){0,1}(?:«[VCLNO]\\d+»|residence|palace|office|embassy|villa|ranch|headquarters)`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal(
    'suggest that one come',
    `(?:suggest|propos|request|recommend)(?:ed|s|es)? (?:on «D\\d+» |«D\\d+» )?that (?<b>{PARTY}) (?:should |could )?(?<t>come|travel|fly|visit)(?: to)? (?:the |his |her |its )?«[VCLO]\\d+»`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'invitation from',
    `(?:accept\\w*|took up|tak(?:e|en|ing) up|turn(?:ed|s|ing)? down|declin\\w+|reject\\w*|refus\\w+|spurn\\w*|snubb\\w+|rebuff\\w*|ignored) (?:an?|the|any|his|her|their) (?:(?!(?:to|for|from|with) )\\S+ ){0,2}?(?<t>${INVITATION}) (?:from|of|by) (?<b>{PARTY}) (?!(?:\\S+ ){1,6}with «)${TO_MEET}`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'offer of talks',
    `(?:offers?|invitation|request|proposal|appeal|call) (?:of|for|to) (?:an? |the |new |direct |further |peace |more |urgent ){0,3}(?<t>{OCCASION}) (?:from|by|to) (?<b>{PARTY})`,
    { confidence: 0.8 },
  ),
  verbal(
    "answer one's invitation",
    `(?:accept\\w*|took up|tak(?:e|en|ing) up|turn(?:ed|s|ing)? down|declin\\w+|reject\\w*|refus\\w+|spurn\\w*|snubb\\w+|rebuff\\w*|ignored|agreed to|(?<=agreed (?:on )?«D\\d+» )to) (?<b>«[PXONCGL]\\d+») 's (?:(?!(?:to|for|from|with) )\\S+ ){0,2}?(?<t>${INVITATION}) (?:${TO_MEET}|of (?:an? )?(?:(?:direct|peace|new|fresh|formal|face-to-face|high-level|bilateral) ){0,2}${ASKED_FOR})`,
    { format: 'IN_PERSON', confidence: 0.82 },
  ),
  verbal(
    'extend an invitation',
    `(?:extend(?:s|ed|ing)?|issue[ds]?|sent|sends|renew(?:s|ed)?|made|conveyed|delivered|gave|repeated) (?:(?!(?:to|for|from|with) )\\S+ ){0,3}?(?<t>invitation|invite) (?:for talks )?to (?<b>{PARTY})(?: ${TO_MEET})?`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  nominal(
    "one's offer to meet",
    `(?<a>{LEFT}) 's (?:(?!(?:to|with|that|who) )\\S+ ){0,2}?(?:offer|proposal|request|plan|plans|bid|decision|refusal|promise|readiness|willingness|desire|attempt) (?:to|of|for) (?:hold |have )?(?:(?:direct|face-to-face|peace|new|an?|one-on-one) ){0,2}(?<t>meet|meeting|see|receive|host|sit down|talks?|speak|negotiate|summit) (?:(?:with|to) )?(?<b>{PARTY})`,
    { other: 'GIVEN', confidence: 0.8 },
  ),
  verbal(
    'accept an invitation for talks',
    `(?:accept\\w*|turn(?:ed|s|ing)? down|declin\\w+|reject\\w*) (?:an?|the|his|her|their) (?:(?!(?:to|for|from|with) )\\S+ ){0,2}?(?<t>invitation|offer) to (?:(?!(?:with|that|who|said) )\\S+ ){0,7}?{OCCASION} with (?<b>{PARTY})`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  nominal(
    'invitation by one to another',
    `(?<t>invitation) (?:(?!(?:that|who|to) )\\S+ ){0,6}?(?:from|by) (?<a>{LEFT}) to (?<b>{PARTY})`,
    { other: 'GIVEN', status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.8 },
  ),
  nominal(
    'sought by',
    `(?<t>{OCCASION}) with (?<b>{PARTY}) (?:\\S+ ){0,3}?(?:was|is|were|has been|had been) (?:being )?(?:sought|requested|proposed|asked for) {CIRCUMSTANCES}by (?<a>{LEFT})`,
    { other: 'GIVEN', status: 'PROPOSED', confidence: 0.85 },
  ),
  verbal(
    'propose a day',
    `(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)|offer(?:ed|s|ing)|named|put forward) (?:«[DLV]\\d+»|(?:\\S+ ){1,3}?as (?:the |a )?(?:venue|date)) (?:and «[DLV]\\d+» )?(?:as (?:the |a )?(?:venue|date|place|day) )?for (?:an? |the |new |direct |further |peace ){0,3}(?<t>${ASKED_FOR}|dialogue) {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { status: 'PROPOSED', confidence: 0.85 },
  ),
];
