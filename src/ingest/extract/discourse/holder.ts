import { addTo } from '../../../add-to.ts';
import type { ExtractedOffice } from '../../../graph/index.ts';
import { fold, type PlaceEntry, personByKey } from '../../../lexicon/index.ts';
import type { Draft } from '../entities/draft.ts';
import { listedTitle, officesBefore, officesOn } from '../entities/office.ts';
import type { OfficeWords, Phrase } from '../phrases/phrase.ts';
import type { PersonMention } from '../reading.ts';
import { ALIKE_TITLES, APART_TITLES, COUNTERPART, GENERIC_TITLES } from '../words/title-words.ts';

/** Who of an article holds which office. */
export interface Holders {
  /** The person whose office an unnamed phrase of the sentence tells (`the French president`, `the envoy`): the only one of the article, else the one told last; null where nobody is. */
  of(phrase: Phrase, sentence: number, near: readonly PersonMention[]): number | null;
  /** Who of `the foreign ministers of A and B`, `French and German leaders` the article names: for each country or body of the phrase the only holder, null where it names none. */
  members(group: Pick<Phrase, 'office' | 'of'>): readonly (number | null)[];
}

/** Who leads a state; `leaders` means nobody else of it. */
const HEADS =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader|leader|head of (?:state|government))$/u;
const LEADERS: ReadonlySet<string> = new Set(['leader', 'head']);

interface Held {
  readonly title: string;
  readonly country: string | null;
}

/** Looks the holders up once all names of the article are known. */
export function openHolders(drafts: readonly Draft[], published: string | null): Holders {
  const present = indexed(drafts, (draft) => [...heldBy(draft, published), ...draft.callings]);
  const past = indexed(drafts, (draft) => heldBefore(draft, published));
  return {
    of: ({ office, definite, words }, sentence, near) => {
      if (office === null || office.plural || !definite) return null;
      const others = near.filter(
        (mention) => mention.sentence !== sentence || mayBe(drafts[mention.entity], office, words),
      );
      return holderIn(office.past ? past : present, office, others, drafts);
    },
    members: ({ office, of }) =>
      office?.plural !== true || office.past ? [] : of.map(({ place }) => memberOf(place, office, present)),
  };
}

/** Whether somebody whom the same sentence names may be meant: not by what tells whose the office is, where nothing tells it of them (`General Roe met the commander of the Estonian navy`). */
function mayBe(draft: Draft | undefined, { country }: OfficeWords, words: string): boolean {
  if (country === null) return !words.includes(' of ');
  return (
    draft?.offices.some((held) => held.country === country.name) === true || draft?.country === country.countryCode
  );
}

/** The only one who holds the office for that country. */
function memberOf(place: PlaceEntry | null, office: OfficeWords, { byKey, offices }: Index): number | null {
  if (place?.kind !== 'COUNTRY') return null;
  const title = heldOf({ ...office, title: office.title.replace(/s$/u, '') }).title;
  const isLeader = LEADERS.has(title);
  const key = isLeader || COUNTERPART.test(title) ? '' : title;
  const all = byKey.get(keyOf({ title: key, country: place.name })) ?? [];
  const heads = !isLeader ? all : all.filter((entity) => offices.get(entity)?.some((held) => HEADS.test(held.title)));
  return heads.length === 1 ? (heads[0] ?? null) : null;
}

interface Index {
  readonly offices: ReadonlyMap<number, readonly Held[]>;
  /** Persons by title, by title and country, and by country. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

function holderIn(
  { byKey, offices }: Index,
  office: OfficeWords,
  near: readonly PersonMention[],
  drafts: readonly Draft[],
): number | null {
  const told = heldOf(office);
  const all = [...(byKey.get(keyOf(told)) ?? []), ...genericHolders(told, byKey)];
  if (all.length === 1) return all[0] ?? null;
  const fits = all.length === 0 ? alikeTitle : sameTitle;
  const fitting = near.filter(({ entity }) => offices.get(entity)?.some((held) => fits(held, told)));
  const last = all.length > 0 ? mostTold(fitting, drafts) : (fitting.at(-1)?.entity ?? null);
  return all.length > 0 || fitting.every(({ entity }) => entity === last) ? last : null;
}

/** Of several near who hold the office, the one of whom the article tells most; of those told as often the first of the last sentence that tells any. */
function mostTold(fitting: readonly PersonMention[], drafts: readonly Draft[]): number | null {
  const told = ({ entity }: PersonMention): number => drafts[entity]?.mentions.length ?? 0;
  const most = Math.max(...fitting.map(told));
  const often = fitting.filter((mention) => told(mention) === most);
  const last = often.at(-1)?.sentence;
  return often.find(({ sentence }) => sentence === last)?.entity ?? null;
}

function indexed(drafts: readonly Draft[], officesOf: (draft: Draft) => readonly ExtractedOffice[]): Index {
  const offices = new Map<number, readonly Held[]>();
  const byKey = new Map<string, number[]>();
  for (const [entity, draft] of drafts.entries()) {
    const held = draft.kind === 'Person' ? officesOf(draft) : [];
    if (held.length === 0) continue;
    const folded = held.map(({ title, country }) => ({ title: fold(title), country }));
    offices.set(entity, folded);
    for (const key of new Set(folded.flatMap(keysOf))) addTo(byKey, key, entity);
  }
  return { offices, byKey };
}

function keysOf({ title, country }: Held): readonly string[] {
  const any = keyOf({ title, country: null });
  return country === null ? [any] : [any, keyOf({ title, country }), keyOf({ title: '', country })];
}

/** `the Russian leader`: whoever holds an office of that country. */
function genericHolders(told: Held, byKey: ReadonlyMap<string, readonly number[]>): readonly number[] {
  if (told.country === null || !GENERIC_TITLES.has(lastWord(told.title))) return [];
  return byKey.get(keyOf({ title: '', country: told.country })) ?? [];
}

function keyOf({ title, country }: Held): string {
  return `${title}|${country ?? ''}`;
}

function heldOf(office: OfficeWords): Held {
  return { title: fold(listedTitle(office.title)?.title ?? office.title), country: office.country?.name ?? null };
}

function sameTitle(held: Held, told: Held): boolean {
  const generic = told.country !== null && GENERIC_TITLES.has(lastWord(told.title));
  return (generic || held.title === told.title) && (told.country === null || held.country === told.country);
}

/** `the envoy` for a special envoy, `the premier` for a prime minister; never `the president` for a vice president. */
function alikeTitle(held: Held, told: Held): boolean {
  if (told.country !== null && held.country !== null && held.country !== told.country) return false;
  const alike = ALIKE_TITLES.get(told.title);
  if (alike?.has(held.title) || alike?.has(lastWord(held.title))) return true;
  // `the deputy secretary`: of state.
  if (held.title.startsWith(`${told.title} of `)) return true;
  return !told.title.includes(' ') && lastWord(held.title) === told.title && !APART_TITLES.has(held.title);
}

/** `secretary` of `secretary of state`. */
function lastWord(title: string): string {
  const [office = title] = title.split(/ (?:of|for) /u, 1);
  return office.slice(office.lastIndexOf(' ') + 1);
}

/** Offices that the article says were held, else those of the lists that ended before the day of the news. */
function heldBefore({ pastOffices, listKey }: Draft, published: string | null): readonly ExtractedOffice[] {
  const listed = pastOffices.length > 0 || listKey === null ? null : personByKey(listKey);
  return listed === null ? pastOffices : officesBefore(listed, published);
}

function heldBy(draft: Draft, published: string | null): readonly ExtractedOffice[] {
  const listed = draft.listKey === null ? null : personByKey(draft.listKey);
  return draft.offices.length > 0 || listed === null ? draft.offices : officesOn(listed, published);
}
