import { describe, expect, it } from 'vitest';
import { countryOfDemonym, placeByKey, places, placesNamed } from '../../src/lexicon/index.ts';

const keyOf = (name: string) => placesNamed(name)[0]?.key;

describe('places', () => {
  it.each([
    ['US', 'us'],
    ['U.S.', 'us'],
    ['the United States of America', 'us'],
    ['UK', 'gb'],
    ['Great Britain', 'gb'],
    ['Türkiye', 'tr'],
    ['Turkey', 'tr'],
    ["Cote d'Ivoire", 'ci'],
    ['Côte d’Ivoire', 'ci'],
    ['the Czech Republic', 'cz'],
    ['DPRK', 'kp'],
    ['the Vatican', 'va'],
    ['Kiev', 'ua/kyiv'],
    ['Sao Paulo', 'br/sao-paulo'],
    ['ZURICH', 'ch/zurich'],
    ['Sharm El-Sheikh', 'eg/sharm-el-sheikh'],
    ['Kananaskis', 'ca/kananaskis'],
    ['Washington', 'us/washington'],
    ['the West Bank', 'ps/west-bank'],
    ['the Middle East', 'world/middle-east'],
    ['Georgia', 'ge'],
    ['Luxembourg', 'lu'],
    ['Misrata', 'ly/misrata'],
    ['Kidal', 'ml/kidal'],
    ['Vaduz', 'li/vaduz'],
    ['Kobane', 'sy/kobani'],
    ['Jebel Marra', 'sd/jebel-marra'],
    ['Yugoslavia', 'rs'],
    ['the Soviet Union', 'world/soviet-union'],
    ['Nizhny Novgorod', 'ru/nizhny-novgorod'],
  ])('finds %s as %s', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });

  it('keeps words apart from acronyms written like them', () => {
    expect(placesNamed('us')).toEqual([]);
    expect(countryOfDemonym('us')).toBeNull();
  });

  it.each([
    ['Malaysian', 'my'],
    ['Russians', 'ru'],
    ['American', 'us'],
    ['US', 'us'],
    ['U.S.', 'us'],
    ['British', 'gb'],
    ['Filipina', 'ph'],
    ['Congolese', 'cd'],
    ['South Korean', 'kr'],
    ['Swiss', 'ch'],
    ['Burkinabè', 'bf'],
  ])('knows %s as a word of nationality', (word, key) => {
    expect(countryOfDemonym(word)?.key).toBe(key);
  });

  it('leaves out towns whose names are given names, surnames or words', () => {
    for (const name of ['Rubio', 'Marco', 'Reading', 'Mobile', 'Most', 'Vladimir', 'Toyota', 'Kennedy']) {
      expect(placesNamed(name), name).toEqual([]);
    }
  });

  it('gives each place a key of its own, and one that resolves for what it lies in', () => {
    expect(new Set(places().map((place) => place.key)).size).toBe(places().length);
    for (const place of places()) {
      if (place.within !== null) expect(placeByKey(place.within), place.key).not.toBeNull();
      expect(place.kind === 'AREA', place.key).toBe(place.countryCode === null);
    }
  });

  it('lists every country with its capital region of the world, coordinates in range and a well-formed id', () => {
    const countries = places().filter((place) => place.kind === 'COUNTRY');
    expect(countries.length).toBeGreaterThan(220);
    for (const place of places()) {
      expect(Math.abs(place.latitude ?? 0), place.key).toBeLessThanOrEqual(90);
      expect(Math.abs(place.longitude ?? 0), place.key).toBeLessThanOrEqual(180);
      expect(place.wikidataId ?? 'Q1', place.key).toMatch(/^Q[1-9]\d*$/u);
    }
  });

  it('puts a town into its region and its country', () => {
    expect(placeByKey('de/munich')?.within).toBe('de/bavaria');
    expect(placeByKey('us/anchorage')).toMatchObject({ within: 'us/alaska', countryCode: 'US' });
    expect(placeByKey('nowhere')).toBeNull();
  });
});
