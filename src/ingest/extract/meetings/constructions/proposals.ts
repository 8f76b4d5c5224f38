import { ACCEPTING, CONSIDERING, DECLINING, INVITING, URGING } from '../../words/answer-verbs.ts';
import { ASKED_FOR } from './asked-for.ts';
import { type Construction, nominal, type Options, verbal } from './construction.ts';

/** What one is asked to, or asks for. */
const MEETING =
  '(?:visit|meet|see|talk|speak|sit down|discuss|negotiate|be received|palace|residence|home|office|embassy|villa|ranch|farm|«[CLV]\\d+»|{OCCASION})';
const TO_MEET = `(?:to|for|round|over) (?:(?:to|for|at|in|over|an?|the|his|her|its|their|this|that|come|go|travel|fly|return|attend|join|hold|have|pay|make|take part in|spend|urgent|direct|official|state|formal|face-to-face|new|peace|bilateral|private|working|two-day|three-day|'s|«[DP]\\d+») ){0,6}${MEETING}`;
const INVITATION =
  '(?:invitations?|offers?|requests?|proposals?|overtures?|calls?|demands?|suggestion|appeals?|pleas?|bid)';
const ASKED = `(?:${INVITING.active}|${URGING.active})`;

/** The day on which somebody agreed is not that of the meeting. */
const ACCEPTED = `${ACCEPTING.active}|(?<=agreed (?:on )?«D\\d+» )to`;

/** The construction with each verb by which one answers the other; what is accepted may yet be taken back by words around. */
function answered(name: string, source: (verb: string) => string, options: Options): readonly Construction[] {
  return [
    verbal(name, source(ACCEPTED), options),
    verbal(`${name}: open`, source(CONSIDERING.active), { ...options, status: 'PROPOSED' }),
    verbal(`${name}: declined`, source(DECLINING.active), { ...options, status: 'CANCELLED' }),
  ];
}

/** One asks the other to meet, by a word that points back or by a letter. */
export const PROPOSALS: readonly Construction[] = [
  verbal(
    'ask to join oneself',
    `${ASKED} (?<b>{PARTY}) to (?:(?:come|travel|fly|go|return|sit) {GAP4}(?:and |to )?)?(?<t>meet|see|receive|join|host|hear|sit down with|talk to|talk with|speak with|speak to|negotiate with|grant) (?:it|them|us|him|her|«[HT]\\d+»|an audience)(?! 's)`,
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
    `(?:^|, )in an? (?:\\S+ ){0,2}?(?:letter|message|note|telegram|cable) to (?<b>{PARTY}) {STRETCH6}, (?<a>{LEFT}) {AUX}(?:proposed|suggested|offered|asked|requested|sought|urged) (?:that «[HT]\\d+» {AUX}|(?:an? |the |for |direct |face-to-face |new |peace |early |urgent ){0,3}|to )(?<t>meet|hold talks|sit down|{OCCASION})(?! (?:with|between) )`,
    { other: 'GIVEN', status: 'PROPOSED', confidence: 0.8 },
  ),
  ...answered(
    'proposal of a state',
    (verb) =>
      `(?:${verb}) (?:(?:an?|the|any|its|his|her) )?(?:(?:latest|new|surprise|formal|earlier|recent) )?(?<b>«[JC]\\d+») (?:proposal|offer|request|invitation|call|demand|overture|suggestion) (?:to|for|of) {GAP5}(?<t>meet|negotiate|{OCCASION})(?! (?:with|between) )`,
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
    `${ASKED} (?<b>{PARTY}) to (?<t>come|travel|fly|return) {GAP3}to (?:the |his |her |its |their ){0,1}(?:«[VCLNO]\\d+»|residence|palace|office|embassy|villa|ranch|headquarters)`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal(
    'suggest that one come',
    `(?:suggest|propos|request|recommend)(?:ed|s|es)? {ADVERBS}that (?<b>{PARTY}) {AUX}(?<t>come|travel|fly|visit)(?: to)? (?:the |his |her |its )?«[VCLO]\\d+»`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  ...answered(
    'invitation from',
    (verb) =>
      `(?:${verb}) (?:an?|the|any|his|her|their) (?:(?!(?:to|for|from|with) )\\S+ ){0,2}?(?<t>${INVITATION}) (?:from|of|by) (?<b>{PARTY}) (?!(?:\\S+ ){1,6}with «)${TO_MEET}`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'offer of talks',
    `(?:offers?|invitation|request|proposal|appeal|call) (?:of|for|to) (?:an? |the |new |direct |further |peace |more |urgent ){0,3}(?<t>{OCCASION}) (?:from|by|to) (?<b>{PARTY})`,
    { confidence: 0.8 },
  ),
  ...answered(
    "answer one's invitation",
    (verb) =>
      `(?:${verb}) (?<b>«[PXONCGL]\\d+») 's (?:(?!(?:to|for|from|with) )\\S+ ){0,2}?(?<t>${INVITATION}) (?:${TO_MEET}|of (?:an? )?(?:(?:direct|peace|new|fresh|formal|face-to-face|high-level|bilateral) ){0,2}${ASKED_FOR})`,
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
  ...answered(
    'accept an invitation for talks',
    (verb) =>
      `(?:${verb}) (?:an?|the|his|her|their) (?:(?!(?:to|for|from|with) )\\S+ ){0,2}?(?<t>invitation|offer) to {GAP7}{OCCASION} with (?<b>{PARTY})`,
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
    `(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)|offer(?:ed|s|ing)|named|put forward) (?:«[DLV]\\d+»|(?:\\S+ ){1,3}?as (?:the |a )?(?:venue|date)) (?:and «[DLV]\\d+» )?(?:as (?:the |a )?(?:venue|date|place|day) )?for (?:an? |the |new |direct |further |peace ){0,3}(?<t>${ASKED_FOR}) {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { status: 'PROPOSED', confidence: 0.85 },
  ),
];
