import { SPEAKING, TALK_WITH, TALKING_OVER } from '../../words/meeting-verbs.ts';
import { type Construction, nominal, verbal } from './construction.ts';

/** One phrase holds all parties: several meet, attend, hold talks. */
export const GATHERINGS: readonly Construction[] = [
  nominal(
    'their meeting',
    `(?:after|following|before|during|since|at|ahead of|prior to|to|for|of|(?:,|and|but)(?= their (?:[^\\s«]+ ){0,3}?{OCCASION} (?:in|on|at) )) their {MODIFIERS}{NOUN}(?! with)`,
    { other: 'BOTH', confidence: 0.75 },
  ),
  nominal(
    'several before the press',
    `(?<b>«X\\d+») (?:(?:both|are seen|were seen|are shown|jointly|also|(?:have|had) been|were) )?(?:speak|spoke|speaking|talk|talked|address|addressed|pose|posed|posing|arrive|arrived|arriving|leave|left|leaving|walk|walked|walking|hold|held|attend|attended|smile|gesture|wave|brief|briefed|emerge|emerged|answer|answered|take questions) (?:(?!(?:and|but|that|who|which|said|says|with|as) )\\S+ ){0,10}?(?:after|following|before|during|at the (?:start|beginning|end|conclusion|close) of|prior to|ahead of) (?:an? |the (?!two |three |pair )|their )(?!(?:\\S+ ){0,2}summit ){MODIFIERS}{NOUN}(?! (?:with|of|between|by|among|to|that|at which) )`,
    { other: 'ALONE', confidence: 0.75 },
  ),
  nominal(
    'with those who take part',
    `{NOUN} (?:(?!(?:that|who|said|between|with) )\\S+ ){0,14}?, (?:and )?with (?<b>«X\\d+») {ADVERBS}(?:taking part|participating|attending|in attendance|present|at the table|represented)`,
    { other: 'ALONE', confidence: 0.8 },
  ),
  nominal(
    'with the participation of',
    `{NOUN} (?:(?!(?:that|who|said|between|with) )\\S+ ){0,14}?with the (?:participation|attendance|presence) of (?<b>«[XK]\\d+»)(?! 's)`,
    { other: 'ALONE', confidence: 0.8 },
  ),
  verbal('several meet', `(?<t>met|meet|meets){OPEN_END}`, { other: 'ALONE', format: 'IN_PERSON' }),
  verbal('several are meeting', `(?:are|were) {ADVERBS}(?<t>meeting){OPEN_END}`, {
    other: 'ALONE',
    format: 'IN_PERSON',
  }),
  verbal('meeting, several', `^(?<t>meeting){OPEN_END}`, { other: 'ALONE', format: 'IN_PERSON' }),
  verbal(
    'several talk',
    `(?<t>${TALK_WITH.active})(?! to (?!discuss|try|resolve|end|agree|iron|sort|settle|find|help|prepare|coordinate|seek|review)){OPEN_END}`,
    { other: 'ALONE', confidence: 0.8 },
  ),
  verbal(
    'several speak',
    `(?<t>${SPEAKING.active})(?= (?:by|on «D|on the (?:phone|telephone|sidelines)|over the|via|twice|again|privately|for (?:\\S+ ){0,4}?(?:hours?|minutes|time)|briefly|directly|late|earlier|last|alone|only|once|through|until|face|at length|«D) ?)`,
    { other: 'ALONE', confidence: 0.8 },
  ),
  verbal(
    'several speak of',
    `(?<t>${SPEAKING.active}) (?:about|of) (?:(?!(?:with|to|that|who|said|after|before|at|in) )\\S+ ){1,8}?(?:for (?:\\S+ ){0,4}?(?:hours?|minutes)|by phone|by telephone|on the phone|at length|behind closed doors|over (?:\\S+ )?{MEAL})`,
    { other: 'ALONE', confidence: 0.75 },
  ),
  verbal(
    'several exchange words',
    `(?<t>exchange|exchanged|exchanging|share|shared) (?:(?!(?:with|that|who|and) )\\S+ ){0,3}?(?:handshakes?|pleasantries|greetings|words|hugs?|small talk)(?= (?:in|at|on|during|before|after|as|when|while|and|but|,|\\.|«D) ?)`,
    { other: 'ALONE', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal('several embrace', `(?<t>embraced|embrace|hugged|hug){OPEN_END}`, {
    other: 'ALONE',
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
  verbal(
    'each other',
    `(?<t>met|meet|saw|see|seen|seeing|greeted|greet|embraced|hugged|told|visited|sat down with|spoke to|spoke with|spoken to|spoken with|talked to|talked with|talk to|across from|opposite) (?:with )?(?:each other|one another)`,
    { other: 'ALONE', confidence: 0.7 },
  ),
  verbal(
    'face each other',
    `(?<t>faced|face|facing) (?:each other|one another) (?:(?:across|over|at) (?:an?|the) (?:\\S+ ){0,2}?table|for (?:\\S+ ){0,4}?(?:hours?|minutes))`,
    {
      other: 'ALONE',
      format: 'IN_PERSON',
      confidence: 0.8,
    },
  ),
  verbal(
    'sit together',
    `(?<t>sat|sit|sits|sitting|seated|gathered|met|stood) (?:(?!with |that |who |said |down )\\S+ ){0,3}?(?:together|around the (?:same )?table|(?:at|round) the (?:same |bargaining |negotiating )?table|in the same room)`,
    { other: 'ALONE', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'several spend time',
    `(?<t>spent|spend|spends) {WHILE} (?:in|on|at|over|discussing|talking|going over|together|behind|closeted|locked|alone)`,
    { other: 'ALONE', format: 'IN_PERSON', confidence: 0.65 },
  ),
  verbal(
    'several settle',
    `(?<!(?:issues|topics|matters|points|subjects|questions|proposals|measures|things|items|ideas) )(?<t>${TALKING_OVER.active}) (?!what |how |whether |why |which )(?!(?:(?!that |who |said |after |before )\\S+ ){0,14}?(?:with |in an? (?:interview|article|book|letter|statement) |on a panel))`,
    { other: 'ALONE', topic: true, confidence: 0.65 },
  ),
  verbal(
    'several hold',
    `(?:hold|holds|held|holding|had(?! been )|have had|began|opened|resumed|started|concluded|continue|continued|(?<=(?:is|are|was|were) (?:still )?)(?:continuing|resuming|having|wrapping up)|renewed|reopened|finished|completed|ended|launched|resume|begin|renew|(?<=(?:«[XTKG]\\d+»|will|to|would) )(?:open|start(?! negotiations)|relaunch|conclude|have)|wrapped up|wound up|closed|headed|led|kick off|kicks off|kicked off|co-chair|co-chairs|co-chaired|engaged in|share|shared|went ahead with|go ahead with|going ahead with|proceeded with|emerged|emerged (?:\\S+ ){0,3}from|came out of|went into) {MODIFIERS}{NOUN}`,
    { other: 'ALONE' },
  ),
  verbal(
    'gather to talk',
    `(?<t>gather|gathers|gathered|gathering|convene|convened|reconvened|assemble|assembled|come together|came together) {GAP8}(?:for {GAP6}{OCCASION}|to (?:discuss|deliberate|address|explore|resume|continue|pursue|exchange|talk|sign|seek|hammer|try|negotiate|agree|coordinate|tackle|decide|weigh|consider|find|plan|draw up|review|approve|sort out))(?= )`,
    { other: 'ALONE', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'several have a meal',
    `(?:have|having|take|took|taking|share|shared|ate|eat) (?:an? |the )?(?:\\S+ )?(?<t>a drink|{MEAL}) together`,
    { other: 'ALONE', format: 'IN_PERSON', confidence: 0.8 },
  ),
  nominal('round between', `(?<t>rounds?) (?:of \\S+ )?between (?<b>«[XKTL]\\d+»)(?! 's)(?! (?:of|in) )`, {
    other: 'ALONE',
    confidence: 0.75,
  }),
  verbal(
    'he and another',
    `(?<a>«H\\d+») and (?<b>«[PXN]\\d+») (?:(?:would|should|could|might|will|had|have|were|are|agreed|planned|plan|hoped|hope|due|also|both|then|soon|later|to|again|expected|set|scheduled) ){1,5}(?<t>meet|talk|hold talks|sit down|speak|see each other|hold a meeting|hold a summit|have talks|have dinner|have lunch)(?= )(?! (?:with|to) )`,
    { other: 'GIVEN', confidence: 0.8 },
  ),
  verbal(
    'several expected for',
    `(?:are|were|be) {ADVERBS}(?:expected|due|awaited|scheduled|set|headed|heading|bound|back|here|in «[CLV]\\d+»(?: ,)?) (?:to (?:arrive|be|go|travel|fly|return|gather) )?(?:back )?(?:(?!(?:with|that|who|said|to|by) )\\S+ ){0,6}?(?:for|at) (?:(?!(?:with|that|who|said|to|between) )\\S+ ){0,4}?(?<t>table|{OCCASION})(?! (?:with|between|of) )`,
    { other: 'ALONE', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'attend together',
    `(?<!also )(?:attended|attends?|joined|took part in|participated in|participate in|take part in|prepar(?:e|es|ed|ing) for|gathered for|gather for|arrived for|arrive for|arrive at|sit down for|return(?:s|ed)? to \\S+ (?:\\S+ )?for|gather(?:ed)? in \\S+ (?:\\S+ )?for|came together for|arrived? in \\S+ (?:\\S+ )?for) (?!(?:the|«D\\d+» 's) {OCCASION} (?!(?:in|on|of|about) )){MODIFIERS}(?<t>talk|{OCCASION})(?! (?:between|with|among) )`,
    { other: 'ALONE', confidence: 0.75 },
  ),
];
