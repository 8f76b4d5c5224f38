import { personByKey } from '../../../lexicon/index.ts';
import type { Draft } from '../entities/draft.ts';
import { officesOn } from '../entities/office.ts';
import type { OfficeWords, Phrase } from '../phrases/phrase.ts';
import type { PersonMention } from '../reading.ts';
import { STATE_OFFICE } from '../words/office-words.ts';
import { COUNTERPART, GENERIC_TITLES } from '../words/title-words.ts';

/** So many tokens before it, a phrase still opens its sentence. */
const MAX_OPENING = 2;
/** Whose followers are no state: `the rebel leader`. */
const OF_FOLLOWERS =
  /^(?:rebel|opposition|junta|democracy|pro-democracy|protest|guerrilla|separatist|militia|tribal|union|resistance|independence|student|religious|spiritual) (?:leader|chief|commander)$/u;
/** Many hold such an office: whoever does may be called so. */
const OF_MANY =
  /^(?:senator|lawmaker|mp|legislator|congressman|congresswoman|general|admiral|colonel|diplomat|activist|dissident|economist|businessman|lawyer|judge|warlord|cleric|bishop|rabbi|imam)$/iu;
/** What somebody may be who holds an office, too. */
const ALSO_IN_OFFICE =
  /^(?:laureate|billionaire|millionaire|tycoon|strongman|populist|nationalist|conservative|liberal|socialist|islamist|hardliner|hard-liner|moderate|reformist|veteran|\p{L}{4,}genarian)$/iu;

/** What the article and the lists know of the persons who are told of. */
export interface Known {
  readonly drafts: readonly Draft[];
  readonly published: string | null;
  /** Index of the sentence that describes somebody, and whom it names. */
  readonly sentence: number;
  readonly named: ReadonlySet<number>;
}

/**
 * Whom a definite description means that no office of the article explains (`The former general`, `The rebel leader`, `The Nobel laureate`), by the sentence and the one before: the only
 * person there of whom it may be said; where it opens its sentence, the first of them. Null where nobody is, or where it is an office that anybody new may hold.
 */
export function describedOf(
  { office, definite, first, of }: Phrase,
  near: readonly PersonMention[],
  { drafts, published, sentence, named }: Known,
): number | null {
  const isOpening = first <= MAX_OPENING;
  if (office === null || office.plural || !definite || !describes(office) || of.some(({ kind }) => kind === 'PERSON'))
    return null;
  if (office.body !== null && !isOpening) return null;
  // Somebody who does something there is another than whom it is done to; who is named after it, too.
  const fits = near.filter(
    (mention) =>
      (mention.sentence !== sentence || mention.possessor === true) &&
      !named.has(mention.entity) &&
      mayBe(drafts[mention.entity], office, published),
  );
  const former = onlyFormer(office, fits, drafts);
  if (former !== null) return former;
  const all = new Set(fits.map(({ entity }) => entity));
  if (all.size === 1 || (isOpening && !isOfState(office))) {
    const free = fits.find(({ possessor }) => possessor !== true);
    return (free ?? (all.size === 1 ? fits[0] : undefined))?.entity ?? null;
  }
  return null;
}

/** Of an office held no more, the only one of whom the article says that; null where several are, or nobody. */
function onlyFormer({ past }: OfficeWords, fits: readonly PersonMention[], drafts: readonly Draft[]): number | null {
  if (!past) return null;
  const former = new Set(fits.flatMap(({ entity }) => ((drafts[entity]?.pastOffices.length ?? 0) > 0 ? [entity] : [])));
  const [only] = former;
  return former.size === 1 && only !== undefined ? only : null;
}

/** Whether the words say what somebody is, or was, rather than who holds an office now. */
function describes(office: OfficeWords): boolean {
  const { title, common, past } = office;
  return (
    common ||
    past ||
    isOfState(office) ||
    OF_MANY.test(title.slice(title.lastIndexOf(' ') + 1)) ||
    OF_FOLLOWERS.test(title.toLowerCase())
  );
}

/** `the Ukrainian leader`. */
function isOfState({ title, country }: OfficeWords): boolean {
  return (
    country !== null && GENERIC_TITLES.has(title.toLowerCase()) && !COUNTERPART.test(title) && !/diplomat/iu.test(title)
  );
}

function mayBe(draft: Draft | undefined, office: OfficeWords, published: string | null): boolean {
  if (draft === undefined || isOfOther(draft, office)) return false;
  const held = titlesOf(draft, published);
  if (office.past) return !held.includes(office.title.toLowerCase());
  return ALSO_IN_OFFICE.test(office.title) || held.every((title) => !STATE_OFFICE.test(title));
}

/** Whether the person is known to be of another country. */
function isOfOther({ country, offices, pastOffices }: Draft, { country: told }: OfficeWords): boolean {
  if (told === null) return false;
  const names = [...offices, ...pastOffices].flatMap((held) => (held.country === null ? [] : [held.country]));
  if (names.includes(told.name)) return false;
  return country === null ? names.length > 0 : country !== told.countryCode;
}

/** In lower case, what somebody is on the day of the news. */
function titlesOf({ offices, listKey }: Draft, published: string | null): readonly string[] {
  const listed = listKey === null ? null : personByKey(listKey);
  const held = offices.length > 0 || listed === null ? offices : officesOn(listed, published);
  return held.map(({ title }) => title.toLowerCase());
}
