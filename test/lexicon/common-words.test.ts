import { expect, it } from 'vitest';
import { isVerbForm, personNoun } from '../../src/lexicon/index.ts';

it.each(['tycoon', 'unionist', 'warlord', 'mufti', 'deacon', 'go-between'])('%s is a person', (word) => {
  expect(personNoun(word)).toBe('ONE');
});

it.each(['tycoons', 'trustees', 'fishermen', 'secretaries', 'coaches'])('%s are persons', (word) => {
  expect(personNoun(word)).toBe('MANY');
});

it.each(['table', 'printer', 'host', 'mother', 'man', 'ghost', 'leading'])('%s is no party of a meeting', (word) => {
  expect(personNoun(word)).toBeNull();
});

it.each(['meet', 'carried', 'leaving', 'planned', 'refuses', 'agreed'])('%s is a form of a verb', (word) => {
  expect(isVerbForm(word)).toBe(true);
});

it.each(['table', 'union', 'banks', 'trading-house', 'central'])('%s is none', (word) => {
  expect(isVerbForm(word)).toBe(false);
});
