import type { FeedChange, Graph, Page, Selection } from '../../src/graph/index.ts';
import { kindOfId } from '../../src/graph/index.ts';
import { stableJson } from '../../src/graph/project/stored/stable-json.ts';
import { WHOLE } from './test-database.ts';

/** What a meeting is known by, all that hangs on it included. */
const MEETINGS: Selection = {
  kinds: ['Meeting'],
  page: WHOLE,
  nest: {
    parts: { kinds: ['Participation'], via: { edge: 'HAS_PARTICIPATION', direction: 'out' }, page: WHOLE },
    articles: { kinds: ['Article'], via: { edge: 'REPORTS', direction: 'in' }, page: WHOLE },
    claims: { kinds: ['Claim'], via: { edge: 'ABOUT', direction: 'in' }, page: WHOLE },
    place: { kinds: ['Place'], via: { edge: 'HELD_IN', direction: 'out' }, page: WHOLE },
    mayBe: { kinds: ['Meeting'], via: { edge: 'MAY_BE', direction: 'out' }, page: WHOLE },
  },
};
const ARTICLES: Selection = { kinds: ['Article'], page: WHOLE };

/** All meetings and articles of the graph, each as one text, by id. */
export async function meetingsAndArticles(graph: Graph, ids?: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const where = ids === undefined ? {} : { where: { ids } };
  const pages = await graph.select([MEETINGS, ARTICLES].map((list) => ({ ...list, ...where })));
  return new Map(
    pages.flatMap(({ rows }) => rows.map(({ node, nested }) => [node.id, stableJson([node, idsIn(nested)])])),
  );
}

function idsIn(nested: Readonly<Record<string, Page>>): Readonly<Record<string, readonly string[]>> {
  const whole = (name: string, { rows }: Page) =>
    rows.map(({ node }) => (name === 'parts' ? stableJson(node) : node.id));
  return Object.fromEntries(Object.entries(nested).map(([name, page]) => [name, whole(name, page)]));
}

/** What somebody knows who reads anew only what the feed names. */
export interface Mirror {
  readonly known: ReadonlyMap<string, string>;
  /** Takes the changes in; what they say that can't be so. */
  take(changes: readonly FeedChange[]): Promise<readonly string[]>;
}

/** CHANGED of a meeting that was not there: it takes the place of another id. */
const POSSIBLE: ReadonlySet<string> = new Set([
  'OTHER of nothing not there',
  ...['Article', 'Meeting'].flatMap((kind) => [
    `NEW of ${kind} not there`,
    `CHANGED of ${kind} there`,
    `WITHDRAWN of ${kind} there`,
  ]),
  'CONFIRMED of Meeting there',
  'CHANGED of Meeting not there',
]);

export function mirrorOf(graph: Graph): Mirror {
  const known = new Map<string, string>();
  const live = new Set<string>();

  function misfit({ subjectId, change }: FeedChange): string | null {
    const was = subjectId !== null && live.has(subjectId) ? 'there' : 'not there';
    if (subjectId !== null && change !== 'WITHDRAWN') live.add(subjectId);
    else live.delete(subjectId ?? '');
    const kind = subjectId === null ? 'nothing' : kindOfId(subjectId);
    const told = `${change} of ${kind} ${was}`;
    return POSSIBLE.has(told) ? null : `${told}: ${subjectId}`;
  }

  return {
    known,
    async take(changes) {
      const misfits = changes.flatMap((change) => misfit(change) ?? []);
      const ids = [...new Set(changes.flatMap(({ subjectId }) => subjectId ?? []))];
      const now = ids.length === 0 ? new Map<string, string>() : await meetingsAndArticles(graph, ids);
      for (const id of ids) known.delete(id);
      for (const [id, text] of now) known.set(id, text);
      return [...misfits, ...ids.filter((id) => live.has(id) !== now.has(id)).map((id) => `${id}: ${now.get(id)}`)];
    },
  };
}
