import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

export function pathsSuite(api: () => SmallApi): void {
  const path = async (args: string) => {
    const data = await api().data(`{ path(${args}) { length people { id } steps { meetings { id } } } }`);
    return (data as { path: readonly Told[] }).path.map(({ length, people, steps }) => ({
      length,
      people: people.map(({ id }) => id.replace(/^\w+?_/, '')).join(' '),
      meetings: steps.map(({ meetings }) => meetings.map(({ id }) => id.replace('meeting_', '')).join(' ')),
    }));
  };
  interface Told {
    readonly length: number;
    readonly people: readonly { readonly id: string }[];
    readonly steps: readonly { readonly meetings: readonly { readonly id: string }[] }[];
  }
  const VIA_LAVROV = { length: 2, people: 'rubio lavrov zelensky', meetings: ['malaysia call', 'summit'] };

  describe('path', () => {
    it('leads over meetings that were held, with all that link two, latest first', async () => {
      expect(await path('from: "person_rubio", to: "person_zelensky"')).toEqual([VIA_LAVROV]);
    });

    it('takes any id once served', async () => {
      expect(await path('from: "person_rubio", to: "person_zelenskyy"')).toEqual([VIA_LAVROV]);
    });

    it('tells each step with both its ends', async () => {
      expect(
        await api().data(
          '{ path(from: "person_zelensky", to: "person_rubio") { steps { from { name } to { name __typename } } } }',
        ),
      ).toEqual({
        path: [
          {
            steps: [
              { from: { name: 'Volodymyr Zelensky' }, to: { name: 'Sergey Lavrov', __typename: 'Person' } },
              { from: { name: 'Sergey Lavrov' }, to: { name: 'Marco Rubio', __typename: 'Person' } },
            ],
          },
        ],
      });
    });

    it('counts what the filter says, of any status', async () => {
      const ends = 'from: "person_rubio", to: "person_zelensky"';
      expect(await path(`${ends}, filter: { status: [PLANNED] }`)).toEqual([
        { length: 1, people: 'rubio zelensky', meetings: ['plan'] },
      ]);
      expect(await path(`${ends}, filter: { format: [REMOTE] }`)).toEqual([]);
      expect(await path(`${ends}, filter: { from: "2025-06" }`)).toEqual([
        { ...VIA_LAVROV, meetings: ['malaysia', 'summit'] },
      ]);
    });

    it('begins and ends at countries too, but goes through people only unless asked', async () => {
      expect(await path('from: "place_usa", to: "person_rubio"')).toEqual([
        { length: 2, people: 'usa lavrov rubio', meetings: ['summit', 'malaysia call'] },
      ]);
      expect(await path('from: "person_lavrov", to: "person_zelensky", through: [PLACE], first: 20')).toEqual([
        { length: 1, people: 'lavrov zelensky', meetings: ['summit'] },
        { length: 2, people: 'lavrov usa zelensky', meetings: ['summit', 'summit'] },
      ]);
      expect(await path('from: "person_rubio", to: "person_zelensky", through: [PLACE]')).toEqual([]);
    });

    it('is no longer than asked for', async () => {
      expect(await path('from: "person_rubio", to: "person_zelensky", maxMeetings: 1')).toEqual([]);
      expect(await path('from: "person_rubio", to: "person_zelensky", maxMeetings: 2, first: 3')).toEqual([VIA_LAVROV]);
    });

    it.each([
      ['person_rubio', 'person_rubio'],
      ['person_rubio', 'person_smith1'],
      ['person_rubio', 'nonsense'],
      ['article_thursday', 'person_rubio'],
    ])('is none from %s to %s', async (from, to) => {
      expect(await path(`from: "${from}", to: "${to}"`)).toEqual([]);
    });

    it.each(['maxMeetings: 0', 'maxMeetings: 7', 'first: 0', 'first: 21'])('refuses %s', async (arg) => {
      const { errors } = await api().ask(`{ path(from: "person_rubio", to: "person_zelensky", ${arg}) { length } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_PAGE', limit: arg.startsWith('f') ? 20 : 6 } }]);
    });

    it('leads from a person to one by name', async () => {
      expect(
        await api().data(`{ person(name: "Rubio") {
          zelensky: pathTo(person: { name: "Zelenskyy" }) { length people { id } }
          nobody: pathTo(person: { name: "Nobody" }) { length }
        } }`),
      ).toEqual({
        person: {
          zelensky: [
            { length: 2, people: [{ id: 'person_rubio' }, { id: 'person_lavrov' }, { id: 'person_zelensky' }] },
          ],
          nobody: [],
        },
      });
      const { errors } = await api().ask(
        '{ person(name: "Rubio") { pathTo(person: { name: "John Smith" }) { length } } }',
      );
      expect(errors).toMatchObject([{ extensions: { code: 'AMBIGUOUS_NAME' } }]);
    });

    it('reads all paths of a level with one call', async () => {
      const before = api().calls.paths;
      await api().data('{ people { nodes { pathTo(person: { id: "person_zelensky" }) { length } } } }');
      expect(api().calls.paths - before).toBe(1);
    });
  });
}
