import { AGREEING, TELLING } from '../../words/meeting-verbs.ts';
import { type Construction, verbal } from './construction.ts';

/** What was said, agreed or offered tells of it. */
export const SAID_IN_TALKS: readonly Construction[] = [
  verbal(
    'offer from',
    `(?:offers?|invitations?|requests?|proposals?|appeals?|overtures?|calls?|demands?|suggestion|pleas?) (?:from|by|of) (?<b>{PARTY}) (?:for|to) {MODIFIERS}(?<t>meet|{OCCASION})`,
    { status: null, confidence: 0.75 },
  ),
  verbal(
    'pact at talks',
    `(?:signed|renewed|reached|concluded|agreed|agreed on|sealed|finalized) {MODIFIERS}with (?<b>{PARTY}) (?:at|during|in) {GAP4}(?<t>{OCCASION})`,
    { status: 'HELD', confidence: 0.8 },
  ),
  verbal(
    'agreed at talks',
    `(?<a>«[XKG]\\d+») {AUX}(?:${AGREEING}|made|tried|sought|spoke|talked|worked|argued|sparred|clashed|disagreed|sketched|planned|settled) (?:(?!with |that |who |said |after |and )\\S+ ){0,14}?(?:at|during|in|over) (?:(?!with |that |who |said |(?:possible|next|upcoming) )\\S+ ){0,4}?(?<t>telephone conversation|phone conversation|{OCCASION})(?! with)`,
    { other: 'GIVEN', status: 'HELD', confidence: 0.7 },
  ),
  verbal(
    'agreed after talks',
    `(?<a>«[XKG]\\d+») {AUX}(?:${AGREEING}) (?:(?!with |that |who |said |after |following |before |and |but |, )\\S+ ){0,12}?(?:after|following) (?:(?!with |that |who |said |possible |before |months |years |between |, )\\S+ ){0,5}?(?<t>{OCCASION})(?! (?:with|between|among|of|to|about|by|collapsed|broke|failed) )`,
    { other: 'GIVEN', status: 'HELD', confidence: 0.7 },
  ),
  verbal(
    'agreed at a summit',
    `^(?:at|during|in|after|following) (?:(?!with |that |who |said |possible )\\S+ ){0,5}?(?<t>{OCCASION}) {GAP6}, (?<b>«[XKG]\\d+») {AUX}(?:${AGREEING})`,
    { other: 'ALONE', status: 'HELD', confidence: 0.7 },
  ),
  verbal(
    'told in a meeting',
    `(?:in|during|at) (?:(?:a|the|their|his|her) )?{MODIFIERS}{NOUN} (?:(?!with )\\S+ ){0,10}?(?<a>{LEFT}) (?:also )?(?:${TELLING.active}) (?<b>{PEOPLE})`,
    { other: 'GIVEN', status: 'HELD', confidence: 0.8 },
  ),
  verbal(
    'asked in a meeting',
    `(?<a>{LEFT}) (?:told|asked|urged|assured|informed|thanked|warned|reminded|discussed \\S+) (?<b>{PEOPLE}) ,? ?(?:in|during|at|on(?= their )) (?:a |the |their |his |her |(?=(?:\\S+ ){0,2}talks )){MODIFIERS}{NOUN}(?! with)`,
    { other: 'GIVEN', status: 'HELD', confidence: 0.8 },
  ),
  verbal(
    'told over coffee',
    `(?:${TELLING.active}) (?<b>{PEOPLE}) {STRETCH8}over (?:an? |the )?(?:\\S+ ){0,3}?(?<t>whisky|wine|beer|beers|{MEAL})`,
    { status: 'HELD', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'told at a meeting',
    `(?<t>told|asked|urged|assured|informed|thanked|warned|reminded|pressed) (?<b>{PEOPLE}) {ADVERBS}(?:in|during|at) (?:a|the|their|his|her) (?:(?!(?:with|that|who|which|said|says|to|of|before|while|but|between|,|news|press|joint) )\\S+ ){0,4}?{OCCASION}(?! (?:with|of|between|in (?:his|her) honou?r) )`,
    { status: 'HELD', confidence: 0.75 },
  ),
];
