import { WhometError } from '../errors.ts';
import type { Source } from './source.ts';

/** How many bytes the documents of all sources have: known where all of them are files, null else. Costs a look at each file. */
export async function totalBytes(sources: readonly Source[], signal?: AbortSignal): Promise<number | null> {
  let total = 0;
  for (const source of sources) {
    if (source.isOfFiles !== true) return null;
    for await (const document of source.documents(signal)) {
      if (!(document instanceof WhometError)) total += document.file?.size ?? 0;
    }
  }
  return total;
}
