import { readdirSync, readFileSync } from 'node:fs';
import type { CaseSplit } from '../frozen.ts';
import type { LabelledCase } from './labelled-case.ts';

const CASES = new URL('cases/', import.meta.url);

const PREFIXES: Readonly<Record<CaseSplit, string>> = {
  TUNED: 'tuned-',
  HELD_OUT: 'held-out-',
  AGENCY: 'agency-held-out',
};

/** The labelled cases of a split, in the order of the files and their lines. */
export function readCases(split: CaseSplit): readonly LabelledCase[] {
  return readdirSync(CASES)
    .filter((name) => name.startsWith(PREFIXES[split]))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, CASES), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line): LabelledCase => JSON.parse(line));
}
