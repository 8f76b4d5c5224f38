import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A question as GraphiQL opens with it. */
export interface ExampleQuery {
  readonly query: string;
  /** A JSON object, as one writes it. */
  readonly variables: string;
}

/** A few that show what can be asked: more would stand beyond the edge of the window. The others are for reading. */
const TABS = 8;

/** The first questions of docs/queries, in the order of their file names; none where the folder isn't shipped. */
export function exampleQueries(): readonly ExampleQuery[] {
  const folder = join(packageFolder(), 'docs', 'queries');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names
    .sort()
    .slice(0, TABS)
    .map((name) => exampleQuery(readFileSync(join(folder, name), 'utf8')));
}

const VARIABLES = /^# Variables: (\{.*\})\n/m;

/** The question that a file of docs/queries holds: what its comment gives as variables stands apart. */
export function exampleQuery(text: string): ExampleQuery {
  const [, variables = '{}'] = VARIABLES.exec(text) ?? [];
  return { query: text.replace(VARIABLES, ''), variables: JSON.stringify(JSON.parse(variables), null, 2) };
}

/** Sources and compiled files stand at different depths below it. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
