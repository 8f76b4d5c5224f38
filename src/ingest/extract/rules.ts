import { type Article, type Extraction, emptyExtraction } from '../../graph/index.ts';
import { entitiesOf } from './entities/entities-of.ts';
import type { Extractor } from './extractor.ts';
import { meetingOf } from './meetings/meeting-of.ts';
import { meetingsIn } from './meetings/meetings-in.ts';
import type { Watch } from './meetings/status/refusal.ts';
import { plainArticle } from './plain-article.ts';
import { readArticle } from './read-article.ts';
import type { Reading } from './reading.ts';

const NAME = 'rules@4';

/** The offline extractor: names, offices and constructions by rules and lists; time linear in the text, nothing kept between articles. */
export const rulesExtractor: Extractor = {
  name: NAME,
  async extract(article: Article, signal?: AbortSignal): Promise<Extraction> {
    signal?.throwIfAborted();
    const plain = plainArticle(article);
    if (plain.article.text.trim() === '') return emptyExtraction(NAME);
    return plain.extraction(extractionOf(readArticle(plain.article)));
  },
};

/** What the rules find in a parsed article; `watch` is told every candidate. */
export function extractionOf(reading: Reading, watch: Watch | null = null): Extraction {
  const meetings = meetingsIn(reading, watch).map((claim) => meetingOf(claim, reading));
  return { extractor: NAME, entities: entitiesOf(reading.registry.drafts), meetings };
}
