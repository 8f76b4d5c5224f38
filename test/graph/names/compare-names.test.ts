import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, type EntityKind, MATCH_SCORE } from '../../../src/graph/index.ts';

const KINDS: readonly EntityKind[] = ['Person', 'Organization', 'Place'];
const isOne = (kind: EntityKind, a: string, b: string): boolean => compareNames(kind, a, b).score >= MATCH_SCORE;

const WORDS =
  'Ivan Ivanov Ivanova al-Rahman Abd Abdul Kim Ji-hoon Zhang Guoqiang Chang Kuo-ch\'iang Jr. III Mr. Mrs. van der Bank of National Нижний محمد حسن יעקב 東京 서울 (UK) Ltd. & 5 V. New San "X" a.k.a. formerly D\'Arc Ø'.split(
    ' ',
  );
const name = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('comparing two names', () => {
  test('says the same in both orders, between 0 and 1, with features that add up to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), name, name, (kind, a, b) => {
        const [one, other] = [compareNames(kind, a, b), compareNames(kind, b, a)];
        expect(other.score).toBe(one.score);
        const weights = ({ features }: typeof one): readonly string[] =>
          features.map((f) => `${f.name} ${f.weight}`).toSorted();
        expect(weights(other)).toEqual(weights(one));
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(1);
        const sum = one.features.reduce((total, { weight }) => total + weight, 0);
        // The score has three digits, the weights have all.
        expect(Math.abs(one.score - Math.min(1, Math.max(0, sum)))).toBeLessThan(0.0005 + 1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  test('knows every name for its own', () => {
    const named = name.filter((text) => /[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), named, (kind, a) => {
        expect(compareNames(kind, a, a).score).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(KINDS)('takes names of any length, as a %s', (kind) => {
    const started = performance.now();
    for (const long of [
      'a'.repeat(100_000),
      'ab '.repeat(50_000),
      '(('.repeat(50_000),
      "o'".repeat(50_000),
      '国'.repeat(50_000),
    ])
      expect(compareNames(kind, long, `${long}x`).score).toBeLessThanOrEqual(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('says what spoke for and against', () => {
    const { score, features } = compareNames('Person', 'Boris van Dijk Jr.', 'Dr. Boris Dijk Sr.');
    expect(score).toBeLessThan(MATCH_SCORE);
    expect(features).toEqual([
      { name: 'words alike', weight: 1, words: 'boris, dijk' },
      { name: 'another generation', weight: -0.6, words: 'jr · sr' },
    ]);
  });
});

describe('two names of a person are one', () => {
  test.each([
    ['whatever the romanisation', 'Yevhen Shcherbakov', 'Jewhen Schtscherbakow'],
    ['whatever the script', 'Анна Щукина', 'Anna Shchukina'],
    ['in Arabic without short vowels', 'محمود الخطيب', 'Mahmoud al-Khatib'],
    ['in Hebrew', 'דוד אברמוביץ', 'David Abramovits'],
    ['with digraphs for umlauts', 'Jörg Krämer', 'Joerg Kraemer'],
    ['by a short form', 'Sasha Brodetsky', 'Aleksandr Brodetsky'],
    ['with the family name first', 'SATO, Yukio', 'Yukio Sato'],
    ['without titles and particles', 'Sheikh Rashid bin Saeed al-Ketbi', 'Rashid Saeed Al Ketbi'],
    ['with compounds written as one word', 'Nur ad-Din Barakat', 'Nureddin Barakat'],
    ['by initials', 'T. R. Okonjo', 'Thomas Robert Okonjo'],
    ['with a part left out', 'Elena Petrovna Sidorenko', 'Elena Sidorenko'],
    ['with a slip of the fingers in a long word', 'Agata Wiśniewska', 'Agata Wisneiwska'],
    ['with a digit that a scanner read', 'Mari0n Hartley', 'Marion Hartley'],
    ['of China in either romanisation', 'Deng Yingchao', "Teng Ying-ch'ao"],
    ['of China as Hong Kong writes it', 'Cheung Kwok-wing', 'Zhang Guorong'],
    ['of China with some marks of aspiration left out', "Hsieh Ch'ang-ting", 'Xie Changting'],
    ['of Korea in any romanisation', 'Choi Young-chul', 'Choe Yeong-cheol'],
    ['of Korea where the family name is a title elsewhere', "Pan Ch'ang-su", 'Ban Chang-soo'],
    ['of Vietnam with the family name last', 'Lan Thi Pham', 'Phạm Thị Lan'],
    ['of Somalia in its own spelling', 'Cumar Xasan Faarax', 'Omar Hassan Farah'],
    ['of Burma with an honorific', 'U Kyaw Lwin', 'Kyaw Lwin'],
    ['by initials of another script', 'Ю. Ж. Соболев', 'Yuri Zhanovich Sobolev'],
    ['by an abbreviated given name', 'Chr. Ahlgren', 'Christian Ahlgren'],
    ['with a particle joined to the name', 'Pieter van den Hoek', 'Pieter Vandenhoek'],
    ['with an Arabic article joined to the name', 'Nabil Alsabah', 'Nabil al-Sabah'],
    ['of North Africa', 'Karima Bin al-Aid', 'Karima Belaid'],
    ['with the father of somebody in one word', 'Samir Abu Shanab', 'Samir Boushanab'],
    ['with a title that is half the name', 'Sheikh Zuleikha', 'Sheikh Zuleikha Barre'],
  ])('%s', (_, a, b) => {
    expect(isOne('Person', a, b)).toBe(true);
  });
});

describe('two persons stay two', () => {
  test.each([
    ['where the given names are two, however alike', 'Karim Toure', 'Karima Toure'],
    ['where a letter makes another family name', 'Peter Weber', 'Peter Weger'],
    ['where only the family name is given', 'Khan', 'Imran Khan'],
    ['where the generations differ', 'Louis Marchand II', 'Louis Marchand III'],
    ['where the middle initials differ', 'John Q. Wexler', 'John R. Wexler'],
    ['where the patronymics differ', 'Oleg Ivanovich Sobol', 'Oleg Petrovich Sobol'],
    ['where the given names have changed places', 'Salim Rashid Naser', 'Rashid Salim Naser'],
    ['where one is Mr and the other Mrs', 'Mr Jo Penhaligon', 'Mrs Jo Penhaligon'],
    ['where a vowel tells two Chinese names', 'Chen Lihua', 'Chen Lihui'],
    ['where a vowel tells two Korean names', 'Kim Sang-ho', 'Kim Sung-ho'],
    ['where a Vietnamese middle name differs', 'Tran Van Nam', 'Tran Duc Nam'],
    ['where a Burmese name has a part more', 'Kyaw Win', 'Kyaw Zaw Win'],
    ['where a Vietnamese vowel is another', 'Le Trong Phan', 'Le Truong Phan'],
    ['where a last i says that one is of the other', 'Omar Salim', 'Omar Salimi'],
    ['where a last i says so in another script', 'سامي كريم', 'Sami Karimi'],
    ['who are kings of one name', 'King Hakon V', 'King Hakon VI'],
    ['where a written long vowel is another', 'حسين مراد', 'Hassan Murad'],
  ])('%s', (_, a, b) => {
    expect(isOne('Person', a, b)).toBe(false);
  });
});
