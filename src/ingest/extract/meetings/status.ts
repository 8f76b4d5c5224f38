import type { MeetingStatus, StatusDetail } from '../../../graph/index.ts';

/** What the words around a telling word say of whether the meeting took place. */
export interface StatusFound {
  readonly status: MeetingStatus;
  readonly detail: StatusDetail | null;
  /** Whether no word said so: another telling of the same meeting may know better. */
  readonly assumed: boolean;
}

interface Rule {
  readonly words: RegExp;
  readonly status: MeetingStatus;
  readonly detail?: StatusDetail;
}

const found = (words: RegExp, status: MeetingStatus, detail?: StatusDetail): Rule =>
  detail === undefined ? { words, status } : { words, status, detail };

/** Read against the words from the subject to the telling word; the first that matches counts. */
const BEFORE: readonly Rule[] = [
  found(/\b(?:postpon\w+|delay(?:ed|ing) (?:a|the|his|her|their|talks))\b/u, 'CANCELLED', 'POSTPONED'),
  found(
    /\b(?:cancel\w*|call(?:ed|ing)? off|scrap(?:ped)?|abandon(?:ed)?|skip(?:ped)?|boycott(?:ed)?|pulled out of|broke off|suspend(?:ed)?)\b/u,
    'CANCELLED',
    'CALLED_OFF',
  ),
  found(
    /\b(?:refus\w+|declin\w+|reject\w*|rul(?:e|ed|ing) out|spurn\w*|turned down|snub\w*|no plans? to)\b/u,
    'CANCELLED',
    'REFUSED',
  ),
  found(
    /\b(?:did not|didn't|will not|won't|would not|wouldn't|has not|hasn't|had not|is not|isn't|are not|was not|were not|do not|does not|never|den(?:y|ied|ies)|cannot|can't)\b/u,
    'CANCELLED',
    'DENIED',
  ),
  found(
    /\b(?:want(?:s|ed|ing)? (?:«\S+ )?(?:to\b|an? |direct |more |talks|peace )|would like|hop(?:e|es|ed|ing) (?:to|for)|ready (?:to|for)|willing(?:ness)? (?:to|for)|offer(?:s|ed|ing)?\b|propos\w+|seek(?:s|ing)?|sought|ask(?:s|ed)? (?:to|for|«)|request\w*|demand\w*|urg(?:e|ed|es|ing)|call(?:s|ed|ing)? (?:for|on)|push(?:es|ed|ing)? for|invit\w+|open to|eager to|wish(?:es|ed)? to|suggest\w*|may|might|could|should|possib\w+|potential|appeal\w*|prepared to|try to|trying to|encourag\w+|favou?rs?)\b/u,
    'PROPOSED',
  ),
  found(
    /\b(?:will|'ll|shall|would|to be|going to|due|set to|set for|schedul\w+|expect\w*|plan(?:s|ned|ning)?|slated|prepar(?:es?|ing)|agree(?:d|s)? (?:to|on)|about to|arrang\w+|upcoming|forthcoming|next|announc\w+|intends? to|aims? to|vow\w* to|confirmed (?:he|she|it|they) would|ahead of|prior to|heads? (?:to|for|into)|heading (?:to|for|into)|later (?:today|this|in))\b/u,
    'PLANNED',
  ),
  found(/\b(?:is|are|was|were) (?:also |then |later |«D\d+» )?to(?: \S+){0,6}? $/u, 'PLANNED'),
];

/** Read against the words after a noun for a meeting and its parties. */
const AFTER: readonly Rule[] = [
  found(/^(?:\S+ ){0,8}?(?:was|were|been|be|is|are|being|being) (?:\S+ )?postponed/u, 'CANCELLED', 'POSTPONED'),
  found(
    /^(?:\S+ ){0,8}?(?:was|were|been|be|is|are|being)? ?(?:\S+ )?(?:cancelled|canceled|called off|scrapped|abandoned|suspended|collapsed before)/u,
    'CANCELLED',
    'CALLED_OFF',
  ),
  found(
    /^(?:\S+ ){0,8}?(?:did not|didn't|will not|won't|never) (?:take|happen|go ahead|materiali[sz]e|be held)/u,
    'CANCELLED',
    'DENIED',
  ),
  found(
    /^(?:(?!and |but |, |said |that )\S+ ){0,8}?(?:will |is (?:\S+ )?(?:scheduled|planned|due|set|expected|slated|to )|are (?:\S+ )?(?:scheduled|planned|due|set|expected|slated|to )|was (?:scheduled|planned|due|set|expected|to )|scheduled |planned |due |set for )/u,
    'PLANNED',
  ),
  found(/^(?:(?!and |but |, |said |that )\S+ ){0,8}?(?:could|might|may|should|would) /u, 'PROPOSED'),
];

/** Words further off speak of something else. */
const WORDS_BEFORE = 12;
const SAID_AS_FACT = /\b(?:after|following|during|since|at|took place|held|had|concluded|ended)\b/u;
const FUTURE_PURPOSE = /(?:\bto )(?:\S+ ){0,2}$/u;
const TRAVELLED =
  /\b(?:travel(?:l?ed)|flew|arrived|came|went|visited|returned|was in|were in|had|gathered|met|sat|stopped)\b/u;
const TRAVELS =
  /\b(?:travels?|travell?ing|flies|flying|arriv(?:es?|ing)|comes?|coming|goes|going|visits?|visiting|head(?:s|ing|ed)?|is in|are in|leaves?|leaving|left|depart\w*)\b/u;

/** The status that the words before and after the telling word give; HELD where nothing says otherwise. */
export function statusOf(words: string, after: string, nominal: boolean): StatusFound {
  const before = words.split(' ').slice(-WORDS_BEFORE).join(' ');
  const rule = (nominal ? AFTER.find((late) => late.words.test(after)) : undefined) ?? earlier(before, nominal);
  if (rule !== undefined) return { status: rule.status, detail: rule.detail ?? null, assumed: false };
  if (!nominal && FUTURE_PURPOSE.test(before)) return purpose(before);
  if (nominal && /\bbefore (?:\S+ ){0,4}$/u.test(before)) return { status: 'PLANNED', detail: null, assumed: true };
  return { status: 'HELD', detail: null, assumed: nominal && !SAID_AS_FACT.test(before) };
}

/** What the words before say: not of a meeting `during` or `after` which something else was. */
function earlier(before: string, nominal: boolean): Rule | undefined {
  const rule = BEFORE.find(({ words }) => words.test(before));
  const open = rule?.status === 'PLANNED' || rule?.status === 'PROPOSED';
  return nominal && open && /\b(?:after|following|during) (?:\S+ ){0,4}$/u.test(before) ? undefined : rule;
}

/** `to meet B` after a verb: held where somebody travelled for it, planned where they still travel. */
function purpose(before: string): StatusFound {
  if (TRAVELS.test(before) || !TRAVELLED.test(before)) return { status: 'PLANNED', detail: null, assumed: true };
  return { status: 'HELD', detail: null, assumed: true };
}
