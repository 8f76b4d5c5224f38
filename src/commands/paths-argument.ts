import { Argument } from 'commander';

/** `PATH…`: what articles are read from. */
export function pathsArgument(): Argument {
  return new Argument(
    '<path...>',
    'files or directories of .txt, .html, .json, .jsonl, .csv and archives of them, or http(s) URLs; - is standard input',
  );
}
