import { operationsDifferential } from '../support/operations-differential.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

operationsDifferential('SQLite and the documentation', sqliteDatabase, 'documentation');
