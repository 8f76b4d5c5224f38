import type { MeetingStatus, StatusDetail } from '../../../../graph/index.ts';
import { OPEN_NOUNS } from '../../words/follow-up-words.ts';
import { ENCOUNTERS } from '../../words/occasion-words.ts';

/** What came of a meeting. */
export interface Settled {
  readonly status: MeetingStatus;
  readonly detail: StatusDetail | null;
}

/** What somebody who was to take part does to it; `who` is that somebody. */
interface Deed extends Settled {
  readonly words: RegExp;
  /** Statuses that it ends. */
  readonly of: ReadonlySet<MeetingStatus>;
}

const IT = "(?:the|that|this|their|his|her|its|«D\\d+» (?:'s)?)";
const NOUNS = `(?:${ENCOUNTERS}|${OPEN_NOUNS})`;
/** What is told of others, or of something else. */
const OF_OTHERS =
  '(?! (?:with|between|by|among) )(?! (?:of|for|to|that|from|on|about|made) (?!(?:an? |the |new |direct |hold ){0,2}(?:talks|meet\\w*|dialogue|dinner|lunch|breakfast|negotiat\\w*|visit|come|go|travel|sit|see|«[CLVD])))';
/** `the planned talks`, and not those with or between others. */
export const TOLD_BEFORE = new RegExp(
  `(?<![^ ])${IT} (?:(?!(?:of|in|that|and|with) )[\\p{L}\\p{N}’'«»-]{1,20} ){0,3}?${NOUNS}(?= )${OF_OTHERS}`,
  'u',
);
/** `, due on Friday,`. */
export const ASIDE = /^(?:\S+ ){0,5}?, [^,]{1,80}, /u;
/** Where something else begins that may have been called off. */
export const OTHER_CLAUSE =
  /(?<=^|[^ ] )(?:after|before|by|comes?|(?<!never )came|follow\w*|while|as|and|but|said|because) /u;
/** What is said of an offer that was taken up. */
export const ARRANGED =
  /^(?:\S+ ){0,4}?(?:is|are|was|were|has been|have been|had been) (?:\S+ly |now |later |since )?(?:scheduled|set for|fixed|planned|arranged|accepted|confirmed|agreed)\b/u;
/** It is open what comes of it. */
export const WEIGHED = /\b(?:whether|if|unless|should|urg\w+|threat\w*) (?:\S+ ){0,8}$/u;
/** What is said of a meeting that was held. */
export const WENT_AHEAD =
  /^(?:(?!(?:and|but|said|says|as|while|will|would|to|is|are|could|may|might|if|not|never) )\S+ ){0,8}?(?:went ahead|took place|got under way|lasted (?:\S+ ){1,5}?(?:hours?|minutes))\b/u;
/** Nothing is done yet. */
export const NOT_DONE =
  /\b(?:threat\w*|could|may|might|(?:would|will)(?! (?:not|no longer) )|should|whether|if|urg\w+|considered|considering|not (?:to )?cancel)\b/u;

const IT_OR = `(?:it|them|the whole thing|(?:«\\S+ 's |${IT} )(?:(?!(?:of|that|and) )\\S+ ){0,3}?${NOUNS}(?= )${OF_OTHERS}|(?:a|any|such an?) (?:(?:such|direct|face-to-face|further|bilateral|one-on-one) ){0,2}${NOUNS}(?! with))`;
const CLOSE =
  '(?= (?:[.,;:—–-]|«D\\d+»|on|at|in|for|as|after|before|because|citing|saying|when|while|amid|over|hours|minutes|days|shortly|without|and|but|by|two|three|twice|this|last) |\\s*$)';
const ADVERBS =
  '(?:(?:then|later|also|abruptly|suddenly|subsequently|promptly|politely|flatly|eventually|finally|both|has|have|had|since|himself|herself|,|«D\\d+»|on|said (?:that )?(?:he|she|it|they) (?:had|was|were)) ){0,4}';
const deed = (
  words: string,
  status: MeetingStatus,
  detail: StatusDetail | null,
  of: readonly MeetingStatus[],
): Deed => ({
  words: new RegExp(`(?<who>«[PNOGXCKHTL]\\d+») ${ADVERBS}(?:${words})`, 'u'),
  status,
  detail,
  of: new Set(of),
});

/** All deeds, those that end a meeting first. */
export const DEEDS: readonly Deed[] = [
  deed(`(?:postponed|put off|delayed|deferred) ${IT_OR}|put (?:it|them|${IT} \\S+) off`, 'CANCELLED', 'POSTPONED', [
    'PLANNED',
  ]),
  deed(
    `(?:cancelled|canceled|called off|scrapped|shelved|scuttled|skipped|boycotted|abandoned|dropped|pulled out of|backed out of|withdrew from|walked away from|quit) ${IT_OR}|called (?:it|them|${IT} \\S+) off|(?:cancelled|canceled|pulled out|backed out|withdrew|dropped out|stayed away|stayed at home|cried off|bowed out)${CLOSE}`,
    'CANCELLED',
    'CALLED_OFF',
    ['PLANNED'],
  ),
  deed(
    `(?:(?:did not|didn't|failed to) (?:come|go|show|show up|turn up|appear|attend|arrive|make it|make the trip)|never (?:came|showed|showed up|turned up|appeared|arrived|made it|went))${CLOSE}`,
    'CANCELLED',
    'DENIED',
    ['PLANNED'],
  ),
  deed(
    `(?:rejected|turned down|ruled out|declined|refused|spurned|rebuffed|dismissed|snubbed|brushed aside|brushed off|ignored) (?:${IT_OR}|${IT} (?:idea|call|gesture|move))|turned (?:it|him|her|them|${IT} \\S+) down|said no${CLOSE}|(?:declined|refused)(?= [.;] )`,
    'CANCELLED',
    'REFUSED',
    ['PLANNED', 'PROPOSED'],
  ),
  deed(
    `(?:will|would) (?:not|no longer) (?:now |be able to |be )?(?:go|going|come|coming|attend|attending|travel(?:l?ing)?|be there|accept|accepting|make the trip|take part|taking part|meet|meeting|see|seeing)(?: (?:him|her|them|him|it|«[HT]\\d+»|the \\S+))?${CLOSE}`,
    'CANCELLED',
    'REFUSED',
    ['PLANNED', 'PROPOSED'],
  ),
  deed(
    `(?:(?:accepted|welcomed and accepted|took up) ${IT_OR}|said yes${CLOSE}|accepted(?= [.;,] )|agreed (?:to (?:attend|come|go|the (?:meeting|talks|visit))|[.;]))`,
    'PLANNED',
    null,
    ['PROPOSED'],
  ),
];
/** `the two never met`. */
export const NEVER_MET =
  /«[TH]\d+» (?:(?:ever|in the end|ultimately) )?(?:never (?:actually )?(?:met|spoke|talked|sat down|came together)|did not (?:actually )?(?:meet|sit down|speak))(?= [.,;]| because | after | as |$)/u;
