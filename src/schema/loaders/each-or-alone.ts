import { WhometError } from '../../errors.ts';

/** Reads the batch with one call. A wrong cursor costs only the ask that it was given for: then, and only then, each is read alone. */
export async function eachOrAlone<Ask, Answer>(
  asks: readonly Ask[],
  read: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
): Promise<readonly (Answer | Error)[]> {
  try {
    return await read(asks);
  } catch (error) {
    if (!(error instanceof WhometError && error.code === 'BAD_CURSOR')) throw error;
    if (asks.length === 1) return [error];
    return (await Promise.all(asks.map((ask) => eachOrAlone([ask], read)))).flat();
  }
}
