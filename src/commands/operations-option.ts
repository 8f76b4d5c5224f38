import { Option } from 'commander';

/** `--operations`; WHOMET_OPERATIONS stands in for it. */
export function operationsOption(): Option {
  return new Option(
    '--operations <path>',
    'operations that can be asked for by id: a JSON manifest, or a folder of .graphql files (WHOMET_OPERATIONS)',
  );
}

/** `--only-operations`; WHOMET_ONLY_OPERATIONS stands in for it. */
export function onlyOperationsOption(): Option {
  return new Option('--only-operations', 'answer nothing but those operations (WHOMET_ONLY_OPERATIONS=on)');
}

/** What was told of operations, on the command line or not. */
export interface OperationsTold {
  readonly operations?: string;
  readonly onlyOperations?: boolean;
}
