import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', 'google-chrome'];

/** Of itself it would ask its makers for updates; whatever it asks for, only this machine is found. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Where a Chromium stands: WHOMET_CHROMIUM, else the first that the system has; null where there is none. */
export function findBrowser(): string | null {
  const { WHOMET_CHROMIUM: given, WHOMET_REQUIRE_BROWSER, CI } = process.env;
  const found = given ?? CANDIDATES.find(isThere) ?? null;
  if (found === null && (WHOMET_REQUIRE_BROWSER === '1' || CI === 'true'))
    throw new Error('A browser is required: install Chromium, or name one in WHOMET_CHROMIUM');
  return found;
}

/** A browser without a window. The test closes it. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

function isThere(candidate: string): boolean {
  if (candidate.startsWith('/')) return existsSync(candidate);
  try {
    execFileSync(candidate, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
