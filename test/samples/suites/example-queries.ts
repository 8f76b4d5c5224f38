import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { exampleQuery } from '../../../src/server/example-queries.ts';
import type { SamplesApi } from '../samples-api.ts';

const FOLDER = 'docs/queries';

/** Each question of docs/queries has the answer that test/samples/answers keeps: what the samples say, read and found right by people. */
export function exampleQueriesSuite(api: () => SamplesApi): void {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => name.replace('.graphql', ''));
  const textOf = (name: string) => readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');

  it('are asked 30 questions or more, all of which docs/queries/README.md lists', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
    const listed = [...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(/\]\((.+)\.graphql\)/g)];
    expect(listed.map(([, name]) => name)).toEqual(names);
  });

  it.each(names)('are asked in plain words, with an example of the variables, by %s', (name) => {
    expect(textOf(name)).toMatch(/^(?:# .{1,80}\n)+# Variables: \{.+\}\nquery \w+/);
    expect(parse(textOf(name)).definitions).toHaveLength(1);
  });

  it.each(names)('answer %s (vitest --update writes the answers anew)', async (name) => {
    const { query, variables } = exampleQuery(textOf(name));
    const data = await api().data(query, JSON.parse(variables));
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(`./answers/${name}.json`);
  });
}
