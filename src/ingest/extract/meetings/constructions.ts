import type { MeetingFormat, MeetingStatus } from '../../../graph/index.ts';
import { cueOf, pattern } from './pattern.ts';

/**
 * Where the other side of a meeting stands. CLAUSE: it is the subject of the clause. GIVEN: the pattern names it (`a`).
 * ALONE: the object, or the subject where there is none, holds all parties.
 * BOTH: they are the people named before in the sentence (`after their talks`).
 */
type OtherSide = 'CLAUSE' | 'GIVEN' | 'ALONE' | 'BOTH';

/** One way in which English tells of a meeting. In the pattern `t` is the telling word, `b` the object, `a` the other side. */
export interface Construction {
  readonly name: string;
  readonly pattern: RegExp;
  /** Its telling words: a shape without any of them needs no look at the pattern. Constructions with the same words share one. */
  readonly cue: RegExp;
  readonly other: OtherSide;
  /** Whether a noun tells it: then words around it decide whether it took place. */
  readonly nominal: boolean;
  readonly format: MeetingFormat | null;
  /** What the construction itself says of the status; null leaves it to the words around. */
  readonly status: MeetingStatus | null;
  /** The chance that a match with its arguments is a meeting, before what weakens it. */
  readonly confidence: number;
}

type Options = Partial<Pick<Construction, 'other' | 'format' | 'status' | 'confidence'>>;

function verbal(name: string, source: string, options: Options = {}): Construction {
  return {
    name,
    pattern: pattern(source),
    cue: cueOf(source),
    other: 'CLAUSE',
    nominal: false,
    format: null,
    status: null,
    confidence: 0.9,
    ...options,
  };
}

function nominal(name: string, source: string, options: Options = {}): Construction {
  return { ...verbal(name, source, { confidence: 0.85, ...options }), nominal: true };
}

const HOLD =
  '(?:hold|holds|held|holding|have|has|had|having|host|hosts|hosted|hosting|conduct|conducted|conducting|open|opened|begin|began|begun|beginning|start|started|starting|resume|resumed|resuming|renew|renewed|renewing|conclude|concluded|continue|continued|attend|attended|attending|chair|chaired|join|joined|enter|entered|wrapped up|kicked off|convened|finished|completed|launched)';
const ARRANGE =
  '(?:cancel|cancels|cancelled|canceled|canceling|cancelling|call off|called off|calling off|postpone|postponed|scrap|scrapped|skip|skipped|boycott|reject|rejects|rejected|refuse|refuses|refused|decline|declined|rule out|ruled out|break off|broke off|suspend|suspended|propose|proposed|proposes|offer|offered|offers|seek|seeks|sought|seeking|request|requested|want|wants|wanted|demand|demanded|urge|urged|call for|called for|calls for|schedule|scheduled|plan|plans|planned|planning|arrange|arranged|announce|announced|agree to|agreed to|agreed on|set up|discuss|discussed)';
const HOST =
  '(?:hosts?|hosted|hosting|receives?|received|receiving|welcomes?|welcomed|welcoming|greets?|greeted|greeting)';
const SPEAK =
  '(?:spoke|speaks?|spoken|speaking|talk|talked|talking|conferred|confer|consulted|chatted|chats?|chatting|conversed|negotiated|negotiates?|negotiating|dined|dines?|lunched|huddled|huddles|dealt)';

/** Every construction, the more telling one first: a telling word belongs to the first that matches it. */
export const CONSTRUCTIONS: readonly Construction[] = [
  verbal('summon', `(?<t>summon|summons|summoned|summoning) {ADVERBS}(?<b>{ENVOY})`, {
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
  verbal('meet by phone', `{MEET} {ADVERBS}(?:with )?(?<b>{PARTY}) (?:by|via|over) (?:video|phone|telephone|zoom)`, {
    format: 'REMOTE',
  }),
  verbal(
    'passive host',
    `(?:was|were|been|be|is|are|being) {ADVERBS}(?<t>received|hosted|welcomed|greeted|met) (?:(?!by |with )\\S+ ){0,7}?by (?<b>{PEOPLE})`,
    { format: 'IN_PERSON' },
  ),
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
  verbal('speak with', `${SPEAK.replace('(?:', '(?<t>')} {ADVERBS}with (?<b>{PARTY})`, { confidence: 0.8 }),
  verbal('speak to', `(?<t>spoke|speaks?|spoken|speaking|talks?|talked|talking) {ADVERBS}to (?<b>«P\\d+»)(?! 's)`, {
    confidence: 0.6,
  }),
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
  verbal('shake hands', `(?<t>shook|shakes?|shaking|shaken) hands {CIRCUMSTANCES}with (?<b>{PEOPLE})`, {
    format: 'IN_PERSON',
  }),
  verbal('host', `${HOST.replace('(?:', '(?<t>')} {ADVERBS}(?<b>{PEOPLE})(?! (?:’s|as|decision))`, {
    format: 'IN_PERSON',
    confidence: 0.85,
  }),
  verbal('pay a visit', `(?:paid|pays?|paying) {MODIFIERS}(?<t>visit|call) (?:on|to) (?<b>{PEOPLE})`, {
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
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
  verbal(
    'call on',
    `(?<t>called|calls|calling) on (?<b>{PEOPLE}) (?:to (?:discuss|exchange|congratulate|brief|convey|thank|present|hand)|in|at|and (?:discussed|exchanged|briefed)|«D\\d+»)`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'offer from',
    `(?:offer|offers|invitation|request|proposal|appeal|overture) (?:from|by|of) (?<b>{PARTY}) (?:for|to) {MODIFIERS}(?<t>talks|meet|meeting|negotiations|summit|dialogue)`,
    { status: null, confidence: 0.75 },
  ),
  verbal(
    'pact at talks',
    `(?:signed|renewed|reached|concluded|agreed|agreed on|sealed|finalized) {MODIFIERS}with (?<b>{PARTY}) (?:at|during|in) (?:(?!with |that |who |said )\\S+ ){0,4}?(?<t>talks|negotiations|meeting|summit)`,
    { status: 'HELD', confidence: 0.8 },
  ),
  verbal(
    'agreed at talks',
    `(?<a>«[XK]\\d+») (?:have |has |had |then |also )?(?:agreed|reached|failed|signed|discussed|pledged|concluded|promised|vowed|made) (?:(?!with |that |who |said |after |and )\\S+ ){0,14}?(?:at|during|in) (?:(?!with |that |who |said |possible )\\S+ ){0,4}?(?<t>talks|negotiations|meeting|summit)(?! with)`,
    { other: 'GIVEN', status: 'HELD', confidence: 0.7 },
  ),
  verbal(
    'agreed at a summit',
    `^(?:at|during|in) (?:(?!with |that |who |said |possible )\\S+ ){0,5}?(?<t>talks|negotiations|meeting|summit) (?:(?!with |that |who |said )\\S+ ){0,6}?, (?<b>«[XK]\\d+») (?:have |had |also )?(?:agreed|reached|signed|discussed|pledged|vowed)`,
    { other: 'ALONE', status: 'HELD', confidence: 0.7 },
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
  verbal(
    'told in a meeting',
    `(?:in|during|at) (?:a|the|their|his|her) {MODIFIERS}{NOUN} (?:(?!with )\\S+ ){0,10}?(?<a>{LEFT}) (?:told|asked|urged|assured|informed|thanked|warned|reminded) (?<b>{PEOPLE})`,
    { other: 'GIVEN', status: 'HELD', confidence: 0.8 },
  ),
  verbal(
    'asked in a meeting',
    `(?<a>{LEFT}) (?:told|asked|urged|assured|informed|thanked|warned|reminded|discussed \\S+) (?<b>{PEOPLE}) ,? ?(?:in|during|at) (?:a|the|their|his|her) {MODIFIERS}{NOUN}(?! with)`,
    { other: 'GIVEN', status: 'HELD', confidence: 0.8 },
  ),
  nominal(
    'told a meeting of',
    `(?<a>{LEFT}) (?:told|addressed|chaired|convened|led|hosted|opened) (?:a|the) {MODIFIERS}{NOUN} (?:of|with) (?<b>{PEOPLE})`,
    { other: 'GIVEN' },
  ),
  verbal(
    'discuss with',
    `(?<t>discussed|discusses|discuss|discussing) (?:(?!with |that |who |said |after )\\S+ ){1,14}?with (?<b>{PEOPLE})`,
    { confidence: 0.7 },
  ),
  nominal(
    'their meeting',
    `(?:after|following|before|during|at|ahead of|prior to|to|for|of) their {MODIFIERS}{NOUN}(?! with)`,
    { other: 'BOTH', confidence: 0.75 },
  ),
  verbal(
    'several meet',
    `(?<t>met|meet|meets)(?= (?:in|on|at|for|to|here|again|face|one-on-one|behind|privately|separately|briefly|amid|during|virtually|by|via|over|«[DV]\\d+»|,|\\.|last|late|early|earlier|next))`,
    { other: 'ALONE', format: 'IN_PERSON' },
  ),
  verbal(
    'several hold',
    `(?:hold|holds|held|holding|had|have had|began|opened|resumed|started|concluded|continued|renewed|reopened|finished|completed|ended|launched|resume|begin|renew|wrapped up|engaged in) {MODIFIERS}{NOUN}`,
    { other: 'ALONE' },
  ),
  verbal(
    'several speak',
    `(?<t>spoke|speak|spoken|talked|chatted|chat|shook hands|shake hands|conferred|sat down|sit down)(?= (?:by|on|over|in|at|for|as|before|after|during|following|«D\\d+»|,|\\.|via))`,
    { other: 'ALONE', confidence: 0.8 },
  ),
  verbal(
    'attend together',
    `(?:attended|attends?|joined|took part in|participated in|participate in|take part in|gathered for|gather for|arrived for|arrive for|arrive at|sit down for|return(?:s|ed)? to \\S+ (?:\\S+ )?for|gather(?:ed)? in \\S+ (?:\\S+ )?for|came together for|arrived? in \\S+ (?:\\S+ )?for) {MODIFIERS}(?<t>talks?|summit|meeting|negotiations)`,
    { other: 'ALONE', confidence: 0.75 },
  ),
];

/** Whether any construction can match the shape at all: a cheap look before the table is tried. */
export const TELLING =
  /\b(?:met|meets?|meetings?|talks?|talked|talking|summits?|discuss\w*|consult\w*|negotiat\w*|conversations?|calls?|called|phon\w+|telephon\w+|teleconference|video\w*|lunch\w*|dinner|dine[sd]?|breakfast|encounter|audience|sat|sits?|sitting|host\w*|receiv\w+|welcom\w+|greet\w*|spoke|spoken|speaks?|speaking|summon\w*|invit\w+|visits?|visited|chat\w*|shook|shakes?|shaking|conferr?\w*|huddl\w+|exchange|deliberations)\b/u;
