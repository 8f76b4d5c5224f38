/** What SQLite binds. */
export type Param = string | number | null;

/** A piece of SQL with what is bound in it, in order. */
export interface Sql {
  readonly text: string;
  readonly params: readonly Param[];
}

/** SQL with pieces spliced in and values bound: a value never becomes text. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | Param)[]): Sql {
  const pieces = parts.map((part) =>
    typeof part === 'object' && part !== null ? part : { text: '?', params: [part] },
  );
  return {
    text: texts.reduce((whole, text, at) => `${whole}${pieces[at - 1]?.text ?? ''}${text}`),
    params: pieces.flatMap(({ params }) => params),
  };
}

/** A name of the ontology, quoted. */
export function name(...path: readonly string[]): Sql {
  return { text: path.map((part) => `"${part}"`).join('.'), params: [] };
}

/** The pieces with the separator between them. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return { text: pieces.map(({ text }) => text).join(separator), params: pieces.flatMap(({ params }) => params) };
}

/** A table-valued list: one statement text, whatever the number of values. */
export function listOf(values: readonly unknown[]): Sql {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** At most so many rows. SQLite would look at a value that is bound as it is, and plan the statement anew for each: that takes longer than to read a page. */
export function atMost(size: number): Sql {
  return sql`LIMIT +${size}`;
}
