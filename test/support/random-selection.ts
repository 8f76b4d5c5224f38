import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

const MAX_DEPTH = 7;
/** Beyond them only fields without any below. */
const MAX_PARTS = 30;
/** Numbers by which a query is made; it begins again with the first. */
const DRAWN = 120;

/** Random queries of a schema, valid or nearly so: any fields that need no argument, fragments with names and without, and aliases. */
export function randomQuery(schema: GraphQLSchema): fc.Arbitrary<string> {
  const root = schema.getQueryType();
  if (root == null) throw new TypeError('randomQuery: expected a schema with queries');
  return fc.array(fc.nat({ max: 999 }), { minLength: DRAWN, maxLength: DRAWN }).map((drawn) => {
    let at = 0;
    const made = selecting(schema, () => drawn[at++ % DRAWN] ?? 0);
    const query = `{ ${made.select(root, 0)} }`;
    return [query, ...made.fragments].join('\n');
  });
}

/** Makes selections by numbers that are drawn. */
function selecting(schema: GraphQLSchema, draw: () => number) {
  const fragments: string[] = [];
  let parts = 0;
  const pick = <T>(from: readonly T[]): T | undefined => from[draw() % from.length];

  function fieldOf(type: GraphQLObjectType | GraphQLInterfaceType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        !field.args.some(isRequiredArgument) && ((depth < MAX_DEPTH && parts < MAX_PARTS) || isLeafField(field)),
    );
    const field = pick(fields);
    if (field === undefined) return '__typename';
    const alias = draw() % 4 === 0 ? `a${draw() % 5}: ` : '';
    const page = field.args.some(({ name }) => name === 'first') ? `(first: ${draw() % 3})` : '';
    return `${alias}${field.name}${page}${below(field, depth)}`;
  }

  function below(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    return isCompositeType(type) ? ` { ${select(type, depth + 1)} }` : '';
  }

  function select(type: GraphQLCompositeType, depth: number): string {
    return Array.from({ length: 1 + (draw() % 3) }, () => part(type, depth)).join(' ');
  }

  function part(type: GraphQLCompositeType, depth: number): string {
    parts += 1;
    if (parts > MAX_PARTS) return '__typename';
    const on = isAbstractType(type) ? pick(schema.getPossibleTypes(type)) : type;
    if (on === undefined) return '__typename';
    return isUnionType(type) || draw() % 4 === 0 ? fragment(on, depth) : fieldOf(type, depth);
  }

  function fragment(on: GraphQLObjectType, depth: number): string {
    const selected = Array.from({ length: 1 + (draw() % 2) }, () => fieldOf(on, depth + 1)).join(' ');
    if (draw() % 3 !== 0) return `... on ${on.name} { ${selected} }`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${on.name} { ${selected} }`);
    return `...${name} ...${name}`;
  }

  return { select, fragments };
}

function isLeafField({ type }: GraphQLField<unknown, unknown>): boolean {
  return !isCompositeType(getNamedType(type));
}
