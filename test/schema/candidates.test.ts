import { expect, test } from 'vitest';
import { sqliteDatabase } from '../support/sqlite-database.ts';
import { openToldApi } from '../support/told-api.ts';

test('whoever an article names by surname alone has those for candidates who are known by it, whoever is certain has none', async () => {
  await using api = await openToldApi(sqliteDatabase);
  await api.tell(
    {
      url: 'https://example.org/1',
      publishedAt: '2024-03-04',
      text: 'Norwegian Foreign Minister Ingrid Solheim met Irish minister Nora Quill in Geneva on 3 March 2024.',
    },
    {
      url: 'https://example.org/2',
      publishedAt: '2024-05-04',
      text: 'Solheim met Irish minister Nora Quill in Oslo on 3 May 2024.',
    },
  );
  const { people } = await api.data<{ readonly people: { readonly nodes: readonly unknown[] } }>(
    '{ people(first: 9, filter: { name: "Solheim" }) { nodes { name certain candidates { name } } } }',
  );
  expect(people.nodes).toEqual([
    { name: 'Ingrid Solheim', certain: true, candidates: [] },
    { name: 'Solheim', certain: false, candidates: [{ name: 'Ingrid Solheim' }] },
  ]);
});
