import type { NodeKind, SearchedSpec } from '../../model/index.ts';
import { ROW } from './row-numbers.ts';

/** The index of the words of a kind's nodes. */
export function wordIndexOf(kind: NodeKind): string {
  return `${kind}_words`;
}

/** The index that holds what hits of a kind are ranked by; null where the nodes themselves are short. */
export function rankIndexOf(kind: NodeKind, { first }: SearchedSpec): string | null {
  return 'greatest' in first ? `${kind}_ranked` : null;
}

/**
 * What finds nodes by their words: an index that reads the text in its node's own row and so holds only the words, and triggers that keep it in the
 * transaction that writes the node. The tokenizer `ascii` splits at blanks alone what is a–z, 0–9 and beyond ASCII; nothing ranks by length, so that
 * no sizes are kept.
 *
 * @see https://www.sqlite.org/fts5.html#external_content_tables
 */
export function searchStatements(kind: NodeKind, searched: SearchedSpec): readonly string[] {
  const { within, heading, first } = searched;
  const words = wordIndexOf(kind);
  const add = `INSERT INTO "${words}" ("rowid", "${within}") VALUES (new."${ROW}", new."${within}");`;
  const remove = `INSERT INTO "${words}" ("${words}", "rowid", "${within}") VALUES ('delete', old."${ROW}", old."${within}");`;
  const ranks = rankIndexOf(kind, searched);
  return [
    `CREATE VIRTUAL TABLE "${words}" USING fts5("${within}", content='${kind}', content_rowid='${ROW}', tokenize='ascii', columnsize=0)`,
    `CREATE TRIGGER "${words}_added" AFTER INSERT ON "${kind}" BEGIN ${add} END`,
    `CREATE TRIGGER "${words}_removed" AFTER DELETE ON "${kind}" BEGIN ${remove} END`,
    `CREATE TRIGGER "${words}_changed" AFTER UPDATE OF "${within}" ON "${kind}" WHEN old."${within}" <> new."${within}" BEGIN ${remove} ${add} END`,
    // Rows are long: what ranks them is read from here.
    ...(ranks === null || !('greatest' in first)
      ? []
      : [`CREATE INDEX "${ranks}" ON "${kind}" ("${ROW}", "${heading}", "${first.greatest}")`]),
  ];
}
