import { AGREEING, PHONING, SPEAKING, TALK_WITH, TELLING } from '../../words/meeting-verbs.ts';
import { type Construction, nominal, verbal } from './construction.ts';

const SPOKEN = 'spoke|speaks?|spoken|speaking|talks?|talked|talking';
const CALL = 'call|calls|phone call|telephone call|phone calls|conversation';
const REMOTE_TALK =
  'call|phone call|telephone call|telephone conversation|phone conversation|video call|video conference|videoconference';
const ON_THE_LINE = 'on the phone|on the telephone|on the line|on the hotline|off the phone';

/** They speak from afar. */
export const CALLS: readonly Construction[] = [
  verbal('meet by phone', `{MEET} {ADVERBS}(?:with )?(?<b>{PARTY}) (?:by|via|over) (?:video|phone|telephone|zoom)`, {
    format: 'REMOTE',
  }),
  verbal(
    'talk by phone',
    `(?<t>${TALK_WITH.active}|${SPEAKING.active}) {ADVERBS}{PHONE} {CIRCUMSTANCES}(?:with|to) (?<b>{PARTY})`,
    {
      format: 'REMOTE',
    },
  ),
  verbal(
    'talk with by phone',
    `(?<t>${TALK_WITH.active}|${SPEAKING.active}) {ADVERBS}(?:with|to) (?<b>{PARTY}) (?:(?!and |but |who |that )\\S+ ){0,4}?{PHONE}`,
    { format: 'REMOTE' },
  ),
  verbal(
    'by phone they talked',
    `^(?:speaking )?{PHONE} {STRETCH14}(?<t>${SPOKEN}) {ADVERBS}(?:(?!and |but |who |that )\\S+ ){0,6}?(?:with|to) (?<b>{PARTY})`,
    { format: 'REMOTE' },
  ),
  verbal('by phone one told', `^(?:speaking )?{PHONE} {STRETCH14}(?<a>{LEFT}) (?<t>${TELLING.active}) (?<b>{PEOPLE})`, {
    status: 'HELD',
    format: 'REMOTE',
    other: 'GIVEN',
  }),
  verbal(
    'tell by phone',
    `(?<t>${TELLING.active}) (?<b>{PEOPLE}) (?:(?!said |that |who |and |but )\\S+ ){0,6}?{PHONE}`,
    { status: 'HELD', format: 'REMOTE', confidence: 0.85 },
  ),
  verbal(
    'to somebody by phone',
    `(?<t>by telephone|by phone|over the phone|by video link|by videolink) (?:to|with) (?<b>{WHOM})`,
    {
      format: 'REMOTE',
      confidence: 0.8,
    },
  ),
  verbal('phone', `(?<t>${PHONING.active}) {ADVERBS}(?<b>{PEOPLE})`, { format: 'REMOTE' }),
  verbal(
    'call',
    `(?<t>called|calls) (?<b>{LEAD}«[PX]\\d+») {ADVERBS}(?:«D\\d+»|,? ?and (?:said|told|invited|asked|urged|assured|offered|thanked|congratulated)|to (?:convey|discuss|express|congratulate|thank|offer|explain|tell|wish|inform|urge|ask|reassure|brief|condemn|pass|say|apologi[sz]e|complain|concede|warn))`,
    { format: 'REMOTE', confidence: 0.8 },
  ),
  verbal('will call', `(?:will|would|to) (?<t>call|phone|telephone|ring) (?<b>«[PX]\\d+»)(?! (?:to|an?|the) )`, {
    format: 'REMOTE',
    confidence: 0.75,
  }),
  nominal(
    'take a call from',
    `(?:took|takes?|taken|taking|got|gets?|receive|receives|received|receiving|return|returned|returns|fielded|accepted|had) {MODIFIERS}(?<t>${CALL}) (?:(?!with |that |who |said |for )\\S+ ){0,5}?from (?<b>{PEOPLE})`,
    { format: 'REMOTE', confidence: 0.85 },
  ),
  nominal(
    'place a call to',
    `(?:placed?|places|placing|made|makes?|making|put in|puts in) {MODIFIERS}(?<t>${CALL}) (?:(?!with |that |who |said |for )\\S+ ){0,4}?to (?<b>{WHOM})`,
    { format: 'REMOTE', confidence: 0.85 },
  ),
  verbal("return one's call", `(?:returned|took|return|take|takes) (?<b>{PEOPLE}) 's (?<t>call|calls)`, {
    format: 'REMOTE',
    confidence: 0.8,
  }),
  verbal(
    'be on the phone with',
    `(?:was|were|been|is|are|be|got|get|gets|stayed|hours|minutes|time|half-hour|talking|spoke) {ADVERBS}(?<t>${ON_THE_LINE}) {GAP6}(?:with|to) (?<b>{WHOM})`,
    { format: 'REMOTE', confidence: 0.85 },
  ),
  verbal('keep on the phone', `(?:kept|keeps?|keeping|had|got|held) (?<b>{PEOPLE}) (?<t>${ON_THE_LINE})`, {
    format: 'REMOTE',
    confidence: 0.8,
  }),
  verbal('several on the phone', `(?:was|were|been|are) (?<t>${ON_THE_LINE})`, {
    format: 'REMOTE',
    other: 'ALONE',
    confidence: 0.8,
  }),
  verbal(
    'say in a call',
    `(?:to|with|told|assured|thanked|congratulated|informed|asked|urged|warned) (?<b>{WHOM}) (?:(?!that |who |said |and )\\S+ ){0,8}?(?:in|during|by|on|over) (?:an?|the|their|his|her|what) {GAP8}(?<t>${REMOTE_TALK})`,
    { status: 'HELD', format: 'REMOTE', confidence: 0.8 },
  ),
  verbal(
    'told by one in a call',
    `(?:was|were|been|be|being) {ADVERBS}(?:${TELLING.participle}) (?:(?!by |with |said )\\S+ ){0,10}?by (?<b>{PEOPLE}) (?:(?!that |who |said |and )\\S+ ){0,5}?(?:in|during|by|on|over) (?:(?:an?|the|their) )?(?:\\S+ ){0,3}?(?<t>call|phone|telephone|conversation|video|videoconference)(?= )`,
    { status: 'HELD', format: 'REMOTE', confidence: 0.8 },
  ),
  verbal(
    'agreed in a call',
    `^(?:in|during|on) (?:an?|the|their) (?:(?!with |that |who |said |to )\\S+ ){0,5}?(?<t>${REMOTE_TALK}|conversation) (?:(?!with |that |who |said |to )\\S+ ){0,8}?, (?<b>«[XK]\\d+») {AUX}(?:${AGREEING})`,
    { other: 'ALONE', status: 'HELD', format: 'REMOTE', confidence: 0.75 },
  ),
];
