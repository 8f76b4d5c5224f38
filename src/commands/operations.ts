import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { config } from '../config.ts';
import { messageOf, WhometError } from '../errors.ts';
import { isOn } from './is-on.ts';
import type { OperationsTold } from './operations-option.ts';

const EXTENSION = '.graphql';

/**
 * The operations that can be asked for by id, and whether only those are answered; what isn't told is as the environment says.
 *
 * @throws WhometError SOURCE_UNREADABLE, or BAD_USAGE for a manifest of another form, or where only those are answered that nobody has told.
 */
export function operationsOf({ operations, onlyOperations }: OperationsTold) {
  const path = operations ?? config.operations;
  const isOnly = onlyOperations ?? isOn('WHOMET_ONLY_OPERATIONS', config.onlyOperations ?? 'off');
  if (path !== null) return { operations: readOperations(path), onlyOperations: isOnly };
  if (!isOnly) return {};
  throw new WhometError('BAD_USAGE', '--only-operations: expected --operations too');
}

/** A manifest as Relay and GraphQL Code Generator write it (texts by ids), or as Apollo does. */
const MANIFEST = z.union([
  z
    .object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform((texts) => Object.entries(texts)),
]);

/**
 * The operations of a manifest or a folder, by id: of a file of a folder its name without `.graphql`.
 *
 * @throws WhometError SOURCE_UNREADABLE, or BAD_USAGE where the manifest is of another form.
 */
function readOperations(path: string): ReadonlyMap<string, string> {
  return statOf(path).isDirectory() ? ofFolder(path) : ofManifest(path);
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (cause) {
    throw new WhometError('SOURCE_UNREADABLE', `${path}: expected a file or a folder: ${messageOf(cause)}`, { cause });
  }
}

function ofFolder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(EXTENSION));
  return new Map(
    names.sort().map((name) => [basename(name, EXTENSION), readFileSync(join(folder, name), 'utf8')] as const),
  );
}

function ofManifest(path: string): ReadonlyMap<string, string> {
  try {
    return new Map(MANIFEST.parse(JSON.parse(readFileSync(path, 'utf8'))));
  } catch (cause) {
    const expected = 'a JSON object of texts by ids, or with `operations`, each with `id` and `body`';
    throw new WhometError('BAD_USAGE', `${path}: expected ${expected}`, { cause });
  }
}
