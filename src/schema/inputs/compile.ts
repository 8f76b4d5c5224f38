import type { Direction, EdgeKind, Filter, NodeKind } from '../../graph/index.ts';
import type { Load } from '../loaders/load.ts';
import type {
  ArticleFilterInput,
  LogicInput,
  MeetingFilterInput,
  OrganizationFilterInput,
  PersonFilterInput,
  PlaceFilterInput,
} from './filter-inputs.ts';
import { allOf, given } from './filters.ts';

/** How a filter turns the filters that it holds into what the graph takes: one level deeper. Names in them are looked up, all in one call. */
export interface Compile {
  readonly load: Load;
  person(input: PersonFilterInput): Promise<Filter>;
  organization(input: OrganizationFilterInput): Promise<Filter>;
  place(input: PlaceFilterInput): Promise<Filter>;
  article(input: ArticleFilterInput): Promise<Filter>;
  meeting(input: MeetingFilterInput): Promise<Filter>;
}

/** A condition that is still to be looked up; null where nothing was given. */
export type Part = Promise<Filter> | null;

/** What `and`, `or` and `not` ask. */
export function logic<Self>(
  { and, or, not }: LogicInput<Self>,
  compile: (input: Self) => Promise<Filter>,
): readonly Part[] {
  const all = (inputs: readonly Self[]) => Promise.all(inputs.map(compile));
  return [
    given(and, async (inputs) => allOf(await all(inputs))),
    given(or, async (inputs) => ({ or: await all(inputs) })),
    given(not, async (input) => ({ not: await compile(input) })),
  ];
}

/** All of the parts, once they are looked up. */
export async function allParts(parts: readonly Part[]): Promise<Filter> {
  return allOf(await Promise.all(parts));
}

/** At least one edge of that kind leads to (`out`) or comes from (`in`) a node of the kind that fulfils what is given; null where nothing is. */
export function some<Input>(
  [link, direction, to]: readonly [EdgeKind, Direction, NodeKind],
  input: Input | null | undefined,
  compile: (input: Input) => Promise<Filter>,
): Part {
  return given(input, async (value): Promise<Filter> => ({ link, direction, to, node: await compile(value) }));
}
