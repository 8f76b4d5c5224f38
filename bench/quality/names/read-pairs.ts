import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Split } from '../frozen.ts';
import type { LabelledPair } from './labelled-pair.ts';

const FILES: Readonly<Record<Split, string>> = { TUNED: 'tuned.csv', HELD_OUT: 'held-out.csv' };
const ROWS = z.array(
  z.object({
    kind: z
      .enum(['person', 'organization', 'place'])
      .transform((kind) => (kind === 'person' ? 'Person' : kind === 'place' ? 'Place' : 'Organization')),
    name1: z.string().min(1),
    name2: z.string().min(1),
    match: z.enum(['true', 'false']).transform((match) => match === 'true'),
    category: z.string().min(1),
  }),
);

/** The labelled pairs of a split, in the order of the file. */
export function readPairs(split: Split): readonly LabelledPair[] {
  return ROWS.parse(parse(readFileSync(new URL(FILES[split], import.meta.url), 'utf8'), { columns: true }));
}
