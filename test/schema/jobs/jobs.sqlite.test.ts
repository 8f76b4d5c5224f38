import { jobsSuite } from '../../support/jobs-suite.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';

jobsSuite('SQLite', sqliteDatabase);
