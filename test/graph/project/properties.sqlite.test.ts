import { projectionCases } from '../../support/projection-cases.ts';
import { projectionProperties } from '../../support/projection-properties.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';

projectionCases('SQLite', sqliteDatabase);
projectionProperties('SQLite', sqliteDatabase);
