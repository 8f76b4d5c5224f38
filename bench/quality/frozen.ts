import { readFileSync, writeFileSync } from 'node:fs';

/** TUNED: the rules were written with these in sight. HELD_OUT: written before, only ever scored. */
export type Split = 'TUNED' | 'HELD_OUT';

/** AGENCY: held out as well, and nothing but whole articles as the news agencies write them. */
export type CaseSplit = Split | 'AGENCY';

/** Named figures from 0 to 1, in the order in which they are printed. */
export type Figures = Readonly<Record<string, number>>;

/** What is measured, and where its figures are kept. */
const FILES = {
  EXTRACTION: new URL('extraction/frozen.json', import.meta.url),
  NAMES: new URL('names/frozen.json', import.meta.url),
  MEETINGS: new URL('meetings/frozen.json', import.meta.url),
  PAGES: new URL('../pages/frozen.json', import.meta.url),
} as const;
type Measured = keyof typeof FILES;
/** Figures are kept to so many decimals; a fall by less is none. */
const DECIMALS = 3;

/** The figures that must not fall, by split. */
export function frozenFigures(measured: Measured): Partial<Record<CaseSplit, Figures>> {
  return JSON.parse(readFileSync(FILES[measured], 'utf8'));
}

export function freeze(measured: Measured, figures: Partial<Record<CaseSplit, Figures>>): void {
  writeFileSync(
    FILES[measured],
    `${JSON.stringify(figures, (_, value) => (typeof value === 'number' ? rounded(value) : value), 2)}\n`,
  );
}

/** The figures that are lower than frozen, a line each. */
export function fallen(now: Figures, frozen: Figures): readonly string[] {
  return Object.entries(frozen).flatMap(([name, value]) => {
    const is = rounded(now[name] ?? 0);
    return is < value ? [`${name}: ${is}, frozen at ${value}`] : [];
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
