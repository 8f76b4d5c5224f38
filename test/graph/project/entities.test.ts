import { describe, expect, test } from 'vitest';
import type { ExtractedOffice, Judgement, ReadArticle } from '../../../src/graph/index.ts';
import { articleIdOf, judgementOf } from '../../../src/graph/index.ts';
import { project } from '../../../src/graph/project/project.ts';
import { versionNode } from '../../../src/graph/project/truth.ts';
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
});
