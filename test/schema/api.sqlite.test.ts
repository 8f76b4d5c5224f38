import { sqliteDatabase } from '../support/sqlite-database.ts';
import { apiSuite } from './api-suite.ts';

apiSuite('SQLite', sqliteDatabase);
