import { WhometError } from '../../../errors.ts';
import type { Engine } from '../../store.ts';

/** Placeholder until the helper "neo4j" replaces this file. */
export const neo4jEngine: Engine = {
  schemes: ['neo4j:', 'neo4j+s:', 'bolt:', 'bolt+s:'],
  urlForm: 'neo4j://user:password@host:port/database',
  open: () => Promise.reject(new WhometError('STORE_UNREACHABLE', 'not built yet')),
};
