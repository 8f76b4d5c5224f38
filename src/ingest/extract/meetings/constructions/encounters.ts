import { type Construction, verbal } from './construction.ts';

const SPEAK =
  '(?:spoke|speaks?|spoken|speaking|talk|talked|talking|conferred|confer|consulted|chatted|chats?|chatting|conversed|negotiated|negotiates?|negotiating|dined|dines?|lunched|huddled|huddles|dealt)';

/** A verb with both sides: they meet, sit down, speak. */
export const ENCOUNTERS: readonly Construction[] = [
  verbal('meet', `{MEET} {ADVERBS}(?:up )?(?:with |face-to-face with |face to face with )?{ADVERBS}(?<b>{PARTY})`, {
    format: 'IN_PERSON',
    confidence: 0.92,
  }),
  verbal(
    'meet somewhere with',
    `{MEET} (?:in|at|on|here|near|outside|privately|separately|briefly|«[DLVC]\\d+»|behind|for) {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { format: 'IN_PERSON' },
  ),
  verbal(
    'sit down',
    `(?<t>sat|sits?|sitting) down {CIRCUMSTANCES}(?:with|to|opposite) (?:\\S+ ){0,2}?(?:with )?(?<b>{PARTY})`,
    { format: 'IN_PERSON' },
  ),
  verbal('speak with', `${SPEAK.replace('(?:', '(?<t>')} {ADVERBS}with (?<b>{PARTY})`, { confidence: 0.8 }),
  verbal('speak to', `(?<t>spoke|speaks?|spoken|speaking|talks?|talked|talking) {ADVERBS}to (?<b>«P\\d+»)(?! 's)`, {
    confidence: 0.6,
  }),
  verbal('shake hands', `(?<t>shook|shakes?|shaking|shaken) hands {CIRCUMSTANCES}with (?<b>{PEOPLE})`, {
    format: 'IN_PERSON',
  }),
];
