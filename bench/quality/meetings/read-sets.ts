import { readFileSync } from 'node:fs';
import type { Split } from '../frozen.ts';
import type { MeetingSet } from './meeting-set.ts';

const FILES: Readonly<Record<Split, readonly string[]>> = {
  TUNED: ['tuned-claims.jsonl', 'tuned-texts.jsonl'],
  HELD_OUT: ['held-out-claims.jsonl', 'held-out-texts.jsonl'],
};

/** The sets of a split, in the order of the files and their lines. */
export function readSets(split: Split): readonly MeetingSet[] {
  return FILES[split]
    .flatMap((name) => readFileSync(new URL(`cases/${name}`, import.meta.url), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line): MeetingSet => JSON.parse(line));
}
