import type { Filter } from '../../graph/index.ts';
import { callerError } from '../errors.ts';
import type { Load } from '../loaders/load.ts';
import { articleConditions } from './article-filter.ts';
import type { Compile } from './compile.ts';
import type {
  ArticleFilterInput,
  MeetingFilterInput,
  OrganizationFilterInput,
  PersonFilterInput,
  PlaceFilterInput,
} from './filter-inputs.ts';
import { EVERYTHING } from './filters.ts';
import { MAX_DEPTH } from './max-depth.ts';
import { meetingConditions } from './meeting-filter.ts';
import { organizationConditions } from './organization-filter.ts';
import { personConditions } from './person-filter.ts';
import { placeConditions } from './place-filter.ts';

/**
 * What a caller asks of meetings, as the graph takes it; everything where nothing is asked. Likewise below.
 *
 * @throws GraphQLError BAD_USAGE for filters that hold one another deeper than ten levels.
 */
export function meetingFilter(input: MeetingFilterInput | null | undefined, load: Load): Promise<Filter> {
  return compiled(input, compileAt(load, 0).meeting);
}

export function articleFilter(input: ArticleFilterInput | null | undefined, load: Load): Promise<Filter> {
  return compiled(input, compileAt(load, 0).article);
}

export function personFilter(input: PersonFilterInput | null | undefined, load: Load): Promise<Filter> {
  return compiled(input, compileAt(load, 0).person);
}

export function organizationFilter(input: OrganizationFilterInput | null | undefined, load: Load): Promise<Filter> {
  return compiled(input, compileAt(load, 0).organization);
}

export function placeFilter(input: PlaceFilterInput | null | undefined, load: Load): Promise<Filter> {
  return compiled(input, compileAt(load, 0).place);
}

async function compiled<Input>(
  input: Input | null | undefined,
  compile: (input: Input) => Promise<Filter>,
): Promise<Filter> {
  return input == null ? EVERYTHING : compile(input);
}

/** Compiles what stands inside filters at that depth. */
function compileAt(load: Load, depth: number): Compile {
  const inside = <Input>(conditions: (input: Input, compile: Compile) => Promise<Filter>) => {
    return async (input: Input): Promise<Filter> => {
      if (depth === MAX_DEPTH)
        throw callerError('BAD_USAGE', `filter: expected at most ${MAX_DEPTH} levels of filters in one another`);
      return conditions(input, compileAt(load, depth + 1));
    };
  };
  return {
    load,
    meeting: inside(meetingConditions),
    article: inside(articleConditions),
    person: inside(personConditions),
    organization: inside(organizationConditions),
    place: inside(placeConditions),
  };
}
