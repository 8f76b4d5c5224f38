import { describe, expect, test } from 'vitest';
import { compareNames, MATCH_SCORE } from '../../../src/graph/index.ts';

const isOne = (a: string, b: string): boolean => compareNames('Place', a, b).score >= MATCH_SCORE;

describe('two names of a place are one', () => {
  test.each([
    ['in two languages', 'Lwów', 'Lviv'],
    ['in two scripts', 'القاهرة', 'Cairo'],
    ['with the sort of place said or not', 'City of Bristol', 'Bristol'],
    ['with saints and forts shortened', 'St. Albans', 'Saint Albans'],
    ['with the article of Arabic or without', 'El Arish', 'al-Arish'],
    ['as they sound, listed or not', 'Dayr Hafir', 'Deir Hafer'],
    ['as an adjective of its land', 'Tyumenskaya Oblast', 'Tyumenskiy Kray'],
    ['a country in any language', 'Guinée', 'Guinea'],
    ['with a slip of the fingers', 'Philippnes', 'Philippines'],
  ])('%s', (_, a, b) => {
    expect(isOne(a, b)).toBe(true);
  });
});

describe('two places stay two', () => {
  test.each([
    ['a town and the land around it', 'City of Tomsk', 'Tomsk Oblast'],
    ['the new one and the old', 'New Plymouth', 'Plymouth'],
    ['of one name in two countries', 'Cambridge (England)', 'Cambridge (Massachusetts)'],
    ['that are both listed', 'Austria', 'Australia'],
    ['a country and its capital', 'Guatemala', 'Guatemala City'],
    ['a lake and the town on it', 'Lake Geneva', 'Geneva'],
    ['that are both listed, whatever other languages call them', 'Aden', 'Adana'],
    ['by the compass', 'North Kivu', 'South Kivu'],
  ])('%s', (_, a, b) => {
    expect(isOne(a, b)).toBe(false);
  });
});
