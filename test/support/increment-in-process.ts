import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import { node } from './graph-fixture.ts';

/** A process of its own that adds one to the version in `rules_current`, as often as told: `URL TIMES`. */
const [url = '', times = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  await using store = await sqliteEngine.open(url, { password: null });
  for (let turn = 0; turn < Number(times); turn++) {
    await store.transact(async (transaction) => {
      const [current] = await transaction.nodes('Rules', ['rules_current']);
      await new Promise((resolve) => setImmediate(resolve));
      const next = node('Rules', 'rules_current', { version: (current?.props.version ?? 0) + 1 });
      await transaction.write({ unlink: [], drop: [], put: [next], link: [] });
    });
  }
}

await main();
