import type { MeetingStatus, StatusDetail } from '../../../../graph/index.ts';

/** Words that say of a meeting whether it took place. */
export interface StatusRule {
  readonly words: RegExp;
  readonly status: MeetingStatus;
  readonly detail: StatusDetail | null;
}

const rule = (words: RegExp, status: MeetingStatus, detail: StatusDetail | null = null): StatusRule => ({
  words,
  status,
  detail,
});

/** Read against the words from the subject to the telling word; the first that matches counts: what was refused or called off had been wanted or planned. */
export const BEFORE: readonly StatusRule[] = [
  // It may yet be called off.
  rule(
    /\b(?:threat\w*|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? on|press(?:es|ed|ing)?|pressure|ask(?:s|ed|ing)?|consider\w*|mull\w*|weigh\w*|should|might|may|could|whether|refus\w+|calls|declin\w+|not) (?:«\S+ |on )?(?:to |of )?(?:cancel|cancell?ing|call off|calling off|scrap|boycott|skip|postpone|postponing|delay|put off|pull out of|withdraw from)\b/u,
    'PLANNED',
  ),
  rule(
    /(?<!-)\b(?:postpon\w+|put(?:s|ting)? off|puts? back|pushed back|defer(?:red|s|ring)?|delay(?:ed|ing) (?:a|the|his|her|their|talks))\b/u,
    'CANCELLED',
    'POSTPONED',
  ),
  rule(
    /\b(?:cancel\w*|call(?:ed|ing|s)? off|scrap(?:ped|ping|s)?|abandon(?:ed|s|ing)?|skip(?:ped|s|ping)?|boycott(?:ed|s|ing)?|shelv(?:ed?|es|ing)|axed|scrubbed|scratched|ditched|nixed|aborted|(?:pull(?:ed|ing|s)?|back(?:ed|ing|s)?|drop(?:ped|ping|s)?|bow(?:ed|ing)?) out of|walk(?:ed|ing|s)? away from (?:\S+ )?(?:planned|scheduled)|(?:will|would|is|are|was|were) no longer(?! (?:plan|intend|want|wish))|withdr(?:e|a)w(?:n|s|ing)? (?:from|his|her|its|their|an?|the)|broke off|broken off|pull(?:ed|ing|s)? the plug on|suspend(?:ed|s|ing)?|drop(?:ped|ping|s)? (?:a |its |his |her |their |the )?(?:plans?|idea|offer|request))\b/u,
    'CANCELLED',
    'CALLED_OFF',
  ),
  // What was to have been was not.
  rule(
    /\b(?:(?:was|were) (?:also )?to have(?= $)|(?:was|were) (?:also )?to have (?:\S+ly )?(?:met|been|seen|held|spoken|begun|taken|sat|gone|come|\p{Ll}+ed|flown|driven|given|spoken)|(?:was|were) (?:originally |initially |first )?supposed to|had (?:also )?been (?:\S+ )?(?:due|scheduled|set|expected|supposed|slated|going|meant) (?:to|for|in|at|here))\b/u,
    'CANCELLED',
    'CALLED_OFF',
  ),
  rule(
    /\b(?:(?:refus|declin)\w+(?! to (?:say|comment|discuss|confirm|give|elaborate|be (?:named|identified)|rule out|answer|disclose))|reject\w*|rul(?:e|ed|es|ing) out|spurn\w*|turn(?:ed|ing|s)? (?:down|away)|snub\w*|rebuff\w*|no (?:longer )?(?:plans?|intention|wish|desire) (?:(?:however|now|yet|currently) )?(?:to|of)|no longer (?:plan|intend|want|wish)\w*|(?:decid\w+|chose|chosen|choos\w+|opt(?:ed|s|ing)|vow\w+|prefer\w*|resolved|elected|agreed) not to|before (?:could|(?:was|were) able to|had (?:a|the) chance to|got to)|too busy to|stay(?:ed|s|ing)? away from)\b/u,
    'CANCELLED',
    'REFUSED',
  ),
  rule(
    /\b(?:(?:did|would|could|has|have|had|is|are|was|were|do|does|will) (?:also |still |yet )?not|didn't|won't|wouldn't|couldn't|hasn't|hadn't|isn't|aren't|wasn't|weren't|don't|doesn't|cannot|can't|never|fail(?:ed|s|ing)? (?:even )?to(?! (?:agree|reach|resolve|settle|bridge|narrow|break|produce|end|find|secure|clinch|win|persuade|convince|overcome))|unable to)\b(?! (?:(?:yet|immediately) )?(?:only|say|said|saying|comment|confirm|give|elaborate|rule out|ruled out|deny|disclose|specify|know|name|details?))/u,
    'CANCELLED',
    'DENIED',
  ),
  rule(/\bden(?:y|ied|ies|ying)\b/u, 'CANCELLED', 'DENIED'),
  rule(/\bwould have been (?:the|an?|his|her|its|their) (?:\S+ ){0,5}$/u, 'CANCELLED', 'DENIED'),
  // `has called an emergency meeting of`.
  rule(/\bcall(?:s|ed) (?:an?|another) (?:(?:emergency|urgent|special|crisis|joint|all-party|new) ){0,2}$/u, 'PLANNED'),
  rule(/\bso (?:that )?(?:«\S+ )?can (?:also |then )?$/u, 'PROPOSED'),
  rule(
    /\b(?:(?<!\b(?:may|might|could) (?:\S+ )?)(?:accept(?:ed|s|ing)|took up(?= (?:an?|the|his|her|their|«\S+) ))\b|(?:decid\w+|agreed|chose|will|would) to accept\b|(?:has|have|had|both|they|he|she|also|then)? ?agreed (?:(?:on )?«D\S+ )?(?:to|that|on|in principle)|agreed (?:(?!(?:and|but|that|,) )\S+ ){1,8}to (?:hold|have|meet|sit|talk|host|convene|reconvene|resume|continue|open|begin|start|see|visit)\b|promised\b|(?:been|was|were|be|has|have) granted\b|set aside|confirmed (?:that )?(?:he|she|it|they|«\S+) (?:would|will))/u,
    'PLANNED',
  ),
  // `asked B to attend his upcoming meeting with C`.
  rule(/\b(?:upcoming|forthcoming) (?:\S+ ){0,2}$/u, 'PLANNED'),
  rule(
    /\b(?:want(?:s|ed|ing)? (?:«\S+ )?(?:to|an?|half|direct|face-to-face|more|talks|peace|time)|want(?:s|ed)?(?= $)|would (?:like|love|prefer|welcome|be (?:\S+ )?(?:honou?red|happy|glad|pleased|delighted|willing|ready|prepared|open))|hop(?:e|es|ed|ing) (?:to|for|that)|(?:ready|eager|keen|open|prepared|free|anxious|happy|trying|tr(?:y|ies|ied)) (?:to|for)|willing(?:ness)? (?:to|for)|(?:desire|readiness|eagerness|openness) (?:to|for)|interest(?:ed)? in|in talks (?:about|on|over|to)|offer(?:s|ed|ing)?\b|propos\w+|insist(?:s|ed|ing)? on|(?:counting|banking) on|angling for|seek(?:s|ing)?\b|sought|ask(?:s|ed|ing)?\b|request\w*|demand\w*|urg(?:e|ed|es|ing)|call(?:s|ed|ing)? (?:for|on)(?! «P\d+» (?:on «D\d+» )?(?:and|;) )|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|invit\w+|wish(?:es|ed)? (?:to|for)|(?<!\b(?:reports?|media|sources?|documents?|polls?|evidence|records|emails) )suggest\w*|float(?:s|ed|ing)|feelers|dar(?:e|ed|es|ing)|idea of|moot(?:s|ed|ing)|may|might|could|should|(?<!\bas (?:\p{Ll}+ )?as )possib\w+|potential|appeal\w*|petition\w*|plead\w*|lobb(?:y|ied|ying)|explor\w+|put forward|encourag\w+|favou?rs?|challeng(?:e|ed|es|ing)|(?:persuad|convinc)(?:e|ing)|coax\w*|(?<!(?:talks|negotiations|meetings?|summit|session|discussions|dialogue|consultations|conference) )aim(?:ed|ing|s) (?:at|to)(?=[^,]*$)|bid to|written to|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)?|contemplat\w+|prospects? of|(?:attempt|effort)s? (?:to|at)|attempt(?:ed|ing) to|seek to)\b/u,
    'PROPOSED',
  ),
  // `is to land in Rome and from there travel to Bonn for talks`.
  rule(
    /\band (?:from there |then |later |also )+(?:travel|fly|proceed|head|drive|return|go) to (?:\S+ ){1,6}$/u,
    'PLANNED',
  ),
  rule(/\b(?:resumption|revival|restart|relaunch) of (?:\S+ ){0,3}$/u, 'PROPOSED'),
  rule(
    /\b(?:itinerary|schedule|agenda|programme|program|diary|calendar) (?:also |will )?(?:is|are|include[sd]?|including|features?|calls for)\b/u,
    'PLANNED',
  ),
  rule(
    /\b(?:will|shall|would|to be|going to|due|set (?:to|for)|likely to|schedul\w+|expect\w*|on the (?:agenda|cards|calendar|programme|program) (?:\S+ ){0,3}?(?:is|are|was|were)|in the works|plans? (?:to|on|for)|planned|planning|slated|pen(?:cil)?led in|pencill?ed|prepar(?:es?|ed(?= to)|ing|ations?)|salvag(?:e|es|ed|ing)|agree(?:d|s)? (?:to|on)|agenda (?:for|of)|about to|arrang\w+|organi[sz](?:es?|ing)|upcoming|forthcoming|looming|announc(?!ements? (?:follow|came|was|capped))\w+|intends? to|aims? to|vow\w* to|ahead of|prior to|(?:eve|run-up|lead-up) (?:of|to)|heads? (?:to|for|into)|heading (?:to|for|into)|leav(?:es?|ing) for|later (?:today|this|in)|next on|(?:decided|decides|determined|resolved|opted|chose|chosen) to|look(?:s|ed|ing)? forward to|gear(?:s|ed|ing)? up (?:to|for)|bound for|on (?:his|her|their) way to|(?:lay(?:s|ing)?|laid) (?:the )?(?:ground(?:work)?|foundations?))\b/u,
    'PLANNED',
  ),
  rule(
    /\b(?:is|are|was|were) (?:now |also |then |later |due |«D\d+» )?to(?: (?!(?:after|following|said|that|when|during) )\S+){0,12}? $/u,
    'PLANNED',
  ),
  // `is to lecture in Rome and, while there, sit down with B`.
  rule(/\b(?:is|are|was|were) to (?:\S+ ){2,12}?(?:and|,) (?:[^«\s]+ ){0,4}$/u, 'PLANNED'),
];

const BE = '(?:is|are|was|were|stands?|be|been|being|(?:has|have|had) (?:\\S+ )?been|had to be|gets?|got)';
/** What may stand between a meeting's name and what its clause says of it. */
const ON = String.raw`^(?:(?!(?:and|but(?! (?:is|are|was|were|got|has|have|had) )|said|says|as|while|saying) )\S+ ){0,14}?`;
/** The like, within the same clause. */
const NEAR = String.raw`^(?:(?!(?:and|but|,|said|says|that|as|while|saying|who|which) )\S+ ){0,10}?`;
const MAY_YET_BE = '(?<!(?:may|might|could|should|would|to) )';
const ADVERB = '(?:\\S+ly |now |again |also |once again |since |then |first |abruptly )?';

/** Read against the words after a noun for a meeting and its parties. */
export const AFTER: readonly StatusRule[] = [
  rule(
    new RegExp(
      `${ON}${MAY_YET_BE}${BE} ${ADVERB}(?:postponed|put off|put back|pushed back|delayed|deferred)(?! from)`,
      'u',
    ),
    'CANCELLED',
    'POSTPONED',
  ),
  rule(
    new RegExp(
      `${ON}${MAY_YET_BE}${BE} ${ADVERB}(?:cancelled|canceled|called off|scrapped|scrubbed|scratched|abandoned|suspended|dropped|shelved|axed|ditched|struck|dashed|crushed|thwarted|aborted|ruled out)`,
      'u',
    ),
    'CANCELLED',
    'CALLED_OFF',
  ),
  rule(
    new RegExp(
      `${ON}(?:fell through|faded|evaporated|collapsed before|fizzled out|failed to (?:take place|materiali))`,
      'u',
    ),
    'CANCELLED',
    'CALLED_OFF',
  ),
  rule(
    new RegExp(
      `${ON}(?:did not|didn't|will not|won't|would not|wouldn't|has not|never|had not) (?:(?:after all|now|actually|ever) )?(?:take|taken?|took|happen(?:ed)?|go (?:ahead|through)|gone ahead|materiali[sz]ed?|be (?:held|taking place|going ahead)|been held|come (?:off|about)|came(?! (?:back|up|out|to) ))`,
      'u',
    ),
    'CANCELLED',
    'DENIED',
  ),
  rule(
    new RegExp(
      `${NEAR}(?:(?:is|are|was|were) not|isn't|aren't|wasn't|weren't) (?:(?:yet|currently|now) )?(?:scheduled|planned|expected|foreseen|envisaged|being (?:planned|prepared|considered)|on (?:the|his|her|their) (?:agenda|schedule|cards|calendar|programme|program|itinerary)|in the works)`,
      'u',
    ),
    'CANCELLED',
    'DENIED',
  ),
  rule(
    new RegExp(
      `${NEAR}(?:(?:is|are|was|were|(?:has|have|had) (?:\\S+ )?been) (?:(?!not )\\S+ )?(?:scheduled|planned|due|set|fixed|arranged|expected|slated|foreseen|confirmed|agreed|pencill?ed|booked|lined up|on the (?:agenda|cards|calendar|schedule)|in the (?:works|pipeline|making|offing)|under preparation|being (?:arranged|prepared|planned|organi[sz]ed|set up|worked out)|rescheduled|(?:moved|brought forward) to|lined up) |will |would (?:\\S+ly |also |still |now )?(?:go ahead|proceed|take place|be held|begin|start|open|resume|convene|continue) (?!if|only|when|once)|(?:is|are) to |(?:was|were) to (?!blame)|scheduled |planned |(?<!over)due |set for |pencill?ed in |slated for |begins? (?:on )?(?:«D|tomorrow|next)|opens? (?:on )?(?:«D|tomorrow|next))`,
      'u',
    ),
    'PLANNED',
  ),
  rule(
    new RegExp(`${NEAR}${MAY_YET_BE}${BE} ${ADVERB}(?:rejected|turned down|refused|rebuffed|spurned|dismissed)`, 'u'),
    'CANCELLED',
    'REFUSED',
  ),
  rule(new RegExp(`${NEAR}(?:may|might|could) be (?:cancell?ed|called off|postponed|delayed|put off)`, 'u'), 'PLANNED'),
  rule(
    new RegExp(
      `${NEAR}(?:is|are|was|were|remains?|remained) (?:\\S+ly |still |now )?(?:out of the question|ruled out)`,
      'u',
    ),
    'CANCELLED',
    'REFUSED',
  ),
  rule(
    new RegExp(
      `${NEAR}(?:is|are|was|were) (?:\\S+ly |now )?likely to (?:take place|be held|happen|go ahead|come)`,
      'u',
    ),
    'PLANNED',
  ),
  rule(
    new RegExp(
      `${NEAR}(?:is|are|was|were|remains?|remained|seems?|looks?) (?:\\S+ly |still |also |now |quite ){0,2}(?:possible|likely|conceivable|under (?:consideration|discussion|study)|being (?:considered|discussed|explored|weighed|studied|mooted)|on the table)`,
      'u',
    ),
    'PROPOSED',
  ),
  rule(
    new RegExp(
      `${NEAR}(?:could|might|may|should|would(?! (?:\\S+ly |also |still |now )?(?:go ahead|proceed|take place|be held|begin|start|open|resume|convene|continue|last) (?!if|only|when|once))|(?:is|are|was|were|has been|have been) (?:being |also )?(?:sought|requested|proposed|mooted|suggested|offered|under discussion|being discussed)) `,
      'u',
    ),
    'PROPOSED',
  ),
];

/** Read against the words after any telling: what had been ahead came to nothing. */
export const CAME_TO_NOTHING =
  /^(?:(?!(?:but|said|says) )\S+ ){0,16}?(?:, )?(?:but|however) (?:\S+ ){0,9}?(?:cancel\w*|called (?:it |that |them |the \S+ )?off|scrapped|postponed|put off|pulled out|withdr[ea]wn?|backed out|dropped out|never (?:came|turned|showed|took|happened|did)|(?:was|were) (?:stopped|barred|turned back|detained|prevented|denied)|changed (?:his|her|its|their) mind|thought better of it|did not (?:come|turn|show|take|happen|go|appear|attend|make it)|didn't|failed to|refused|declined|rejected|spurned|rebuffed|dismissed|turned (?:it|him|her|them|the \S+) down|turned down|said no|ruled (?:it|that) out|struck|dropped|fell through|stayed (?:at home|away)|could not|was unable|abandoned|fell ill|cut short)\b/u;
