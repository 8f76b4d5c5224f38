import { createHash } from 'node:crypto';
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { WhometError } from '../../errors.ts';

/** Operations by their ids. */
export type Operations = ReadonlyMap<string, string>;

/** The id by which clients that hash their operations ask for one: SHA-256 of its text, in hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The operations by their own ids and by the hashes of their texts.
 *
 * @throws WhometError BAD_USAGE where one isn't valid: what can't be answered is told before anybody asks.
 */
export function knownOperations(operations: Operations, schema: GraphQLSchema): Operations {
  for (const [id, text] of operations) {
    const fault = faultOf(text, schema);
    if (fault !== null) throw new WhometError('BAD_USAGE', `operation ${id}: expected one that is valid: ${fault}`);
  }
  return new Map([...[...operations.values()].map((text) => [hashOf(text), text] as const), ...operations]);
}

function faultOf(text: string, schema: GraphQLSchema): string | null {
  try {
    return validate(schema, parse(text))[0]?.message ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}
