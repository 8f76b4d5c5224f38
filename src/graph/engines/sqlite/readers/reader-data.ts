/** What a thread that reads is told. */
export interface ReaderData {
  readonly path: string;
  /** The store's URL, for messages. */
  readonly where: string;
}
