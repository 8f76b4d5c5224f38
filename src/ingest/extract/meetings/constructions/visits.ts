import { type Construction, verbal } from './construction.ts';

const HOST =
  '(?:hosts?|hosted|hosting|receives?|received|receiving|welcomes?|welcomed|welcoming|greets?|greeted|greeting)';

/** One comes to the other, or is asked to. */
export const VISITS: readonly Construction[] = [
  verbal('summon', `(?<t>summon|summons|summoned|summoning) {ADVERBS}(?<b>{ENVOY})`, {
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
  verbal(
    'passive host',
    `(?:was|were|been|be|is|are|being) {ADVERBS}(?<t>received|hosted|welcomed|greeted|met) (?:(?!by |with )\\S+ ){0,7}?by (?<b>{PEOPLE})`,
    { format: 'IN_PERSON' },
  ),
  verbal('host', `${HOST.replace('(?:', '(?<t>')} {ADVERBS}(?<b>{PEOPLE})(?! (?:’s|as|decision))`, {
    format: 'IN_PERSON',
    confidence: 0.85,
  }),
  verbal('pay a visit', `(?:paid|pays?|paying) {MODIFIERS}(?<t>visit|call) (?:on|to) (?<b>{PEOPLE})`, {
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
  verbal(
    'call on',
    `(?<t>called|calls|calling) on (?<b>{PEOPLE}) (?:to (?:discuss|exchange|congratulate|brief|convey|thank|present|hand)|in|at|and (?:discussed|exchanged|briefed)|«D\\d+»)`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'invite',
    `(?<t>invite|invites|invited|inviting) (?<b>{PEOPLE}) (?:to|for) (?:\\S+ ){0,4}?(?:visit|meet|talks|summit|meeting|dinner|lunch|«[CLV]\\d+»)`,
    { status: 'PROPOSED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal('visit and host', `(?:when|as|while|where) (?<b>{PEOPLE}) (?<t>visits?|visited)`, {
    format: 'IN_PERSON',
    confidence: 0.5,
  }),
];
