import type { Extraction } from '../../../../src/graph/index.ts';
import { type LlmExtractor, llmExtractor } from '../../../../src/ingest/extract/llm/llm-extractor.ts';
import type { LlmSettings } from '../../../../src/ingest/extract/llm/settings.ts';
import { type Behaviour, type ChatServer, chatServer } from '../../../support/chat-server.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { articleOf } from '../article-of.ts';

export const KEY = 'sk-secret-of-the-test';

/** An extractor before a server of its own. */
export interface Asking extends AsyncDisposable {
  readonly server: ChatServer;
  readonly settings: LlmSettings;
  readonly extractor: LlmExtractor;
  extract(text: string, signal?: AbortSignal): Promise<Extraction>;
  /** Another extractor with the same settings, but for these: a run of its own over the same cache. */
  another(changes?: Partial<LlmSettings>, options?: { readonly besidesRules?: boolean }): Promise<LlmExtractor>;
}

/** Patience of milliseconds: what a server does to us is over soon. */
export async function asking(
  behave: Behaviour,
  changes: Partial<LlmSettings> = {},
  options: { readonly besidesRules?: boolean } = {},
): Promise<Asking> {
  const directory = await tempDirectory();
  const server = await chatServer(behave);
  const settings: LlmSettings = {
    endpoint: `${server.url}/chat/completions`,
    model: 'small',
    key: KEY,
    cache: `${directory.path}/kept`,
    timeoutMs: 2_000,
    retry: { attempts: 3, delayMs: 2, maxDelayMs: 1_500 },
    rest: { afterFailures: 100, restMs: 60_000 },
    requestTokens: 8_000,
    answerTokens: 1_000,
    maxTokens: 1_000_000,
    prices: null,
    maxCost: null,
    ...changes,
  };
  const extractor = await llmExtractor(settings, options);
  return {
    server,
    settings,
    extractor,
    extract: (text, signal) => extractor.extract(articleOf(text), signal),
    another: (others = {}, otherOptions = options) => llmExtractor({ ...settings, ...others }, otherOptions),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await directory[Symbol.asyncDispose]();
    },
  };
}

export const TEXT = [
  'Rubio and Lavrov talk in Malaysia',
  'US Secretary of State Marco Rubio met Russian Foreign Minister Sergey Lavrov in Kuala Lumpur on Thursday.',
  'They spoke for 50 minutes at the Convention Centre on the sidelines of the ASEAN meeting, Reuters reported.',
  'Ada Valexar of the Institute, who was not there, called the talks “useful”.',
].join('\n\n');

/** A meeting as a model that reads well tells it. */
export const MEETING = {
  participants: [
    { name: 'Marco Rubio', kind: 'person', role: 'principal' },
    { name: 'Sergey Lavrov', kind: 'person', role: 'principal' },
  ],
  status: 'held',
  cancellation: null,
  format: 'in_person',
  date: '2025-07-10',
  endDate: null,
  place: 'Kuala Lumpur',
  venue: 'Convention Centre',
  occasion: 'the ASEAN meeting',
  sources: ['Reuters'],
  quotes: [
    'US Secretary of State Marco Rubio met Russian Foreign Minister Sergey Lavrov in Kuala Lumpur on Thursday.',
    'They spoke for 50 minutes at the Convention Centre on the sidelines of the ASEAN meeting, Reuters reported.',
  ],
};

/** Who took part, as the extraction names them. */
export function namesIn({ meetings }: Extraction): readonly (readonly string[])[] {
  return meetings.map(({ participants }) => participants.map(({ nameAsWritten }) => nameAsWritten));
}
