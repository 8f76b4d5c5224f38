import { WhometError } from '../../errors.ts';
import { isHuman, type NodeOf, type TellingInArticle, withPrefix } from '../../graph/index.ts';
import { InputRefused } from '../errors.ts';
import type { Load } from './load.ts';
import { isOf } from './rows.ts';

/** So that a judgement can be read. */
const MOST_TELLINGS = 1000;

/**
 * What the id stands for now.
 *
 * @throws WhometError NOT_FOUND
 */
export async function meetingOf(load: Load, id: string): Promise<NodeOf<'Meeting'>> {
  const node = await load.node(id);
  if (isOf(node, ['Meeting'])) return node;
  throw new WhometError('NOT_FOUND', `${id}: no meeting has that id`);
}

/**
 * The telling that the id first stood for: a judgement on it outlives every change of ids.
 *
 * @throws WhometError NOT_FOUND
 */
export async function tellingOf(load: Load, id: string): Promise<TellingInArticle> {
  const meeting = await meetingOf(load, id);
  const claim = await load.nodeOf('Claim', withPrefix('claim', id));
  if (claim !== null && !isCorrection(claim)) return tellingIn(claim);
  const [first] = await tellingsOf(load, meeting.id);
  if (first === undefined) throw new WhometError('NOT_FOUND', `${id}: no article tells of it`);
  return first;
}

/**
 * All that articles and people tell of it, earliest first.
 *
 * @throws InputRefused where they are too many for one judgement
 */
export async function tellingsOf(load: Load, meetingId: string): Promise<readonly TellingInArticle[]> {
  return (await claimsOf(load, meetingId)).map(tellingIn);
}

/** The claims that tell of it, earliest first, without those that people have corrected: these go with what they correct. */
export async function claimsOf(load: Load, meetingId: string): Promise<readonly NodeOf<'Claim'>[]> {
  const { rows, hasNext } = await load.related({
    kinds: ['Claim'],
    edge: 'ABOUT',
    direction: 'in',
    parent: meetingId,
    order: { key: 'byDate', direction: 'asc' },
    page: { size: MOST_TELLINGS, from: 'start' },
  });
  if (hasNext) throw new InputRefused(null, `expected a meeting that at most ${MOST_TELLINGS} articles tell of`);
  return rows.map(({ node }) => node).filter((claim) => !isCorrection(claim));
}

/** The claim as a judgement speaks of it. */
export function tellingIn({ id, props }: NodeOf<'Claim'>): TellingInArticle {
  const { articleId, participants, evidence, extractor } = props;
  return {
    articleId,
    parties: participants.map(({ nameAsWritten }) => nameAsWritten),
    quotes: evidence.map(({ quote }) => quote),
    ...(isHuman(extractor) ? { judgementId: withPrefix('judgement', id) } : {}),
  };
}

function isCorrection({ props }: NodeOf<'Claim'>): boolean {
  return props.overrules.length > 0;
}
