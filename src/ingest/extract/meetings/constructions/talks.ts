import { CALLING_OFF, DECLINING } from '../../words/answer-verbs.ts';
import { TELLING } from '../../words/meeting-verbs.ts';
import { type Construction, nominal, verbal } from './construction.ts';

const HOLD =
  '(?:hold|holds|held|holding|(?:have|has|had)(?! been )|having|host|hosts|hosted|hosting|conduct|conducted|conducting|open|opened|begin|began|begun|beginning|start|started|starting|resume|resumed|resuming|renew|renewed|renewing|conclude|concluded|continue|continued|attend|attended|attending|chair|chaired|join|joined|enter|entered|enters|wrapped up|wound up|kicked off|convened|finished|completed|launched|ended|leave|leaves|left|leaving|emerged from|emerges from|emerging from|came out of|coming out of|went into|goes into|going into|led|leading|locked in|engag(?:e|es|ed|ing) in|(?:take|takes|took|taking) part in|shared|sharing|get|gets|got|squeezed in|sat through|closed|take|takes|took|taking)';
const ARRANGE = `(?:${CALLING_OFF.active}|${DECLINING.active}|propose|proposed|proposes|offer|offered|offers|seek|seeks|sought|seeking|request|requested|want|wants|wanted|demand|demanded|urge|urged|skip|skipped|boycott|rule out|ruled out|break off|broke off|call for|called for|calls for|schedule|scheduled|plan|plans|planned|planning|arrange|arranged|announce|announced|agree to|agreed to|agreed on|set up|discuss|discussed)`;

/** `the foreign ministries of A and B`, `Roe's party and B`. */
const BODIES_OF =
  "(?:«[PC]\\d+» 's )?(?:the (?:\\p{Ll}+ ){0,2}?(?:ministries|governments|parliaments|armies|militaries|presidencies|embassies|foreign ministers|central banks) of (?:the )?)?";

/** A noun tells it, with whom it was: what no more telling construction has. */
export const MEETINGS_WITH: readonly Construction[] = [
  nominal('meeting with', `{NOUN} {CIRCUMSTANCES}{WITH}`, { confidence: 0.75 }),
];

/** A noun tells it: talks, a meeting, a summit. */
export const TALKS: readonly Construction[] = [
  nominal(
    'between sides represented by',
    `{NOUN} {CIRCUMSTANCES}between (?:(?!said |that )\\S+ ){1,6}?, (?:represented|led|headed) by (?<b>«[XKT]\\d+»)(?! 's)`,
    { other: 'ALONE', confidence: 0.85 },
  ),
  nominal(
    'told a meeting of',
    `(?<a>{LEFT}) (?:(?:has|had|have|also|later|then|on|«D\\d+») ){0,4}(?:told|addressed|chaired|convened|called|led|hosted|opened|walked out of|stormed out of) (?:a|an|the) {MODIFIERS}{NOUN} (?:of|with) (?<b>{PEOPLE}|«K\\d+»)`,
    { other: 'GIVEN' },
  ),
  nominal(
    'host between',
    `(?:host|hosts|hosted|hosting|chair|chairs|chaired|convene|convenes|convened|hosting|chairing|mediat(?:e|es|ed|ing)|broker(?:s|ed|ing)?|moderat(?:e|es|ed|ing)|facilitat(?:e|es|ed|ing)|sponsor(?:s|ed|ing)?|oversee(?:s|ing)?|oversaw|presided over|opened) (?:an? |the |two days of |three days of |new |more ){0,2}(?:(?!with |that |who |said |between |, )\\S+ ){0,6}?{NOUN} (?:(?!with |that |who |said |, )\\S+ ){0,5}?(?:between|of|among|with|bringing together) (?:«[PC]\\d+» 's )?(?<b>{LEAD}«[XKTYG]\\d+»|(?<=(?:contacts|«[DLV]\\d+»|{OCCASION}) (?:between|among) )«L\\d+»)(?! 's)`,
    { confidence: 0.85 },
  ),
  nominal(
    'between',
    `{NOUN} (?:{CIRCUMSTANCES}(?<!(?:tensions|frictions?|rivalry|animosity) )(?:between|among|involving|bringing together)|(?:(?!(?:with|that|who|which|said|says|after|before|while|and|but|between|ahead|instead|,|\\p{Ll}+ed) )(?!«[PHOGX])\\S+ ){0,9}?of) ${BODIES_OF}(?<b>{LEAD}«[XKTYG]\\d+»|(?<=(?:contacts|«[DLV]\\d+»|{OCCASION}) (?:between|among) )«L\\d+»)(?! (?:'s|relationship|relations|ties|border|conflict|dispute) )(?: with (?<c>{PEOPLE}))?`,
    { other: 'ALONE', confidence: 0.9 },
  ),
  nominal(
    'between two',
    `{NOUN} {CIRCUMSTANCES}between (?:«[PC]\\d+» 's )?(?<a>{LEAD}{LEFT})(?! 's) (?:(?!said |after |before )\\S+ ){0,9}?and (?<b>{PARTY})`,
    { other: 'GIVEN' },
  ),
  nominal(
    'contact between two',
    `(?<t>contacts?|dialogue) {CIRCUMSTANCES}between (?<a>{LEAD}{LEFT}) (?:(?!said |after |before )\\S+ ){0,5}?and (?<b>{PARTY})`,
    { other: 'GIVEN', confidence: 0.75 },
  ),
  nominal(
    'contact of several',
    `(?<!, (?:the|an?) (?:\\S+ ){0,3})(?<t>contacts?|dialogue) {CIRCUMSTANCES}between (?<b>«[XKT]\\d+»)(?! 's)`,
    {
      other: 'ALONE',
      confidence: 0.75,
    },
  ),
  nominal(
    'chaired by',
    `{NOUN} (?:(?!with |that |who |said |between )\\S+ ){0,10}?(?<!(?:^in addition , .*|also ))(?:(?:co-)?(?:chaired|led|headed|hosted|held|moderated|attended|mediated|presided over) by|(?:co-)?chairmanship of) (?<b>«[XKT]\\d+»)(?! 's)`,
    { other: 'ALONE', confidence: 0.75 },
  ),
  nominal(
    'meeting at which several',
    `{NOUN} (?:(?:held|hosted|chaired|convened|called|led) by (?<a>«[PXH]\\d+») )?(?:(?!with |that |who |said |between |followed |follows )\\S+ ){0,10}?,? ?(?:at|during|in|over) which (?<b>{LEAD}«[XK]\\d+»)(?! 's)`,
    { other: 'ALONE', confidence: 0.75 },
  ),
  nominal(
    'meeting at which one told',
    `{NOUN} (?:(?!with |that |who |said |between |followed |follows )\\S+ ){0,10}?,? ?(?:at|during|in|over) which (?<a>{LEAD}{LEFT}) (?:(?!that |who |said that )\\S+ ){0,5}?(?:${TELLING.active}) (?<b>{PEOPLE})`,
    { other: 'GIVEN', confidence: 0.8 },
  ),
  nominal(
    'visit during which several',
    `(?<t>visit|trip|stopover|stay|tour|weekend|retreat) (?:(?!with |that |who |said |between )\\S+ ){0,10}?,? ?(?:at|during|in|over|on) which (?<b>{LEAD}«[XK]\\d+»)(?! 's)`,
    { other: 'ALONE', confidence: 0.7 },
  ),
  nominal("one's meeting with", `(?<a>{LEFT}) 's {MODIFIERS}{NOUN} {CIRCUMSTANCES}with (?<b>{PARTY})`, {
    other: 'GIVEN',
  }),
  nominal(
    "one's meeting, and another",
    `(?<a>{LEFT}) 's {MODIFIERS}(?:visit|trip|{OCCASION}) {STRETCH8}, which (?:followed|came (?:\\S+ ){0,3}?after|comes (?:\\S+ ){0,3}?after|follows|preceded|precedes) {MODIFIERS}{NOUN} {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { other: 'GIVEN' },
  ),
  nominal(
    "several's meeting",
    `(?<b>«[XKT]\\d+») 's (?:(?!(?:with|that|who|which|said|to|,) )\\S+ ){0,4}?{NOUN}(?! (?:with|of|between) )`,
    { other: 'ALONE', confidence: 0.8 },
  ),
  nominal(
    "one's trip for talks with",
    `(?<a>{LEFT}) 's (?:(?!(?:with|that|who|which|said|,) )\\S+ ){0,4}?(?:visit|trip|mission|journey|flight) {GAP7}(?:for|includes?|included|including|featur(?:e|es|ed|ing)) {MODIFIERS}{NOUN} {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { other: 'GIVEN', confidence: 0.85 },
  ),
  nominal(
    "one's trip to meet",
    `(?<a>{LEFT}) 's (?:(?!(?:with|that|who|which|said|,) )\\S+ ){0,4}?(?:visit|trip|mission|journey|flight|return) (?:(?!(?:with|that|who|which|said|was|is|has|had|by) )\\S+ ){0,6}?to (?<t>meet|see|visit|hold talks with|confer with|talk to|sit down with|speak to) (?:with )?(?<b>{PARTY})`,
    { other: 'GIVEN', format: 'IN_PERSON', confidence: 0.8 },
  ),
  nominal(
    'trip by one to meet',
    `(?:visit|trip|mission|journey|stopover|stop|tour|appearance) (?:(?!(?:with|that|who|which|said|was|is|has|had|by) )\\S+ ){0,5}?by (?<a>{LEFT}) (?:(?!(?:with|that|who|which|said|was|is|has|had|by) )\\S+ ){0,4}?(?:to|for) (?<t>meet|see|talks|hold talks|confer|talk to|sit down|meetings?|a meeting) (?:with )?(?<b>{PARTY})`,
    { other: 'GIVEN', format: 'IN_PERSON', confidence: 0.8 },
  ),
  nominal('meeting of one with', `{NOUN} (?:of|by) (?<a>{LEFT}) {CIRCUMSTANCES}with (?<b>{PARTY})`, { other: 'GIVEN' }),
  nominal('talks of several', `(?<b>«Y\\d+») (?:(?!with |that |, )\\S+ ){0,3}?{NOUN}(?! (?:with|to) )`, {
    other: 'ALONE',
  }),
  nominal('call to', `(?<t>(?<!courtesy )calls?) (?:\\S+ ){0,3}?(?:to|with) (?<b>{WHOM})`, {
    format: 'REMOTE',
    confidence: 0.8,
  }),
  verbal('hold with', `${HOLD} {MODIFIERS}{NOUN} {CIRCUMSTANCES}{WITH}`, { confidence: 0.92 }),
  verbal('arrange with', `${ARRANGE} {MODIFIERS}{NOUN} {CIRCUMSTANCES}{WITH}`, { confidence: 0.85 }),
];
