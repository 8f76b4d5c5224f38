import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

const MEETINGS = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: MeetingOrder) {
  meetings(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Meetings {
  readonly meetings: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  };
}

const LATEST_FIRST = ['meeting_plan', 'meeting_summit', 'meeting_malaysia', 'meeting_call', 'meeting_undated'];

export function pagingSuite(api: () => SmallApi): void {
  const page = async (variables: Record<string, unknown>) => (await api().data(MEETINGS, variables)) as Meetings;
  const walk = async (first: number) => {
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { meetings }: Meetings = await page({ first, after });
      ids.push(...meetings.nodes.map(({ id }) => id));
      if (!meetings.pageInfo.hasNextPage) return ids;
      after = meetings.pageInfo.endCursor;
    }
  };

  describe('paging', () => {
    it('gives every row once whatever the size of the page', async () => {
      for (const first of [1, 2, 3, 5, 100]) expect(await walk(first)).toEqual(LATEST_FIRST);
    });

    it('orders the undated last in either direction', async () => {
      const { meetings } = await page({ orderBy: 'DATE_ASC' });
      expect(meetings.nodes.map(({ id }) => id)).toEqual([
        'meeting_call',
        'meeting_malaysia',
        'meeting_summit',
        'meeting_plan',
        'meeting_undated',
      ]);
    });

    it('takes a page from the end', async () => {
      const { meetings } = await page({ last: 2 });
      expect(meetings.nodes.map(({ id }) => id)).toEqual(LATEST_FIRST.slice(-2));
      expect(meetings.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
      const before = await page({ last: 2, before: meetings.pageInfo.startCursor });
      expect(before.meetings.nodes.map(({ id }) => id)).toEqual(LATEST_FIRST.slice(1, 3));
    });

    it.each([
      [{ first: 101 }, 'first: expected 0 to 100, got 101'],
      [{ last: 101 }, 'last: expected 0 to 100, got 101'],
      [{ first: -1 }, 'first: expected 0 to 100, got -1'],
      [{ first: 1, last: 1 }, 'first and last: expected one of them, got both'],
    ])('refuses the page %o', async (variables, message) => {
      const { errors } = await api().ask(MEETINGS, variables);
      expect(errors).toMatchObject([{ message, path: ['meetings'], extensions: { code: 'BAD_PAGE' } }]);
    });

    it('gives no rows for a page of none', async () => {
      expect((await page({ first: 0 })).meetings.nodes).toEqual([]);
    });

    it('lets a wrong cursor cost only its own list', async () => {
      const { data, errors } = await api().ask(`{
        bad: person(name: "Rubio") { meetings(after: "nonsense") { nodes { id } } }
        good: person(name: "Rubio") { meetings(first: 1) { nodes { id } } }
      }`);
      expect(errors).toMatchObject([{ path: ['bad', 'meetings'], extensions: { code: 'BAD_CURSOR' } }]);
      expect(data).toEqual({ bad: null, good: { meetings: { nodes: [{ id: 'meeting_plan' }] } } });
    });

    it('counts all that fit, pages aside', async () => {
      expect(await api().data('{ meetings(first: 1) { totalCount nodes { id } } people { totalCount } }')).toEqual({
        meetings: { totalCount: 5, nodes: [{ id: 'meeting_plan' }] },
        people: { totalCount: 5 },
      });
    });
  });
}
