import type { GraphStore } from '../../../src/graph/store.ts';
import { put } from '../graph-fixture.ts';
import { articles } from './articles.ts';
import { entities } from './entities.ts';
import { meetingParts } from './meeting-parts.ts';
import { MEETINGS } from './meetings.ts';
import type { Parts } from './parts.ts';

/**
 * A graph small enough to know by heart, written as the projection writes it: five people (two of one name), three organizations, four places,
 * three articles and five meetings. Ids are readable: `person_rubio`, `meeting_malaysia`.
 */
export async function writeSmallGraph(store: GraphStore): Promise<void> {
  const parts: Parts = { nodes: [], edges: [] };
  entities(parts);
  articles(parts);
  for (const [key, meeting] of Object.entries(MEETINGS)) meetingParts(parts, key, meeting);
  await put(store, parts.nodes, parts.edges);
}
