import { INVITING, URGING } from '../../words/answer-verbs.ts';
import { ASKED_FOR } from './asked-for.ts';
import { type Construction, verbal } from './construction.ts';

/** One offers the other to meet, or asks for it. */
export const OFFERS: readonly Construction[] = [
  verbal(
    'appeal for a meeting',
    `(?:appeal(?:s|ed|ing)?|propose|suggest|offer|overtures?|plead(?:s|ed|ing)?|pleas?|requests?|call(?:s|ed|ing)? out|propos(?:es|ed|ing)|suggest(?:s|ed|ing)|offer(?:s|ed|ing)) {ADVERBS}to (?<b>{PARTY}) (?:for )?(?:an? |some |the |urgent |direct |peace |private |face-to-face |one-on-one |new |early ){0,4}(?<t>${ASKED_FOR})(?! (?:with|between) )`,
    { status: 'PROPOSED', confidence: 0.8 },
  ),
  verbal(
    'propose to one that they meet',
    `(?:propos(?:es|ed|ing)|suggest(?:s|ed|ing)|said|wrote) {ADVERBS}to (?<b>{PARTY}) that «[HT]\\d+» {AUX}(?<t>meet|talk|sit down|speak|hold|get together|come together|discuss|negotiate)`,
    { status: 'PROPOSED', confidence: 0.8 },
  ),
  verbal(
    'offer one talks',
    `(?:offer(?:s|ed|ing)?) (?<b>«[PXONGC]\\d+») (?:(?!(?:with|that|who|to|in|at|on|for|of|from|after|before|and|,) )\\S+ ){0,4}?(?<t>{OCCASION})(?! (?:with|between|were|was|is|are) )`,
    { status: 'PROPOSED', confidence: 0.8 },
  ),
  verbal(
    'ask somewhere',
    `(?<t>asked|asks|asking) (?<b>«[PXGC]\\d+»)(?! 's) (?:back |over |again |«D\\d+» ){0,2}(?:to|for) (?:an? |the |his |her |its ){0,1}(?:«[CLV]\\d+»|(?:presidential )?(?:palace|residence|mansion|office)|(?:private |working )?{OCCASION})(?= (?:[.,;:]|and|on|in|at|for|to discuss|to talk|next|this|where|«D))`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal(
    'offer to one to meet',
    `(?:offers?|invitation|calls?|appeals?|proposal|suggestion|overtures?|challenge) to (?<b>{PARTY}) to (?<t>meet|talk|sit down|negotiate|hold talks|come to the table|return to the table)(?= (?:[.,;:]|in|at|on|face|for|over|soon|as|and|without|again|directly|next|this|before|«[DLV]))`,
    { status: 'PROPOSED', confidence: 0.8 },
  ),
  verbal(
    'ask one to meet',
    `(?:${INVITING.active}) (?<b>«[PNO]\\d+») ,? ?{ADVERBS}to (?<t>meet|talk|sit down|negotiate|hold talks|come to the table)(?= (?:[.,;:]|in|at|on|face|for|over|soon|as|without|again|directly|next|this|before|«[DLV]))(?! (?:\\S+ ){0,6}?with «)`,
    { status: 'PROPOSED', confidence: 0.75 },
  ),
  verbal(
    'urge into talks with oneself',
    `(?:${INVITING.active}|${URGING.active}) (?<b>{PARTY}) {ADVERBS}to (?:enter|begin|hold|start|open|join|resume|return to|agree to|have|engage in) {GAP5}(?<t>{OCCASION}) with «H\\d+»(?! and )`,
    { status: 'PROPOSED', confidence: 0.75 },
  ),
  verbal(
    'overture proposing talks',
    `overtures? to (?<b>{PARTY}) , (?:proposing|offering|suggesting) {GAP4}(?<t>{OCCASION})(?! with)`,
    { status: 'PROPOSED', confidence: 0.8 },
  ),
  verbal(
    'seek time from',
    `(?:sought|seeks?|seeking|requested|requests|requesting|asked|asking) (?:for )?(?:an? |some )?(?<t>time|slot|{OCCASION}) (?:from|of) (?<b>{PERSONS})`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'door is open to',
    `(?<t>doors?) (?:was|is|were|are|remains?|remained|stays?|stayed|stood|stands) (?:always |still |also |wide )?open (?:to|for) (?<b>{WHOM})(?! to )`,
    { status: 'PROPOSED', confidence: 0.55 },
  ),
  verbal(
    'get one into a room with',
    `(?<t>get|getting|bring|bringing|put|putting) (?<a>{PERSONS}) (?:into|in|to) (?:a|one|the same|the) (?:room|table|negotiating table) with (?<b>{PERSONS})`,
    { other: 'GIVEN', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'dialogue with',
    `(?:begin|open|start|hold|launch|resume|enter into|engage in|began|opened|started|held) (?:an? |the )?{GAP2}(?<t>dialogue) with (?<b>{PERSONS})`,
    { confidence: 0.7 },
  ),
  verbal(
    'invite to send',
    `(?<t>invite|invites|invited|inviting|asked|urged) (?<b>«[XK]\\d+») to send (?:(?!(?:that|who|with) )\\S+ ){1,8}?for {GAP3}{OCCASION}`,
    { other: 'ALONE', status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.75 },
  ),
];
