import { CALLING_OFF, DECLINING } from '../../words/answer-verbs.ts';
import { type Construction, nominal, verbal } from './construction.ts';

/** One does not come, or sends the other away. */
export const REFUSALS: readonly Construction[] = [
  verbal(
    'stand up',
    `(?<t>stood up|stands up|cancelled on|canceled on|walked away from|turned away|turning away|rebuffed|snubbed|spurned|gave the slip to) (?<b>«[PXT]\\d+»)(?! 's)`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.65 },
  ),
  verbal(
    'be turned away',
    `(?:was|were|been|being) (?<t>turned away|rebuffed|snubbed|stood up|uninvited|disinvited|refused an audience|denied an audience|refused a meeting|denied a meeting) {STRETCH6}by (?<b>{PEOPLE})`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'wait in vain',
    `(?:never|did not|didn't|failed to) (?<t>show up|showed up|turn up|turned up|appear|appeared|arrive|arrived) {STRETCH10}(?:where|while|as) (?<b>{PEOPLE}) (?:\\S+ ){0,4}?(?:wait|waited|waiting|expecting|expected)`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'withdraw an invitation',
    `(?:withdrew|withdrawn|rescinded|revoked) (?:an? |the |his |her |its |their )?(?<t>invitation) to (?<b>{PEOPLE})`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'wait for in vain',
    `(?<t>waited|waiting|sat waiting) {STRETCH12}(?:but|, but|while|and) (?<b>{PEOPLE}) (?:had )?(?:never|did not|didn't|failed to) (?:show|showed|come|came|turn|turned|appear|appeared|arrive|arrived)`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'wait in vain for',
    `(?<t>waited|waiting) (?:\\S+ )?in vain (?:(?!(?:said|says|that|but) )\\S+ ){0,10}?for (?<b>{PEOPLE})(?! to )`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'leave without seeing',
    `(?:left|leaves|leave|leaving|departed|flew (?:home|out|back)|went home|returned|ended (?:his|her|a|the) (?:\\S+ )?(?:visit|trip)) {STRETCH6}without (?<t>seeing|meeting|having met|having seen|talking to|speaking to|being received by|a meeting with|meeting with) (?<b>{PEOPLE})`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  nominal(
    'call off their meeting',
    `to (?<b>{PEOPLE}) {GAP5}(?:to )?(?:${CALLING_OFF.active}) (?:his|her|its|their|the|a) {GAP3}(?<t>visit|trip|{OCCASION})(?! with)`,
    { status: 'CANCELLED', confidence: 0.75 },
  ),
  nominal(
    'cancel taking part in',
    `(?:${CALLING_OFF.active}) (?:his|her|its|their) (?:participation|attendance|appearance|part|presence) (?:in|at) (?:an? |the )?{GAP3}(?<t>{OCCASION}) {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { status: 'CANCELLED', confidence: 0.8 },
  ),
  nominal(
    'refuse a call from',
    `(?:${DECLINING.active}|(?:did|would) not (?:take|accept|answer|return)) {MODIFIERS}(?<t>(?:(?:phone|telephone|video) )?calls?|conversation) (?:(?!with |that |who |said |for )\\S+ ){0,3}?from (?<b>{PEOPLE})(?! (?:for|to|that) )`,
    { status: 'CANCELLED', format: 'REMOTE', confidence: 0.8 },
  ),
  verbal('disinvite', `(?<t>uninvited|disinvited) (?<b>{PEOPLE})`, {
    status: 'CANCELLED',
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
];
