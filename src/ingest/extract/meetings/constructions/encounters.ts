import { BRIEFING, FACING, SEEING, SETTLING, SPEAKING, TALK_WITH } from '../../words/meeting-verbs.ts';
import { type Construction, verbal } from './construction.ts';

/** What follows a person whom somebody saw, and not what that person did: no verb. */
const SEEN =
  '(?= (?:in|at|on|here|there|again|for|to discuss|to talk|about|before|after|during|and|behind|privately|separately|alone|personally|briefly|over|the same|the following|the next|that|this|earlier|later|late|early|twice|one after|one by|afterwards?|tomorrow|yesterday|from|«[DVL]\\d+»|,|\\.|;|-|—|–) )';

/** `will meet on Friday, B said`: who says so is nobody's other side. */
const NO_SAYER = '(?!(?: of «\\w+»)? (?:said|says|told|announced|confirmed|added|reported|acknowledged) )';

/** A verb with both sides: they meet, sit down, speak. */
export const ENCOUNTERS: readonly Construction[] = [
  verbal(
    'meet',
    `{MEET} {ADVERBS}(?:up )?(?:with |face-to-face with |face to face with |one-on-one with )?{ADVERBS}(?<b>{PARTY})${NO_SAYER}{AND_WITH}`,
    { format: 'IN_PERSON', confidence: 0.92 },
  ),
  verbal(
    'meet somewhere with',
    `{MEET} (?:an? (?:second|third|fourth|fifth|sixth|final|last|first) time|several times|in|at|on|here|there|near|outside|privately|separately|briefly|«[DLVC]\\d+»|behind|for|early|late|face|face-to-face|one-on-one|over|under) {CIRCUMSTANCES}{WITH}`,
    { format: 'IN_PERSON' },
  ),
  verbal('meet there', `{MEET} {SETTING}(?<b>{PERSONS})${NO_SAYER}`, { format: 'IN_PERSON', confidence: 0.8 }),
  verbal(
    'sit down',
    `(?<t>sat|sits?|sitting) (?!out )(?:down )?{CIRCUMSTANCES}(?:with|opposite|across from|across (?:a|the) (?:\\S+ )?table from|next to|beside|facing) (?:\\S+ ){0,2}?(?:with )?(?<b>{PARTY}){AND_WITH}`,
    { format: 'IN_PERSON' },
  ),
  verbal(
    'come face to face',
    `(?<t>came|come|comes|coming|brought|stood|faced|met) (?:face to face|face-to-face|eye to eye) {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal('talk with', `(?<t>${TALK_WITH.active}|${SPEAKING.active}) {ADVERBS}{WITH}`, { confidence: 0.85 }),
  verbal(
    'talk somewhere with',
    `(?<t>${TALK_WITH.active}|${SPEAKING.active}) (?!(?:partners?|tables?|teams?|process|positions?|rooms?|points?|power|skills) ){SOMEWHERE}{WITH}`,
    { confidence: 0.8 },
  ),
  verbal(
    'speak to',
    `(?<t>spoke|speaks?|spoken|speaking|talks?|talked|talking|chatted|chats|chatting|listens|listened) {ADVERBS}to (?<b>(?:{LEAD}«[PX]\\d+»))(?! 's)`,
    { confidence: 0.6 },
  ),
  verbal(
    'be talking to',
    `(?:is|are|was|were|been|be|started|began|keep|kept) {ADVERBS}(?<t>talking) {ADVERBS}to (?<b>«[OCGX]\\d+»)(?! 's)`,
    { confidence: 0.65 },
  ),
  verbal('listen as', `(?<t>listened|listens|listening) {CIRCUMSTANCES}(?:as|while) (?<b>{PERSONS}) (?!was |were )`, {
    format: 'IN_PERSON',
    confidence: 0.6,
  }),
  verbal('see', `(?<t>${SEEING.active}) {ADVERBS}(?<b>{PERSONS})${SEEN}`, { format: 'IN_PERSON', confidence: 0.75 }),
  verbal(
    'join',
    `(?<t>join|joins|joined|joining) {ADVERBS}(?<b>{PEOPLE}) (?:(?!(?:that|who|which|said|but|after|before|while|as|to|and) )\\S+ ){0,8}?(?:for|in|at|to) (?:(?!(?:that|who|which|and|to|\\p{Ll}+ing) )\\S+ ){0,5}?{OCCASION}(?= )`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal('face', `(?<t>${FACING.active}) {ADVERBS}(?<b>{PERSONS})`, { confidence: 0.8 }),
  verbal(
    'brief',
    `(?<t>${BRIEFING.active}) {ADVERBS}(?<b>{PERSONS}(?= (?:on|about|in|at|over|«D|,|\\.|for|privately))|{LEAD}«G\\d+»(?= {ADVERBS}(?:on|about) ))`,
    {
      confidence: 0.6,
    },
  ),
  verbal(
    'hear from',
    `(?<!(?:expect(?:s|ed|ing)?|wait(?:s|ed|ing)?|yet|hop(?:e|es|ed|ing)|want(?:s|ed)?|like|love) to )(?<t>heard|hear|hears|hearing) (?:directly |first-hand |also |on «D\\d+» |«D\\d+» ){0,2}from (?<b>{PERSONS})`,
    {
      confidence: 0.6,
    },
  ),
  verbal(
    'spend time with',
    `(?<t>spent|spends?|spending|emerged|emerging|emerges|given|granted|got|get|had(?! been )|came|come|coming) (?:from |away from |out of )?{WHILE} {CIRCUMSTANCES}with (?<b>{PEOPLE})`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    "spend time at one's home",
    `(?<t>spent|spends?|spending) {WHILE} (?:at|in) (?:the )?(?:home|house|villa|residence|palace|office|apartment|flat|farm|ranch|bedside) of (?<b>{PEOPLE})`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    "spend time at somebody's",
    `(?<t>spent|spends?|spending) {WHILE} (?:at|in) (?<b>«[PX]\\d+») 's (?:\\S+ ){0,2}?(?:home|house|villa|residence|palace|apartment|flat|farm|ranch|estate|dacha|bedside)`,
    { format: 'IN_PERSON', confidence: 0.7 },
  ),
  verbal(
    'give time',
    `(?<t>gave|gives?|giving|granted|grants?) (?<b>{PERSONS}) (?:an audience|(?:[\\p{L}\\d-]+ ){1,4}?(?:hours?|half-hour|minutes))`,
    {
      format: 'IN_PERSON',
      confidence: 0.6,
    },
  ),
  verbal('shake hands', `(?<t>shook|shakes?|shaking|shaken) hands {CIRCUMSTANCES}with (?<b>{PEOPLE})`, {
    format: 'IN_PERSON',
  }),
  verbal(
    'settle with',
    `(?<t>${SETTLING.active}) (?!what |how |whether |why |which )(?:(?!with |that |who |said |after |between |(?:agenda|preparations|plans|arrangements) (?:for|of) )\\S+ ){0,14}?(?<!(?:merger|ties|relations|relationship|alliance|friendship|contacts?|dealings|connections?|links|feud|rivalry) )with (?<b>{PEOPLE})(?! (?!during )\\p{Ll}{3,}ing )`,
    { topic: true, confidence: 0.7 },
  ),
];
