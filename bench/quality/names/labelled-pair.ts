import type { EntityKind } from '../../../src/graph/index.ts';

/** Two names, and whether they are one's. */
export interface LabelledPair {
  readonly kind: EntityKind;
  readonly name1: string;
  readonly name2: string;
  readonly match: boolean;
  /** What makes it hard: `nickname`, `one-letter`. */
  readonly category: string;
}

/** A pair with what the comparison says of it. */
export interface ComparedPair extends LabelledPair {
  readonly score: number;
  readonly said: boolean;
}
