import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

export function metWithSuite(api: () => SmallApi): void {
  const metBy = async (name: string, args = '') => {
    const data = await api().data(
      `query ($name: String!) { person(name: $name) { metWith${args} { totalCount edges { meetingCount firstMet lastMet node { id } } } } }`,
      { name },
    );
    return (data as { person: { metWith: unknown } }).person.metWith;
  };

  describe('metWith', () => {
    it('counts only held meetings of people, most meetings first', async () => {
      expect(await metBy('Lavrov')).toEqual({
        totalCount: 2,
        edges: [
          { meetingCount: 2, firstMet: '2025-05-01', lastMet: '2025-07-10', node: { id: 'person_rubio' } },
          { meetingCount: 1, firstMet: '2025-07-11', lastMet: '2025-07-11', node: { id: 'person_zelensky' } },
        ],
      });
    });

    it('counts what the filter says, of any status, however deep it says so', async () => {
      const planned = {
        totalCount: 1,
        edges: [{ meetingCount: 1, firstMet: '2025-08-01', lastMet: '2025-08-01', node: { id: 'person_zelensky' } }],
      };
      expect(await metBy('Rubio', '(filter: { status: [PLANNED] })')).toEqual(planned);
      expect(await metBy('Rubio', '(filter: { or: [{ not: { status: [HELD] } }] })')).toEqual(planned);
      expect(await metBy('Rubio', '(filter: { overdueAt: "2026" })')).toEqual(planned);
      expect(await metBy('Rubio', '(filter: { from: "2025-08" })')).toEqual({ totalCount: 0, edges: [] });
    });

    it('orders and pages', async () => {
      expect(await metBy('Lavrov', '(orderBy: LAST_MET_DESC, first: 1)')).toMatchObject({
        edges: [{ node: { id: 'person_zelensky' } }],
      });
      expect(await metBy('Lavrov', '(orderBy: FIRST_MET_ASC, first: 1)')).toMatchObject({
        edges: [{ node: { id: 'person_rubio' } }],
      });
      expect(await metBy('Lavrov', '(last: 1)')).toMatchObject({
        totalCount: 2,
        edges: [{ node: { id: 'person_zelensky' } }],
      });
    });

    it('lets a wrong cursor cost only its own list', async () => {
      const { data, errors } = await api().ask(`{
        bad: person(name: "Rubio") { metWith(after: "nonsense") { totalCount } }
        good: person(name: "Lavrov") { metWith { totalCount } }
      }`);
      expect(errors).toMatchObject([{ path: ['bad', 'metWith'], extensions: { code: 'BAD_CURSOR' } }]);
      expect(data).toEqual({ bad: null, good: { metWith: { totalCount: 2 } } });
    });

    it('gives counterparts of other kinds when asked', async () => {
      expect(await metBy('Lavrov', '(kinds: [PLACE])')).toMatchObject({
        edges: [{ meetingCount: 1, node: { id: 'place_usa' } }],
      });
    });

    it('leads to the meetings of both', async () => {
      expect(
        await api().data(
          '{ person(name: "Lavrov") { metWith { edges { meetings(first: 1) { totalCount nodes { id } } } } } }',
        ),
      ).toEqual({
        person: {
          metWith: {
            edges: [
              { meetings: { totalCount: 2, nodes: [{ id: 'meeting_malaysia' }] } },
              { meetings: { totalCount: 1, nodes: [{ id: 'meeting_summit' }] } },
            ],
          },
        },
      });
    });
  });
}
