import type { Engine } from '../../store.ts';
import { SCHEMES, URL_FORM } from './store-url.ts';

/** Stores in a Neo4j database, 5.23 or newer; the user is `neo4j` and the database the user's own unless the URL says. */
export const neo4jEngine: Engine = {
  schemes: SCHEMES,
  urlForm: URL_FORM,
  isEmbedded: false,
  // Loaded when asked for: the driver takes a good part of a start that SQLite alone needs.
  open: async (url, options) => (await import('./open-store.ts')).openStore(url, options),
};
