/** Articles in one transaction: large enough that a round trip's and a transaction's own cost is small beside its articles'; with 64, a quarter more on SQLite, three times as much on Neo4j. */
export const BATCH_SIZE = 256;

/** A batch ends sooner where its texts are long, and so many characters are under way at most: with what is read out of them, they fit in memory. */
export const MOST_CHARACTERS = 16 * 1024 * 1024;

/** Extractions under way at once. Hides an extractor's waiting (a model's, a network's); the rules compute only, and gain nothing by more. */
export const CONCURRENCY = 4;
