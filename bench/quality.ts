/**
 * How good the extraction, the comparison of names and the clustering of claims into meetings are, on cases written for this project: tables against a naive floor and the frozen figures.
 * Exit status 1 if a figure fell.
 *
 *     npm run bench:quality                 the tables
 *     npm run bench:quality -- --errors     and what is wrong with the cases that the rules are tuned with
 *     npm run bench:quality -- --freeze     keeps the figures as those that must not fall
 *
 * With WHOMET_EXTRACTOR=llm (or both) the figures are those of the model that the environment names, beside those of the rules as frozen.
 */
import { extractorOf, useLines } from '../src/commands/extractor-option.ts';
import { config } from '../src/config.ts';
import { rulesExtractor } from '../src/ingest/index.ts';
import { errorsIn } from './quality/extraction/errors.ts';
import { extractCases } from './quality/extraction/extract-case.ts';
import { figuresOf } from './quality/extraction/figures.ts';
import { readCases } from './quality/extraction/read-cases.ts';
import { report } from './quality/extraction/report.ts';
import { fallen, freeze, frozenFigures } from './quality/frozen.ts';
import { errorsInMeetings } from './quality/meetings/errors.ts';
import { figuresOfMeetings } from './quality/meetings/figures.ts';
import { readSets } from './quality/meetings/read-sets.ts';
import { reportOfMeetings } from './quality/meetings/report.ts';
import { scoreSets } from './quality/meetings/scored-set.ts';
import { blockingLine, pairCompleteness } from './quality/names/blocking.ts';
import { comparePairs } from './quality/names/compare-pairs.ts';
import { errorsInNames } from './quality/names/errors.ts';
import { figuresOfNames } from './quality/names/figures.ts';
import { readPairs } from './quality/names/read-pairs.ts';
import { reportOfNames } from './quality/names/report.ts';
import { speedLine } from './quality/names/speed.ts';

const flags = new Set(process.argv.slice(2));
const extractor = await extractorOf(config.extractor);
const tuned = await extractCases(readCases('TUNED'), extractor);
const heldOut = await extractCases(readCases('HELD_OUT'), extractor);
const agency = await extractCases(readCases('AGENCY'), extractor);
if (flags.has('--errors')) console.log(errorsIn(tuned).join('\n'));
const now = { TUNED: figuresOf(tuned), HELD_OUT: figuresOf(heldOut), AGENCY: figuresOf(agency) };
const frozen = frozenFigures('EXTRACTION');
console.log(report('Tuned with', tuned, frozen.TUNED ?? {}));
console.log(report('Held out', heldOut, frozen.HELD_OUT ?? {}));
console.log(report('Held out, agency articles', agency, frozen.AGENCY ?? {}));
if (flags.has('--freeze')) freeze('EXTRACTION', now);
for (const line of useLines(extractor)) console.log(line);

const pairs = { TUNED: comparePairs(readPairs('TUNED')), HELD_OUT: comparePairs(readPairs('HELD_OUT')) };
if (flags.has('--errors')) console.log(errorsInNames(pairs.TUNED).join('\n'));
const namesNow = { TUNED: figuresOfNames(pairs.TUNED), HELD_OUT: figuresOfNames(pairs.HELD_OUT) };
const namesFrozen = frozenFigures('NAMES');
console.log(reportOfNames('Names, tuned with', pairs.TUNED, namesFrozen.TUNED ?? {}));
console.log(reportOfNames('Names, held out', pairs.HELD_OUT, namesFrozen.HELD_OUT ?? {}));
console.log(speedLine(readPairs('TUNED')));
for (const [split, all] of Object.entries(pairs))
  console.log(`Matching pairs that share a block, ${split}: ${pairCompleteness(all).toFixed(3)}`);
console.log(blockingLine());
if (flags.has('--freeze')) freeze('NAMES', namesNow);

const sets = {
  TUNED: await scoreSets(readSets('TUNED'), rulesExtractor),
  HELD_OUT: await scoreSets(readSets('HELD_OUT'), rulesExtractor),
};
if (flags.has('--errors')) console.log(errorsInMeetings(sets.TUNED).join('\n'));
const meetingsNow = { TUNED: figuresOfMeetings(sets.TUNED), HELD_OUT: figuresOfMeetings(sets.HELD_OUT) };
const meetingsFrozen = frozenFigures('MEETINGS');
console.log(reportOfMeetings('Meetings over articles, tuned with', sets.TUNED, meetingsFrozen.TUNED ?? {}));
console.log(reportOfMeetings('Meetings over articles, held out', sets.HELD_OUT, meetingsFrozen.HELD_OUT ?? {}));
if (flags.has('--freeze')) freeze('MEETINGS', meetingsNow);

const falls = [
  ...fallen(now.TUNED, frozen.TUNED ?? {}),
  ...fallen(now.HELD_OUT, frozen.HELD_OUT ?? {}),
  ...fallen(now.AGENCY, frozen.AGENCY ?? {}),
  ...fallen(namesNow.TUNED, namesFrozen.TUNED ?? {}),
  ...fallen(namesNow.HELD_OUT, namesFrozen.HELD_OUT ?? {}),
  ...fallen(meetingsNow.TUNED, meetingsFrozen.TUNED ?? {}),
  ...fallen(meetingsNow.HELD_OUT, meetingsFrozen.HELD_OUT ?? {}),
];
for (const fall of falls) console.error(`fell: ${fall}`);
process.exitCode = falls.length === 0 || flags.has('--freeze') ? 0 : 1;
