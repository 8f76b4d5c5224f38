import { LEXICON_VERSION } from '../../lexicon/index.ts';

/** Raised with every change of the rules by which the graph follows from its truth: stores of older rules are projected anew. */
export const RULES_VERSION = 8;

/** The lists that the rules read: part of the rules. */
export const RULES_LEXICON = LEXICON_VERSION;

/** The node that says under which rules a store was projected. */
export const RULES_ID = 'rules_current';
