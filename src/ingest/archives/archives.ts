import type { Archive } from '../archive.ts';
import { gzip } from './gzip.ts';
import { tar } from './tar.ts';
import { warc } from './warc.ts';
import { zip } from './zip.ts';
import { zstandard } from './zstandard.ts';

/** All kinds of archives; each knows its own first bytes. */
export const ARCHIVES: readonly Archive[] = [gzip, zstandard, zip, tar, warc];
