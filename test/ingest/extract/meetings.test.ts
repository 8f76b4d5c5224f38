import { describe, expect, test } from 'vitest';
import type { ExtractedMeeting, Extraction } from '../../../src/graph/index.ts';
import { rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { AGENCY_NEWS } from './agency-cases.ts';
import { articleOf } from './article-of.ts';
import { BROADCASTS } from './broadcast-cases.ts';
import { BULLETINS, NO_BULLETINS } from './bulletin-cases.ts';
import { BELONGINGS, CLAUSES, NEIGHBOURS } from './clause-cases.ts';
import { DAYS } from './date-cases.ts';
import { AROUND_TALKS, DELEGATIONS } from './delegation-cases.ts';
import { CALLS, COMPANY, ENCOUNTERS, GO_BETWEENS, NO_ENCOUNTERS, PASSIVES_AND_RELATIVES } from './encounter-cases.ts';
import { FOREIGN_DESK, NO_FOREIGN_DESK } from './foreign-desk-cases.ts';
import { LISTED } from './listed-cases.ts';
import { ARRANGED, BROUGHT_TOGETHER, CAME_TO_NOTHING, NO_OFFERS, OFFERED } from './offer-cases.ts';
import { DESCRIBED, DESCRIBED_ANEW, FURTHER_PLANS, NO_OUTCOMES, NOTHING_AHEAD, OUTCOMES } from './outcome-cases.ts';
import { PLAN_TRAPS, PLANNED } from './plan-cases.ts';
import { NO_PORTFOLIOS, PORTFOLIOS } from './portfolio-cases.ts';
import { PRESS } from './press-cases.ts';
import { CANCELLED, PROPOSED } from './proposal-cases.ts';
import { CALLED, RETOLD } from './retold-cases.ts';
import { NO_OCCASION, OPEN_EVENTS, SCENES, WHEREABOUTS } from './scene-cases.ts';
import { NOMINAL, PARTIES, type SentenceCase, VERBAL } from './sentence-cases.ts';
import { FORMATS, PLACES_AND_DATES, STATUSES, TRAPS } from './status-cases.ts';
import { STORIES } from './story-cases.ts';
import { NO_SUMMITS, SUMMITS, TABLES_PUT_OFF } from './summit-cases.ts';
import { TRAVELS } from './travel-cases.ts';
import { MORE_PLANS, WHOSE_DAYS } from './whose-day-cases.ts';
import { WIRES } from './wire-cases.ts';

describe.each([
  ['a verb tells of a meeting', VERBAL],
  ['a noun tells of a meeting', NOMINAL],
  ['people come together', ENCOUNTERS],
  ['people talk from afar', CALLS],
  ['the verb is passive, or in a relative clause', PASSIVES_AND_RELATIVES],
  ['those present are listed', COMPANY],
  ['somebody goes between the parties', GO_BETWEENS],
  ['people only seem to come together', NO_ENCOUNTERS],
  ['parties are named in many ways', PARTIES],
  ['a meeting is held, planned, proposed or cancelled', STATUSES],
  ['a story tells of a meeting again, or of another', RETOLD],
  ['a body is called by what it is', CALLED],
  ['a meeting is ahead', PLANNED],
  ['a meeting is wanted', PROPOSED],
  ['a meeting came to nothing', CANCELLED],
  ['no meeting is planned', PLAN_TRAPS],
  ['parties meet in person or from afar', FORMATS],
  ['a day is told in many ways', DAYS],
  ['place and date are those of the meeting', PLACES_AND_DATES],
  ['the next meeting of who travels', TRAVELS],
  ['no meeting is told', TRAPS],
  ['several sentences tell of a meeting', SCENES],
  ['a place is told in other words', WHEREABOUTS],
  ['a meeting is told before its parties', OPEN_EVENTS],
  ['no occasion is told', NO_OCCASION],
  ['the telling word stands in a clause of somebody', CLAUSES],
  ['a neighbouring clause tells of others', NEIGHBOURS],
  ['a place or a day stands beside it', BELONGINGS],
  ['the same people are told of in several meetings', STORIES],
  ['offices and bodies are called by what they are for', PORTFOLIOS],
  ['words for meetings tell of none', NO_PORTFOLIOS],
  ['foreign desks tell what is to come, is wanted or came to nothing', FOREIGN_DESK],
  ['foreign desks tell of no meeting', NO_FOREIGN_DESK],
  ['a day is the meeting’s or that of something else', WHOSE_DAYS],
  ['broadcasters tell of wars, visits and summits', WIRES],
  ['what is ahead is told in other words', MORE_PLANS],
  ['agencies leave something to be put together', AGENCY_NEWS],
  ['delegations, their advisers and what is told around them', DELEGATIONS],
  ['what is told around talks', AROUND_TALKS],
  ['press offices tell it', PRESS],
  ['lists of countries and capitals tell it', LISTED],
  ['a broadcaster tells it over several sentences', BROADCASTS],
  ['bulletins and regional papers tell it', BULLETINS],
  ['bulletins and regional papers tell of none', NO_BULLETINS],
  ['a later sentence says what came of a plan', OUTCOMES],
  ['a later sentence leaves a plan as it was', NO_OUTCOMES],
  ['somebody told of is described', DESCRIBED],
  ['somebody else is described', DESCRIBED_ANEW],
  ['a plan or an offer is told without meet', FURTHER_PLANS],
  ['one offers to meet', OFFERED],
  ['others would have people meet', BROUGHT_TOGETHER],
  ['a meeting is arranged', ARRANGED],
  ['what was arranged came to nothing', CAME_TO_NOTHING],
  ['several are at one table', SUMMITS],
  ['others say what becomes of a table', TABLES_PUT_OFF],
  ['nothing is offered', NO_OFFERS.map((text) => ({ text, meetings: [] }))],
  ['there is no table', NO_SUMMITS.map((text) => ({ text, meetings: [] }))],
  ['nothing is ahead', NOTHING_AHEAD.map((text) => ({ text, meetings: [] }))],
] satisfies readonly (readonly [string, readonly SentenceCase[]])[])('%s', (_, cases) => {
  test.each(cases)('$text', async ({ text, meetings }) => {
    const extraction = await rulesExtractor.extract(articleOf(text));
    expect(extraction.meetings.map((meeting) => summaryOf(meeting, extraction))).toEqual(meetings);
  });
});

function summaryOf(meeting: ExtractedMeeting, { entities }: Extraction): string {
  const names = meeting.participants.map(({ entity, kind, nameAsWritten }) =>
    entity === null || kind === 'COUNTRY' ? nameAsWritten : entities[entity]?.name,
  );
  const place = meeting.place === null ? '-' : (entities[meeting.place]?.name ?? '-');
  return [names.join(' + '), meeting.status, meeting.format, place, meeting.date ?? '-'].join(' | ');
}
