import type { Phrase } from '../../phrases/phrase.ts';
import type { ReadSentence } from '../../reading.ts';
import { type Cued, cued, matches, mayMatch } from '../shapes/cued.ts';
import { shapeOf } from '../shapes/shape.ts';
import { wordAt } from '../shapes/word-at.ts';
import type { Match } from './match.ts';

/** Senses of the telling words that are no meeting of parties, read against what was matched and what follows it. */
const OTHER_SENSES: readonly Cued[] = [
  /\bmeet(?:s|ing)?\b (?:\S+ ){0,4}?(?:targets?|goals?|demands?|deadlines?|needs?|requirements?|standards?|expectations?|conditions|obligations|criteria|challenges?|commitments|approval|resistance|opposition)\b/u,
  /\b(?:demands?|needs?|costs?|targets?|requirements?|conditions?|obligations?|expenses|bills?|shortfall|criteria) (?:(?:has|have|had|can|could|will|would|may|must|also|largely|fully|partly|only|not|all) ){0,3}(?:be|been|is|are|was|were|being) (?:\S+ly )?met\b/u,
  /\b(?:met|meet|meets) (?:with )?(?:success|failure|resistance|opposition(?! «)|criticism|approval|skepticism|scepticism|anger|silence|outrage|his death|her death)\b/u,
  /\b(?:talks?|talked|talking|spoke|speaks?|speaking) (?:to|with) (?:the )?(?:press|media|reporters|journalists)\b/u,
  /\b(?:received|receives?|receiving) (?:an? |the )?(?:award|prize|letter|support|votes?|aid|money|information)\b/u,
  /\b(?:often|usually|regularly|routinely|frequently|always|sometimes|rarely|traditionally) (?:met|meets?|talks?|speaks?|spoke|welcomes?|holds?)\b/u,
  /\b(?:has|have|had) (?:long|repeatedly|always|consistently|so far|never) (?:refused|rejected|ruled|spurned|declined|opposed|met|spoken)\b/u,
  /\b(?:long|repeatedly|consistently|steadfastly|persistently) refus\w+\b/u,
  /\b(?:for (?:years|decades|months)|always|all along) (?:\S+ ){0,2}?(?:refus|reject|declin|oppos|maintain|insist)\w*/u,
  /\b(?:do|does) not (?:\S+ )?(?:negotiate|talk|bargain|deal)\b/u,
  /\b(?:hold|have|meet|host|see) (?:\S+ ){0,4}?(?:regularly|every (?:year|month|week)|monthly|annually|more often)\b/u,
  /\b(?:has|have|had) yet to (?:\S+ )?(?:meet|talk|speak|sit|see|hold|have|begin|start)\b/u,
  // No occasion is meant.
  /\b(?:has|have|had) (?:also |still |yet )?not (?:\S+ ){0,2}?(?:met|consulted|contacted|phoned|spoken|talked|negotiated|seen|sat|held|had)\b/u,
  /\b(?:will|would|won't|wouldn't) (?:not )?(?:\S+ )?(?:meet|talk|negotiate|speak|hold|sit|enter|join|resume|open|begin|start|take place|go ahead)\b.* (?:until|unless|as long as|so long as)\b/u,
  /\b(?:will|would) not (?:\S+ )?(?:negotiate|bargain|talk)\b/u,
  /\bwant(?:s|ed)? (?:(?:a|an|more|to|have|open|genuine|real|the) ){0,4}dialogue\b/u,
  /\b(?:impasse|deadlock|stalemate|point man|point woman|negotiator|representative|stance|leverage) in (?:\S+ ){0,3}?(?:talks|negotiations)\b/u,
  /\b(?:salvag|sav|rescu)(?:e|es|ed|ing) (?:(?!(?:by|with|in|at|after) )\S+ ){0,3}?(?:talks|negotiations)\b/u,
  // They talk otherwise.
  /\b(?:not|never) (?:\S+ )?(?:sit|sat|meet|met|be|been) in the same room\b/u,
  // What a place is for, and what was once a habit.
  /\bused to (?:receive|host|meet|welcome|see|hold|entertain|dine|talk)\b/u,
  /\bno (?:news|word|information|details) (?:of|on|about|regarding|concerning)\b/u,
  /\bno (?!longer )(?:\S+ )?(?:plans?|intention|intentions) (?:for|to|of)\b/u,
  /\b(?:doubt\w*|unlikely|unclear|not clear|not known|uncertain) (?:that|whether|if|to|there)\b/u,
  /\btoo (?:early|soon) (?:for|to)\b/u,
  /\bdiscuss(?:ed|es|ing)? (?:(?:the|peace|possible|new|further|ongoing|stalled|nuclear|trade|future) ){0,4}(?:talks|negotiations)\b/u,
  /\b(?:is|are|was|were) not (?:yet )?(?:ready|prepared|inclined) (?:to|for)\b/u,
  /\b(?:can|could) be no (?:\S+ )?(?:talks|negotiations|dialogue|meetings?)\b/u,
  /\bha(?:s|ve|d) had no (?:\S+ ){0,2}?(?:talks|contacts?|meetings?|negotiations)\b/u,
  /\bpanel (?:discussions?|debates?)\b/u,
  /\bonly (?:a |an |direct |face-to-face |such ){0,2}(?:talks|summit|meeting|negotiations|dialogue) between\b/u,
  /\b(?:little|no|slim|scant) (?:chance|prospect|hope|likelihood) (?:that|of)\b/u,
  /\bin no (?:mood|hurry|rush|position) (?:to|for)\b/u,
  /\b(?:no point|no sense|no use) (?:in|to)\b/u,
  /\b(?:hours|days|weeks|months|years) of (?:haggling|wrangling|bargaining)\b/u,
  /\bno (?:\S+ )?(?:meetings?|talks|summit) (?:\S+ ){0,8}?(?:planned|scheduled|foreseen|envisaged)\b/u,
  /\b(?:will|would) have to (?:\S+ )?(?:talk|negotiate|meet|speak|sit)\b/u,
  /\b(?:face|facing|meet|meets|meeting) (?:each other )?(?:\S+ ){0,5}?(?:in|for|at) (?:the |a |an |their )?(?:\S+ ){0,2}?(?:court|primary|primaries|elections?|polls|run-?off|race|vote|ballot|ring|title|debate|finals?)\b/u,
  /\b(?:must|needs? to|should|ought to) (?:\S+ ){0,6}?(?:meet|hold|talks?|sit|speak|begin|resume|start)\b/u,
  /\b(?:met|meet|meets|meeting|face|faced) (?:(?!talks |negotiations )\S+ ){0,7}?(?:in|for|at) (?:the |a |an |their |«\S+ )?(?:(?!talks |negotiations )\S+ ){0,2}?(?:finals?(?! (?!(?:in|on|of|at|against|after|before|between|when|where|for|and|as|with|to) )\p{Ll})|semi-?finals?|quarter-?finals?|match|game|cup|league|tournament|playoffs?|fight|bout|derby|title|trophy|belt|championships?|qualif\w+|ring|octagon|dock|court|courtroom)\b/u,
  /\b(?:speak\w*|spoke|talk\w*|listen\w*) (?:\S+ ){0,6}?(?:at|during|in) (?:an? |the |their )?(?:\S+ )?(?:news|press) conference\b/u,
  /\bmet (?:\S+ ){0,8}?and (?:\S+ )?(?:married|wed|fell in love|divorced|dated)\b/u,
  /\b(?:news|press|media) (?:conferences?|briefings?) with\b/u,
  /\bwait\w* (?:with|for)\b/u,
  // What bodies hold every year, and who owns them attends.
  /\b(?:shareholders?|stockholders?|investors) ?(?:'s?|’)? (?:\S+ )?meetings?\b/u,
  /\b(?:at|of|after|during|before|for|attend(?:s|ed|ing)?|addressed) (?:the|its|an?|this|their|«\S+) (?:(?:'s|«\S+|this|next) ){0,2}(?:annual|general|spring|autumn|quarterly) (?:general )?meetings?\b(?! (?:between|with) )/u,
  /\b(?:shareholders|stockholders|investors|analysts) (?:at|during|in) (?:an?|the|its) (?:\S+ ){0,2}meeting\b/u,
  /\b(?:not|n't|never|refus\w+ to|declin\w+ to) (?:\S+ )?rul(?:e|ed|ing) out\b/u,
  /\b(?:urg\w+|ask\w*|told|warn\w*|press\w*|call\w* on|advis\w+|want\w*) (?:«\S+ )?not to\b(?! be (?:named|identified|quoted|used)\b)/u,
  /\b(?:depend\w*|hing\w+|contingent) (?:up)?on (?:\S+ ){0,5}?(?:meetings?|talks|summit|negotiations)\b/u,
  /\bavoid(?:s|ed|ing)? (?:[^\s«]+ ){0,3}?(?:meet\w*|talks|encounter|see|seeing)\b/u,
  // Nobody says that there is one.
  /\bif there (?:is|was|were|are|had been|has been|have been|would be|will be)\b/u,
  /\b(?:any|no) (?:[^\s«]+ ){0,2}(?:contacts?|dialogue)\b/u,
  /\balready hosts?\b/u,
  /\bpav\w+ the way (?:for|to)\b(?!.* (?:scheduled|due|set|planned|slated) (?:for|to)\b)/u,
  /\bmeet\w* (?:\S+ ){0,4}?(?:in the middle|half-?way)\b/u,
  /\b(?:gather|meet|meets|sit|sits) (?:most|every|each|all)\b/u,
  /\b(?:round|series) of separate \S+ ?calls\b/u,
  /\b(?<!as (?:the |a |its )?)(?:place|venue|platform|conditions|prospects?|hopes?|chances?|framework) (?:for|of) (?:\S+ ){0,3}?(?:talks|negotiations|meetings?|summit)\b(?!.* (?:dashed|faded|evaporated|crushed|died))/u,
  /\bnot (?:take part|attend|participate)\b(?! (?:in )?(?:(?!that |who |between )\S+ ){0,6}?with (?:the )?«[PXGOCK])/u,
  /\b(?:ready|prepared|willing|open|readiness|willingness) to (?:negotiate|talk)\b/u,
  /\b(?:precondition|condition)s? for\b/u,
  /\b(?:in|for|at|before|ahead of|during) (?:any|future|possible|potential|eventual) (?:\S+ ){0,2}?(?:talks|negotiations|meetings?|summit)\b/u,
  /\b(?<!(?:cancel\w*|called off|dropped|withdrew|scrapped) (?:his|her|its|their) )(?:mediation|involvement|participation|a role) in (?:\S+ ){0,5}?(?:talks|negotiations)\b/u,
  /\breluctan\w+ (?:of|to)\b/u,
  /\b(?:encourag\w*|urg\w*|push\w*|seek\w*|hop\w*|call\w*|press\w*) (?:\S+ ){0,2}?progress (?:["”] )?(?:in|on) (?:\S+ ){0,3}?(?:talks|negotiations)\b/u,
  /\brul(?:e|ed|es|ing) out (?:(?:any|all|direct|further|peace|new|more) )*(?:talks|negotiations|dialogue|negotiating|talking)\b/u,
  /\b(?:has|have) (?:refused|ruled out|declined) (?:to )?(?:negotiat|talk)/u,
  /\b(?:address|speech|speak|statement|briefing|hearing|debate|report|questions?|testif\w+|editorial) (?:(?!that |who |said )\S+ ){0,5}?(?:about|on|over|regarding) (?:\S+ )?(?:talks|negotiations)\b/u,
  /\b(?:only|solely) (?:negotiate|talk|speak)\b/u,
  /\bcan (?:either|only) (?:have|hold|meet)\b/u,
  /\b(?:has|have) (?:refused|rejected|ruled out|spurned) (?:repeated (?:offers|calls|appeals|requests) (?:for|of) )?(?:(?:any|all|direct|peace|repeated|further) ){0,3}(?:talks|negotiations)\b/u,
  /\bbargaining (?:chips?|position|power|units?)\b/u,
  /\bif (?:\S+ ){1,6}?(?:meets?|met|meeting)\b/u,
].map(cued);

/** `renewed his call for a meeting`: what is called is none. */
function isCallFor({ telling }: Pick<Match, 'telling'>, { units }: ReadSentence): boolean {
  const [word, next] = [wordAt(units, telling), wordAt(units, telling + 1)];
  return /^calls?$/u.test(word) && /^(?:for|by)$/u.test(next);
}

/** Where people are side by side, or against each other, and don't meet, told right after what was matched. */
const OTHER_SETTING =
  /^(?:(?!and |but |who |after |before |now )\S+ ){0,4}?(?:in|on|at|during) (?:the |a |an |his |her |their )?(?:(?!and |but )\S+ ){0,2}?(?:dock|court|courtroom|trial|tribunal|hearing|rally|cup|debate|parade|stage|ring|semi-?final|final(?! (?!(?:in|on|of|at|against|after|before|between|when|where|for|and|as|with|to) )\p{Ll})|show|film|movie)\b/u;

const RIVALS = cued(
  /\b(?:(?:return|first|second) leg|kick-?off|semi-?finals?|quarter-?finals?|qualif(?:ying|iers?)|world cup|to be played|injured captains?|fixture|play-?offs?|vacant title|weigh-in|derby|striker|goalkeeper|head coach|a week after coach)\b/u,
);

/** Whether the sentence is about sport, where clubs meet, host and face each other. */
function isMatch({ matched }: Pick<Match, 'matched'>, shape: string, sentence: ReadSentence): boolean {
  return /\b(?:meets?|met|face|faces|faced|hosts?|hosted|visits?)\b/u.test(matched) && matches(RIVALS, shape, sentence);
}

/** What a work of fiction tells. */
const FICTION = cued(
  /\bin (?:the|his|her|an?|this) (?:\S+ )?(?:novel|film|movie|sitcom|musical|opera|screenplay|comic)\b(?! (?:industry|business|festival|studio))|\b(?:novel|film|movie|sitcom|musical|screenplay) (?:tells|depicts|follows|imagines|recounts|opens with)\b/u,
);

/** Whether it is a call for something, a match of clubs, or a scene of a work. */
export function isCallOrMatch(match: Pick<Match, 'matched' | 'telling'>, sentence: ReadSentence): boolean {
  const { text } = shapeOf(sentence.units, sentence.tokens);
  return isCallFor(match, sentence) || isMatch(match, text, sentence) || matches(FICTION, text, sentence);
}

/** Whether words of the shape, which begin before or in what was matched, say that it tells of something else than a meeting. */
export function isOtherSense(before: string, { matched, after }: Match, sentence: ReadSentence): boolean {
  if (OTHER_SETTING.test(after)) return true;
  const told = before.length + matched.length;
  const stretch = `${before}${matched} ${after}`;
  return OTHER_SENSES.some((sense) => {
    const at = mayMatch(sense, sentence) ? stretch.search(sense.pattern) : -1;
    return at >= 0 && at < told;
  });
}

/** `A meeting between A and B is unlikely`: nobody arranges or wants it. */
export function isUnlikely({ construction, after }: Match): boolean {
  return construction.nominal && UNLIKELY.test(after);
}

const UNLIKELY =
  /^(?:(?!(?:and|but|,|said|says|that|as|while|who|which) )\S+ ){0,8}?(?:is|are|was|were|remains?|remained|seems?|seemed|looks?|looked|appears?|appeared) (?:\S+ly |still |also |now |highly ){0,2}(?:unlikely|doubtful|in doubt|improbable|inconceivable|unthinkable|a long way off)\b/u;

/** `told a meeting of business leaders`: a speech to people who hold no office. */
export function isAudience({ construction, matched, parties }: Match, { units }: ReadSentence): boolean {
  if (construction.name !== 'told a meeting of' || !/^«\S+ (?:told|addressed) /u.test(matched)) return false;
  const unit = units[parties.at(-1) ?? -1];
  return (
    unit?.form === 'PHRASES' &&
    unit.phrases.every(
      ({ kind, office, words }) => kind === 'GROUP' && (office === null || office.common || PRIVATE.test(words)),
    )
  );
}

const PRIVATE = /\b(?:business|party|industry|corporate|company)\b/iu;
const SPOKESMAN = /\bspokes(?:man|woman|person|men|people)\b/iu;

/** `the spokesman said talks with B …`: who speaks for others takes no part in what they tell. */
export function isSpokesman(
  { subject, construction }: Pick<Match, 'subject' | 'construction'>,
  sentence: ReadSentence,
): boolean {
  const unit = subject === null ? undefined : sentence.units[subject];
  if (!construction.nominal || subject === null || unit?.form !== 'PHRASES') return false;
  if (!/^(?:said|says|told|added|announced|confirmed)$/u.test(wordAt(sentence.units, subject + 1))) return false;
  return unit.phrases.every(
    ({ first, next, kind, of }) =>
      // Somebody's spokesman tells what they do.
      !(kind === 'OFFICE' && of.some((name) => name.kind === 'PERSON')) &&
      sentence.tokens.slice(first, next).some(({ lower }) => SPOKESMAN.test(lower)),
  );
}

/** `the first between a president and a king`, `the first time a minister met B`: none of them, or the one who does it, is anybody, so that it tells of no one meeting. */
export function isAnybody(
  { subject, parties, first }: Pick<Match, 'subject' | 'parties' | 'first'>,
  sentence: ReadSentence,
): boolean {
  const { units, tokens } = sentence;
  const isFirst = subject !== null && wordAt(units, subject - 1) === 'time';
  const phrases = parties.flatMap((index) => {
    const unit = units[index];
    return unit?.form === 'PHRASES' ? unit.phrases : [];
  });
  const any = phrases.filter((phrase) => isAny(phrase, tokens));
  // `did not meet any official`.
  const isNobody = any.some(({ first: at }) => tokens[at]?.lower === 'any') && wordAt(units, first - 1) === 'not';
  return any.length > 0 && (isFirst || isNobody || any.length === phrases.length);
}

function isAny({ kind, first }: Phrase, tokens: ReadSentence['tokens']): boolean {
  return kind === 'OFFICE' && [first, first - 1].some((at) => /^(?:an?|any)$/u.test(tokens[at]?.lower ?? ''));
}

/** Whether the subject is nobody: `no president had met B before`. */
export function isNobody({ subject }: Pick<Match, 'subject'>, { units }: ReadSentence): boolean {
  const before = subject === null ? undefined : units[subject - 1];
  return before?.form === 'WORD' && (before.lower === 'no' || before.lower === 'neither');
}
