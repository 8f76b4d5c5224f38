import { groupBy } from '../../collect.ts';
import { BIN_CHARACTERS, EMPTY_BIN, SKETCH_BINS } from '../articles/index.ts';
import type { ResolvedClaim } from './resolved-claim.ts';

/** Of what two texts have, so much must be shared for one to be a copy of the other: reports of one event that quote the same people share a fifth. */
const COPY_SHARE = 0.5;

/** Texts that share no pair of samples next to each other aren't compared; copies do, but for one in ten thousand. */
const BAND_BINS = 2;

/**
 * The claims in groups whose articles are copies, or copies of copies, of one text. A function of the claims, whatever their order.
 * Cost: distinct texts, and pairs of them that share a little.
 */
export function independentTellings(claims: readonly ResolvedClaim[]): readonly (readonly ResolvedClaim[])[] {
  const bySketch = groupBy(claims, ({ claim }) => claim.props.sketch);
  if (bySketch.size < 2) return [...bySketch.values()];
  const sketches = [...bySketch.keys()];
  const original = new Map(sketches.map((sketch) => [sketch, sketch]));
  const originalOf = (sketch: string): string => {
    const above = original.get(sketch) ?? sketch;
    if (above === sketch) return sketch;
    const top = originalOf(above);
    original.set(sketch, top);
    return top;
  };
  for (const alike of groupBy(sketches.flatMap(bandsOf), ({ band }) => band).values()) {
    for (const [index, { sketch }] of alike.entries())
      for (const other of alike.slice(0, index)) {
        const [a, b] = [originalOf(sketch), originalOf(other.sketch)];
        if (a !== b && areCopies(sketch, other.sketch)) original.set(a, b);
      }
  }
  return [...groupBy(sketches, originalOf).values()].map((copies) =>
    copies.flatMap((sketch) => bySketch.get(sketch) ?? []),
  );
}

function bandsOf(sketch: string): readonly { readonly band: string; readonly sketch: string }[] {
  const width = BAND_BINS * BIN_CHARACTERS;
  return Array.from(
    { length: SKETCH_BINS / BAND_BINS },
    (_, at) => `${at}:${sketch.slice(at * width, (at + 1) * width)}`,
  )
    .filter((band) => !band.endsWith(EMPTY_BIN.repeat(BAND_BINS)))
    .map((band) => ({ band, sketch }));
}

function areCopies(a: string, b: string): boolean {
  let told = 0;
  let shared = 0;
  for (let at = 0; at < SKETCH_BINS * BIN_CHARACTERS; at += BIN_CHARACTERS) {
    const [one, other] = [a.slice(at, at + BIN_CHARACTERS), b.slice(at, at + BIN_CHARACTERS)];
    if (one === EMPTY_BIN && other === EMPTY_BIN) continue;
    told += 1;
    if (one === other) shared += 1;
  }
  return shared >= told * COPY_SHARE;
}
