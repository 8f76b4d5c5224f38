import { describe, expect, it } from 'vitest';
import {
  organizationByKey,
  organizations,
  organizationsNamed,
  placeByKey,
  places,
  venues,
  venuesNamed,
} from '../../src/lexicon/index.ts';

const keyOf = (name: string) => organizationsNamed(name)[0]?.key;

describe('organizations', () => {
  it.each([
    ['the State Department', 'us-state-department'],
    ['US Department of State', 'us-state-department'],
    ['Institute for the Study of War', 'isw'],
    ['ISW', 'isw'],
    ['UNN', 'unn'],
    ['the Kremlin', 'kremlin'],
    ['the White House', 'us-white-house'],
    ['U.N.', 'un'],
    ['NATO', 'nato'],
    ['the EU', 'eu'],
    ['the Lord\u2019s Resistance Army', 'ug-lord-s-resistance-army'],
    ['Lashkar-e-Taiba', 'pk-lashkar-e-taiba'],
    ['UNDOF', 'un-disengagement-observer-force'],
    ['Renamo', 'mz-renamo'],
    ['PBOC', 'cn-people-s-bank-of-china'],
    ['Norwegian Nobel Committee', 'no-norwegian-nobel-committee'],
    ['the Hindustan Times', 'in-hindustan-times'],
    ['Sinn Fein', 'sinn-fein'],
  ])('finds %s as %s', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });

  it.each([
    ['Russian Foreign Ministry', 'ru/foreign-ministry'],
    ['the Ministry of Foreign Affairs of the Russian Federation', 'ru/foreign-ministry'],
    ["Russia's Foreign Ministry", 'ru/foreign-ministry'],
    ['Malaysian foreign ministry', 'my/foreign-ministry'],
    ['Saudi Defense Ministry', 'sa/defence-ministry'],
    ['Ministry of Defence of Ukraine', 'ua/defence-ministry'],
    ['South Korean Finance Ministry', 'kr/finance-ministry'],
    ['Russian Embassy', 'ru/embassy'],
    ['US Foreign Ministry', 'us-state-department'],
    ['French Foreign Ministry', 'fr-quai-dorsay'],
  ])('recognises %s by rule as %s', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });

  it('names a ministry of every country, by a name that leads back to it', () => {
    for (const country of places().filter((place) => place.kind === 'COUNTRY')) {
      const ministry = organizationByKey(`${country.key}/defence-ministry`);
      expect(ministry, country.key).not.toBeNull();
      expect(
        organizationsNamed(ministry?.name ?? '').map((found) => found.key),
        country.key,
      ).toEqual([ministry?.key]);
    }
  });

  it('keeps words apart from acronyms, and a bare ministry without a country', () => {
    for (const name of [
      'who',
      'as',
      'un',
      'ice',
      'let',
      'swift',
      'eco',
      'Foreign Ministry',
      'Ministry',
      'of Russia',
      '',
    ]) {
      expect(organizationsNamed(name), name).toEqual([]);
    }
    expect(organizationByKey('zz/foreign-ministry')).toBeNull();
  });

  it('lets no name mean two of those listed', () => {
    for (const { key, name } of organizations())
      expect(
        organizationsNamed(name).map((found) => found.key),
        name,
      ).toEqual([key]);
  });

  it('gives each a key of its own and a country that resolves', () => {
    expect(new Set(organizations().map((entry) => entry.key)).size).toBe(organizations().length);
    for (const { key, country } of organizations()) {
      expect(country === null || placeByKey(country)?.kind === 'COUNTRY', key).toBe(true);
    }
  });
});

describe('venues', () => {
  it('stands each in a place that resolves', () => {
    for (const venue of venues()) expect(placeByKey(venue.city), `${venue.name}: ${venue.city}`).not.toBeNull();
  });

  it.each([
    ['the White House', 'us/washington'],
    ['Élysée Palace', 'fr/paris'],
    ['St. Peter’s Basilica', 'va'],
    ['Mar-a-Lago', 'us/palm-beach'],
    ['Koulouba', 'ml/bamako'],
    ['the Brandenburg Gate', 'de/berlin'],
    ['Allenby Bridge', 'ps/jericho'],
  ])('finds %s in %s', (name, city) => {
    expect(venuesNamed(name)[0]?.city).toBe(city);
  });
});
