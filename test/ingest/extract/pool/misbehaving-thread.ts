import { setTimeout } from 'node:timers/promises';
import type { Extractor } from '../../../../src/ingest/extract/extractor.ts';
import { serveThread } from '../../../../src/ingest/extract/pool/serve-thread.ts';
import { metExtractor } from '../../met-extractor.ts';

/** Does to its thread what the text says, and else reads it. */
const misbehaving: Extractor = {
  name: metExtractor.name,
  async extract(article) {
    if (article.text.includes('HANG')) for (;;);
    if (article.text.includes('EXIT')) process.exit(3);
    if (article.text.includes('THROW LATER')) process.nextTick(() => throwIt());
    if (article.text.includes('THROW LATER')) await setTimeout(60_000);
    if (article.text.includes('EAT')) eat();
    return metExtractor.extract(article);
  },
};

function throwIt(): never {
  throw new Error('too late');
}

function eat(): never {
  const eaten: unknown[] = [];
  for (;;) eaten.push(new Array(100_000).fill({}));
}

serveThread(misbehaving);
