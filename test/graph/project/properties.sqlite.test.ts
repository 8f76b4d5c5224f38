import { projectionProperties } from '../../support/projection-properties.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';

projectionProperties('SQLite', sqliteDatabase);
