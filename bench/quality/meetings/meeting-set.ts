/** A few articles written for this project, and the meetings that they add up to for a careful reader: see docs/identity.md. */
export interface MeetingSet {
  readonly id: string;
  readonly category: string;
  /** What it is about, in one line. */
  readonly title: string;
  readonly articles: readonly SetArticle[];
  readonly meetings: readonly SetMeeting[];
}

interface ArticleOfSet {
  /** A letter. The same one twice is the same article in two versions, the later one of which counts. */
  readonly id: string;
  /** An instant with zone, or a day alone. */
  readonly publishedAt: string;
  readonly modifiedAt?: string;
  readonly publisher: string;
}

/** Its claims in the notation of {@link toldIn}, so that no extractor's mistake is measured. */
export interface ArticleOfClaims extends ArticleOfSet {
  readonly claims: readonly string[];
}

/** What the rules read the claims out of. */
interface ArticleOfText extends ArticleOfSet {
  readonly text: string;
}

export type SetArticle = ArticleOfClaims | ArticleOfText;

/** Of articles with claims, `b2` is the second claim of article b. Of articles with text, `b` is whatever tells of the meeting there. */
export interface SetMeeting {
  readonly of: readonly string[];
  /** What the graph should say of it; absent where the claims don't decide. */
  readonly date?: string;
  readonly place?: string;
  readonly status?: string;
  /** Of articles with text: the parties, by which what was read is known to be this meeting. */
  readonly participants?: readonly string[];
}

/** Whether the set is of articles with text. */
export function isOfTexts({ articles }: MeetingSet): boolean {
  return articles.some((article) => 'text' in article);
}
