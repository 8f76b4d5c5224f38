import type { GraphNode, Judgement, TellingInArticle } from '../../model/index.ts';
import { articlesOf } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { judgedId } from '../articles/index.ts';

/** Erases every version of the article, and what judgements quote of it. What follows from it is left to be projected away. */
export async function purge(transaction: GraphTransaction, articleId: string): Promise<void> {
  const versions = await transaction.nodesWhere('ArticleVersion', 'articleId', [articleId]);
  const about = await transaction.edges('JUDGES', 'in', [judgedId(articleId)]);
  const judgements = await transaction.nodes(
    'Judgement',
    about.map(({ from }) => from),
  );
  const put = judgements
    .filter(({ props }) => articlesOf(props.judgement).includes(articleId))
    .map(({ kind, id, props }): GraphNode => {
      return { kind, id, props: { ...props, judgement: withoutQuotes(props.judgement, articleId) } };
    });
  await transaction.write({ unlink: [], drop: versions.map(({ kind, id }) => ({ kind, id })), put, link: [] });
}

/** The judgement without the words of the article. Its id stays: it is no more than a name for it. */
function withoutQuotes(judgement: Judgement, articleId: string): Judgement {
  const erased = (telling: TellingInArticle): TellingInArticle =>
    telling.articleId === articleId ? { ...telling, quotes: [] } : telling;
  if (judgement.verdict === 'MEETING_ASSERTED') return { ...judgement, quotes: [] };
  if (judgement.verdict === 'DIFFERENT_MEETINGS')
    return { ...judgement, tellings: judgement.tellings.map(erased), from: judgement.from.map(erased) };
  return 'tellings' in judgement ? { ...judgement, tellings: judgement.tellings.map(erased) } : judgement;
}
