import type { Document } from './document.ts';
import type { Refused } from './refused.ts';

/** Somewhere that documents come from: a file, a directory, standard input. */
export interface Source {
  readonly name: string;
  /** Whether its documents are files, so that their sizes can be known without reading them; absent: no. */
  readonly isOfFiles?: boolean | undefined;
  /** Its documents, in an order that depends on their names alone; what can't be reached is yielded as a refusal, and the rest goes on. */
  documents(signal?: AbortSignal): AsyncIterable<Document | Refused>;
}
