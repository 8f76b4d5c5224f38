import { type Construction, nominal, verbal } from './construction.ts';

/** What is to come, or was before. */
const OTHER =
  '(?:next|second|third|fourth|fifth|another|further|follow-up|final|last|first|previous|earlier|new|fresh)';

/** Another meeting of those told before, whom the sentence need not name again: `the next round is set for Tuesday in Cairo`. */
export const AGAIN: readonly Construction[] = [
  nominal(
    'another round',
    `(?:^|(?<!with )(?:the|a|an|another|their) )(?:${OTHER} )(?:(?!with |between |of |similar |such )\\S+ ){0,1}?(?<t>{OCCASION})(?: of (?:(?!with |between )\\S+ ){0,1}?{OCCASION})?(?= (?:,|in|on|at|for|will|would|is|are|was|were|has|had|have|took|takes|began|ended|scheduled|planned|set|due|«D\\d+») )(?!(?: \\S+){0,8} (?:with|between) )`,
    { other: 'TOLD', confidence: 0.65 },
  ),
  verbal(
    'come together again',
    `(?<![^ ])(?:«[HTXKGP]\\d+»|they|negotiators|sides|delegations|teams|parties|delegates|envoys|agreed|agreement|agreeing|plans?|pledged|pledge|decided|promised|promise) {STRETCH8}(?:will|would|to|may|might|due|could) {AUX}(?<t>reconvene|meet again|talk again|return to the table|return to the negotiating table|return to the bargaining table|resume talks|resume their talks|resume the talks|resume negotiations|back at the same table|back at the table|sit down again|come together again)(?! with)`,
    { other: 'TOLD', status: 'PLANNED', confidence: 0.7 },
  ),
];
