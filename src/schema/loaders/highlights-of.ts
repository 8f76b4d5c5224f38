import {
  ENTITY_KINDS,
  type GraphNode,
  type Highlight,
  highlight,
  type SearchHit,
  type SearchTerms,
} from '../../graph/index.ts';
import type { Load } from './load.ts';
import { isOf } from './rows.ts';

/** Of what a highlight is a part. */
type SearchField = 'NAME' | 'ALIAS' | 'TITLE' | 'VENUE' | 'OCCASION' | 'TEXT' | 'QUOTE';

export interface FieldHighlight extends Highlight {
  readonly field: SearchField;
}

type FieldText = readonly [field: SearchField, text: string | null];

/** Tellings of a meeting whose quotes are looked through. */
const MOST_CLAIMS = 50;

/**
 * At most so many parts of what a hit says that show why it is one, titles and names first. What stands in the node costs nothing; the quotes of meetings
 * that are hits by these alone cost one round trip for all of a level.
 */
export async function highlightsOf(
  load: Load,
  { node, match }: SearchHit,
  terms: SearchTerms,
  most: number,
): Promise<readonly FieldHighlight[]> {
  const found: FieldHighlight[] = [];
  const look = (texts: readonly FieldText[]): void => {
    for (const [field, text] of texts) {
      if (found.length >= most) return;
      const parts = highlight(text ?? '', terms, most - found.length);
      found.push(...parts.map((part) => ({ ...part, field })));
    }
  };
  look(textsOf(node));
  if (node.kind === 'Meeting' && match === 'TEXT' && found.length < most)
    look((await quotesOf(load, node.id)).map((quote) => ['QUOTE', quote]));
  return found;
}

function textsOf(node: GraphNode): readonly FieldText[] {
  if (isOf(node, ENTITY_KINDS))
    return [['NAME', node.props.name], ...node.props.aliases.map((alias): FieldText => ['ALIAS', alias])];
  if (node.kind === 'Article')
    return [
      ['TITLE', node.props.title],
      ['TEXT', node.props.text],
    ];
  if (node.kind !== 'Meeting') return [];
  const { title, venue, occasion } = node.props;
  return [
    ['TITLE', title],
    ['VENUE', venue],
    ['OCCASION', occasion],
  ];
}

async function quotesOf(load: Load, meetingId: string): Promise<readonly string[]> {
  const claims = await load.related({
    kinds: ['Claim'],
    edge: 'ABOUT',
    direction: 'in',
    parent: meetingId,
    order: { key: 'byDate', direction: 'desc' },
    page: { size: MOST_CLAIMS, from: 'start' },
  });
  return [...new Set(claims.rows.flatMap(({ node }) => node.props.evidence.map(({ quote }) => quote)))];
}
