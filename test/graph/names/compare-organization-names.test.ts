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
    ['by an acronym in another language', 'OTAN', 'NATO'],
    ['by an acronym with its legal form', 'PDSN', 'Petrolera del Sur NV'],
    ['with a number in words or in figures', '3rd Cavalry Regiment', 'Third Cavalry Regiment'],
    ['with a number in Roman letters', 'XIV Brigade', '14 Brigade'],
    ['with the of of Persian', 'Jaysh-e-Nasr', 'Jaish-i Nasr'],
    ['with God spelt otherwise', 'Nasrollah', 'Nasrallah'],
    ['listed by its name in Latin letters', 'Газпромнефть', 'Gazprom Neft'],
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
    ['where one is a union of the other', 'Baltic Teachers', 'Baltic Teachers Union'],
    ['with countries in brackets', 'Orbis Freight (France) Ltd', 'Orbis Freight (Spain) Ltd'],
  ])('%s', (_, a, b) => {
    expect(isOne(a, b)).toBe(false);
  });
});
