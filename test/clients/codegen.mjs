// Generates the types of the client preset for the schema of the server at the URL and all .graphql files of a folder into another folder.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, buildClientSchema, getIntrospectionQuery, parse, printSchema } from 'graphql';

const [, , url, operations, output] = process.argv;

const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery() }),
});
const { data } = await response.json();
const schema = parse(printSchema(buildClientSchema(data)));
const names = readdirSync(operations).filter((name) => name.endsWith('.graphql'));
const documents = names.map((name) => {
  const rawSDL = readFileSync(join(operations, name), 'utf8');
  return { location: join(operations, name), rawSDL, document: parse(rawSDL) };
});

const sections = await preset.buildGeneratesSection({
  baseOutputDir: `${output}/`,
  schema,
  schemaAst: buildASTSchema(schema),
  documents,
  config: { useTypeImports: true, enumsAsTypes: true },
  presetConfig: { persistedDocuments: true, fragmentMasking: false },
  plugins: [],
  pluginMap: {},
  profiler: { run: (task) => task(), collect: () => [] },
});
for (const section of sections) {
  mkdirSync(dirname(section.filename), { recursive: true });
  writeFileSync(section.filename, await codegen(section));
}
