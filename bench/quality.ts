/**
 * How good the extraction is, on cases written for this project: tables against a naive floor and the frozen figures. Exit status 1 if a figure fell.
 *
 *     npm run bench:quality                 the tables
 *     npm run bench:quality -- --errors     and what is wrong with the cases that the grammar is tuned with
 *     npm run bench:quality -- --freeze     keeps the figures as those that must not fall
 *
 * With WHOMET_EXTRACTOR=llm (or both) the figures are those of the model that the environment names, beside those of the rules as frozen.
 */
import { extractorOf, useLines } from '../src/commands/extractor-option.ts';
import { config } from '../src/config.ts';
import { errorsIn } from './quality/extraction/errors.ts';
import { extractCases } from './quality/extraction/extract-case.ts';
import { figuresOf } from './quality/extraction/figures.ts';
import { fallen, freeze, frozenFigures } from './quality/extraction/frozen.ts';
import { readCases } from './quality/extraction/read-cases.ts';
import { report } from './quality/extraction/report.ts';

const flags = new Set(process.argv.slice(2));
const extractor = await extractorOf(config.extractor);
const tuned = await extractCases(readCases('TUNED'), extractor);
const heldOut = await extractCases(readCases('HELD_OUT'), extractor);
if (flags.has('--errors')) console.log(errorsIn(tuned).join('\n'));
const now = { TUNED: figuresOf(tuned), HELD_OUT: figuresOf(heldOut) };
const frozen = frozenFigures();
console.log(report('Tuned with', tuned, frozen.TUNED ?? {}));
console.log(report('Held out', heldOut, frozen.HELD_OUT ?? {}));
if (flags.has('--freeze')) freeze(now);
for (const line of useLines(extractor)) console.log(line);
const falls = [...fallen(now.TUNED, frozen.TUNED ?? {}), ...fallen(now.HELD_OUT, frozen.HELD_OUT ?? {})];
for (const fall of falls) console.error(`fell: ${fall}`);
process.exitCode = falls.length === 0 || flags.has('--freeze') ? 0 : 1;
