#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { articleCommand } from './commands/article-command.ts';
import { compareCommand } from './commands/compare-command.ts';
import { endWith, tolerateClosedOutput } from './commands/exit-status.ts';
import { extractCommand } from './commands/extract-command.ts';
import { ingestCommand } from './commands/ingest-command.ts';
import { judgementsCommand } from './commands/judgements-command.ts';
import { metCommand } from './commands/met-command.ts';
import { quarantineCommand } from './commands/quarantine-command.ts';
import { queryCommand } from './commands/query-command.ts';
import { rebuildCommand } from './commands/rebuild-command.ts';
import { reextractCommand } from './commands/reextract-command.ts';
import { reviewCommand } from './commands/review-command.ts';
import { schemaCommand } from './commands/schema-command.ts';
import { serveCommand } from './commands/serve-command.ts';
import { undoCommand } from './commands/undo-command.ts';
import { watchCommand } from './commands/watch-command.ts';

const { version }: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

tolerateClosedOutput();
const program = new Command('whomet')
  .description('Who met whom, when, where, and which sentence of which article says so.')
  .version(version);
for (const command of [
  ingestCommand(),
  watchCommand(),
  quarantineCommand(),
  serveCommand(),
  metCommand(),
  queryCommand(),
  reviewCommand(),
  judgementsCommand(),
  undoCommand(),
  reextractCommand(),
  rebuildCommand(),
  articleCommand(),
  extractCommand(),
  compareCommand(),
  schemaCommand(),
])
  program.addCommand(command.exitOverride(endWith));
await program.exitOverride(endWith).parseAsync();
