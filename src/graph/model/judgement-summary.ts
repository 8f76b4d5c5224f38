import type { JudgedMeeting, JudgedParty, Judgement, NameInArticle, TellingInArticle } from './judgement.ts';

/** More are counted, not named. */
const MOST_NAMED = 3;

/** What the judgement says, in one line for people: `Sergei Lavrov = Sergey Lavrov`. */
export function summaryOf(judgement: Judgement): string {
  switch (judgement.verdict) {
    case 'SAME_ENTITY':
      return judgement.subjects.map(inWords).join(' = ');
    case 'DIFFERENT_ENTITIES':
      return `${listed(judgement.subjects.map(inWords))} ≠ ${listed(judgement.from.map(inWords))}`;
    case 'ENTITY_CORRECTED':
      return `${inWords(judgement.subject)}: ${correctionOf(judgement.correction)}`;
    case 'SAME_MEETING':
      return `one meeting: ${listed(judgement.tellings.map(telling))}`;
    case 'DIFFERENT_MEETINGS':
      return `two meetings: ${listed(judgement.tellings.map(telling))} ≠ ${listed(judgement.from.map(telling))}`;
    case 'MEETING_CONFIRMED':
      return `they met: ${listed(judgement.tellings.map(telling))}`;
    case 'MEETING_REJECTED':
      return `no meeting: ${listed(judgement.tellings.map(telling))}`;
    case 'MEETING_CORRECTED':
      return `${listed(judgement.tellings.map(telling))}: ${correctionOf(judgement.correction)}`;
    case 'MEETING_ASSERTED':
      return `they met: ${meeting(judgement.meeting)}`;
    case 'ARTICLE_RETRACTED':
      return `${judgement.articleId} does not count`;
    case 'ARTICLE_PURGED':
      return `${judgement.articleId} is gone for good`;
    case 'UNDONE':
      return `${judgement.judgementId} is undone`;
  }
}

function inWords({ name, articleId, only }: NameInArticle): string {
  return only === true ? `${name} (of ${articleId} alone)` : name;
}

function telling({ parties }: TellingInArticle): string {
  return parties.join(' and ');
}

function meeting({ participants, date }: JudgedMeeting): string {
  const who = participants.map(({ nameAsWritten }) => nameAsWritten).join(' and ');
  return date === null ? who : `${who}, ${date}`;
}

function listed(words: readonly string[]): string {
  const each = [...new Set(words)];
  const more = each.length - MOST_NAMED;
  return more > 0 ? `${each.slice(0, MOST_NAMED).join(', ')} and ${more} more` : each.join(', ');
}

function correctionOf(correction: object): string {
  return Object.entries(correction)
    .map(([field, value]) => `${field} ${toldOf(value)}`)
    .join(', ');
}

function toldOf(value: unknown): string {
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.map(toldOf).join(' and ');
  return typeof value === 'object' && value !== null ? nameOf(value) : String(value);
}

function nameOf(value: Partial<Pick<JudgedParty, 'nameAsWritten'> & { readonly name: string }>): string {
  return value.nameAsWritten ?? value.name ?? JSON.stringify(value);
}
