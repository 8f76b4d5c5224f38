import { describe, expect, test } from 'vitest';
import type { ExtractedOffice, Judgement, ReadArticle } from '../../../src/graph/index.ts';
import { articleIdOf, judgementOf } from '../../../src/graph/index.ts';
import { versionNode } from '../../../src/graph/project/articles/index.ts';
import { project } from '../../../src/graph/project/project.ts';
import { told, toldArticle, toldMeeting } from '../../support/told-article.ts';

const BY = { actor: 'tester', madeAt: '2025-08-01T00:00:00Z' };
const MINISTER: ExtractedOffice = { title: 'Minister of Tides', organization: null, country: null };
const MAYOR: ExtractedOffice = { title: 'Mayor', organization: 'Council of Nowhere Bay', country: null };

function projected(articles: readonly ReadArticle[], judgements: readonly Judgement[] = []) {
  return project(
    articles.map(({ article, extraction }) => versionNode(article, extraction)),
    judgements,
  );
}

/** The people, each as the numbers of the articles that mention it, with its name. */
function peopleOf(articles: readonly ReadArticle[], judgements: readonly Judgement[] = []): readonly string[] {
  const { nodes, edges } = projected(articles, judgements);
  const numberOf = new Map(articles.map(({ article }, index) => [articleIdOf(article), index + 1]));
  return nodes
    .flatMap((node) => (node.kind === 'Person' ? [node] : []))
    .map(({ id, props }) => {
      const naming = edges
        .filter(({ kind, to }) => kind === 'MENTIONS' && to === id)
        .map(({ from }) => numberOf.get(from));
      return `${props.name}: ${naming.sort().join(' ')}`;
    })
    .sort();
}

function judged(verdict: 'SAME' | 'DIFFERENT', one: ReadArticle, other: ReadArticle, only = false): Judgement {
  const [a, b] = [one, other].map(({ article, extraction }) => ({
    articleId: articleIdOf(article),
    kind: 'Person' as const,
    name: extraction.entities[0]?.name ?? '',
    ...(only ? ({ only } as { only: true }) : {}),
  }));
  if (a === undefined || b === undefined) throw new TypeError('two articles');
  return verdict === 'SAME'
    ? judgementOf({ verdict: 'SAME_ENTITY', subjects: [a, b] }, BY)
    : judgementOf({ verdict: 'DIFFERENT_ENTITIES', subjects: [a], from: [b] }, BY);
}

describe('who is who', () => {
  test('somebody has no more atoms after two hundred articles than names, aliases and offices are told', () => {
    const ways = [
      { aliases: ['Ada A.'] },
      { aliases: ['Ada A.', 'A. Arbor'] },
      { aliases: ['A. Arbor'], offices: [MINISTER] },
      { offices: [MAYOR, MINISTER] },
      { offices: [MINISTER, MAYOR] },
      {},
    ];
    const articles = Array.from({ length: 200 }, (_, index) =>
      toldArticle(index, [told('Ada Arbor', ways[index % 6])]),
    );
    const atoms = projected(articles).nodes.filter(
      (node) => node.kind === 'Atom' && node.props.entityKind === 'Person',
    );
    expect(atoms).toHaveLength(5);
  });

  test('an office leads to the claims that tell it, and to no others', () => {
    const articles = [MINISTER, MAYOR, null].map((office, index) => {
      const entities = [told('Ada Arbor', { offices: office === null ? [] : [office] }), told('Bela Brook')];
      return toldArticle(index, entities, [toldMeeting(entities)], index + 1);
    });
    const { nodes, edges } = projected(articles);
    const offices = nodes.flatMap((node) => (node.kind === 'Person' ? node.props.offices : []));
    const claims = offices.map(({ title, firstSeen, lastSeen, atomIds }) => {
      const naming = edges.filter(({ kind, to }) => kind === 'NAMES_PARTY' && atomIds.includes(to));
      return `${title} ${firstSeen} ${lastSeen} ${naming.length}`;
    });
    expect(claims).toEqual(['Mayor 2025-07-02 2025-07-02 1', 'Minister of Tides 2025-07-01 2025-07-01 1']);
  });

  test('two judged to be one bring all that each is, whatever their countries', () => {
    const articles = [
      toldArticle(1, [told('Ada Arbor', { country: 'MY', aliases: ['Ada Arbour'] })], [], 1),
      toldArticle(2, [told('Ada Arbour', { country: 'MY' })], [], 2),
      toldArticle(3, [told('Bela Brook', { country: 'FR', aliases: ['Bela Brooke'] })], [], 3),
      toldArticle(4, [told('Bela Brooke', { country: 'FR' })], [], 4),
    ] as const;
    expect(peopleOf(articles)).toHaveLength(2);
    expect(peopleOf(articles, [judged('SAME', articles[1], articles[3])])).toEqual(['Ada Arbor: 1 2 3 4']);
    expect(
      peopleOf(articles, [judged('SAME', articles[1], articles[3]), judged('DIFFERENT', articles[0], articles[2])]),
    ).toHaveLength(2);
  });

  test('one article is judged to name another than the next article of the same name', () => {
    const articles = [1, 2, 3].map((id) => toldArticle(id, [told('George Bush')]));
    const [first, second] = articles;
    if (first === undefined || second === undefined) throw new TypeError('three articles');
    expect(peopleOf(articles)).toEqual(['George Bush: 1 2 3']);
    const apart = judged('DIFFERENT', first, second, true);
    expect(peopleOf(articles, [apart])).toHaveLength(2);
    expect(peopleOf(articles, [apart]).some((person) => person === 'George Bush: 1 2')).toBe(false);
  });

  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Alexander Lukashenko', 'Alyaksandr Lukashenka'],
    ['Nino Gambashidze', 'Нино Гамбашидзе'],
    ['Zhou Wenbin', '周文斌'],
    ['Behrouz Ebrahimzadeh', 'Behrooz Ibrahimzade'],
    ['Bill Okonjo', 'William Okonjo'],
  ])('%s is %s', (one, other) => {
    expect(peopleOf([toldArticle(1, [told(one)]), toldArticle(2, [told(other)], [], 11)])).toHaveLength(1);
  });

  test.each([
    ['Nora Quiller', 'Nora Quillan'],
    ['Anil Gupta', 'Sunil Gupta'],
    ['Arbor', 'Ada Arbor'],
  ])('%s is not %s', (one, other) => {
    expect(peopleOf([toldArticle(1, [told(one)]), toldArticle(2, [told(other)], [], 11)])).toHaveLength(2);
  });

  test('a full name that is that of two listed people is neither, and does not join them', () => {
    const [father, son] = [
      told('George H. W. Bush', { listKey: 'george-h-w-bush' }),
      told('George W. Bush', { listKey: 'george-w-bush' }),
    ];
    const articles = [
      toldArticle(1, [father]),
      toldArticle(2, [son]),
      toldArticle(3, [told('George Bush')]),
      toldArticle(4, [told('George Bush', { aliases: ['President Bush'] })]),
    ];
    expect(peopleOf(articles)).toEqual(['George Bush: 3 4', 'George H. W. Bush: 1', 'George W. Bush: 2']);
  });

  test('initials are whose office they are told with, and nobody else where that fits two', () => {
    const [john, jane, initials, holder] = [
      told('John Quiller', { offices: [MAYOR] }),
      told('Jane Quiller', { offices: [MAYOR] }),
      told('J. Quiller'),
      told('J. Quiller', { offices: [MAYOR] }),
    ].map((entity, index) => toldArticle(index + 1, [entity], [], index + 1));
    if (john === undefined || jane === undefined || initials === undefined || holder === undefined)
      throw new TypeError('four articles');
    expect(peopleOf([john, initials])).toHaveLength(2);
    expect(peopleOf([john, holder])).toEqual(['John Quiller: 1 2']);
    expect(peopleOf([john, jane, holder])).toHaveLength(3);
  });

  test('names that differ as those of two people do are one only with more to say so', () => {
    const articles = (office: ExtractedOffice[]) =>
      ['Marek Belmont', 'Marek Velmont'].map((name, index) => toldArticle(index, [told(name, { offices: office })]));
    expect(peopleOf(articles([]))).toHaveLength(2);
    expect(peopleOf(articles([MAYOR]))).toHaveLength(1);
  });

  test('people of one name in offices of two countries are two, and of one office one', () => {
    const minister = (country: string) => ({ title: 'Minister of Tides', organization: null, country });
    const at = (country: string, more: object) => told('Sergei Ivanov', { offices: [minister(country)], ...more });
    const russian = toldArticle(1, [at('Russia', { country: 'RU' })]);
    const bulgarian = toldArticle(2, [at('Bulgaria', {})], [], 11);
    const another = toldArticle(3, [at('Russia', {})], [], 12);
    expect(peopleOf([russian, bulgarian])).toHaveLength(2);
    expect(peopleOf([russian, another])).toHaveLength(1);
  });

  test('an acronym alone is no body that it could stand for, but one in the same country is', () => {
    const body = (name: string, country: string | null) => told(name, { kind: 'Organization', country });
    const organizations = (country: string | null) =>
      projected([
        toldArticle(1, [body('Baltic Grain Terminal', 'LV')]),
        toldArticle(2, [body('BGT', country)], [], 11),
      ]).nodes.filter(({ kind }) => kind === 'Organization').length;
    expect(organizations(null)).toBe(2);
    expect(organizations('LV')).toBe(1);
  });

  test('two who are nearly alike, or kept apart though they are alike, are put to a person with a name of each; judged, no more', () => {
    const articles = [
      toldArticle(1, [told('Ada Arbor', { country: 'MY' })], [], 1),
      toldArticle(2, [told('Ada Arbour', { country: 'FR' })], [], 2),
      toldArticle(3, [told('Bela Brook')], [], 3),
    ] as const;
    const [first, second] = articles;
    const questions = (judgements: readonly Judgement[]) =>
      projected(articles, judgements).nodes.flatMap((node) => (node.kind === 'Question' ? [node.props] : []));
    expect(questions([])).toMatchObject([
      {
        about: 'SAME_ENTITY',
        features: [{ name: 'names alike' }, { name: 'other countries' }],
        subjects: expect.arrayContaining([
          { articleId: articleIdOf(first.article), kind: 'Person', name: 'Ada Arbor' },
          { articleId: articleIdOf(second.article), kind: 'Person', name: 'Ada Arbour' },
        ]),
      },
    ]);
    expect(questions([judged('SAME', first, second)])).toEqual([]);
    expect(questions([judged('DIFFERENT', first, second)])).toEqual([]);
  });

  test('whoever could be either of two listed people is asked about with both, and they not with each other', () => {
    const articles = [
      toldArticle(1, [told('George H. W. Bush', { listKey: 'george-h-w-bush' })]),
      toldArticle(2, [told('George W. Bush', { listKey: 'george-w-bush' })]),
      toldArticle(3, [told('George Bush')]),
    ];
    const asked = projected(articles).nodes.flatMap((node) =>
      node.kind === 'Question'
        ? [
            node.props.subjects
              .map(({ name }) => name)
              .sort()
              .join(' = '),
          ]
        : [],
    );
    expect(asked.sort()).toEqual(['George Bush = George H. W. Bush', 'George Bush = George W. Bush']);
  });
});
