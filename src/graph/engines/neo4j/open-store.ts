import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { WhometError } from '../../../errors.ts';
import { STORE_FORMAT } from '../../model/index.ts';
import type { StoreOptions } from '../../store.ts';
import { Neo4jStore } from './neo4j-store.ts';
import { STORE_LABEL, schemaParts } from './schema.ts';
import { storeError } from './store-error.ts';
import { parseStoreUrl, type StoreUrl } from './store-url.ts';

const CONNECTION_TIMEOUT_MS = 10_000;
/** Three tries, for deadlocks and lost leaders; who can wait for longer is told, and tries again. */
const RETRY_MS = 3_000;
const INDEX_TIMEOUT_SECONDS = 600;
/** The first with `CALL (row) { … }`. */
const OLDEST_VERSION = [5, 23] as const;

/** Opens the store: connects, checks who is there, and makes what is lacking of the schema. */
export async function openStore(text: string, { password }: StoreOptions): Promise<Neo4jStore> {
  const url = parseStoreUrl(text);
  const driver = connect(url, url.password ?? password);
  const { address, database } = url;
  try {
    await checkVersion(driver, url);
    await prepare(driver, url);
    return new Neo4jStore({ driver, database, address });
  } catch (error) {
    await driver.close();
    throw storeError(error, address);
  }
}

function connect({ address, user }: StoreUrl, password: string | null): Driver {
  const token = password === null ? undefined : neo4j.auth.basic(user, password);
  return neo4j.driver(address, token, {
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_MS,
    disableLosslessIntegers: true,
    // Results are read whole: one message asks for all of one.
    fetchSize: -1,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

async function checkVersion(driver: Driver, { address, database }: StoreUrl): Promise<void> {
  const { agent } = await driver.getServerInfo({ ...(database !== null && { database }) });
  const [major = 0, minor = 0] = (agent ?? '')
    .replace(/^Neo4j\//, '')
    .split('.')
    .map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_VERSION;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new WhometError(
    'STORE_BROKEN',
    `${address}: expected Neo4j ${OLDEST_VERSION.join('.')} or newer, found ${agent}`,
  );
}

async function prepare(driver: Driver, { address, database }: StoreUrl): Promise<void> {
  const session = driver.session({ ...(database !== null && { database }) });
  try {
    await checkFormat(session, address);
    await makeSchema(session);
    await session.executeWrite((transaction) =>
      transaction.run(`MERGE (s:${STORE_LABEL} {id: 'store'}) ON CREATE SET s.format = $format`, {
        format: neo4j.int(STORE_FORMAT),
      }),
    );
  } finally {
    await session.close();
  }
}

async function checkFormat(session: Session, address: string): Promise<void> {
  const { records } = await session.executeRead((transaction) =>
    transaction.run(`MATCH (s:${STORE_LABEL} {id: 'store'}) RETURN s.format AS format`),
  );
  const format = Number(records[0]?.get('format') ?? STORE_FORMAT);
  if (format > STORE_FORMAT)
    throw new WhometError(
      'STORE_NEWER',
      `${address}: expected a store of format ${STORE_FORMAT} or older, found ${format}: a newer whomet wrote it`,
    );
}

async function makeSchema(session: Session): Promise<void> {
  const { records } = await session.executeRead((transaction) =>
    transaction.run('SHOW INDEXES YIELD name, state RETURN name, state'),
  );
  const online = new Set(
    records.filter((record) => record.get('state') === 'ONLINE').map((record) => record.get('name')),
  );
  const lacking = schemaParts().filter(({ name }) => !online.has(name));
  if (lacking.length === 0) return;
  await session.executeWrite(async (transaction) => {
    for (const { statement } of lacking) await transaction.run(statement);
  });
  await session.executeRead((transaction) =>
    transaction.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(INDEX_TIMEOUT_SECONDS) }),
  );
}
