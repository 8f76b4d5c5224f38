import { sqliteDatabase } from '../../support/sqlite-database.ts';
import { judgementsSuite } from './judgements-suite.ts';

judgementsSuite('SQLite', sqliteDatabase);
