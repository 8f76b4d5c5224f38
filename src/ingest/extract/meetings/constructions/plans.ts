import { type Construction, nominal, verbal } from './construction.ts';

/** Words after which a verb stands bare: what it tells is ahead, wished for, or was refused. */
const TO =
  "(?:to|will|would|shall|can|could|may|might|should|will not|would not|won't|wouldn't|did not|didn't|be) {ADVERBS}(?:for the first time )?(?:be )?{ADVERBS}";
/** What may follow somebody who is seen: place, time, purpose, a mark; no verb (`to see him resign`). */
const SEEN =
  '(?= (?:in|at|on|for|before|after|during|when|while|again|about|over|face|privately|alone|separately|together|next|later|early|late|tomorrow|there|here|instead|or|and|to (?:discuss|talk|press|ask|explain|present|deliver|hand|appeal)|one|behind|upon|once|outside|near|as soon|the same|«[DLVNO]|[,.;:!?)]))';
/** Nouns for time that somebody gives to somebody. */
const TIME = '(?:hours?|half-hour|minutes|time|word|drink|chat|visit|face-to-face|video link|{OCCASION})';
/** Verbs by which somebody gets it, or does not. */
const OBTAIN =
  '(?:ask|asks|asked|asking|asking for|asked for|asks for|ask for|called for|calls for|calling for|call for|press(?:ed|es|ing)? for|push(?:ed|es|ing)? for|seek|seeks|sought|seeking|want|wants|wanted|wanting|request|requests|requested|requesting|promised|granted|given|get|gets|getting|got|obtain|obtained|secure|secured|win|won|demand|demands|demanded|propose|proposes|proposed|proposing|offer|offers|offered|float|floats|floated|suggest|suggests|suggested|refuse|refused|denied|decline|declined|rejected|spurned|arrange|arranged|hoping for|hoped for|hopes for|have|has|had|having|book|booked|cancel|skip|postpone|cancelled|canceled|skipped|missed|keep|kept)';
/** Verbs of those who come together. */
const GATHER =
  '(?:gather|convene|reconvene|confer|consult|come together|get together|assemble|sit down|talk|speak|meet again|come face to face|sit across from each other|sit at the same table|be at the table|go back to the table|return to the table|return to the negotiating table|return to the bargaining table|hold a video link|compare notes|coordinate positions)';

/** What is ahead, arranged or wished for. */
export const PLANS: readonly Construction[] = [
  verbal('see ahead', `${TO}(?<t>see|seeing) {ADVERBS}(?<b>{WHOM})${SEEN}`, {
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
  verbal(
    'visit ahead',
    `${TO}(?<t>visit|visiting|host|hosting|receive|receiving|welcome|welcoming|greet|greeting) {ADVERBS}(?<b>{PERSONS})`,
    {
      format: 'IN_PERSON',
      confidence: 0.8,
    },
  ),
  verbal(
    'be joined',
    `(?:be|been|was|were|being) (?<t>joined) (?:(?!(?:by|with|that|who|said) )\\S+ ){0,7}?by (?<b>{PEOPLE}) {STRETCH4}{OCCASION}`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'have on the calendar',
    `(?:has|have|had|put) (?<b>«[PX]\\d+») on (?:his|her|its|their|the) (?<t>calendar|diary|schedule|agenda)`,
    { status: 'PLANNED', confidence: 0.8 },
  ),
  verbal(
    'see each other',
    `${TO}(?<t>see|meet|meeting|visit|receive|talk to|talking to|speak to) (?:each other|one another)`,
    {
      other: 'ALONE',
      confidence: 0.85,
    },
  ),
  verbal(
    'expect a guest',
    `(?<t>expects?|expecting|awaits?|awaiting) (?<b>{PERSONS}) (?:on |«D\\d+» |here |back |later |next |month |week ){0,4}(?:(?:in|at) (?:the |his |her |its )?«[LV]\\d+»|for (?:an? |the )?(?:(?!(?:with|that|to) )\\S+ ){0,3}?(?:visit|{OCCASION}))(?! (?:to|with|between) )`,
    { status: 'PLANNED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'give an appointment',
    `(?:gave|given|gives|granted|promised|offered) (?<b>{PERSONS}) (?:an? )(?:\\S+ )?(?<t>appointment|slot)(?= )(?! (?:with|as|of) )`,
    { status: 'PLANNED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'have to dinner',
    `(?:have|had|has|having|ask|asked|asks|invite) (?<b>{PERSONS}) (?:over |round |back |in ){0,2}(?:to|for) (?:an? |the )?(?:\\S+ )?(?<t>{MEAL})(?= (?:[.,;:]|and|on|in|at|with|next|this|«[DLV]))`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'be joined for',
    `(?:be|been|was|were|being) {ADVERBS}(?<t>joined) {ADVERBS}(?:for|at|over|in|during) (?:(?!(?:by|with|that|who|said) )\\S+ ){0,6}?(?:table|{OCCASION}) (?:(?!(?:with|that|who|said|,) )\\S+ ){0,4}?by (?<b>{PEOPLE})`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'several have ahead',
    `(?:plan|planned|planning|(?<=(?:is|are) )(?:arranging|preparing|pursuing)|committed (?:themselves )?to|pencill?ed in|booked|fixed|lined up|agreed on|agreed to|accepted|signed up (?:to|for)|confirmed) (?:an? |another |the |some |more |further )?(?:(?!(?:with|that|who|said|to|in|on|,) )\\S+ ){0,4}?(?!negotiations (?:on|for) )(?<t>round of talks|date|{OCCASION})(?! (?:with|between|of (?!«G)|to) )(?= (?:of «G|in|on|for|at|next|this|set|scheduled|planned|later|«[DLV]))`,
    { other: 'ALONE', status: 'PLANNED', confidence: 0.7 },
  ),
  verbal(
    'several have a date',
    `(?:have|had) (?:an? |the )?(?:(?!(?:with|that|who|said|to|in|on|,) )\\S+ ){0,2}?(?:(?<t>appointment|rendezvous)|{OCCASION} (?:scheduled|planned|lined up|set))(?! (?:with|between|of|to) )`,
    { other: 'ALONE', status: 'PLANNED', confidence: 0.7 },
  ),
  verbal(
    'hear from',
    `${TO}(?<!(?:expect(?:s|ed|ing)?|wait(?:s|ed|ing)?|yet|hop(?:e|es|ed|ing)|want(?:s|ed)?|like|love) to )(?<t>hear|hearing) (?:(?!(?:that|of|about|with) )\\S+ ){0,3}?from (?<b>{PEOPLE})`,
    {
      format: 'IN_PERSON',
      confidence: 0.75,
    },
  ),
  verbal('brief', `${TO}(?<t>brief|briefing|debrief|question|report to|consult|lobby) (?<b>{PERSONS})`, {
    confidence: 0.75,
  }),
  verbal(
    'join',
    `${TO}(?<t>join|joining) (?<b>{WHOM}) (?:\\S+ ){0,3}?(?:at|for|in|around|over) (?:\\S+ ){0,4}?(?:table|«[LVNP]\\d+»|{OCCASION})`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'face to face',
    `(?<t>come|comes|came|coming|sit|sat|be|stand) face to face {CIRCUMSTANCES}with (?<b>{PARTY})`,
    {
      format: 'IN_PERSON',
      confidence: 0.85,
    },
  ),
  verbal(
    'be with',
    `${TO}(?<t>dine|dining|lunch|lunching|breakfast|breakfasting|consult|consulting|confer|conferring|huddle|parley|negotiate|convene|reconvene|coordinate positions|compare notes|exchange views|hold face-to-face|mediate) {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { confidence: 0.8 },
  ),
  verbal(
    'call on ahead',
    `${TO}(?<t>call on|drop in on|look in on|pay a call on|be the guest of|be a guest of) (?<b>«[PXG]\\d+»)(?! to )(?! 's)`,
    {
      format: 'IN_PERSON',
      confidence: 0.8,
    },
  ),
  verbal("be one's guest", `(?:be|as) (?<b>«[PC]\\d+») 's (?<t>guest|guests)`, {
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
  verbal(
    'discuss ahead with',
    `(?:travel|fly|go|continue|come|return|head|drive)(?:s|es|ing)? {CIRCUMSTANCES}to (?<t>discuss|negotiate|settle|review|sign|agree) (?:(?!(?:with|that|who|said|after|and) )\\S+ ){1,8}?with (?<b>{PARTY})`,
    { format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'raise ahead with',
    `${TO}(?<t>raise|take up|bring up) (?:(?!(?:with|that|who|said|after) )\\S+ ){1,8}?with (?<b>{PEOPLE})`,
    { topic: true, confidence: 0.72 },
  ),
  verbal(
    'time with',
    `${OBTAIN} (?:back )?(?:an?|some|more|the|his|her|its|their|half|one|two|\\d+|«D\\d+»)? ?(?:'s )?(?:(?!(?:with|that|who|said|to|by|for) )\\S+ ){0,3}?(?<t>${TIME}) {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { confidence: 0.82 },
  ),
  verbal(
    'time for',
    `(?:set|sets|setting|put|cleared|reserved|given|gave|giving|find|finds|found|make|made) (?:aside )?(?:(?!for )\\S+ ){0,4}?(?<t>hours?|half-hour|minutes|time|appointment|slot) (?:(?!for )\\S+ ){0,4}?for (?<b>{PERSONS})`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal('gather ahead', `${TO}(?<t>${GATHER})(?! (?:to|with|about|of) «)`, {
    other: 'ALONE',
    confidence: 0.75,
  }),
  verbal('gather as suggested', `that (?<b>«[XKT]\\d+») {ADVERBS}(?<t>${GATHER}|meet)(?= )`, {
    other: 'ALONE',
    confidence: 0.8,
  }),
  nominal(
    'arranged between',
    `(?<t>conference|video link|{OCCASION}) ,? ?(?:(?!(?:with|and|said|says|after|before|since|amid|followed|follows|on|about|over|of|from|deal|dispute|war|conflict|relations|tensions) )\\S+ ){0,12}?between (?<b>«[XKT]\\d+»)(?! 's)`,
    { other: 'ALONE', confidence: 0.8 },
  ),
];
