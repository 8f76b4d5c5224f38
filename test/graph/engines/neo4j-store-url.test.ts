import { describe, expect, it } from 'vitest';
import { neo4jEngine } from '../../../src/graph/engines/neo4j/index.ts';
import { parseStoreUrl } from '../../../src/graph/engines/neo4j/store-url.ts';

describe('the URL of a Neo4j store', () => {
  it('tells address, user, password and database, each decoded', () => {
    expect(parseStoreUrl('neo4j+s://ann%40x:p%2Fw@example.test:7000/news?policy=eu')).toEqual({
      address: 'neo4j+s://example.test:7000?policy=eu',
      user: 'ann@x',
      password: 'p/w',
      database: 'news',
    });
  });

  it('leaves out what has a default', () => {
    expect(parseStoreUrl('bolt://localhost')).toEqual({
      address: 'bolt://localhost',
      user: 'neo4j',
      password: null,
      database: null,
    });
  });

  it.each(['neo4j://', 'bolt:localhost', 'http://localhost', 'neo4j://host/one/two', 'neo4j://%zz:pw@host', 'neo4j'])(
    'is refused as %s',
    async (url) => {
      const opened = neo4jEngine.open(url, { password: null });
      await expect(opened).rejects.toMatchObject({ code: 'BAD_USAGE' });
    },
  );

  it('shows its password in no message', () => {
    expect(() => parseStoreUrl('neo4j://user:secret@host/one/two')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});
