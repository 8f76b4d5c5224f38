import neo4j, { type Driver } from 'neo4j-driver';

/** Drops all nodes and relationships; the schema stays, as it costs more to make than to keep. */
export async function emptyNeo4j(url: string): Promise<void> {
  await using driver = plainDriver(url);
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
  }
}

/** A driver of the test's own, to see what stands in the database. */
export function plainDriver(url: string): Driver {
  const { protocol, host, username, password } = new URL(url);
  const token =
    username === '' ? undefined : neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password));
  return neo4j.driver(`${protocol}//${host}`, token, { disableLosslessIntegers: true });
}
