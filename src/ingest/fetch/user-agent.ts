import { readFileSync } from 'node:fs';

/** The name by which sites know whomet, also in their robots.txt. */
export const PRODUCT = 'whomet';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);

/** What requests say that they come from. */
export const USER_AGENT = `${PRODUCT}/${version}`;
