import { writeFileSync } from 'node:fs';
import { ontologyText } from './ontology/ontology-text.ts';

writeFileSync(new URL('../docs/ontology.md', import.meta.url), ontologyText());
