import { judgementCases } from '../../support/judgement-cases.ts';
import { projectionCases } from '../../support/projection-cases.ts';
import { projectionProperties } from '../../support/projection-properties.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';

judgementCases('SQLite', sqliteDatabase);
projectionCases('SQLite', sqliteDatabase);
projectionProperties('SQLite', sqliteDatabase);
