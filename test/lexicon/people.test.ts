import { describe, expect, it } from 'vitest';
import {
  fold,
  givenNames,
  officeTitles,
  organizationByKey,
  people,
  peopleNamed,
  peopleWithSurname,
  personByKey,
  placeByKey,
} from '../../src/lexicon/index.ts';

const DATE = /^\d{4}(?:-\d{2}){0,2}$/u;

/** Who held the office for a day of 2013 at least, by key. */
function heldIn2013(title: string, country: string | null): readonly string[] {
  return people()
    .filter(({ offices }) =>
      offices.some(
        (term) =>
          term.title === title &&
          term.country === country &&
          (term.from ?? '') < '2014' &&
          (term.to ?? '9999') >= '2013',
      ),
    )
    .map(({ key }) => key)
    .sort();
}

describe('people', () => {
  it.each([
    ['Marco Rubio', 'marco-rubio'],
    ['Sergei Lavrov', 'sergey-lavrov'],
    ['Volodymyr Zelensky', 'volodymyr-zelenskyy'],
    ['Recep Tayyip Erdogan', 'recep-tayyip-erdogan'],
    ['MBS', 'mohammed-bin-salman'],
    ['Kim Jong-un', 'kim-jong-un'],
    ['viktor orban', 'viktor-orban'],
    ['Moammar Gadhafi', 'muammar-gaddafi'],
    ['Muammar Qaddafi', 'muammar-gaddafi'],
    ['Sergey Shoygu', 'sergei-shoigu'],
    ['Mohamed Mursi', 'mohamed-morsi'],
    ['Kim Dae Jung', 'kim-dae-jung'],
    ['L. Paul Bremer', 'l-paul-bremer'],
  ])('finds %s as %s', (name, key) => {
    expect(peopleNamed(name).map((person) => person.key)).toEqual([key]);
  });

  it.each([
    ['Trump', 'donald-trump'],
    ['Zelenskiy', 'volodymyr-zelenskyy'],
    ['von der Leyen', 'ursula-von-der-leyen'],
    ['Sisi', 'abdel-fattah-al-sisi'],
    ['Xi', 'xi-jinping'],
    ['Bush', 'george-w-bush'],
    ['Gadhafi', 'muammar-gaddafi'],
    ['Arafat', 'yasser-arafat'],
  ])('lets the bare surname %s mean %s', (surname, key) => {
    expect(peopleWithSurname(surname)[0]).toMatchObject({ key, surnameSuffices: true });
  });

  it('lets a surname that several people share name one of them at most, and finds that one first', () => {
    for (const person of people().filter((entry) => entry.surnameSuffices)) {
      const [first, ...others] = peopleWithSurname(person.surname);
      expect(first, person.key).toEqual(person);
      expect(
        others.filter((entry) => entry.surnameSuffices),
        person.key,
      ).toEqual([]);
    }
    expect(peopleWithSurname('Rice').map((person) => person.surnameSuffices)).toEqual([false, false]);
  });

  it('dates the offices, and names their bodies, countries and titles by keys that resolve', () => {
    const titles = new Set(officeTitles().map((title) => title.title));
    for (const { key, offices, country } of people()) {
      expect(country === null || placeByKey(country) !== null, key).toBe(true);
      for (const term of offices) {
        expect(titles.has(term.title), `${key}: ${term.title}`).toBe(true);
        expect(
          term.organization === null || organizationByKey(term.organization) !== null,
          `${key}: ${term.organization}`,
        ).toBe(true);
        expect(term.country === null || placeByKey(term.country) !== null, key).toBe(true);
        expect(term.from ?? '2000-01-01', key).toMatch(DATE);
        expect(term.to ?? '2000-01-01', key).toMatch(DATE);
        expect((term.from ?? '') <= (term.to ?? '9'), key).toBe(true);
      }
    }
  });

  it('knows who held an office when', () => {
    expect(personByKey('marco-rubio')?.offices[0]).toEqual({
      title: 'Secretary of State',
      organization: 'us-state-department',
      country: 'us',
      from: '2025-01-21',
      to: null,
    });
    expect(personByKey('donald-trump')?.offices.map((term) => term.from)).toEqual(['2017-01-20', '2025-01-20']);
    expect(heldIn2013('Secretary of State', 'us')).toEqual(['hillary-clinton', 'john-kerry']);
    expect(heldIn2013('Secretary-General', null)).toContain('ban-ki-moon');
    expect(personByKey('nobody')).toBeNull();
  });

  it('gives each person one key, and a Wikidata id of their own or none', () => {
    const ids = people().flatMap((person) => person.wikidataId ?? []);
    expect(new Set(people().map((person) => person.key)).size).toBe(people().length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^Q[1-9]\d*$/u);
  });

  it('folds its given names', () => {
    expect(givenNames().size).toBeGreaterThan(20_000);
    for (const name of givenNames().keys()) expect(fold(name)).toBe(name);
    expect(givenNames().has('november')).toBe(false);
  });

  it('knows the sex of those whose given name tells it', () => {
    expect(['sergey', 'fatima', 'ayodeji', 'robin'].map((name) => givenNames().get(name))).toEqual([
      'm',
      'f',
      'm',
      null,
    ]);
  });
});

describe('office titles', () => {
  it('lists each title once, its own form first', () => {
    const titles = officeTitles();
    expect(new Set(titles.map((title) => title.title)).size).toBe(titles.length);
    for (const { title, forms } of titles) expect(forms[0]).toBe(title);
    expect(titles.find((title) => title.forms.includes('foreign minister'))).toMatchObject({
      title: 'Foreign Minister',
      rank: 'MINISTER',
      organizationOf: 'Foreign Ministry',
    });
  });
});

describe('fold', () => {
  it.each([
    ['Łukasz  ŻÓŁĆ', 'lukasz zolc'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Gahr Støre', 'gahr store'],
    ['Jean‑Noël\u00a0Barrot', 'jean-noel barrot'],
    ['İstanbul', 'istanbul'],
    [' Weiß\u200b ', 'weiss'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});
