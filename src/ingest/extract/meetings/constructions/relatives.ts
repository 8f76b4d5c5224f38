import {
  FACING,
  HOSTING,
  PHONING,
  SEEING,
  SPEAKING,
  SUMMONING,
  TALK_WITH,
  VISITING,
} from '../../words/meeting-verbs.ts';
import { type Construction, nominal, verbal } from './construction.ts';

/** Between a noun and the relative that takes it up: words, but no other phrase. */
const UP_TO = '(?:(?!who |whom |with |said )[^«\\s]+ ){0,6}?';
const MET = 'met|meets?|saw|sees?|seen';
const FACE = `${HOSTING.active}|${FACING.active}|${SUMMONING.active}|${SEEING.active}|${VISITING.active}`;

/** Of talks, a dinner: held, or to be held. */
const HAD = '(?:had |have |has |(?:had |has |have )?just )?(?:held|had|hosted|gave|given|attended)(?= )';
const HELD =
  '(?:had |have |has |would |will |(?:was|were|is|are) (?:due |scheduled |supposed |expected |set )?to |(?:had |have )?plan(?:s|ned)? to ){0,2}(?:have )?(?:held|hold|had|have|hosted|host|give|given|attend|attended)(?= )';

/** When, where and how they were held; no object, as in `had good relations with B`. */
const THEN =
  '(?:(?:in|at|on|by|over|for|during|of|the|a|an|his|her|their|its|last|this|that|next|earlier|later|here|there|then|also|recently|separately|privately|secretly|together|jointly|today|yesterday|tomorrow|morning|afternoon|evening|night|week|weekend|month|year|phone|telephone|video|sidelines|margins|«[DLVCN]\\d+»|,) ){0,9}?';

/** A relative clause holds the verb, and what it refers to is the other side: `B, whom A met in C`. */
export const RELATIVES: readonly Construction[] = [
  verbal(
    'whom one met',
    `(?<a>{LEFT}) ${UP_TO}(?<!of )(?:whom|who) (?:the )?(?<b>{LEFT}) (?:, )?{AUX}(?:, )?(?<t>${MET}|${FACE})(?! (?:with|by|as|from) )`,
    { other: 'GIVEN', format: 'IN_PERSON', confidence: 0.85 },
  ),
  verbal('whom one phoned', `(?<a>{LEFT}) ${UP_TO}whom (?<b>{LEFT}) (?:, )?{AUX}(?:, )?(?<t>${PHONING.active})`, {
    other: 'GIVEN',
    format: 'REMOTE',
    confidence: 0.85,
  }),
  verbal(
    'with whom one talked',
    `(?<a>{LEFT}) ${UP_TO}(?:with|to) whom (?<b>{LEFT}) (?:, )?{AUX}(?:, )?(?<t>met|meets?|${TALK_WITH.active}|${SPEAKING.active}|clashed)`,
    { other: 'GIVEN', confidence: 0.85 },
  ),
  verbal(
    'with whom one spent time',
    `(?<a>{LEFT}) ${UP_TO}with whom (?<b>{LEFT}) (?:, )?{AUX}(?:, )?(?<t>spent|had|passed) {WHILE}`,
    { other: 'GIVEN', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'with whom one held talks',
    `(?<a>{LEFT}) ${UP_TO}with whom (?<b>{LEFT}) (?:, )?{AUX}(?:, )?(?:held|holds?|had|hosted) {MODIFIERS}{NOUN}`,
    { other: 'GIVEN', confidence: 0.85 },
  ),
  nominal(
    'talks that one held with',
    `{NOUN} (?:(?:that|which) )?(?<a>{LEFT}) ${HAD} ${THEN}(?:with|for) (?<b>{PARTY})`,
    { other: 'GIVEN', status: 'HELD', confidence: 0.85 },
  ),
  nominal(
    'talks that one is to hold with',
    `{NOUN} (?:(?:that|which) )?(?<a>{LEFT}) ${HELD} ${THEN}(?:with|for) (?<b>{PARTY})`,
    { other: 'GIVEN', confidence: 0.85 },
  ),
  nominal('talks that several held', `{NOUN} (?:(?:that|which) )?(?<b>«[GXKT]\\d+») ${HELD}`, {
    other: 'ALONE',
    confidence: 0.85,
  }),
];
