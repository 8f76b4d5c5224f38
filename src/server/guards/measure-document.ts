import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { fragmentsOf } from '../fragments-of.ts';

/** What a document asks for, whatever its variables and the schema. */
export interface Measures {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

/** The parts of a connection: not relations of their own. */
const PLUMBING: ReadonlySet<string> = new Set(['edges', 'node', 'nodes', 'pageInfo']);

/** What is asked of the schema has a limit of its own in validation: `MaxIntrospectionDepthRule`. */
const OF_SCHEMA: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Measures each document once, in time linear in its length. */
export function documentMeter(): (document: DocumentNode) => Measures {
  const known = new WeakMap<DocumentNode, Measures>();
  return (document) => {
    const measured = known.get(document) ?? { depth: depthOf(document), ...countsOf(document) };
    known.set(document, measured);
    return measured;
  };
}

function countsOf(document: DocumentNode): Pick<Measures, 'aliases' | 'directives'> {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field({ alias, name }) {
      if (alias !== undefined && alias.value !== name.value) aliases += 1;
    },
    SelectionSet(set) {
      aliases += repeatsIn(set);
    },
    Directive() {
      directives += 1;
    },
  });
  return { aliases, directives };
}

/** Fields that are asked for again as they were: to compare each with each other is what validation takes most time for. */
function repeatsIn({ selections }: SelectionSetNode): number {
  const plain = selections.flatMap((one) =>
    one.kind === Kind.FIELD && one.alias === undefined ? [one.name.value] : [],
  );
  return plain.length - new Set(plain).size;
}

function depthOf(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const depths = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    // One that leads back to itself is what validation refuses.
    depths.set(name, 0);
    const depth = ofSet(fragments.get(name)?.selectionSet);
    depths.set(name, depth);
    return depth;
  };
  const ofSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deepest, one) => {
      if (one.kind === Kind.FIELD)
        return OF_SCHEMA.has(one.name.value) ? deepest : Math.max(deepest, stepOf(one) + ofSet(one.selectionSet));
      return Math.max(
        deepest,
        one.kind === Kind.INLINE_FRAGMENT ? ofSet(one.selectionSet) : ofFragment(one.name.value),
      );
    }, 0);
  const operations = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
  return operations.reduce((deepest, { selectionSet }) => Math.max(deepest, ofSet(selectionSet)), 0);
}

function stepOf({ name, selectionSet }: FieldNode): 0 | 1 {
  return selectionSet === undefined || PLUMBING.has(name.value) ? 0 : 1;
}
