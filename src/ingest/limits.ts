/** The longest document that is held whole: some 1,500 pages of text, far above any article, and small beside the memory that it costs. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;

/** The longest line of a document of many articles, each of which could as well be a document. */
export const MAX_LINE_BYTES = 10 * 1024 * 1024;

/** How a message writes such a limit. */
export function inMebibytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}
