import { type Article, type ExtractedMeeting, type Extraction, emptyExtraction } from '../../graph/index.ts';
import { entitiesOf } from './entities/entities-of.ts';
import type { Extractor } from './extractor.ts';
import { meetingOf } from './meetings/meeting-of.ts';
import { meetingsIn } from './meetings/meetings-in.ts';
import { readArticle } from './read-article.ts';

const NAME = 'rules@1';

/** The offline extractor: names, offices and constructions by rules and lists; time linear in the text, nothing kept between articles. */
export const rulesExtractor: Extractor = {
  name: NAME,
  async extract(article: Article, signal?: AbortSignal): Promise<Extraction> {
    signal?.throwIfAborted();
    if (article.text.trim() === '') return emptyExtraction(NAME);
    const reading = readArticle(article);
    const meetings: readonly ExtractedMeeting[] = meetingsIn(reading).map((claim) => meetingOf(claim, reading));
    return { extractor: NAME, entities: entitiesOf(reading.registry.drafts), meetings };
  },
};
