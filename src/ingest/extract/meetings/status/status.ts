import type { MeetingStatus, StatusDetail } from '../../../../graph/index.ts';
import { AFTER, BEFORE, CAME_TO_NOTHING, type StatusRule } from './status-rules.ts';

/** What the words around a telling word say of whether the meeting took place. */
export interface StatusFound {
  readonly status: MeetingStatus;
  readonly detail: StatusDetail | null;
  /** Whether no word said so: another telling of the same meeting may know better. */
  readonly assumed: boolean;
}

/** Words further off speak of something else. */
const WORDS_BEFORE = 14;
/** Where another clause begins, with a verb of its own: what stands before it says nothing of the meeting. */
const CLAUSE =
  /(?<=(?:^| )(?:and|but|;|:|said|says|told|added|announced|because|although|though|while|after which) (?:that |also |then |later |now |«\S+ ){0,3})(?:(?:will|would|is|are|was|were|has|had|have|did|could|may|might|can|shall) |(?!«)\p{Ll}{3,}ed (?=to ))/gu;
const ASIDE = /^.*\b(?:who|which|whose|whom) [^,]*, (?=[^,]*$)/u;
/** `A, on a tour that was to end in Rome, then met B`: an aside between who did it and the verb. */
const ASIDE_OF_SUBJECT = /^, (?:on|in|at|during) [^,]*, (?=(?:\p{Ll}+ ){0,2}$)/u;
const SAID_AS_FACT = /\b(?:after|following|during|since|at|took place|held|had|concluded|ended)\b/u;
/** `to meet`; not `on a visit to Rome, met`. */
const FUTURE_PURPOSE = /\bto (?!have )(?:(?!(?:after|following) )[^\s«,]\S* ){0,2}$/u;
/** `to host talks between A and B`. */
const TO_HOST =
  /\bto (?:host|hold|chair|convene|broker|mediate|facilitate|open|resume|moderate) (?:[^\s«,]\S* ){0,3}$/u;
/** `was the first Western minister to meet B`. */
const FIRST_TO =
  /\b(?:was|were|became) (?:among )?(?:the (?:first|last|latest|only|second|third|youngest|oldest) (?:\S+ ){0,6}|«[^»]*» (?:(?:in|since|for) (?:\S+ ){1,6})?)to $/u;
/** `met A before heading to Rome`: what was done next, as the verb before it was done. */
const BEFORE_GOING =
  /(?<=\b(?:met|held|spoke|saw|had|made|began|(?!warn|urg|call|vow|promis|pledg|demand|announc|declar|accus|insist|condemn)\p{Ll}{2,}ed) (?:(?!(?:will|would|to|said) )\S+ ){0,10})before (?:then |later )?(?:travell?ing|flying|heading|going|leaving|moving|continuing|driving|departing|returning|proceeding) (?=on |to |for |back )/u;
const TRAVELLED =
  /\b(?:travel(?:l?ed)|continued|proceeded|went on|flew|sneaked|arrived|came|went|visited|returned|was in|were in|(?:was|were) on the (?:phone|line)|had|got|managed|gathered|met|sat|stopped|drove|walked|trekked|trooped|filed|slipped|rushed|hurried|rode|sailed|(?:was|were) (?:hauled|called|summoned|brought|taken|driven|flown)(?: in)?|crossed|stayed|called|took)\b/u;
const MADE_TRIP = /\b(?:made|paid) (?:\S+ ){1,4}(?:trip|visit|tour|stop|stopover|detour)\b/u;
const TRAVELS =
  /\b(?:travels?|travell?ing|flies|flying|arriv(?:es?|ing)|comes?|coming|goes|going|visits?|visiting|head(?:s|ing|ed)?|is in|are in|leaves?|leaving|left|depart\w*)\b/u;
const AFTER_IT =
  /\b(?<!\bto be )(?:after|following|follows?|followed(?! by)|during|since) (?:(?!cancel|call|scrap|postpon|refus|declin|reject|abandon|boycott|skipp)\S+ ){0,4}$/u;
/** `will raise it during talks`, `is expected to be raised during`: what is ahead is done there. */
const AHEAD_DURING =
  /\b(?:will|(?:is|are) (?:\S+ )?to) (?:(?!(?:and|said|says|after) )\S+ ){1,8}?during (?:\S+ ){0,4}$/u;
const AFTER_GERUND = /\b(?:after|following|since) (?:\S+ly )?$/u;
const STILL_AHEAD =
  /\b(?:will|would|to be|is to|are to|due|set|expected|scheduled|plans?|planned(?! (?:meeting|talks|summit|visit|trip|call))|planning|intends?|hopes?|wants?|heads?|leaves?|may|might|could|can|should|must|shall|only|until|to (?!the |an? |his |her |their |its )\p{Ll}+)\b/u;
/** What is said, offered or asked there. */
const IN_IT =
  /\b(?<!\b(?:insist(?:s|ed|ing)?|counting|banking|aim(?:s|ed|ing)?) )(?:(?:in|during|at|over|on) (?:an?|the|their|his|her) (?:\S+ ){0,3}|(?:in|during|at) (?:[^\s«]+ ){0,2})$/u;
/** `on a possible meeting`: that one is no occasion yet. */
const OPEN = /\b(?:possible|potential|prospective) (?:\S+ ){0,2}$/u;
/** What is set off by commas between a noun and its verb: `, the first in a year, will be held`. */
const SET_OFF =
  /(?<=^|[»\p{Ll}] ), (?:(?!(?:and|but|said|says|who|whose|where) )[^\s,.;]+ ){1,16}?, (?=(?:will|is|are|was|were|has|have|had|would|could|may|might|did|opens?|opened|begins?|began|resumes?|resumed|starts?|started|takes?|took|never|collapsed|fell) )/u;
/** `Before meeting B on Friday, A will …`: what is done before it is ahead, and so is the meeting. */
const OPENS_BEFORE = /^before (?:\S+ly )?$/u;
const DOES_AHEAD = /^[^;]*?, (?:\S+ ){1,4}?(?:will|(?:is|are) (?:(?:due|set|expected|scheduled) )?to|plans?) /u;
const NONE = /\bno (?:such |direct |further |formal |other |face-to-face ){0,2}$/u;

const HELD: StatusFound = { status: 'HELD', detail: null, assumed: false };

/** The status that the words before and after the telling word give; HELD where nothing says otherwise. */
export function statusOf(words: string, after: string, nominal: boolean): StatusFound {
  const before = clauseOf(words);
  if (nominal && NONE.test(before)) return { status: 'CANCELLED', detail: 'DENIED', assumed: false };
  if (cameToNothing(before, after)) return { status: 'CANCELLED', detail: 'DENIED', assumed: false };
  const told = toldBy(before, after, nominal);
  if (told !== undefined) return withOutcome(told, after);
  if ((nominal ? TO_HOST : FUTURE_PURPOSE).test(before)) return purpose(before);
  if (isAfterWhatIsTold(before, after, nominal)) return { status: 'PLANNED', detail: null, assumed: true };
  return nominal && !SAID_AS_FACT.test(before) ? { ...HELD, assumed: true } : HELD;
}

function isAfterWhatIsTold(before: string, after: string, nominal: boolean): boolean {
  if (nominal) return /\bbefore (?:\p{Ll}+ing (?:\S+ ){0,9}|(?:\S+ ){0,4})$/u.test(before);
  return OPENS_BEFORE.test(before) && DOES_AHEAD.test(after);
}

/** The words near the telling one, those of its own clause. */
function clauseOf(words: string): string {
  const near = words
    .replace(ASIDE_OF_SUBJECT, '')
    .replace(BEFORE_GOING, 'then went ')
    .split(' ')
    .slice(-WORDS_BEFORE)
    .join(' ');
  // `A, who had refused to concede, phoned B`: what an aside tells is told of something else.
  const aside = ASIDE.exec(near);
  if (aside !== null) return near.slice(aside[0].length);
  const last = [...near.matchAll(CLAUSE)].at(-1);
  return last === undefined ? near : near.slice(last.index);
}

/** What the words before say: not of a meeting `during` or `after` which something else was. */
function earlier(before: string, nominal: boolean): StatusRule | undefined {
  const inIt = nominal && IN_IT.test(before) && !OPEN.test(before);
  const rule = BEFORE.find(({ words, status }) => !(inIt && status === 'PROPOSED') && words.test(before));
  if (!nominal || rule === undefined) return rule;
  return AFTER_IT.test(before) && !AHEAD_DURING.test(before) ? undefined : rule;
}

/** `had hoped to meet B, but …`, `left before talks with B could begin`. */
function cameToNothing(before: string, after: string): boolean {
  return (HAD_HOPED.test(before) && BUT.test(after)) || (BEFORE_IT.test(before) && COULD_BEGIN.test(after));
}

/** What the words say; nothing where what was announced before was done after it. */
function toldBy(before: string, after: string, nominal: boolean): StatusRule | undefined {
  if (!nominal) {
    const off = PLAN.test(before)
      ? AFTER.find(({ status, words }) => status === 'CANCELLED' && words.test(after))
      : undefined;
    const told = off ?? earlier(before, nominal);
    return told !== undefined && isAfterIt(before) ? undefined : told;
  }
  const clause = after.replace(SET_OFF, '');
  return sooner(
    AFTER.find((late) => late.words.test(clause)),
    earlier(before, nominal),
  );
}

/** `plans for A to meet B have been dropped`: what is said of the plan is said after it. */
const PLAN = /\b(?:plans?|proposals?|arrangements?|efforts|attempts?|invitations?|offers?|ideas?) (?:for|to) /u;

/** What is said after it counts more; but `called off a meeting that was to begin on Friday`. */
function sooner(after: StatusRule | undefined, before: StatusRule | undefined): StatusRule | undefined {
  return after?.status === 'PLANNED' && before?.status === 'CANCELLED' ? before : (after ?? before);
}

/** What was decided was so after what was done before it. */
const DECIDED = /\bdecided to /u;
/** `announced the trip after meeting B`: what was done before something else that is over. */
function isAfterIt(before: string): boolean {
  return AFTER_GERUND.test(before) && !STILL_AHEAD.test(before.replace(DECIDED, 'did '));
}

const HAD_HOPED = /\bhad (?:\S+ )?(?:hoped|wanted|intended|meant|wished) (?:to|for)\b/u;
const BUT = /^(?:(?!(?:and|said|says) )\S+ ){0,10}?(?:, )?but /u;
const BEFORE_IT = /\bbefore (?:an? |the |his |her |their |its )?(?:[^\s«]+ ){0,2}$/u;
const COULD_BEGIN = /^could (?:even )?(?:begin|start|open|take place|get under way|be held)\b/u;
/** `would meet B anytime`, `at any place`. */
const AT_ANY_TIME =
  /^(?:(?!(?:and|but|said|says) )\S+ ){0,4}?(?:any ?time|at any (?:time|place|moment)|whenever|wherever|any day|any place)\b/u;

/** What was ahead, and came to nothing by what the sentence goes on to say. */
function withOutcome({ status, detail }: StatusRule, after: string): StatusFound {
  if (status === 'PLANNED' && AT_ANY_TIME.test(after)) return { status: 'PROPOSED', detail: null, assumed: false };
  const open = status === 'PLANNED' || status === 'PROPOSED';
  return open && CAME_TO_NOTHING.test(after)
    ? { status: 'CANCELLED', detail: 'CALLED_OFF', assumed: false }
    : { status, detail, assumed: false };
}

/** `to meet B` after a verb: held where somebody travelled for it, planned where they still travel. */
function purpose(before: string): StatusFound {
  if (FIRST_TO.test(before)) return HELD;
  const travelled = MADE_TRIP.test(before) || (TRAVELLED.test(before) && !TRAVELS.test(before));
  return { status: travelled ? 'HELD' : 'PLANNED', detail: null, assumed: true };
}
