import { type Construction, nominal, verbal } from './construction.ts';

const LIST = '{PARTY}(?:(?: of «\\w+»)? ,? ?(?:and |with |plus )?{PARTY}){0,5}';
const PRESENT = '(?:present|in attendance|seated|sitting|gathered|around|at|attending|taking part|on hand)';
const AT_TABLE = '(?:at|around|round|to) (?:the|one|a) (?:(?!with |of )\\S+ ){0,2}?(?<t>table)(?! of)';

/** `Also present were A and B` adds to a meeting told before, where it doesn't say besides whom. */
const NOT_ALSO = '^(?!also (?!(?:\\S+ ){0,12}?(?:addition to|besides|alongside)))';

/** Who was there, at whose table, in whose company. */
export const COMPANIES: readonly Construction[] = [
  verbal('at a table with', `${AT_TABLE} {CIRCUMSTANCES}with (?<b>{PEOPLE})`, {
    format: 'IN_PERSON',
    confidence: 0.75,
  }),
  verbal(
    'several at a table',
    `(?:sat|sit|sits|be|were|are|return|returned|back|meet|met|come|came|gathered|gather|seated) (?:(?!also )\\S+ ){0,3}?${AT_TABLE}`,
    { other: 'ALONE', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal('at the table were', `${NOT_ALSO}(?:[\\p{Ll}-]+ ){0,3}?${AT_TABLE} {STRETCH8}(?:were|sat|was) (?<b>${LIST})`, {
    other: 'ALONE',
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
  verbal(
    'present were',
    `${NOT_ALSO}(?:also |among |those |the |participants |others |people ){0,3}${PRESENT} (?:(?:at|in|for|during|on) (?:(?!that |who |said |addition )\\S+ ){0,8}?{NOUN} )(?:, )?(?:(?:in addition to|besides|alongside|apart from) (?<a>{PARTY}) )?(?:, )?(?:were|was|included) (?<b>${LIST})`,
    { other: 'ALONE', format: 'IN_PERSON', confidence: 0.8 },
  ),
  nominal(
    'attended by',
    `(?<=(?<![^ ]){OCCASION} (?:(?!with |that |said |between |while |delegation |team |side )\\S+ ){0,10})(?<!(?:^in addition , .*|also ))(?<t>attended by|brought together|bringing together|drew|gathered|grouped|included|involved|involving) (?<b>«[XKG]\\d+»(?! 's)|{PARTY}(?: of «\\w+»)? ,? ?(?:and |with |plus )${LIST})`,
    { other: 'ALONE', confidence: 0.75 },
  ),
  verbal(
    'joined for talks with',
    `(?:joined|joins|joining|join|accompanied|accompany|accompanies|accompanying) (?:by )?(?<a>{PEOPLE}) (?:for|in|to|at|on|during) {MODIFIERS}{NOUN} {CIRCUMSTANCES}with (?<b>{PARTY})`,
    { confidence: 0.85 },
  ),
  verbal(
    'joined by for',
    `(?:was|were|been|be) (?<t>joined) {CIRCUMSTANCES}by (?<b>{PEOPLE}) {STRETCH6}(?:for|in|at|during) (?:an? |the )?(?:\\S+ ){0,3}?{OCCASION}`,
    {
      confidence: 0.75,
    },
  ),
  verbal(
    'said at a meal of',
    `(?:at|during) (?:a|the) {GAP4}(?<t>{OCCASION}) (?:hosted|given|held|convened) by (?<b>{PEOPLE}) {STRETCH8}, (?<a>{LEFT}) (?:also )?(?:said|praised|told|thanked|urged|spoke|toasted|called|discussed|promised|stressed|assured|warned|raised|pressed)`,
    { other: 'GIVEN', status: 'HELD', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal('joined there by', `were (?<t>joined) (?:in|at|on) {CIRCUMSTANCES}by (?<b>{PEOPLE})`, { confidence: 0.6 }),
  verbal(
    "attend one's gathering",
    `(?:attended|attend|attends|attending|joined) {MODIFIERS}{NOUN} {GAP4}(?:(?:hosted|given|called|convened|chaired|held) by (?<b>{PERSONS})|(?:that |which )?(?<c>{PERSONS}) {AUX}(?:hosted|hosts|hosting|gave|gives|called|convened|chaired|held))`,
    { format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'several sign',
    `(?<b>«[XG]\\d+») (?:\\S+ ){0,2}?(?<t>sign|signed|initialed|initialled|inked) (?:an? |the )?(?:(?!with )\\S+ ){0,4}?(?:agreements?|deal|memorandum|treaty|pact|accord|declaration|protocol|contract|letter of intent)(?= (?:in|at|on|of|as|during|to|,|\\.|«))`,
    { other: 'ALONE', format: 'IN_PERSON', people: true, confidence: 0.6 },
  ),
];
