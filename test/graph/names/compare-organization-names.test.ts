import { describe, expect, test } from 'vitest';
import { compareNames, MATCH_SCORE } from '../../../src/graph/index.ts';

const isOne = (a: string, b: string): boolean => compareNames('Organization', a, b).score >= MATCH_SCORE;

describe('two names of a body are one', () => {
  test.each([
    ['whatever the legal form', 'Halvorsen Maskin AS', 'Halvorsen Maskin Aksjeselskap'],
    ['with abbreviations spelled out', 'Delta Eng. & Constr. Co.', 'Delta Engineering and Construction Company'],
    ['by its acronym', 'BGWA', 'Baltic Grain and Wool Association'],
    ['by an acronym in small letters', 'bgwa', 'Baltic Grain and Wool Association'],
    ['by an earlier name', 'Norland Foods plc (formerly Tarn Dairies)', 'Tarn Dairies'],
    ['in another language', 'Université technique de Vienne', 'Technical University of Vienna'],
    ['in another script', 'Министерство обороны Республики Казахстан', 'Ministry of Defence of Kazakhstan'],
    ['with its country as an adjective', 'Chilean Red Cross', 'Cruz Roja de Chile'],
    ['with its words in another order', 'Ministry of Health, Republic of Ghana', 'Ghana Ministry of Health'],
    ['with words written as one', 'Agri Food Logistics', 'AgriFood Logistics'],
  ])('%s', (_, a, b) => {
    expect(isOne(a, b)).toBe(true);
  });
});

describe('two bodies stay two', () => {
  test.each([
    ['of two places', 'Chamber of Commerce of Porto', 'Chamber of Commerce of Braga'],
    ['of two countries that sound alike', 'Central Bank of Niger', 'Central Bank of Nigeria'],
    ['by their numbers', 'School No. 12', 'School No. 21'],
    ['where one is a part of the other', 'University of Uppsala', 'University Hospital of Uppsala'],
    ['where one is the state’s', 'Idaho University', 'Idaho State University'],
    ['of another sort', 'Kestrel Steel', 'Kestrel Chemicals'],
    ['of another point of the compass', 'North Lindsey College', 'South Lindsey College'],
    ['where a letter makes another name', 'Solaria Group', 'Polaria Group'],
    ['with countries in brackets', 'Orbis Freight (France) Ltd', 'Orbis Freight (Spain) Ltd'],
  ])('%s', (_, a, b) => {
    expect(isOne(a, b)).toBe(false);
  });
});
