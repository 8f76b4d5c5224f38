import { BRIEFING, FACING, HOSTING, SETTLING, SUMMONING, TELLING } from '../../words/meeting-verbs.ts';
import { type Construction, verbal } from './construction.ts';

/** `was`, or what stands for it: `, hosted by`, `and heard out by`, `after being received by`. */
const BE = '(?:(?:was|were|been|be|is|are|being|got|gets|,|and|then|later) {ADVERBS})';
const UP_TO_BY = '(?:(?!(?:by|with|said|that|remarks?|comments?|statements?|reports?|attacks?) )\\S+ ){0,9}?by ';
const OFFICES = '(?:the )?(?:{LEAD})«O\\d+»';

/** Whoever is the subject is received. */
export const PASSIVES: readonly Construction[] = [
  verbal('passive host', `${BE}(?<t>${HOSTING.participle}|met) ${UP_TO_BY}(?<b>{PEOPLE})`, {
    format: 'IN_PERSON',
  }),
  verbal(
    'passive summons',
    `(?:was|were|been|be|is|are|being) {ADVERBS}(?<t>${SUMMONING.participle}) ${UP_TO_BY}(?<b>{PEOPLE})`,
    { format: 'IN_PERSON' },
  ),
  verbal(
    'summoned before',
    `(?:was|were|been|be|is|are|being) {ADVERBS}(?<t>${SUMMONING.participle}|called) (?:on «D\\d+» |«D\\d+» )?to (?:the )?(?:{LEAD})«[OV]\\d+» ,? ?where (?<b>{PERSONS}) (?:[^«\\s]+ ){1,4}?(?:him|her|them|«H\\d+»)`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'summoned to',
    `(?:was|were|been|be|is|are|being) {ADVERBS}(?<t>${SUMMONING.participle}) (?:in )?(?:on «D\\d+» |«D\\d+» )?to (?<b>${OFFICES})`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'passive briefing',
    `${BE}(?<t>${FACING.participle}|${BRIEFING.participle}|phoned|telephoned|rung) ${UP_TO_BY}(?<b>{PEOPLE})`,
    { confidence: 0.75 },
  ),
  verbal(
    'given time by',
    `${BE}(?<t>given|granted|allotted) (?:{WHILE}|an audience|a hearing|an appointment|{MODIFIERS}meeting) (?:with|(?<!» )by) (?<b>{PEOPLE})`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'given a welcome by',
    `${BE}(?<t>given|offered|accorded|treated to) (?:an? |the )?(?:(?!(?:by|with|said|that) )\\S+ ){0,3}?(?:welcome|state dinner|tour|{MEAL}) {GAP4}by (?<b>{PEOPLE})`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'promised time with',
    `${BE}{ADVERBS}(?<t>promised|offered) (?:{WHILE}|an audience|a hearing|an appointment|{MODIFIERS}meeting) (?:with|(?<!» )by) (?<b>{PEOPLE})`,
    { format: 'IN_PERSON', status: 'PLANNED', confidence: 0.75 },
  ),
  verbal(
    'shown in to',
    `(?:was|were|been|be|being) {ADVERBS}(?<t>shown|ushered|taken|brought|led|driven|admitted|escorted) (?:in |into |up |through )?(?:to (?:see |meet )?)(?<b>{PERSONS})`,
    { format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal(
    'told in person by',
    `${BE}(?<t>${TELLING.participle}) (?:(?!by |with |said |that )\\S+ ){0,6}?by (?<b>{PERSONS}) (?:, )?(?:over|in|at|during) (?:a |an |the |their )?(?:\\S+ ){0,3}?{OCCASION}`,
    { status: 'HELD', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'guests of',
    `(?:was|were|been|be|is|are|being) {ADVERBS}(?:the |among the )?(?<t>guests?) {CIRCUMSTANCES}(?:at|for) (?:an? |the )?(?:\\S+ ){0,3}?{OCCASION} (?:given|hosted|held|offered) by (?<b>{PEOPLE})`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'settled by',
    `(?:was|were|been|be|is|are|being) {ADVERBS}(?<t>${SETTLING.participle}) ${UP_TO_BY}(?<b>«[XKT]\\d+»)`,
    {
      other: 'ALONE',
      confidence: 0.7,
    },
  ),
];
