import { expect, it } from 'vitest';
import { createServer } from '../../src/server/index.ts';
import { edge, node, put } from '../support/graph-fixture.ts';
import { noJudging } from '../support/no-judging.ts';
import { askOf } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';
import { withStore } from '../support/test-database.ts';

it('meetingStats leaves people out whom articles name only in part', () =>
  withStore(sqliteDatabase, async (store) => {
    const people = ['person_a', 'person_b', 'person_smith'];
    await put(
      store,
      [node('Meeting', 'meeting_1', { status: 'HELD' }), ...people.map((id) => node('Person', id))],
      people.map((id) => edge('PARTICIPATED_IN', id, 'meeting_1', { certain: id !== 'person_smith' })),
    );
    const server = createServer({
      graph: store,
      judging: noJudging,
      ingestArticle: async () => ({ articleId: 'article_1', outcome: 'UNCHANGED' }),
    });
    const query = `{
      persons: meetingStats(groupBy: PERSON) { person { id } people }
      pairs: meetingStats(groupBy: PAIR) { pair { id } }
    }`;
    expect(await askOf(server, query)).toEqual({
      data: {
        persons: [
          { person: { id: 'person_a' }, people: 2 },
          { person: { id: 'person_b' }, people: 2 },
        ],
        pairs: [{ pair: [{ id: 'person_a' }, { id: 'person_b' }] }],
      },
    });
  }));
