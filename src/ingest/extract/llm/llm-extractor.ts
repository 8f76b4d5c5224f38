import {
  type Article,
  type ExtractedMeeting,
  type Extraction,
  emptyExtraction,
  type Fallback,
} from '../../../graph/index.ts';
import { entitiesOf } from '../entities/entities-of.ts';
import type { Extractor } from '../extractor.ts';
import { meetingOf } from '../meetings/meeting-of.ts';
import { meetingsIn } from '../meetings/meetings-in.ts';
import { mergeClaims } from '../meetings/merging/merge-claims.ts';
import { plainArticle } from '../plain-article.ts';
import { readArticle } from '../read-article.ts';
import type { Reading } from '../reading.ts';
import { rulesExtractor } from '../rules.ts';
import { groundsOf } from './ground.ts';
import { groundedMeeting } from './ground-meeting.ts';
import { LlmFailure } from './llm-failure.ts';
import { type ModelUse, openModel } from './model.ts';
import { windowTokens } from './request.ts';
import type { LlmSettings } from './settings.ts';
import type { ToldMeeting } from './told-meetings.ts';
import { type Window, windowsOf } from './windows.ts';

/** Raised with every change of how answers are read; a changed prompt asks anew by itself. */
const VERSION = 1;

/** An extractor that asks a model, and what that has taken so far. */
export interface LlmExtractor extends Extractor {
  used(): ModelUse;
}

/**
 * The extractor that asks a model for the meetings of an article. Names are those of the rules; a name that only the model gives is added where it
 * stands in the text, and what doesn't stand there is dropped. Where the model can't be asked or its answer not be used, the rules read the article,
 * and the extraction says why. With `besidesRules` their meetings are kept too, each saying who read it.
 *
 * @throws WhometError BAD_USAGE where the cache can't be written
 */
export async function llmExtractor(
  settings: LlmSettings,
  { besidesRules = false }: { readonly besidesRules?: boolean } = {},
): Promise<LlmExtractor> {
  const model = await openModel(settings);
  const own = `llm:${settings.model}@${VERSION}`;
  const name = besidesRules ? `${rulesExtractor.name}+${own}` : own;
  const maxTokens = windowTokens(settings.requestTokens);

  async function byRules(article: Article, fallback: Fallback, signal: AbortSignal | undefined): Promise<Extraction> {
    return { ...(await rulesExtractor.extract(article, signal)), fallback };
  }

  async function read(article: Article, signal: AbortSignal | undefined): Promise<Extraction> {
    if (article.text.trim() === '') return emptyExtraction(name);
    const reading = readArticle(article);
    const windows = windowsOf(article.text, reading.sentences, maxTokens);
    try {
      const told = await model.read(article, windows, signal);
      const meetings = [
        ...(besidesRules ? readBy(rulesExtractor.name, rulesMeetings(reading)) : []),
        ...readBy(own, modelMeetings(told, windows, reading)),
      ];
      return { extractor: name, entities: entitiesOf(reading.registry.drafts), meetings };
    } catch (error) {
      if (!(error instanceof LlmFailure)) throw error;
      return byRules(article, { asked: name, reason: error.message }, signal);
    }
  }

  return {
    name,
    used: model.used,
    async extract(article, signal) {
      signal?.throwIfAborted();
      const plain = plainArticle(article);
      return plain.extraction(await read(plain.article, signal));
    },
  };
}

function rulesMeetings(reading: Reading): readonly ExtractedMeeting[] {
  return meetingsIn(reading).map((claim) => meetingOf(claim, reading));
}

/** What the windows tell apart stays apart; over several windows, tellings of one meeting become one as those of the rules do. */
function modelMeetings(
  told: readonly (readonly ToldMeeting[])[],
  windows: readonly Window[],
  reading: Reading,
): readonly ExtractedMeeting[] {
  const claims = groundsOf(reading, windows).flatMap((ground, index) =>
    (told[index] ?? []).flatMap((meeting) => groundedMeeting(meeting, ground) ?? []),
  );
  const ordered = claims.toSorted((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0));
  return (windows.length > 1 ? mergeClaims(ordered, reading) : ordered).map((claim) => meetingOf(claim, reading));
}

function readBy(extractor: string, meetings: readonly ExtractedMeeting[]): readonly ExtractedMeeting[] {
  return meetings.map((meeting) => ({ ...meeting, extractor }));
}
