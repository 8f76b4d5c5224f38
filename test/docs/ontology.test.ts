import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ontologyText } from '../../scripts/ontology/ontology-text.ts';

test('docs/ontology.md is what the code says (npm run ontology prints it)', () => {
  expect(readFileSync('docs/ontology.md', 'utf8')).toBe(ontologyText());
});
