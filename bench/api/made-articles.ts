import { evidenceAt, idOf, withPrefix } from '../../src/graph/model/index.ts';
import { dateKeys, positionKey, rankKey, toldKey } from '../../src/graph/project/stored/index.ts';
import { searchedText } from '../../src/graph/search/index.ts';
import { edge, node } from '../../test/support/graph-fixture.ts';
import type { MadeEntity, Parts } from './made-entities.ts';
import type { MadeMeeting } from './made-meetings.ts';
import type { Random } from './made-random.ts';

/** One article that tells of the meeting; with the claim that makes it where it is the first to. */
export function madeArticle(
  parts: Parts,
  { at, meeting, isFirst }: { readonly at: number; readonly meeting: MadeMeeting; readonly isFirst: boolean },
  publishers: readonly MadeEntity[],
  random: Random,
): void {
  const id = idOf('article', `bench ${at}`);
  const { people, place, day } = meeting;
  const publisher = random.pick(publishers);
  const told = `${people.map(({ name }) => name).join(' met ')} in ${place.name} on ${day}.`;
  const text = `${told} Report ${at} of ${publisher.name} gives no more than that.`;
  const published = `${day}T${String(random.below(24)).padStart(2, '0')}:00:00Z`;
  const keys = dateKeys(published, id);
  const [title, url] = [`Report ${at}: ${people[0]?.name}`, `https://news.example/${at}`];
  const dated = { publishedAt: published, publishedDay: day, modifiedAt: null, ...keys };
  const said = { publisher: publisher.name, language: 'en', authors: [], topics: [] };
  const searched = { heading: searchedText([title]), searchText: searchedText([title, text]) };
  parts.put.push(node('Article', id, { title, url, text, ...searched, ...dated, ...said }));
  const mentioned = random.pick(people);
  const start = text.indexOf(mentioned.name);
  parts.link.push(
    edge('PUBLISHED_BY', id, publisher.id, keys),
    edge('REPORTS', id, meeting.id, { ...keys, meetingDate: meeting.byDate }),
    edge('MENTIONS', id, mentioned.id, {
      ...keys,
      count: 1,
      spans: [{ start, end: start + mentioned.name.length }],
      rank: rankKey(1, mentioned.id),
    }),
  );
  if (isFirst) claimParts(parts, { articleId: id, meeting, text, published, length: told.length });
}

interface Claiming {
  readonly articleId: string;
  readonly meeting: MadeMeeting;
  readonly text: string;
  readonly published: string;
  /** Of the sentence that says so. */
  readonly length: number;
}

function claimParts({ put, link }: Parts, { articleId, meeting, text, published, length }: Claiming): void {
  const id = withPrefix('claim', meeting.id);
  const participants = meeting.people.map(
    (party) =>
      ({
        atomId: withPrefix('atom', party.id),
        nameAsWritten: party.name,
        kind: 'PERSON',
        role: 'PRINCIPAL',
        office: null,
        representsId: null,
      }) as const,
  );
  const said = { status: 'HELD', format: 'UNKNOWN', confidence: 0.9, extractor: 'bench@1', attributedTo: [] } as const;
  const evidence = [evidenceAt(text, { start: 0, end: length }, ['PARTICIPANTS', 'DATE', 'PLACE'])];
  const dated = { date: meeting.day, publishedDay: published.slice(0, 10), publishedAt: published };
  const where = { placeId: withPrefix('atom', meeting.place.id), placeAsWritten: meeting.place.name };
  put.push(node('Claim', id, { articleId, participants, evidence, overrules: [], ...said, ...dated, ...where }));
  link.push(
    edge('MAKES', articleId, id, { position: positionKey(0, id) }),
    edge('ABOUT', id, meeting.id, { byDate: toldKey(published, id) }),
  );
}
