import { feedSuite } from '../../support/feed-suite.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';

feedSuite('SQLite', sqliteDatabase);
