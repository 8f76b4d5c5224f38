import type { Reading } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Party } from '../party.ts';
import { matchesIn, searched } from '../shapes/matches-in.ts';
import { pattern } from '../shapes/pattern.ts';
import { placeholders } from '../shapes/shape.ts';

/** What states are called together that talk with somebody. */
const POWERS =
  /^(?:world |major |global |big |six |five |the )*(?:powers|p5 ?\+ ?1(?: group| nations| countries| powers)?|e3\+3)$/iu;
/** Fewer are not all of them. */
const LEAST_STATES = 3;
/** `The group is made up of A, B and C`. */
const LISTED = pattern(
  `(?:«[OGX]\\d+»|group|powers|nations|countries|members) (?:(?:is|are|was|were) )?(?:made up of|composed of|comprises?|comprising|consists? of|consisting of|includes?|including|namely|represents?|groups) (?<b>«[KX]\\d+»)(?! 's)`,
);

/** The claims, the powers that the article lists in place of what they are called together: `six world powers`. */
export function withPowersNamed(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  if (!claims.some(({ parties }) => parties.some(isPowers))) return claims;
  const states = statesListed(reading);
  return states.length < LEAST_STATES ? claims : claims.map((claim) => named(claim, states));
}

function isPowers({ kind, nameAsWritten }: Party): boolean {
  return (kind === 'GROUP' || kind === 'ORGANIZATION') && POWERS.test(nameAsWritten);
}

function named(claim: Claim, states: readonly Party[]): Claim {
  const powers = claim.parties.filter(isPowers);
  if (powers.length === 0) return claim;
  const others = claim.parties.filter((party) => !powers.includes(party));
  const fresh = states.filter(({ key }) => !others.some((party) => party.key === key));
  return { ...claim, parties: [...others, ...fresh], replaced: [...claim.replaced, ...powers.map(({ key }) => key)] };
}

/** The states of the first such list, or of the first long list of states that a mark sets off. */
function statesListed(reading: Reading): readonly Party[] {
  for (const sentence of reading.sentences) {
    for (const { groups } of matchesIn(LISTED, searched(sentence))) {
      const states = placeholders(groups?.b ?? '').flatMap((index) => {
        const unit = sentence.units[index];
        const phrases = unit?.form === 'PHRASES' ? unit.phrases : [];
        return phrases.flatMap((phrase) => partiesOf(phrase, sentence, reading));
      });
      if (states.length >= LEAST_STATES && states.every(({ kind }) => kind === 'COUNTRY')) return states;
    }
  }
  return [];
}
