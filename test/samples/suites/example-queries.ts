import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasContent } from '../has-content.ts';
import type { SamplesApi } from '../samples-api.ts';

const FOLDER = 'docs/queries';

/** Each question that GraphiQL shows in a tab has an answer. */
export function exampleQueriesSuite(api: () => SamplesApi): void {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

  it('have a question for each tab', () => {
    expect(names.length).toBeGreaterThanOrEqual(4);
  });

  it.each(names)('answer docs/queries/%s', async (name) => {
    const data = await api().data<Record<string, unknown>>(readFileSync(join(FOLDER, name), 'utf8'));
    expect(Object.keys(data)).not.toEqual([]);
    for (const field of Object.keys(data)) expect(hasContent(data[field]), `${field} is empty`).toBe(true);
  });
}
