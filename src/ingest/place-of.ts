import { resolve } from 'node:path';
import type { Document } from './document.ts';
import type { Refused } from './refused.ts';
import type { Source } from './source.ts';
import { STANDARD_INPUT } from './sources/standard-input.ts';
import { isWebUrl } from './sources/url.ts';

/** Where the reading of a source's document starts. */
export interface Start {
  /** What to read to come to it again: an absolute path, a URL, or `-`. */
  readonly source: string;
  /** How messages name the document, and how it is named whatever the directory where this runs. */
  readonly base: { readonly where: string; readonly place: string };
}

/** Where the reading of the document starts. Of a directory each file is a source. */
export function startOf({ name, isOfFiles = false }: Source, { where }: Document | Refused): Start {
  if (name === STANDARD_INPUT || isWebUrl(name)) return { source: name, base: { where, place: where } };
  const place = isWebUrl(where) ? where : resolve(where);
  return { source: isOfFiles ? place : resolve(name), base: { where, place } };
}

/** The place that messages name so. */
export function placeOf(where: string, { base }: Start): string {
  const isWithin = !isWebUrl(where) && where.startsWith(base.where);
  return isWithin ? `${base.place}${where.slice(base.where.length)}` : where;
}
