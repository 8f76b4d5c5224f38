import { foldName, nameIdOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { Person } from './person.ts';

/** More than these are no help. */
const MOST = 10;

builder.objectField(Person, 'candidates', (t) =>
  t.field({
    type: [Person],
    description: `Of somebody whom an article names only in part: people known by that name who could be meant, at most ${MOST}, by name. Empty for whoever is certain.`,
    async resolve({ props }, _, { load }) {
      if (props.certain) return [];
      const { rows } = await load.page({
        kinds: ['Person'],
        via: { edge: 'KNOWN_AS', direction: 'in', parent: nameIdOf(foldName(props.name)) },
        where: { prop: 'certain', op: 'eq', value: true },
        page: { size: MOST, from: 'start' },
      });
      return rows.map(({ node }) => node).sort((a, b) => (a.props.byName < b.props.byName ? -1 : 1));
    },
  }),
);
