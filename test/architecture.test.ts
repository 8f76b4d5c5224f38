import { readdirSync, readFileSync } from 'node:fs';
import { version as swcVersion } from '@swc/core';
import { cruise, type IForbiddenRuleType, type IReporterOutput } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';

const MAX_LINES = 300;
const MEDIAN_LINES = 80;
const BANNED_NAMES = /(^|[/-])(utils?|helpers?|common|managers?|services?)(\.ts|\/)|\/types\.ts|-v\d+(\.ts|\/)/;

/** A folder and what it may import: anything else of src is refused. */
function layer(name: string, path: string, allowed: string): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path },
    to: { path: '^src/', pathNot: `${path}|^src/(errors|add-to)\\.ts$|${allowed}` },
  };
}

/** What lies inside a folder is its own: others import its face. */
function oneFace(folder: string, insiders = `^src/${folder}/`): IForbiddenRuleType {
  return {
    name: `one-public-face-of-${folder}`,
    severity: 'error',
    from: { path: '^(src|scripts)/', pathNot: insiders },
    to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/index\\.ts$` },
  };
}

/** Folders of which each may import those before it only. */
function inSteps(folder: string, steps: readonly string[]): IForbiddenRuleType[] {
  return steps.slice(0, -1).map((step, at) => ({
    name: `steps-of-${folder}-${step}`,
    severity: 'error',
    from: { path: `^src/${folder}/${step}/` },
    to: { path: `^src/${folder}/(${steps.slice(at + 1).join('|')})/` },
  }));
}

/** How meetings are found: the sentence as text, what tells of a meeting, where it stands, and what is made of it. */
const STEPS_TO_MEETINGS = [
  'shapes',
  'constructions',
  'matches',
  'circumstances',
  'parties',
  'status',
  'news',
  'claims',
  'merging',
  'later',
];

const FORBIDDEN: IForbiddenRuleType[] = [
  { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  layer('lexicon-is-the-base', '^src/lexicon/', '^$'),
  layer('threads-know-nothing', '^src/threads/', '^$'),
  layer('graph-knows-lexicon-and-threads', '^src/graph/', '^src/(lexicon|threads)/index\\.ts$'),
  layer('ingest-knows-graph-lexicon-and-threads', '^src/ingest/', '^src/(graph|lexicon|threads)/index\\.ts$'),
  layer('schema-knows-graph-only', '^src/schema/', '^src/graph/index\\.ts$'),
  layer('server-knows-schema-and-graph', '^src/server/', '^src/(schema|graph)/index\\.ts$'),
  layer('errors-import-nothing', '^src/errors\\.ts$', '^$'),
  layer('add-to-imports-nothing', '^src/add-to\\.ts$', '^$'),
  layer('config-imports-nothing', '^src/config\\.ts$', '^$'),
  layer('the-model-is-pure', '^src/graph/model/', '^$'),
  {
    name: 'the-model-has-no-packages',
    severity: 'error',
    from: { path: '^src/graph/model/' },
    to: { dependencyTypes: ['npm'] },
  },
  {
    name: 'the-model-has-no-input-or-output',
    severity: 'error',
    from: { path: '^src/graph/(model|project)/' },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'engines-apart-sqlite',
    severity: 'error',
    from: { path: '^src/graph/engines/sqlite/' },
    to: { path: '^src/graph/engines/neo4j/' },
  },
  {
    name: 'engines-apart-neo4j',
    severity: 'error',
    from: { path: '^src/graph/engines/neo4j/' },
    to: { path: '^src/graph/engines/sqlite/' },
  },
  {
    name: 'drivers-in-their-engines',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/graph/engines/' },
    to: { path: 'node_modules/(neo4j-driver|better-sqlite3)' },
  },
  {
    name: 'graphql-in-schema-and-server',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(schema|server|commands)/' },
    to: { path: 'node_modules/(graphql|graphql-yoga|@pothos)/' },
  },
  { name: 'no-test-code-in-src', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|bench|scripts)/' } },
  ...['lexicon', 'threads', 'ingest', 'schema', 'server'].map((folder) => oneFace(folder)),
  oneFace('graph'),
  oneFace('graph/engines/sqlite'),
  oneFace('graph/engines/neo4j'),
  oneFace('graph/feed'),
  oneFace('graph/project'),
  ...['stored', 'articles', 'judgements', 'entities', 'meetings', 'reproject', 'judging'].map((folder) =>
    oneFace(`graph/project/${folder}`),
  ),
  oneFace('graph/model'),
  oneFace('ingest/extract'),
  ...inSteps('ingest/extract/meetings', STEPS_TO_MEETINGS),
  oneFace('ingest/fetch'),
  oneFace('ingest/lists'),
  oneFace('ingest/watch'),
];

async function cruised() {
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden: FORBIDDEN },
    validate: true,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  if (typeof output === 'string') throw new TypeError('expected a result, not a report');
  return output;
}

type Result = Exclude<IReporterOutput['output'], string>;

describe('the layout', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`);

  test('imports go one way, through faces, without cycles, in every file of src', async () => {
    // Without swc the cruiser sees no module of this TypeScript, and is content.
    expect(swcVersion).toMatch(/^1\./);
    const { modules, summary }: Result = await cruised();
    const seen = modules
      .map(({ source }) => source)
      .filter((source) => source.startsWith('src/') && source.endsWith('.ts'));
    expect(seen.sort()).toEqual([...files].sort());
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('only config.ts reads the environment', () => {
    const readers = files.filter((path) => readFileSync(path, 'utf8').includes('process.env'));
    expect(readers).toEqual(['src/config.ts']);
  });

  test('files are small and named for what they hold', () => {
    const lengths = files.map((path) => readFileSync(path, 'utf8').split('\n').length).sort((a, b) => a - b);
    expect(lengths.at(-1)).toBeLessThanOrEqual(MAX_LINES);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
    expect(files.filter((path) => BANNED_NAMES.test(path))).toEqual([]);
  });

  test('nobody silences the compiler or the linter', () => {
    const silenced = files.filter((path) =>
      /@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(readFileSync(path, 'utf8')),
    );
    expect(silenced).toEqual([]);
  });
});
