import { ENCOUNTERS, TALKS } from './occasion-words.ts';

/** Nouns for what a plan or an offer of a meeting is called. */
export const OPEN_NOUNS =
  'appointment|invitation|offer|proposal|suggestion|overture|request|visit|trip|journey|stopover|stop|date|plan|refusal|snub|postponement|cancellation|withdrawal';
const DEFINITE =
  "(?:the|their|this|that(?! calls)|these|those|his|her|its|both|such|(?:yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s)";
const BETWEEN = "(?:(?!of |in |that |and )[\\p{L}\\p{N}’'-]{1,20} ){0,3}";

/** `the talks`, `their conversation`: told before. */
export const DEFINITE_ENCOUNTER = new RegExp(
  `\\b${DEFINITE} ${BETWEEN}(?:${ENCOUNTERS})\\b(?! (?:crowd|hours?|time|break|menu|rates?|cent(?:re|er)|guests?|table|room|for a|on all|to (?:arms|prayer)))`,
  'iu',
);
/** `the appointment`, `the invitation`: after a meeting that is planned, proposed or called off. */
export const DEFINITE_PLAN = new RegExp(`\\b${DEFINITE} ${BETWEEN}(?:${OPEN_NOUNS})\\b`, 'iu');
/** Words for an encounter, definite or not. */
export const ENCOUNTER_WORD = new RegExp(`^(?:${ENCOUNTERS})$`, 'u');
/** Those of them that are called by a day or a city: `Monday's talks`, and not its lunch crowd. */
export const CALLED_WORD = new RegExp(`^(?:${TALKS})$`, 'u');

/** Several told before: `the two leaders`, `neither would say`, `both agreed`. */
export const SEVERAL_BEFORE =
  /(?<!\b(?:call(?:s|ed|ing) on|urg(?:es|ed|ing)|press(?:es|ed|ing)|appeal(?:s|ed) to) )\b(?:the (?:two|three|four)|both|all (?:two|three|four)) (?:[\p{L}-]{1,20} )?(?:leaders|sides|ministers|presidents|men|women|diplomats|officials|parties|delegations|teams|chiefs|envoys|chancellors|premiers|generals|governors|mayors|heads|negotiators|lawmakers|senators)\b|\b(?:the pair|the duo|the couple)\b|\bthe (?:two|three|four|five)(?: of them)? (?:(?:have|had|also|then|later|both) )*(?:were|are|have|had|will|agreed|met|spoke|talked|discussed|shook|sat|stood|left|flew|emerged|pledged|signed|promised|vowed|held|exchanged|embraced|parted|walked|shared|reviewed|posed|appeared|dined|drove|went|covered|spent|clashed|argued|laughed|joked|chatted)\b|\bneither (?:of them |man |woman |side |leader )?(?:would|had|was|has|spoke|said|made|gave|could|did|seemed|commented|disclosed|offered|mentioned)\b|^(?:["“] ?)?(?:the sides|both) (?:also |then |have |had |said |agreed |sides )/iu;

/** What they did together, told of `they`. */
export const THEY_TALKED =
  /\bthey (?:also |then |had |have |had also |both )*(?:discussed|agreed|talked|spoke|spoken|reviewed|exchanged|covered|went (?:over|through)|touched|focused|dwelt|shook|sat|parted|embraced|argued|haggled|walked|lunched|dined|signed|drank|ate|clashed|disagreed|considered|pledged|vowed|met)\b/iu;

/** How long it took, or what it was like, told of `it`: `It lasted an hour`. */
export const IT_WAS =
  /^["“]?(?:(?:a|the) (?:working |state |private )?(?:lunch|dinner|breakfast|banquet|reception) followed\b|(?:it|they) (?:had been|was|were) (?:scheduled|due|expected|supposed|planned) (?:to last|for)\b|(?:it|they) (?:(?:was|were|had been|have been|will be|are to be|is to be) held|took place|will take place)\b|(?:it|they|that) (?:had |has )?(?:lasted|took|ended|began|started|went|broke up|dragged on|ran|was (?:not |only |also |a |an |the |their )(?:\S+ ){0,6}?(?:meeting|talks|call|conversation|encounter|discussion|exchange|visit|session|summit|waste of time|first)\b))/iu;

/** What people who talk with each other do: told right after the meeting of somebody who took part. */
export const TOLD_EACH_OTHER =
  /(?<!(?:was|were|been|be|being|is|are) (?:\S+ )?)\b(?:thanked|expressed|conveyed|reaffirmed|reiterated|congratulated|welcomed|pressed|raised|hailed|commended|praised|wished|stressed|underlined|underscored|emphasi[sz]ed|replied|listened|presented|handed|offered|proposed|promised|pledged|vowed|demanded|complained|pleaded|argued|insisted|noted|appreciated|affirmed|conceded|nodded|smiled|laughed|emerged|(?:told|asked|informed|assured|briefed|warned|urged|invited|gave|showed) (?:him|her|them|us|me|the (?:guests?|visitors?|hosts?|delegation|minister|president|ambassador|envoy|prime minister)))\b/u;

/** What was talked of, with no party named: `Topical issues were also touched upon`. */
export const TALKED_OF =
  /\b(?:issues?|matters?|questions?|topics?|subjects?|views?|prospects|relations|cooperation|ties|developments|attention|agreements?|ways)\b.{0,120}\b(?:(?:was|were) (?:also )?(?:discussed|exchanged|touched|raised|considered|reviewed|addressed|paid|given|signed|reached|explored|examined))\b/iu;

/** An answer to what was offered, or what is said of a plan. */
export const ANSWERED =
  /\b(?:would|will) (?:\S+ )?(?:study|respond|reply|consider|look at|think|come|attend|be there|go|accept|answer|raise|bring|ask|press|take up|discuss|urge|propose)\b|\b(?:is|was|were|are) (?:studying|considering|thinking|weighing)\b|\b(?:has|have|had|did) (?:not|n['’]t) (?:\S+ )?(?:replied|answered|responded|said|reply|answer|respond|confirm|comment)\b|\b(?:hasn['’]t|haven['’]t) (?:\S+ )?(?:answered|replied|responded)\b|\b(?:confirmed|acknowledged|accepted|declined|rejected|welcomed|unanswered|no (?:reply|response|answer))\b/iu;

/** Somebody who was there says so. */
export const WITNESS =
  /\b(?:people|persons?|those|officials?|aides?|diplomats?|sources?|participants?|witness(?:es)?|one|another|lawmakers?|members?)\b (?:\S+ ){0,5}?(?:at the table|in the room|in attendance|(?:who (?:was|were) )?(?:there|present)|briefed on (?:it|the)|familiar with the (?:encounter|conversation|talks|exchange|discussions?|meeting|call)|with knowledge of the)\b/iu;

/** Somebody who was not there, or a day that nobody knows. */
export const ABSENT =
  /\b(?:not|n['’]t|never|nor) (?:\S+ )?(?:tak(?:e|en|ing) part|attend\w*|join\w*|participat\w*|be present|been invited|invited)\b|\bno (?:exact |firm |new )?(?:date|time|venue|plans?)\b/iu;
/** Another encounter than the one told before. */
export const ANOTHER =
  /\b(?:first|last|previously) met\b|\b(?:last|previous) (?:week|month|year)['’]s (?:\S+ ){0,2}(?:meetings?|talks|summit|round|session)\b|\b(?:next|previous|earlier|last|second|third|further|future|another|new|latest|subsequent|upcoming|separate|regular|annual|weekly) (?:round |series )?(?:of )?(?:(?:face-to-face|direct|formal|bilateral|such) )?(?:meetings?|talks|summit|calls?|conversation|discussions|negotiations|session|round|encounter)\b/iu;
/** What was said between people named together. */
export const TOLD =
  /\b(?:told|discuss(?:ed|es)|agreed|express(?:ed|es)|stress(?:ed|es)|raised|urged|thanked|reiterated|emphasi[sz]ed|reaffirmed|pledged)\b/u;
/** What is said there is said to others, not to those whom somebody met. */
export const TO_OTHERS =
  /\b(?:in an? (?:\S+ )?(?:address|speech|interview|letter|article|sermon|broadcast)|joint session|parliament|rally|campaign trail|congregation|on (?:Twitter|Facebook)|tweet(?:ed)?|testif\w+)\b|\bhad (?:\S+ )?(?:promised|pledged|vowed|praised|insisted|argued|demanded|offered)\b/u;
