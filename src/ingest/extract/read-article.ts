import { type Article, dayOf } from '../../graph/index.ts';
import { referentsIn } from './discourse/referents.ts';
import { openRegistry, type Registry } from './entities/registry.ts';
import { settledKind } from './entities/settle.ts';
import { namesInFurniture } from './names/furniture-names.ts';
import { type Memory, memoryOf } from './names/memory.ts';
import type { NameFound } from './names/name-at.ts';
import type { OfficeWords, Phrase } from './phrases/phrase.ts';
import { unitsOf } from './phrases/units.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { recased } from './text/recase.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import { COUNTERPART } from './words/title-words.ts';

/** Parses an article: sentences, units, and the entity behind each name. */
export function readArticle(article: Article): Reading {
  const { text } = article;
  const published = dayOf(article.publishedAt);
  const stretches = sentencesOf(article);
  const tokenized = recased(stretches.map((stretch) => tokensOf(text, stretch)));
  const memory = memoryOf(tokenized, article.publisher ?? null);
  const sentences = stretches.map(({ start, end, role }, index) => {
    const tokens = tokenized[index] ?? [];
    return { start, end, role, index, tokens, units: unitsOf(tokens, memory) };
  });
  const entered = enter(sentences, memory, published);
  for (const name of namesInFurniture(article, memory)) enterName(name, entered.registry);
  const referents = referentsIn({ text, sentences, published, registry: entered.registry }, entered.entityOf);
  return { text, published, sentences, toldDate: null, told: null, ...entered, ...referents };
}

interface Entered {
  readonly registry: Registry;
  readonly entityOf: Map<Phrase | NameFound, number>;
}

function enter(sentences: readonly ReadSentence[], memory: Memory, published: string | null): Entered {
  const registry = openRegistry(memory, published);
  const entityOf = new Map<Phrase | NameFound, number>();
  const unsettled: { readonly phrase: Phrase; readonly sentence: ReadSentence }[] = [];
  for (const sentence of sentences) {
    for (const [phrase, office] of officesIn(phrasesIn(sentence))) {
      const entity = entityFor(phrase, sentence, office, registry);
      if (entity === null) unsettled.push({ phrase, sentence });
      else entityOf.set(phrase, entity);
      enterAcronyms(phrase, sentence, memory, registry);
      enterWithin(phrase, registry, entityOf);
    }
  }
  for (const { phrase, sentence } of unsettled) {
    const entity = enterAsPlace(phrase, registry) ?? enterAmongPeople(phrase, sentence, registry);
    if (entity !== null) entityOf.set(phrase, entity);
  }
  return { registry, entityOf };
}

/** `Falluja has long …`: what other sentences say to be a place. */
function enterAsPlace({ kind, name }: Phrase, registry: Registry): number | null {
  return kind === 'NAME' && name !== null && registry.isPlace(name.text) ? registry.place(name.text, name, null) : null;
}

/** `Obama, Biden and Doe`: a single name that is listed with those of people only. */
function enterAmongPeople(phrase: Phrase, { units }: ReadSentence, registry: Registry): number | null {
  const { kind, name, definite, first } = phrase;
  // `a Kurd` is what somebody is.
  if (kind !== 'NAME' || name === null || definite || first < name.first || name.next - name.first > 1) return null;
  const unit = units.find(({ first, next }) => first <= phrase.first && phrase.next <= next);
  const others = unit?.form === 'PHRASES' ? unit.phrases.filter((other) => other !== phrase) : [];
  const people = others.length > 1 && others.every(({ kind }) => kind === 'PERSON');
  return people ? registry.person(name.text, name, null) : null;
}

function enterWithin(phrase: Phrase, registry: Registry, entityOf: Entered['entityOf']): void {
  for (const name of namesWithin(phrase)) {
    const entity = enterName(name, registry);
    if (entity !== null) entityOf.set(name, entity);
  }
}

function phrasesIn({ units }: ReadSentence): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const unit of units) if (unit.form === 'PHRASES') phrases.push(...unit.phrases);
  return phrases;
}

/** The phrases with their offices; `counterpart` means the office told before it. */
function officesIn(phrases: readonly Phrase[]): readonly (readonly [Phrase, OfficeWords | null])[] {
  let last: OfficeWords | null = null;
  return phrases.map((phrase) => {
    const told = phrase.office;
    const office: OfficeWords | null =
      told !== null && last !== null && COUNTERPART.test(told.title) ? { ...told, title: last.title } : told;
    last = office ?? last;
    return [phrase, office] as const;
  });
}

function entityFor(
  phrase: Phrase,
  sentence: ReadSentence,
  office: OfficeWords | null,
  registry: Registry,
): number | null {
  const { name } = phrase;
  if (name === null || name.kind === 'DEMONYM') return null;
  switch (settledKind(phrase, sentence.tokens)) {
    case 'PERSON':
      return registry.person(name.text, name, office, phrase.further);
    case 'ORGANIZATION':
      return registry.organization(name.text, name);
    case 'PLACE':
      return registry.place(name.text, name, name.place);
    default:
      return null;
  }
}

/** `(ISW)` after the name that it is short for. */
function enterAcronyms(phrase: Phrase, { tokens }: ReadSentence, memory: Memory, registry: Registry): void {
  if (memory.byAcronym.size === 0) return;
  for (const name of [phrase.name, ...namesWithin(phrase)]) {
    const acronym = name === null ? undefined : tokens[name.next + 1];
    if (acronym !== undefined && memory.byAcronym.get(acronym.text) === name?.text)
      registry.organization(acronym.text, acronym);
  }
}

function namesWithin(phrase: Phrase): readonly NameFound[] {
  return [...new Set([...phrase.of, ...(phrase.office?.owners ?? []), ...(phrase.further?.owners ?? [])])];
}

function enterName(name: NameFound, registry: Registry): number | null {
  if (name.kind === 'PERSON') return registry.person(name.text, name, null);
  if (name.kind === 'ORGANIZATION') return registry.organization(name.text, name);
  return name.kind === 'PLACE' ? registry.place(name.text, name, name.place) : null;
}
