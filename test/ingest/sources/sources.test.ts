import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../src/ingest/sources/sources-of.ts';
import { standardInput } from '../../../src/ingest/sources/standard-input.ts';
import { inTempDirectory } from '../in-temp-directory.ts';
import { readAll, refusals } from '../read-all.ts';

const isRoot = process.getuid?.() === 0;

describe('sourcesOf', () => {
  test('takes the article files of a directory and those below, by name, and leaves the others', async () => {
    const files = {
      'b.txt': 'They met in B.',
      'a/z.jsonl': '{"text": "They met in Z."}',
      'a/b.ndjson': '{"text": "They met in N."}',
      'c.JSON': '{"text": "They met in C."}',
      'README.md': 'No article.',
      'expected.json': '{}',
      '.hidden.txt': 'No article.',
      '.git/d.txt': 'No article.',
      'picture.png': 'No article.',
    };
    await inTempDirectory(files, async (path) => {
      const wheres = (await readAll(sourcesOf([path]))).map(({ where }) => where.slice(path.length + 1));
      expect(wheres).toEqual(['a/b.ndjson:1', 'a/z.jsonl:1', 'b.txt', 'c.JSON']);
    });
  });

  test('takes a file that is named whatever its ending, and in the order of the paths', async () => {
    await inTempDirectory({ 'b.md': 'They met in B.', 'a.txt': 'They met in A.' }, async (path) => {
      const outcomes = await readAll(sourcesOf([join(path, 'b.md'), join(path, 'a.txt')]));
      expect(outcomes.map(({ where }) => where)).toEqual([join(path, 'b.md'), join(path, 'a.txt')]);
    });
  });

  test('refuses a path that is not there, and goes on', async () => {
    await inTempDirectory({ 'a.txt': 'They met.' }, async (path) => {
      const [missing, found] = await readAll(sourcesOf([join(path, 'no.txt'), path]));
      expect(missing).toMatchObject({
        code: 'SOURCE_UNREADABLE',
        message: `${join(path, 'no.txt')}: expected a file or directory, but there is none`,
      });
      expect(found).toMatchObject({ where: join(path, 'a.txt') });
    });
  });

  test('does not walk in circles, and refuses a dead link to an article', async () => {
    await inTempDirectory({ 'a/b.txt': 'They met.' }, async (path) => {
      await symlink(path, join(path, 'a', 'up'));
      await symlink(join(path, 'nowhere'), join(path, 'dead.txt'));
      const outcomes = await readAll(sourcesOf([path]));
      expect(outcomes.map(({ where }) => where)).toEqual([join(path, 'a/b.txt'), join(path, 'dead.txt')]);
      expect(refusals(outcomes)).toHaveLength(1);
    });
  });

  test.skipIf(isRoot)('refuses what may not be read, and goes on', async () => {
    await inTempDirectory({ 'a.txt': 'They met.', 'b.txt': 'They met.', 'c/d.txt': 'They met.' }, async (path) => {
      await chmod(join(path, 'a.txt'), 0);
      await chmod(join(path, 'c'), 0);
      const outcomes = await readAll(sourcesOf([path]));
      await chmod(join(path, 'c'), 0o700);
      expect(outcomes.map(({ where }) => where)).toEqual(['a.txt', 'b.txt', 'c'].map((name) => join(path, name)));
      expect(refusals(outcomes)).toHaveLength(2);
    });
  });
});

describe('standard input', () => {
  test('is one document', async () => {
    const outcomes = await readAll([standardInput(Readable.from([Buffer.from('They '), Buffer.from('met.')]))]);
    expect(outcomes).toMatchObject([{ where: '<stdin>', article: { text: 'They met.', source: 'stdin' } }]);
  });

  test('stops when told, though nothing comes', async () => {
    const stop = new AbortController();
    const reading = readAll([standardInput(new Readable({ read() {} }))], { signal: stop.signal });
    setImmediate(() => stop.abort());
    await expect(reading).rejects.toThrow('aborted');
  });
});
