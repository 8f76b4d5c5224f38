import { sqliteDatabase } from '../support/sqlite-database.ts';
import { pageWalkSuite } from './page-walk-suite.ts';

pageWalkSuite('SQLite', sqliteDatabase);
