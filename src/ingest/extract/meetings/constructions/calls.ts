import { type Construction, verbal } from './construction.ts';

const SPEAK =
  '(?:spoke|speaks?|spoken|speaking|talk|talked|talking|conferred|confer|consulted|chatted|chats?|chatting|conversed|negotiated|negotiates?|negotiating|dined|dines?|lunched|huddled|huddles|dealt)';

/** They speak from afar. */
export const CALLS: readonly Construction[] = [
  verbal('meet by phone', `{MEET} {ADVERBS}(?:with )?(?<b>{PARTY}) (?:by|via|over) (?:video|phone|telephone|zoom)`, {
    format: 'REMOTE',
  }),
  verbal(
    'speak by phone',
    `(?<t>spoke|speaks?|spoken|speaking|talks?|talked|talking|conferred) {ADVERBS}{PHONE} {CIRCUMSTANCES}(?:with|to) (?<b>{PARTY})`,
    { format: 'REMOTE' },
  ),
  verbal(
    'speak with by phone',
    `${SPEAK.replace('(?:', '(?<t>')} {ADVERBS}(?:with|to) (?<b>{PARTY}) (?:(?!and |but |who |that )\\S+ ){0,4}?{PHONE}`,
    { format: 'REMOTE' },
  ),
  verbal('phone', `(?<t>phoned|telephoned|phones|telephones|phoning|telephoning) {ADVERBS}(?<b>{PEOPLE})`, {
    format: 'REMOTE',
  }),
  verbal(
    'call',
    `(?<t>called|calls) (?<b>«[PX]\\d+») (?:on |late |early )?(?:«D\\d+»|and said|to (?:convey|discuss|express|congratulate|thank|offer|explain|tell|wish|inform|urge|ask|reassure|brief|condemn|pass))`,
    { format: 'REMOTE', confidence: 0.8 },
  ),
  verbal('will call', `(?:will|would|to) (?<t>call|phone|telephone) (?<b>«[PX]\\d+»)(?! (?:to|an?|the) )`, {
    format: 'REMOTE',
    confidence: 0.75,
  }),
];
