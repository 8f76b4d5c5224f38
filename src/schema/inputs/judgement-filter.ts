import {
  addDays,
  ENTITY_KINDS,
  earliestDay,
  type Filter,
  type GraphNode,
  kindOfId,
  latestDay,
  withPrefix,
} from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import type { Load } from '../loaders/load.ts';
import { isOf } from '../loaders/rows.ts';
import { enumOf } from '../types/enum-of.ts';
import { allParts, logic } from './compile.ts';
import type { LogicInput } from './filter-inputs.ts';
import { allOf, EVERYTHING, given, oneOf } from './filters.ts';
import { logicFields } from './logic-fields.ts';
import { MAX_DEPTH } from './max-depth.ts';

export const Verdict = enumOf('Verdict', 'What was decided.', {
  SAME_ENTITY: 'All that it names are one person, organization or place.',
  DIFFERENT_ENTITIES: 'What it names are two.',
  ENTITY_CORRECTED: 'The name, other names, country or Wikidata id is another.',
  SAME_MEETING: 'All tell of one meeting.',
  DIFFERENT_MEETINGS: 'They tell of two meetings.',
  MEETING_CONFIRMED: 'It is right.',
  MEETING_REJECTED: 'There was no such meeting.',
  MEETING_CORRECTED: 'It was otherwise than told.',
  MEETING_ASSERTED: 'An article tells of a meeting that was not found in it.',
  ARTICLE_RETRACTED: 'The article does not count.',
  ARTICLE_PURGED: 'The article is gone for good.',
  UNDONE: 'An earlier judgement does not stand.',
});

type VerdictName = typeof Verdict.$inferType;

/** What a caller may ask of judgements: all that is given holds. */
export interface JudgementFilterInput extends LogicInput<JudgementFilterInput> {
  readonly actor?: string | null | undefined;
  readonly verdicts?: VerdictName[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly standing?: boolean | null | undefined;
  readonly unbound?: boolean | null | undefined;
  readonly about?: string | null | undefined;
}

export const JudgementFilter = builder.inputRef<JudgementFilterInput, false>('JudgementFilter').implement({
  description: 'A judgement that fits all that is given.',
  fields: (t) => ({
    ...logicFields(t, JudgementFilter),
    actor: t.string({ description: 'Made by this one, exactly as written.' }),
    verdicts: t.field({ type: [Verdict], description: 'One of these was decided.' }),
    from: t.field({ type: 'PartialDate', description: 'Not made before the first day of it, in UTC.' }),
    to: t.field({ type: 'PartialDate', description: 'Not made after the last day of it, in UTC.' }),
    standing: t.boolean({ description: 'True: only what holds; false: only what was undone or superseded.' }),
    unbound: t.boolean({
      description:
        'True: only what holds, but speaks of what is not found any more in the articles as they now are; false: all else.',
    }),
    about: t.id({
      description:
        'Speaks of this person, organization, place or meeting, or of anything in this article: any id that it ever had.',
    }),
  }),
});

/** The filter over judgements. */
export async function judgementFilter(
  input: JudgementFilterInput | null | undefined,
  load: Load,
  depth = 1,
): Promise<Filter> {
  if (input == null) return EVERYTHING;
  if (depth > MAX_DEPTH)
    throw callerError('BAD_USAGE', `filter: expected at most ${MAX_DEPTH} levels of filters in one another`);
  return allOf([
    given(input.actor, (value): Filter => ({ prop: 'actor', op: 'eq', value })),
    given(input.verdicts, (verdicts) => oneOf('verdict', verdicts)),
    given(input.from, (date): Filter => ({ prop: 'byDate', op: 'gte', value: earliestDay(date) })),
    given(input.to, (date): Filter => ({ prop: 'byDate', op: 'lt', value: addDays(latestDay(date), 1) })),
    given(input.standing, (value): Filter => ({ prop: 'stands', op: 'eq', value })),
    given(input.unbound, (value): Filter => (value ? UNBOUND : { not: UNBOUND })),
    await allParts([
      ...logic(input, (inner) => judgementFilter(inner, load, depth + 1)),
      given(input.about, async (id) => aboutId(id, await load.node(id))),
    ]),
  ]);
}

const UNBOUND: Filter = {
  and: [
    { prop: 'stands', op: 'eq', value: true },
    { prop: 'bound', op: 'eq', value: false },
  ],
};

function aboutId(id: string, node: GraphNode | null): Filter {
  // A retracted article is no node any more, but what was judged of it is known.
  if (kindOfId(id) === 'Article')
    return { link: 'JUDGES', direction: 'out', to: 'JudgedArticle', node: { ids: [withPrefix('judged', id)] } };
  return node === null ? { ids: [] } : aboutNode(node);
}

/** Speaks of the node. */
export function aboutNode(node: GraphNode): Filter {
  const { kind, id } = node;
  if (kind === 'Meeting') return speaksOf('Claim', { link: 'ABOUT', direction: 'out', to: kind, node: { ids: [id] } });
  if (isOf(node, ENTITY_KINDS))
    return speaksOf('Atom', { link: 'RESOLVED_TO', direction: 'out', to: kind, node: { ids: [id] } });
  return kind === 'Article' ? aboutId(id, node) : { ids: [] };
}

function speaksOf(to: 'Atom' | 'Claim', node: Filter): Filter {
  return { link: 'SPEAKS_OF', direction: 'out', to, node };
}
