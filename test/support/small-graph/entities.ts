import { idOf, type NodeProps } from '../../../src/graph/model/index.ts';
import { searchedText } from '../../../src/graph/search/index.ts';
import { fold } from '../../../src/lexicon/index.ts';
import { edge, node } from '../graph-fixture.ts';
import type { Parts } from './parts.ts';
import { SECRETARY } from './secretary.ts';

type Kind = 'Person' | 'Organization' | 'Place';
const PREFIX = { Person: 'person', Organization: 'organization', Place: 'place' } as const;

/** Five people (two of one name), three organizations, four places. */
export function entities(parts: Parts): void {
  entity(parts, 'Person', 'rubio', 'Marco Rubio', { aliases: ['Rubio'], wikidataId: 'Q324546', countryCodes: ['US'] });
  entity(parts, 'Person', 'lavrov', 'Sergey Lavrov', { aliases: ['Lavrov', 'Sergei Lavrov'], countryCodes: ['RU'] });
  entity(parts, 'Person', 'zelensky', 'Volodymyr Zelensky', { aliases: ['Zelenskyy'], countryCodes: ['UA'] });
  entity(parts, 'Person', 'smith1', 'John Smith', { countryCodes: ['US'] });
  entity(parts, 'Person', 'smith2', 'John Smith', { countryCodes: ['GB'], certain: false });
  entity(parts, 'Organization', 'state', 'State Department', { countryCodes: ['US'] });
  entity(parts, 'Organization', 'courier', 'The Courier', {});
  entity(parts, 'Organization', 'gazette', 'The Gazette', {});
  entity(parts, 'Place', 'malaysia', 'Malaysia', { countryCodes: ['MY'] }, { placeKind: 'COUNTRY', countryCode: 'MY' });
  entity(
    parts,
    'Place',
    'lumpur',
    'Kuala Lumpur',
    { countryCodes: ['MY'] },
    { placeKind: 'CITY', countryCode: 'MY', latitude: 3.15 },
  );
  entity(parts, 'Place', 'russia', 'Russia', { countryCodes: ['RU'] }, { placeKind: 'COUNTRY', countryCode: 'RU' });
  entity(parts, 'Place', 'usa', 'United States', { countryCodes: ['US'] }, { placeKind: 'COUNTRY', countryCode: 'US' });
  // The key of another spelling, which the same person holds.
  parts.nodes.push(node('Atom', 'atom_zelenskyy'));
  parts.edges.push(
    edge('RESOLVED_TO', 'atom_zelenskyy', 'person_zelensky'),
    edge('WITHIN', 'place_lumpur', 'place_malaysia'),
    edge('IN_COUNTRY', 'place_lumpur', 'place_malaysia'),
    edge('IN_COUNTRY', 'organization_state', 'place_usa'),
    edge('SERVES', 'person_rubio', 'organization_state', {
      titles: ['Secretary of State'],
      byName: 'marco rubio|person_rubio',
    }),
  );
}

function entity(
  { nodes, edges }: Parts,
  kind: Kind,
  key: string,
  name: string,
  props: Partial<NodeProps<Kind>>,
  place: Partial<NodeProps<'Place'>> = {},
): void {
  const id = `${PREFIX[kind]}_${key}`;
  const named = { name, byName: `${fold(name)}|${id}`, aliases: [], certain: true, countryCodes: [], ...props };
  const known = { ...named, heading: searchedText([name, ...named.aliases]) };
  const offices = kind === 'Person' && key === 'rubio' ? [SECRETARY] : [];
  const own =
    kind === 'Place'
      ? node(kind, id, { ...known, ...place })
      : kind === 'Person'
        ? node(kind, id, { ...known, offices })
        : node(kind, id, known);
  nodes.push(own, node('Atom', `atom_${key}`));
  edges.push(edge('RESOLVED_TO', `atom_${key}`, id));
  for (const folded of [name, ...known.aliases].map(fold)) {
    const nameId = idOf('name', folded);
    if (!nodes.some((other) => other.id === nameId)) nodes.push(node('Name', nameId, { folded }));
    edges.push(edge('KNOWN_AS', id, nameId, { folded }));
  }
}
