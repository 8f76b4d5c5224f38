/**
 * How well the story is found in web pages written for this project: F1 over runs of four words against the expected text, beside Readability alone.
 * Exit status 1 if the mean fell below what is frozen.
 *
 *     npm run bench:pages               a line a page, then the means
 *     npm run bench:pages -- --freeze   keeps the mean as the one that must not fall
 */

import { meanF1, scorePages } from './pages/score-pages.ts';
import { fallen, freeze, frozenFigures } from './quality/frozen.ts';

const pages = await scorePages();
for (const { name, ours, readability } of pages)
  console.log(`${name.padEnd(36)} F1 ${ours.f1.toFixed(3)}   Readability alone ${readability.f1.toFixed(3)}`);
const now = { 'page text F1': meanF1(pages, 'ours') };
console.log(
  `\n${pages.length} pages: mean F1 ${now['page text F1'].toFixed(3)}, Readability alone ${meanF1(pages, 'readability').toFixed(3)}`,
);
if (process.argv.includes('--freeze')) freeze('PAGES', { TUNED: now });
const falls = fallen(now, frozenFigures('PAGES').TUNED ?? {});
for (const fall of falls) console.error(`fell: ${fall}`);
process.exitCode = falls.length === 0 ? 0 : 1;
