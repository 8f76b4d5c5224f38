import { type DocumentNode, type FieldNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../fragments-of.ts';
import type { LaterPart, Part } from './executed.ts';

/** Where a value stands in an operation: all selection sets that it answers. */
type Asked = readonly SelectionSetNode[];

/**
 * Puts the fields of every object into the order in which the operation asks for them. Where fragments on several types ask for the same fields in
 * different orders, that of the first counts.
 */
export function inAskedOrder(document: DocumentNode, operationName: string | null | undefined): (part: Part) => Part {
  const operation = getOperationAST(document, operationName);
  const root: Asked = operation == null ? [] : [operation.selectionSet];
  const fieldsOf = fieldCollector(document);

  const ordered = (value: unknown, asked: Asked): unknown => {
    if (Array.isArray(value)) return value.map((item) => ordered(item, asked));
    if (typeof value !== 'object' || value === null || asked.length === 0) return value;
    const given = new Map(Object.entries(value));
    const object: Record<string, unknown> = {};
    for (const [name, fields] of fieldsOf(asked))
      if (given.has(name)) object[name] = ordered(given.get(name), setsOf(fields));
    return object;
  };

  const at = (path: LaterPart['path'] = []): Asked =>
    path.reduce<Asked>((asked, step) => {
      return typeof step === 'number' ? asked : setsOf(fieldsOf(asked).get(step) ?? []);
    }, root);

  return (part) => ({
    ...part,
    ...(part.data !== undefined && { data: ordered(part.data, root) as Part['data'] }),
    ...(part.incremental && {
      incremental: part.incremental.map((later) => ({
        ...later,
        ...(later.data !== undefined && { data: ordered(later.data, at(later.path)) }),
        ...(later.items != null && { items: later.items.map((item) => ordered(item, at(later.path))) }),
      })),
    }),
  });
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields of selection sets by the names under which they are answered, in order, fragments among them. */
function fieldCollector(document: DocumentNode): (asked: Asked) => Fields {
  const fragments = fragmentsOf(document);
  const known = new WeakMap<SelectionSetNode, Fields>();

  /** Each fragment once: spread again it adds nothing. */
  const spreadOnce = (name: string, spread: Set<string>): SelectionSetNode | undefined => {
    if (spread.has(name)) return undefined;
    spread.add(name);
    return fragments.get(name)?.selectionSet;
  };

  const add = (field: FieldNode, fields: Map<string, FieldNode[]>): void => {
    const name = (field.alias ?? field.name).value;
    fields.set(name, [...(fields.get(name) ?? []), field]);
  };

  const collect = (set: SelectionSetNode | undefined, fields: Map<string, FieldNode[]>, spread: Set<string>): void => {
    for (const one of set?.selections ?? []) {
      if (one.kind === Kind.FIELD) {
        add(one, fields);
      } else {
        const within = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : spreadOnce(one.name.value, spread);
        collect(within, fields, spread);
      }
    }
  };

  return (asked) => {
    const [first] = asked;
    const remembered = first !== undefined && asked.length === 1 ? known.get(first) : undefined;
    if (remembered !== undefined) return remembered;
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of asked) collect(set, fields, spread);
    if (first !== undefined && asked.length === 1) known.set(first, fields);
    return fields;
  };
}

function setsOf(fields: readonly FieldNode[]): Asked {
  return fields.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
}
