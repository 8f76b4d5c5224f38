import { type Construction, nominal, verbal } from './construction.ts';

const HOLD =
  '(?:hold|holds|held|holding|have|has|had|having|host|hosts|hosted|hosting|conduct|conducted|conducting|open|opened|begin|began|begun|beginning|start|started|starting|resume|resumed|resuming|renew|renewed|renewing|conclude|concluded|continue|continued|attend|attended|attending|chair|chaired|join|joined|enter|entered|wrapped up|kicked off|convened|finished|completed|launched)';
const ARRANGE =
  '(?:cancel|cancels|cancelled|canceled|canceling|cancelling|call off|called off|calling off|postpone|postponed|scrap|scrapped|skip|skipped|boycott|reject|rejects|rejected|refuse|refuses|refused|decline|declined|rule out|ruled out|break off|broke off|suspend|suspended|propose|proposed|proposes|offer|offered|offers|seek|seeks|sought|seeking|request|requested|want|wants|wanted|demand|demanded|urge|urged|call for|called for|calls for|schedule|scheduled|plan|plans|planned|planning|arrange|arranged|announce|announced|agree to|agreed to|agreed on|set up|discuss|discussed)';

/** A noun tells it: talks, a meeting, a summit. */
export const TALKS: readonly Construction[] = [
  nominal(
    'between',
    `{NOUN} {CIRCUMSTANCES}(?:between|among|involving|bringing together|of) (?<b>«[XKT]\\d+»)(?! 's)`,
    { other: 'ALONE', confidence: 0.9 },
  ),
  nominal(
    'between two',
    `{NOUN} {CIRCUMSTANCES}between (?<a>{LEFT}) (?:(?!said |after |before )\\S+ ){0,5}?and (?<b>{PARTY})`,
    { other: 'GIVEN' },
  ),
  nominal("one's meeting with", `(?<a>{LEFT}) 's {MODIFIERS}{NOUN} {CIRCUMSTANCES}with (?<b>{PARTY})`, {
    other: 'GIVEN',
  }),
  nominal('meeting of one with', `{NOUN} (?:of|by) (?<a>{LEFT}) {CIRCUMSTANCES}with (?<b>{PARTY})`, { other: 'GIVEN' }),
  nominal('talks of several', `(?<b>«Y\\d+») (?:(?!with |that |, )\\S+ ){0,3}?{NOUN}(?! (?:with|to) )`, {
    other: 'ALONE',
  }),
  nominal('call to', `(?<t>call|calls|telephone call|phone call) (?:\\S+ ){0,3}?(?:to|with) (?<b>{PEOPLE})`, {
    format: 'REMOTE',
    confidence: 0.8,
  }),
  verbal('hold with', `${HOLD} {MODIFIERS}{NOUN} {CIRCUMSTANCES}with (?<b>{PARTY})`, { confidence: 0.92 }),
  verbal('arrange with', `${ARRANGE} {MODIFIERS}{NOUN} {CIRCUMSTANCES}with (?<b>{PARTY})`, { confidence: 0.85 }),
  nominal('meeting with', `{NOUN} {CIRCUMSTANCES}with (?<b>{PARTY})`, { confidence: 0.75 }),
];
