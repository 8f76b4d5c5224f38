import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expected } from '../expected.ts';
import type { Nodes, SamplesApi } from '../samples-api.ts';

const DATES = `query Dates($after: String) {
  meetings(first: 100, after: $after, filter: { status: [HELD] }) {
    pageInfo { hasNextPage endCursor }
    nodes { date }
  }
}`;

interface Dates {
  readonly meetings: Nodes<{ readonly date: string | null }> & {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const CORRECTED = `query Corrected($filter: MeetingFilter!) {
  meetings(filter: $filter) { nodes {
    place { name }
    disagreements { field values { value claims { article { title } } } }
  } }
}`;

interface Corrected {
  readonly meetings: Nodes<{
    readonly place: { readonly name: string } | null;
    readonly disagreements: readonly {
      readonly field: string;
      readonly values: readonly {
        readonly value: string;
        readonly claims: readonly { readonly article: { readonly title: string } }[];
      }[];
    }[];
  }>;
}

const MET = `query Met($name: String!) {
  person(name: $name) { metWith(first: 100) { totalCount nodes { name } } }
}`;

interface Met {
  readonly person: { readonly metWith: Nodes<{ readonly name: string }> & { readonly totalCount: number } } | null;
}

/** What all samples together add up to. */
export function wholeSuite(api: () => SamplesApi): void {
  it('name at least 40 people, of whom each name of expected.json means another', async () => {
    expect(expected.people.length).toBeGreaterThanOrEqual(40);
    const query = 'query ($name: String!) { person(name: $name) { id certain } }';
    const people = new Map<string, string>();
    for (const name of expected.people) {
      const { person } = await api().data<{ person: { id: string; certain: boolean } | null }>(query, { name });
      expect(person, name).toEqual({ id: expect.any(String), certain: true });
      people.set(person?.id ?? '', name);
    }
    expect([...people.values()]).toEqual(expected.people);
  });

  it('tell of at least 25 meetings that were held, in 18 months or more', async () => {
    const dates: (string | null)[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const { meetings }: Dates = await api().data<Dates>(DATES, { after });
      dates.push(...meetings.nodes.map(({ date }) => date));
      after = meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : null;
    }
    expect(dates.length).toBeGreaterThanOrEqual(25);
    const months = new Set(dates.map((date) => date?.slice(0, 7)));
    expect(expected.months.length).toBeGreaterThanOrEqual(18);
    expect([...months]).toEqual(expect.arrayContaining([...expected.months]));
  });

  it.each(expected.withoutMeeting)('tell of no meeting in %s', async (id) => {
    const { articles } = await api().data<{ articles: Nodes<{ meetings: Nodes<{ title: string }> }> }>(
      'query ($text: String!) { articles(filter: { text: $text }) { nodes { meetings { nodes { title } } } } }',
      { text: titleOf(id) },
    );
    expect(articles.nodes).toEqual([{ meetings: { nodes: [] } }]);
  });

  it('keep both places where one article gets it wrong, and go by the right one', async () => {
    const { participants, date, rightPlace, wrongPlace, wrongArticle, correction } = expected.corrected;
    const parties = participants.map((name) => ({ anyOf: [{ name }] }));
    const { meetings } = await api().data<Corrected>(CORRECTED, { filter: { parties, from: date, to: date } });
    expect(meetings.nodes).toHaveLength(1);
    const [meeting] = meetings.nodes;
    expect(meeting?.place?.name).toBe(rightPlace);
    const places = meeting?.disagreements.find(({ field }) => field === 'PLACE')?.values ?? [];
    expect(places.map(({ value }) => value)).toEqual([rightPlace, wrongPlace]);
    const titles = places.map(({ claims }) => claims.map(({ article }) => article.title));
    expect(titles[0]).toContain(titleOf(correction));
    expect(titles[1]).toEqual([titleOf(wrongArticle)]);
  });

  it('link two people by no shorter a chain of meetings than expected.json says', async () => {
    const { from, to, meetings } = expected.path;
    expect(await distance(api(), from, to)).toBe(meetings);
  });
}

/** The title of the sample with this id. */
function titleOf(id: string): string {
  const files = readdirSync('samples').filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(join('samples', name), 'utf8').trim().split('\n'));
  const samples = lines.map((line): { readonly id: string; readonly title: string } => JSON.parse(line));
  const sample = samples.find((candidate) => candidate.id === id);
  if (sample === undefined) throw new Error(`expected a sample with the id ${id}`);
  return sample.title;
}

/** The least number of meetings that were held between two people; null where no chain links them. */
async function distance(api: SamplesApi, from: string, to: string): Promise<number | null> {
  const seen = new Set([from]);
  let nearest: readonly string[] = [from];
  for (let steps = 1; nearest.length > 0; steps += 1) {
    const met = (await Promise.all(nearest.map((name) => metBy(api, name)))).flat();
    if (met.includes(to)) return steps;
    nearest = [...new Set(met)].filter((name) => !seen.has(name));
    for (const name of nearest) seen.add(name);
  }
  return null;
}

async function metBy(api: SamplesApi, name: string): Promise<readonly string[]> {
  const { person } = await api.data<Met>(MET, { name });
  const { nodes, totalCount } = person?.metWith ?? { nodes: [], totalCount: 0 };
  expect(nodes).toHaveLength(totalCount);
  return nodes.map((node) => node.name);
}
