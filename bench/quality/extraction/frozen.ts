import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './figures.ts';
import type { Split } from './read-cases.ts';

const FILE = new URL('frozen.json', import.meta.url);
/** Figures are kept to so many decimals; a fall by less is none. */
const DECIMALS = 3;

/** The figures that must not fall, by split. */
export function frozenFigures(): Partial<Record<Split, Figures>> {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

export function freeze(figures: Record<Split, Figures>): void {
  writeFileSync(
    FILE,
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
