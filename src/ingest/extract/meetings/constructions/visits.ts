import { HOMES } from '../../words/home-words.ts';
import { CALLING_ON, CONVENING, HOSTING, SUMMONING, TELLING, VISITING } from '../../words/meeting-verbs.ts';
import { type Construction, verbal } from './construction.ts';

/** What one gives for a guest. */
const TREAT = '(?:(?:welcoming|welcome) ceremony|{OCCASION})';
/** Rooms of somebody's own: whoever goes there for a talk meets the owner. */
const HOME = `(?:${HOMES})`;
/** What one goes there for. */
const PURPOSE = '(?:for (?:an? |the )?(?:\\S+ ){0,3}?(?:chat|{OCCASION}))';

/** One comes to the other, or is asked to. */
export const VISITS: readonly Construction[] = [
  verbal('guest', `(?<a>«H\\d+») (?<t>guest|visitor|host) , (?<b>{PERSONS})`, {
    other: 'GIVEN',
    format: 'IN_PERSON',
    confidence: 0.75,
  }),
  verbal('summon', `(?<t>${SUMMONING.active}) {ADVERBS}(?<b>{ENVOY})`, { format: 'IN_PERSON', confidence: 0.8 }),
  verbal('host', `(?<t>${HOSTING.active}) {ADVERBS}(?<b>{PEOPLE})(?! (?:’s|as|decision))`, {
    format: 'IN_PERSON',
    confidence: 0.85,
  }),
  verbal(
    'host there',
    `(?<t>${HOSTING.active}) {SETTING}(?<b>{PERSONS})(?! (?:said|says|told|added|announced|confirmed|reported))`,
    { format: 'IN_PERSON', confidence: 0.85 },
  ),
  verbal(
    'give a meal for',
    `(?:gave|gives?|given|giving|host|hosts|hosted|hosting|held|holds?|threw|laid on) (?:an? |the )?(?:(?!with |that |, )\\S+ ){0,4}?(?<t>${TREAT}) {GAP6}(?:for|to|in honou?r of) (?<b>{WHOM})`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'meal that one gave for',
    `(?<t>${TREAT}) (?:that |which )?(?<a>«[PHN]\\d+») {AUX}(?:hosted|gave|held|hosts|gives) {GAP4}(?:for|in honou?r of) (?<b>{WHOM})`,
    { other: 'GIVEN', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'give a meal in honour',
    `(?:gave|gives?|given|giving|host|hosts|hosted|hosting|held|holds?|threw|laid on) (?:an? |the )?(?:(?!with |that |, )\\S+ ){0,4}?(?<t>${TREAT}) {GAP6}in (?<b>«H\\d+») honou?r`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'convene',
    `(?<t>${CONVENING.active}) {ADVERBS}(?<b>{PEOPLE})(?= (?:in|at|on|for|to discuss|to talk|«|,|\\.|around|under|there|here))`,
    {
      format: 'IN_PERSON',
      confidence: 0.7,
    },
  ),
  verbal(
    'bring together',
    `(?:brought|brings?|bringing) (?<b>{LEAD}«[XKTG]\\d+») (?:back )?(?<t>together|to the table|to the negotiating table|face to face|into (?:one|the same) room|around (?:one|the same|a) table)`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'pay a visit',
    `(?:paid|pays?|paying|made|makes?|making) {MODIFIERS}(?<t>visits?|calls?) (?:(?!with |that |who |, )\\S+ ){0,4}?(?:on|to) (?<b>{PEOPLE})(?! (?:region|province|area|district|city|town|village|capital|border|headquarters|base) )`,
    {
      format: 'IN_PERSON',
      confidence: 0.8,
    },
  ),
  verbal(
    'pay one a visit',
    `(?:paid|pays?|paying) (?<b>{PERSONS}|him|her|them) (?:an? |the )?(?:\\S+ ){0,2}?(?<t>visit|call)`,
    {
      format: 'IN_PERSON',
      confidence: 0.8,
    },
  ),
  verbal(
    'travel to tell',
    `(?<t>flew|flown|travelled|traveled|went|came|drove|journeyed|walked|trip|visit|mission|heads|headed|heading|flies|fly|flying|travels?|travell?ing|goes|returns?|leaves|leaving) (?:(?!that |who |said |where |with )\\S+ ){0,8}?to (?:ask|urge|tell|press|reason with|appeal to|win over|make peace with|thank|brief|congratulate|persuade|consult|reassure|convince|petition|reach|confront|warn|console|bid farewell to|plead with|present credentials to) (?<b>{PERSONS})`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal('tell a visitor', `(?<t>told|tells|assured|urged|warned) (?<b>«P\\d+»)(?! 's)`, {
    status: 'HELD',
    format: 'IN_PERSON',
    visitor: true,
    confidence: 0.75,
  }),
  verbal(
    'tell one of another state',
    `(?<t>told|tells|assured|assures|informed|informs) (?<b>«P\\d+»)(?! 's)(?= (?:that|,|:|he|she|his|her|of|about|there) )(?! (?:(?!and |but )\\S+ ){0,12}?(?:letters?|interview|statement|message|speech|e-mail|book|tweet) )`,
    { status: 'HELD', states: true, confidence: 0.6 },
  ),
  verbal(
    'visit to somebody',
    `(?:on|for|in|during|with) (?:what (?:\\S+ ){1,3}?)?(?:an?|the|his|her|its|first) (?:\\S+ ){0,3}?(?<t>visit|trip|pilgrimage) to (?<b>{LEAD}«P\\d+»)(?! 's)`,
    { format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal(
    'on a visit tell',
    `on (?:a|an|his|her) (?:\\S+ ){0,3}?(?<t>visit|trip|stopover|tour) {STRETCH6}, (?:${TELLING.active}) (?<b>{PERSONS})`,
    { format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal(
    'call on',
    `(?<t>called|calls|calling|call) on (?<b>{PEOPLE}) (?:to (?:discuss|exchange|congratulate|brief|convey|thank|present|hand)|in|at|during|here|ahead of|on the|(?:on «D\\d+» )?and (?:(?:also|later|then) )?(?:discussed|exchanged|briefed|met|held|saw|spoke|attended)|(?:on )?«D\\d+»(?! to (?!discuss|exchange|congratulate|brief|convey|thank|present|hand))|[.;]|$)`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal('drop in on', `(?<t>${CALLING_ON.active}) (?<b>{PEOPLE})`, { format: 'IN_PERSON', confidence: 0.85 }),
  verbal(
    'visit a person',
    `(?<t>${VISITING.active}) (?<b>{LEAD}«P\\d+»|«T\\d+»)(?! 's (?!mother|father|wife|widow|parents|family|brother|sister|son|daughter))(?! (?:and|or) (?:other )?(?:parts|places))`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'go home to',
    `(?<t>went|goes|go|going|came|drove|drives|driven|travelled|traveled|flew|headed|walked|repaired|moved) {GAP8}to (?:the )?${HOME} of (?<b>{PERSONS}) ${PURPOSE}`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'thank in person',
    `(?<t>thanked|thanks|thank|congratulated?|tell|told|apologi[sz]ed? to|see|saw|consult) (?<b>{PERSONS}) in person`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'hand over to',
    `(?<t>present|presents|presented|presenting|hand|hands|handed|handing|deliver|delivered|delivering) (?:over )?(?:(?!that |who |said |by )\\S+ ){0,3}?(?:credentials|letters of credence|letter|message|portrait|gift|note|petition|invitation|copy|list|report|proposal) (?:(?!that |who |said |by )\\S+ ){0,5}?to (?<b>{WHOM})`,
    { format: 'IN_PERSON', confidence: 0.6 },
  ),
  verbal(
    'take credentials of',
    `(?<t>accept|accepts|accepted|accepting|receive|receives|received|receiving|take|takes|took) (?:(?!that |who |said |by )\\S+ ){0,3}?(?:credentials|letters of credence) (?:of|from) (?<b>{WHOM})`,
    { format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal(
    'shown there by',
    `(?<t>flew|travelled|traveled|went|drove|came|moved|visited|journeyed|arrived|returned|continued|stopped) (?:(?!that |who |said |where )\\S+ ){0,8}?, where (?<b>{PERSONS}) (?:[^«\\s]+ ){1,3}?(?:him|her|them|«H\\d+»)`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'awaited there by',
    `(?:way|heads|heading|headed|bound|flying|flies|travels?|travell?ing|leaves|going|goes|due|arrives|lands|drives|driving) (?:(?!that |who |said |where )\\S+ ){0,8}?, where (?<b>{PERSONS}) (?:(?:is|was|will be|would be) )?(?<t>waiting|awaits|awaiting|awaited|expecting|expects) (?:for )?«[HT]\\d+»`,
    { status: 'PLANNED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'put a case to',
    `(?:to|will|and|would) (?<t>put|make|plead|present|take|explain|outline|sell) (?:his|her|its|their|the) {GAP3}(?:case|plans?|proposals?|ideas?|grievances|demands|complaints?|concerns|views?) (?:directly |personally |in person )?to (?<b>{WHOM})`,
    { format: 'IN_PERSON', confidence: 0.6 },
  ),
  verbal(
    'plead with',
    `(?<t>plead|pleads|pleaded|pleading|argue|argues|argued|arguing) {GAP3}(?:case|cause) with (?<b>{PEOPLE})`,
    { format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal(
    'invite',
    `(?<t>invite|invites|invited|inviting) (?<b>{PEOPLE}) (?:to|for) (?:\\S+ ){0,4}?(?:visit|meet|«[CLV]\\d+»|{OCCASION})`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'grant an audience',
    `(?:grant|grants|granted|granting|give|gives|gave|given|giving|accord|accords|accorded) {ADVERBS}(?:an? )?(?:\\S+ ){0,2}?(?<t>audience|hearing) {CIRCUMSTANCES}to (?<b>{WHOM})`,
    { format: 'IN_PERSON', confidence: 0.85 },
  ),
  verbal(
    'visit at the invitation of',
    `(?:visit|visits|visited|visiting|trip|tour|travel|travels|travelled|traveled|arrive|arrives|arrived|came|comes|come|go|fly|flies|flew) (?:(?!(?:who|said|says|that|with|but) )\\S+ ){1,12}?at the (?<t>invitation|request) of (?<b>{LEAD}«P\\d+»)(?! 's)`,
    { format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal('visit and host', `(?:when|as|while|where) (?<b>{PEOPLE}) (?<t>visits?|visited)`, {
    format: 'IN_PERSON',
    confidence: 0.5,
  }),
];
