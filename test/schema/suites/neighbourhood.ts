import { describe, expect, it } from 'vitest';
import type { SmallApi } from '../../support/small-api.ts';

interface Told {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly a: { readonly id: string };
    readonly b: { readonly id: string };
    readonly meetingCount: number;
  }[];
}

export function neighbourhoodSuite(api: () => SmallApi): void {
  const around = async (args: string) => {
    const data = await api().data(
      `{ neighbourhood(${args}) { nodes { id } edges { a { id } b { id } meetingCount } } }`,
    );
    const { nodes, edges } = (data as { neighbourhood: Told }).neighbourhood;
    const short = ({ id }: { readonly id: string }) => id.replace(/^\w+?_/, '');
    return [nodes.map(short), edges.map(({ a, b, meetingCount }) => `${short(a)} ${short(b)} ${meetingCount}`)];
  };

  describe('neighbourhood', () => {
    it('holds who met whom at held meetings, most meetings first', async () => {
      expect(await around('id: "person_lavrov"')).toEqual([
        ['lavrov', 'rubio', 'zelensky'],
        ['lavrov rubio 2', 'lavrov zelensky 1'],
      ]);
      expect(await around('id: "person_rubio"')).toEqual([['rubio', 'lavrov'], ['rubio lavrov 2']]);
    });

    it('goes on to whom these met', async () => {
      expect(await around('id: "person_rubio", depth: 2')).toEqual([
        ['rubio', 'lavrov', 'zelensky'],
        ['rubio lavrov 2', 'lavrov zelensky 1'],
      ]);
      expect(await around('id: "person_rubio", depth: 2, first: 1')).toEqual([['rubio', 'lavrov'], ['rubio lavrov 2']]);
    });

    it('counts what the filter says, and holds what kinds are asked for', async () => {
      expect(await around('id: "person_zelenskyy", filter: { status: [HELD, PLANNED] }')).toEqual([
        ['zelensky', 'lavrov', 'rubio'],
        ['lavrov rubio 2', 'zelensky lavrov 1', 'zelensky rubio 1'],
      ]);
      expect(await around('id: "person_zelensky", kinds: [PERSON, PLACE]')).toEqual([
        ['zelensky', 'lavrov', 'usa'],
        ['zelensky lavrov 1', 'zelensky usa 1', 'lavrov usa 1'],
      ]);
    });

    it('is empty around what is no entity, and alone around who met nobody', async () => {
      expect(await around('id: "nonsense"')).toEqual([[], []]);
      expect(await around('id: "meeting_malaysia"')).toEqual([[], []]);
      expect(await around('id: "person_smith1"')).toEqual([['smith1'], []]);
    });

    it.each(['depth: 0', 'depth: 7', 'first: 0', 'first: 101'])('refuses %s', async (arg) => {
      const { errors } = await api().ask(`{ neighbourhood(id: "person_rubio", ${arg}) { nodes { id } } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_PAGE', limit: arg.startsWith('f') ? 100 : 6 } }]);
    });
  });
}
