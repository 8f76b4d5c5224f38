import { expect, it } from 'vitest';
import { edge, node, put, write } from '../graph-fixture.ts';
import { type MakeDatabase, withStore } from '../test-database.ts';

const place = node('Place', 'place_kyiv', {
  name: 'Kyiv “quoted” \\ \n 東京 🗼',
  aliases: ['Kiev', ''],
  latitude: 50.45,
  longitude: -0.5,
  certain: true,
});
const NOTHING = { unlink: [], drop: [], put: [], link: [] };
const claim = node('Claim', 'claim_1', { evidence: [], confidence: 1, attributedTo: ['atom_1'] });

export function writingConforms(make: MakeDatabase): void {
  it('gives back each type of property as it was put', () =>
    withStore(make, async (store) => {
      const office = { title: 'king', nested: [1, null, { deep: 'ü' }] } as never;
      const nodes = [place, claim, node('Participation', 'participation_1', { office, role: 'HOST' } as never)];
      await put(store, nodes);
      const read = await store.transact(async (transaction) => [
        ...(await transaction.nodes('Place', ['place_kyiv', 'place_absent'])),
        ...(await transaction.nodes('Claim', ['claim_1'])),
        ...(await transaction.nodes('Participation', ['participation_1'])),
      ]);
      expect(read).toEqual(nodes);
    }));

  it('replaces all properties of what is put again, and keeps its edges', () =>
    withStore(make, async (store) => {
      const country = node('Place', 'place_ua');
      const within = edge('WITHIN', place.id, country.id);
      await put(store, [place, country], [within]);
      const again = node('Place', place.id, { name: 'Kyiv' });
      await put(store, [again]);
      await store.transact(async (transaction) => {
        expect(await transaction.nodes('Place', [place.id])).toEqual([again]);
        expect(await transaction.edges('WITHIN', 'out', [place.id])).toEqual([within]);
      });
    }));

  it('has one edge of a kind between two nodes, with the properties given last', () =>
    withStore(make, async (store) => {
      const nodes = [node('Article', 'article_1'), node('Person', 'person_1')];
      const second = edge('MENTIONS', 'article_1', 'person_1', { count: 2, spans: [{ start: 1, end: 2 }] as never });
      await put(store, nodes, [edge('MENTIONS', 'article_1', 'person_1', { count: 1 })]);
      await put(store, [], [second]);
      const edges = await store.transact((transaction) =>
        transaction.edges('MENTIONS', 'in', ['person_1', 'person_2']),
      );
      expect(edges).toEqual([second]);
    }));

  it('unlinks one edge and leaves the others', () =>
    withStore(make, async (store) => {
      const nodes = [node('Meeting', 'meeting_1'), node('Place', 'place_1'), node('Place', 'place_2')];
      const [first, second] = [edge('IN_AREA', 'meeting_1', 'place_1'), edge('IN_AREA', 'meeting_1', 'place_2')];
      await put(store, nodes, [first, second]);
      await write(store, { unlink: [first, { kind: 'IN_AREA', from: 'meeting_1', to: 'place_absent' }] });
      expect(await store.transact((transaction) => transaction.edges('IN_AREA', 'out', ['meeting_1']))).toEqual([
        second,
      ]);
    }));

  it('drops a node with its edges in both directions, and what is absent without a word', () =>
    withStore(make, async (store) => {
      const nodes = [node('Place', 'place_a'), node('Place', 'place_b'), node('Place', 'place_c')];
      await put(store, nodes, [edge('WITHIN', 'place_a', 'place_b'), edge('WITHIN', 'place_b', 'place_c')]);
      await write(store, {
        drop: [
          { kind: 'Place', id: 'place_b' },
          { kind: 'Person', id: 'person_absent' },
        ],
      });
      await store.transact(async (transaction) => {
        expect(await transaction.nodes('Place', ['place_b'])).toEqual([]);
        expect(await transaction.edges('WITHIN', 'out', ['place_a', 'place_b'])).toEqual([]);
        expect(await transaction.edges('WITHIN', 'in', ['place_b', 'place_c'])).toEqual([]);
      });
    }));

  it('gives what comes after a dropped node none of its edges', () =>
    withStore(make, async (store) => {
      const within = edge('WITHIN', 'place_dropped', place.id);
      await put(store, [place, node('Place', 'place_dropped')], [within]);
      await write(store, { drop: [{ kind: 'Place', id: 'place_dropped' }] });
      await put(store, [node('Place', 'place_next')]);
      await store.transact(async (transaction) => {
        expect(await transaction.edges('WITHIN', 'out', ['place_dropped', 'place_next'])).toEqual([]);
        expect(await transaction.edges('WITHIN', 'in', [place.id])).toEqual([]);
      });
    }));

  it('carries one write out in the order unlink, drop, put, link', () =>
    withStore(make, async (store) => {
      const [meeting, venue] = [node('Meeting', 'meeting_1'), node('Place', 'place_1')];
      const held = edge('HELD_IN', 'meeting_1', 'place_1');
      await put(store, [meeting, venue], [held]);
      await write(store, { unlink: [held], drop: [meeting], put: [meeting], link: [held] });
      await store.transact(async (transaction) => {
        expect(await transaction.nodes('Meeting', ['meeting_1'])).toEqual([meeting]);
        expect(await transaction.edges('HELD_IN', 'out', ['meeting_1'])).toEqual([held]);
      });
    }));

  it('finds no more what is put again as it was and then dropped, by its id or else', () =>
    withStore(make, async (store) => {
      const name = node('Name', 'name_ann', { folded: 'ann' });
      await put(store, [name]);
      await store.transact(async (transaction) => {
        await transaction.write({ ...NOTHING, put: [name] });
        await transaction.write({ ...NOTHING, drop: [name] });
        expect(await transaction.nodes('Name', [name.id])).toEqual([]);
        expect(await transaction.nodesWhere('Name', 'folded', ['ann'])).toEqual([]);
      });
    }));

  it('finds nodes by an indexed property, or all of a kind', () =>
    withStore(make, async (store) => {
      const names = ['ann', 'bob', 'eve'].map((folded) => node('Name', `name_${folded}`, { folded }));
      await put(store, [...names, node('Block', 'block_1')]);
      await store.transact(async (transaction) => {
        const ids = async (values: readonly string[] | null) =>
          (await transaction.nodesWhere('Name', 'folded', values)).map(({ id }) => id).sort();
        expect(await ids(['bob', 'eve', 'zoe'])).toEqual(['name_bob', 'name_eve']);
        expect(await ids([])).toEqual([]);
        expect(await ids(null)).toEqual(['name_ann', 'name_bob', 'name_eve']);
      });
    }));

  it('tells the least and greatest value of a property of the edges at each node', () =>
    withStore(make, async (store) => {
      const atoms = [node('Atom', 'atom_1'), node('Atom', 'atom_2')];
      const articles = ['a', 'b', 'c'].map((letter) => node('Article', `article_${letter}`));
      await put(
        store,
        [...atoms, ...articles],
        [
          edge('NAMES', 'article_a', 'atom_1', { byDate: '2025|a' }),
          edge('NAMES', 'article_b', 'atom_1', { byDate: '2023|b' }),
          edge('NAMES', 'article_c', 'atom_1', { byDate: '~|c' }),
        ],
      );
      const bounds = await store.transact((transaction) =>
        transaction.bounds('NAMES', 'in', 'byDate', ['atom_1', 'atom_2', 'atom_absent']),
      );
      expect([...bounds]).toEqual([['atom_1', { least: '2023|b', greatest: '~|c' }]]);
    }));
}
