import { liveSuite } from '../../support/live-suite.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';

liveSuite('SQLite', sqliteDatabase);
