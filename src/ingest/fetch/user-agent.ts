import { readFileSync } from 'node:fs';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);

/** What requests say that they come from. */
export const USER_AGENT = `whomet/${version}`;
