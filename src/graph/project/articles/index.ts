export { ARTICLE_OWNS, type ArticleFacts, articleFacts } from './article-unit.ts';
export {
  type Atom,
  baseOf,
  countryAtom,
  impliedBy,
  isFacet,
  organizationAtom,
  publisherAtom,
  withImplied,
} from './atom.ts';
export { boundClaim, correctedClaimId, humanClaimId } from './bound-claim.ts';
export { isNamed } from './carve-out.ts';
export { atomIdsOf } from './claims.ts';
export { type Corrected, correctionOf } from './entity-correction.ts';
export { BIN_CHARACTERS, EMPTY_BIN, SKETCH_BINS, textSketch } from './text-sketch.ts';
export { type ArticleTruth, articleTruth, judgedId, loadTruth, versionIdOf, versionNode } from './truth.ts';
