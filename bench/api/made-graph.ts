import { madeArticle } from './made-articles.ts';
import {
  type MadeEntity,
  type MadePlace,
  madePeople,
  madePlaces,
  madePublishers,
  type Parts,
} from './made-entities.ts';
import { type MadeMeeting, madeMeeting } from './made-meetings.ts';
import { randomOf } from './made-random.ts';

export interface GraphSize {
  /** Up to 28,224. */
  readonly people: number;
  readonly meetings: number;
  /** Two a meeting: in the order of the meetings, from the first again where there are more. */
  readonly articles: number;
  readonly seed: number;
}

/**
 * 400,000 edges that say something: 150,000 participations, 100,000 reports, 100,000 mentions, 50,000 places; and what the ontology keeps beside them to find
 * and to order by. The first person takes part in 20,000 meetings, most of the others in a few.
 */
export const DEFAULT_SIZE: GraphSize = { people: 20_000, meetings: 50_000, articles: 100_000, seed: 1 };

/** Raised whenever another graph comes of the same size. */
export const GENERATOR_VERSION = 2;

/** Whom and where can be asked about. */
export interface MadeCast {
  /** Those who meet most first. */
  readonly people: readonly MadeEntity[];
  readonly cities: readonly MadePlace[];
}

/** Who is in the made graph of that size. */
export function madeCast(size: GraphSize): MadeCast {
  const parts = nothing();
  return { people: madePeople(parts, size.people, randomOf(size.seed)), cities: madePlaces(parts) };
}

const LINKS_A_PIECE = 20_000;

/** The graph in pieces, as the projection would have written it, but without truth: the same for the same size. Pieces are to be written in their order. */
export function* madeGraph(size: GraphSize): Generator<Parts, void> {
  const random = randomOf(size.seed);
  let parts = nothing();
  const people = madePeople(parts, size.people, random);
  const [cities, publishers] = [madePlaces(parts), madePublishers(parts)];
  const meetings: MadeMeeting[] = [];
  for (let at = 0; at < size.meetings; at += 1) {
    meetings.push(madeMeeting(parts, at, { people, cities }, random));
    if (parts.link.length < LINKS_A_PIECE) continue;
    yield parts;
    parts = nothing();
  }
  for (let at = 0; at < size.articles; at += 1) {
    const [meeting, isFirst] = [
      meetings[Math.floor(at / 2) % meetings.length],
      at < 2 * meetings.length && at % 2 === 0,
    ];
    if (meeting !== undefined) madeArticle(parts, { at, meeting, isFirst }, publishers, random);
    if (parts.link.length < LINKS_A_PIECE) continue;
    yield parts;
    parts = nothing();
  }
  yield parts;
}

const nothing = (): Parts => ({ put: [], link: [] });
