import { fold } from '../lexicon/index.ts';

/** The form in which names, aliases and search texts are compared: lower case, no diacritics. `Name.folded` and `searchText` hold such text. */
export const foldName: (text: string) => string = fold;
