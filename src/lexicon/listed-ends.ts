import { bodyForms } from './ministries.ts';
import { endsIn, nameTree, type Words } from './name-tree.ts';
import { once } from './once.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { nationalities, places } from './places.ts';
import { venues } from './venues.ts';

const names = once(() =>
  nameTree([places(), people(), organizations(), venues()].flatMap((list) => list.flatMap(namesOf))),
);
/** Countries as they are told with their ministries. */
const countries = once(() =>
  nameTree([
    ...places()
      .filter(({ kind }) => kind === 'COUNTRY')
      .flatMap(namesOf),
    ...nationalities().flatMap((word) => [word, `${word}s`]),
  ]),
);
const bodies = once(() => nameTree(bodyForms));

/** Whether a place, a person, an organization or a venue of the lists may begin with a word that begins with the piece; never false for one that does. */
export function mayBeginListed(piece: string): boolean {
  return [names(), countries(), bodies()].some((tree) => tree.has(piece));
}

/** After which of the words a name of the lists may end that begins with the one at the index: every one that does, and few that don't. */
export function listedEnds(words: Words, at: number): ReadonlySet<number> {
  const first = skip('the', words, at);
  const ends = new Set(endsIn(names(), words, first));
  for (const end of endsIn(countries(), words, first)) {
    ends.add(end);
    const from = skip('the', words, skip('s', words, end));
    for (const last of endsIn(bodies(), words, from)) ends.add(last);
  }
  for (const end of endsIn(bodies(), words, first)) {
    const from = skip('the', words, skip('of', words, end));
    if (from > end) for (const last of endsIn(countries(), words, from)) ends.add(last);
  }
  return ends;
}

function skip(piece: string, words: Words, at: number): number {
  const pieces = words(at);
  return pieces?.length === 1 && pieces[0] === piece ? at + 1 : at;
}

function namesOf({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): readonly string[] {
  return [name, ...aliases];
}
