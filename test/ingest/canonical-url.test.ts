import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../src/ingest/canonical-url.ts';

describe('canonicalUrl', () => {
  test.each([
    ['https://EXAMPLE.org/A', 'https://example.org/A'],
    ['http://example.org:80/a#b', 'http://example.org/a'],
    ['https://example.org:8443/a', 'https://example.org:8443/a'],
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
    ['https://example.org/a?q=a%20b+c&fbclid=1&b=2', 'https://example.org/a?q=a%20b+c&b=2'],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    [' https://example.org ', 'https://example.org/'],
  ])('%s becomes %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  test.each([
    '',
    'example.org/a',
    '/a',
    'ftp://example.org/a',
    'http:example.org',
    'http://',
    'https://a b/',
    'javascript:1',
  ])('"%s" is none', (text) => {
    expect(canonicalUrl(text)).toBeNull();
  });
});
