import { latinName } from './latin-name.ts';

/** The name in Latin letters and digits alone, as the lists of place names in other languages have it. */
export function compactName(name: string): string {
  return latinName(name).text.replace(/[^a-z0-9]/gu, '');
}
