import { verbs } from './verb-forms.ts';

/** `A dined with B`; where both sides are the subject, `A and B dined`. */
export const TALK_WITH = verbs(`
  sit sits sat sitting|down
  ~talk ~talks talked talking
  talk talks talked talking|things over
  talk talks talked talking|it over
  confer confers conferred conferring
  consult consults consulted consulting
  ~chat ~chats chatted chatting
  chit-chat chit-chats chit-chatted chit-chatting
  converse converses conversed conversing
  negotiate negotiates negotiated negotiating
  haggle haggles haggled haggling
  bargain bargains bargained bargaining
  wrangle wrangles wrangled wrangling
  ~spar ~spars sparred sparring
  ~parley ~parleys parleyed parleying
  dine dines dined dining
  ~lunch ~lunches lunched lunching
  ~breakfast ~breakfasts breakfasted breakfasting
  ~huddle ~huddles huddled huddling
  caucus caucuses caucused caucusing
  reconvene reconvenes reconvened reconvening
  get gets got gotten getting|together
  come comes came come coming|together
  come comes came come coming|face to face
  come comes came come coming|face-to-face
  sit sits sat sitting|face to face
  put puts put putting|their heads together
  catch catches caught catching|up
  shake shakes shook shaken shaking|hands
  exchange exchanges exchanged exchanging|(?:[\\p{Ll}-]+ ){0,3}?views
  exchange exchanges exchanged exchanging|words
  exchange exchanges exchanged exchanging|greetings
  exchange exchanges exchanged exchanging|pleasantries
  exchange exchanges exchanged exchanging|a few words
  compare compares compared comparing|notes
  break breaks broke broken breaking|bread
  share shares shared sharing|a table
  share shares shared sharing|a meal
  mingle mingles mingled mingling
`);

/** `A spoke with B`; with nobody told, it may be a speech. */
export const SPEAKING = verbs(`
  speak speaks spoke spoken speaking
`);

/** `A hosted B`: whoever is the object of one is a person or speaks for a party. */
export const HOSTING = verbs(`
  host hosts hosted hosting
  receive receives received receiving
  welcome welcomes welcomed welcoming
  greet greets greeted greeting
  entertain entertains entertained entertaining
`);

/** `A embraced B`: side by side. */
export const FACING = verbs(`
  embrace embraces embraced embracing
  ~hug ~hugs hugged hugging
  buttonhole buttonholes buttonholed buttonholing
  consult consults consulted consulting
  sound sounds sounded sounding|out
  hear hears heard hearing|out
`);

/** `A briefed B on the outcome`. */
export const BRIEFING = verbs(`
  brief briefs briefed briefing
  debrief debriefs debriefed debriefing
`);

export const SEEING = verbs(`
  see sees saw seen seeing
`);

export const VISITING = verbs(`
  ~visit ~visits visited visiting
`);

export const SUMMONING = verbs(`
  summon summons summoned summoning
  ~call ~calls called calling|in
  haul hauls hauled hauling|in
`);

/** `A gathered B and C in his office`. */
export const CONVENING = verbs(`
  convene convenes convened convening
  gather gathers gathered gathering
  assemble assembles assembled assembling
  summon summons summoned summoning
  bring brings brought bringing|together
  ~call ~calls called calling|together
`);

/** `A dropped in on B`. */
export const CALLING_ON = verbs(`
  drop drops dropped dropping|in on
  drop drops dropped dropping|by to see
  stop stops stopped stopping|by to see
  look looks looked looking|in on
  pay pays paid paying|a call on
  check checks checked checking|in on
`);

export const PHONING = verbs(`
  ~phone ~phones phoned phoning
  ~telephone ~telephones telephoned telephoning
  ~ring ~rings rang rung ringing
  video-call video-calls video-called video-calling
  call calls called calling|up
  ~phone ~phones phoned phoning|up
  ~ring ~rings rang rung ringing|up
`);

/** `A told B in a call`: somebody says something to somebody. */
export const TELLING = verbs(`
  tell tells told telling
  ask asks asked asking
  urge urges urged urging
  assure assures assured assuring
  reassure reassures reassured reassuring
  inform informs informed informing
  notify notifies notified notifying
  thank thanks thanked thanking
  warn warns warned warning
  remind reminds reminded reminding
  press presses pressed pressing
  congratulate congratulates congratulated congratulating
  brief briefs briefed briefing
  promise promises promised promising
  offer offers offered offering
  lecture lectures lectured lecturing
  confront confronts confronted confronting
  berate berates berated berating
  caution cautions cautioned cautioning
  challenge challenges challenged challenging
  question questions questioned questioning
  advise advises advised advising
  beg begs begged begging
  implore implores implored imploring
  hand hands handed handing
  give gives gave given giving
  show shows showed shown showing
`);

/** `A and B thrashed out a deal at a hotel`: they talk something over. */
const OVER_TALK = `
  hammer hammers hammered hammering|out
  thrash thrashes thrashed thrashing|out
  iron irons ironed ironing|out
  discuss discusses discussed discussing
  haggle haggles haggled haggling|over
  wrangle wrangles wrangled wrangling|over
  go goes went gone going|over
  ~talk ~talks talked talking|over
  review reviews reviewed reviewing
  narrow narrows narrowed narrowing|differences
`;
export const TALKING_OVER = verbs(OVER_TALK);

/** `A settled the price with B`: so they do with somebody; without, each may do it alone. */
export const SETTLING = verbs(`${OVER_TALK.trim()}
  work works worked working|out
  raise raises raised raising
  settle settles settled settling
  coordinate coordinates coordinated coordinating
  finalize finalizes finalized finalizing
  finalise finalises finalised finalising
`);

/** `A and B agreed at talks to …`: what several do together who talk. */
export const AGREEING =
  'agreed|agree|reached|failed|signed|discussed|pledged|concluded|promised|vowed|reaffirmed|exchanged|settled|stressed|underscored|underlined|emphasized|emphasised|expressed|restored|sealed|initialed|initialled|struck|announced|decided|reviewed';
