import type { MeetingFormat, MeetingStatus } from '../../../../graph/index.ts';
import { type Pattern, pattern } from '../shapes/pattern.ts';

/**
 * Where the other side of a meeting stands. CLAUSE: it is the subject of the clause. GIVEN: the pattern names it (`a`).
 * ALONE: the object, or the subject where there is none, holds all parties.
 * BOTH: they are the people named before in the sentence (`after their talks`).
 * TOLD: they are the parties of the meeting told just before, and this one has a time or a place of its own.
 */
type OtherSide = 'CLAUSE' | 'GIVEN' | 'ALONE' | 'BOTH' | 'TOLD';

/** One way in which English tells of a meeting. In the pattern `t` is the telling word, `b` the object, `a` the other side. */
export interface Construction {
  readonly name: string;
  readonly pattern: Pattern;
  readonly other: OtherSide;
  /** Whether a noun tells it: then words around it decide whether it took place. */
  readonly nominal: boolean;
  readonly format: MeetingFormat | null;
  /** What the construction itself says of the status; null leaves it to the words around. */
  readonly status: MeetingStatus | null;
  /** Whether its object is what they talked of, so that a country or a region in it is not where they did. */
  readonly topic: boolean;
  /** Whether it tells of a meeting only where people do it: a state that signs a pact may send it by post. */
  readonly people: boolean;
  /** Whether its object is told of as `visiting`. */
  readonly visitor: boolean;
  /** Whether it tells of a meeting only where those who do it hold offices of different states. */
  readonly states: boolean;
  /** The chance that a match with its arguments is a meeting, before what weakens it. */
  readonly confidence: number;
}

/** What a construction may say of itself beside its pattern. */
export type Options = Partial<
  Pick<Construction, 'other' | 'format' | 'status' | 'topic' | 'people' | 'visitor' | 'states' | 'confidence'>
>;

/** A verb tells it. */
export function verbal(name: string, source: string, options: Options = {}): Construction {
  return {
    name,
    pattern: pattern(source),
    other: 'CLAUSE',
    nominal: false,
    format: null,
    status: null,
    topic: false,
    people: false,
    visitor: false,
    states: false,
    confidence: 0.9,
    ...options,
  };
}

/** A noun tells it. */
export function nominal(name: string, source: string, options: Options = {}): Construction {
  return { ...verbal(name, source, { confidence: 0.85, ...options }), nominal: true };
}
