import type { ChangeKind } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { edgesIn, type WrittenKinds } from './written-kinds.ts';

interface ChangedArticle {
  readonly change: ChangeKind;
  readonly subjectId: string;
}

/** Finds out which articles a transaction changes. */
export interface ArticleWatch {
  /** What the store answered to the question for these articles. */
  seen(ids: readonly string[], found: readonly { readonly id: string }[]): void;
  /** To be told before it is written. */
  before(writes: WrittenKinds): Promise<void>;
  /** What became of the articles, once all is written. */
  changes(): readonly ChangedArticle[];
}

export function watchArticles(transaction: GraphTransaction): ArticleWatch {
  /** Whether each stood before all writes. */
  const stood = new Map<string, boolean>();
  const stands = new Map<string, boolean>();
  /** Of which a version was put: they came, or were read anew. */
  const read = new Set<string>();
  /** Of which what they name or tell has changed. */
  const told = new Set<string>();

  function seen(ids: readonly string[], found: readonly { readonly id: string }[]): void {
    const there = new Set(found.map(({ id }) => id));
    for (const id of ids) if (!stood.has(id)) stood.set(id, there.has(id));
  }

  return {
    seen,
    async before(writes) {
      const written = [
        ...writes.dropped('Article').map((id) => [id, false] as const),
        ...writes.put('Article').map(({ id }) => [id, true] as const),
      ];
      const unseen = written.map(([id]) => id).filter((id) => !stood.has(id));
      if (unseen.length > 0) seen(unseen, await transaction.nodes('Article', unseen));
      for (const [id, isThere] of written) stands.set(id, isThere);
      for (const { props } of writes.put('ArticleVersion')) read.add(props.articleId);
      for (const id of await tellersIn(transaction, writes)) told.add(id);
    },
    changes() {
      const readAnew = [...read].filter((id) => told.has(id) && !stands.has(id) && stood.get(id) === true);
      return [
        ...[...stands].flatMap(([id, isThere]) => changeOf(id, stood.get(id) === true, isThere)),
        ...readAnew.map((id) => ({ change: 'CHANGED', subjectId: id }) as const),
      ];
    },
  };
}

function changeOf(subjectId: string, stood: boolean, stands: boolean): readonly ChangedArticle[] {
  if (!stood && !stands) return [];
  return [{ subjectId, change: !stood ? 'NEW' : stands ? 'CHANGED' : 'WITHDRAWN' }];
}

/** The articles that name or tell anything else once that is written. */
async function tellersIn(transaction: GraphTransaction, writes: WrittenKinds): Promise<readonly string[]> {
  const edges = edgesIn(writes, ['NAMES', 'MAKES']);
  const gone = writes.dropped('Claim');
  const dropped = gone.length === 0 ? [] : await transaction.nodes('Claim', gone);
  const claims = [...writes.put('Claim'), ...dropped];
  return [...edges.map(({ from }) => from), ...claims.map(({ props }) => props.articleId)];
}
