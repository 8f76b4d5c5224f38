import type { PageRequest } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import { fieldNames } from '../field-names.ts';
import { type Asking, oncePerPlace } from '../loaders/asking.ts';

/** Of a page whose size is not told. */
export const DEFAULT_PAGE_SIZE = 20;
/** So that nested lists stay bounded: three levels of 100 are a million rows already. */
const MAX_SIZE = 100;

/** The arguments of every connection. */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    description: `At most so many from the start: 0 to ${MAX_SIZE}. Default, unless \`last\` is given: ${DEFAULT_PAGE_SIZE}.`,
  }),
  after: t.string({ description: 'Only what stands after this cursor.' }),
  last: t.int({ description: `At most so many from the end: 0 to ${MAX_SIZE}. Not together with \`first\`.` }),
  before: t.string({ description: 'Only what stands before this cursor.' }),
}));

/** What every connection is asked with. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * The page that a connection's field asks for: no rows where it looks at none, counted only where it asks for `totalCount`.
 *
 * @throws GraphQLError BAD_PAGE for a size that is negative or above the greatest, or given from both ends.
 */
export function pageOf(args: PageArgs, info: Asking): { readonly page: PageRequest; readonly count: boolean } {
  const request = pageRequest(args);
  const asked = fieldsAskedFor(info);
  const looksAtRows = [...asked].some((field) => field !== 'totalCount' && field !== '__typename');
  return { page: looksAtRows ? request : { ...request, size: 0 }, count: asked.has('totalCount') };
}

function pageRequest({ first, after, last, before }: PageArgs): PageRequest {
  if (first != null && last != null) throw callerError('BAD_PAGE', 'first and last: expected one of them, got both');
  const size = sizeOf('first', first) ?? sizeOf('last', last) ?? DEFAULT_PAGE_SIZE;
  const cursors = { ...(after != null && { after }), ...(before != null && { before }) };
  return { size, from: last == null ? 'start' : 'end', ...cursors };
}

function sizeOf(name: string, size: number | null | undefined): number | null {
  if (size == null) return null;
  if (size < 0 || size > MAX_SIZE)
    throw callerError('BAD_PAGE', `${name}: expected 0 to ${MAX_SIZE}, got ${size}`, { limit: MAX_SIZE });
  return size;
}

/** Names of the fields directly under the one that is resolved, through fragments. */
export const fieldsAskedFor = oncePerPlace(({ fieldNodes, fragments }: Asking): ReadonlySet<string> => {
  const sets = fieldNodes.map(({ selectionSet }) => selectionSet);
  return fieldNames(sets, (name) => fragments[name]);
});
