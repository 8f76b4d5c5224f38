import { beforeAll, describe, expect, it } from 'vitest';
import type { Nodes, SamplesApi } from '../samples-api.ts';

interface Page {
  readonly title: string;
  readonly publishedAt: string;
  readonly publisher: { readonly name: string };
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly text: string;
  readonly mentions: Nodes<{
    readonly __typename: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly certain: boolean;
  }>;
  readonly claims: Nodes<{
    readonly date: string | null;
    readonly status: string;
    readonly format: string;
    readonly placeAsWritten: string | null;
    readonly participants: readonly { readonly party: { readonly name: string } | null }[];
    readonly evidence: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
    readonly meeting: { readonly status: string; readonly notLaterThan: string };
  }>;
  readonly meetings: Nodes<unknown>;
}

const PAGE = `query Page($text: String!) {
  articles(filter: { text: $text }) { nodes {
    title publishedAt publisher { name } authors topics text
    mentions(first: 100) { nodes { __typename name aliases certain } }
    claims { nodes {
      date status format placeAsWritten
      participants { party { name } }
      evidence { quote start end }
      meeting { status notLaterThan }
    } }
    meetings { nodes { id } }
  } }
}`;

/** A news page as a scraper saves it: its furniture becomes metadata, its story exactly one meeting. */
export function scrapedPageSuite(api: () => SamplesApi): void {
  describe('read from the scraped page on Rubio and Lavrov', () => {
    let page: Page;
    beforeAll(async () => {
      const { articles } = await api().data<{ articles: Nodes<Page> }>(PAGE, {
        text: 'keeps silent on the war',
      });
      const [first] = articles.nodes;
      if (first === undefined) throw new Error('expected the article');
      expect(articles.nodes).toHaveLength(1);
      page = first;
    });

    const namesOf = (typename: string) =>
      page.mentions.nodes.filter(({ __typename }) => __typename === typename).map(({ name }) => name);

    it('its title, time, publisher, author and topics', () => {
      expect(page).toMatchObject({
        title: 'ISW: Moscow stresses ties with Washington and keeps silent on the war',
        publishedAt: '2025-07-10T18:32+03:00',
        publisher: { name: 'Sample Wire' },
        authors: ['Sally Specimen'],
        topics: ['Politics', 'Sample', 'Institute for the Study of War', 'Marco Rubio', 'Ukraine', 'United States'],
      });
    });

    it('whom and what it names', () => {
      const people = namesOf('Person').filter((name) => !page.authors.includes(name));
      expect(people.sort()).toEqual(['Donald Trump', 'Marco Rubio', 'Sergey Lavrov', 'Sergey Ryabkov']);
      expect(namesOf('Place')).toEqual(
        expect.arrayContaining(['Malaysia', 'Ukraine', 'United States', 'Russia', 'Kyiv']),
      );
      const isw = page.mentions.nodes.find(({ name }) => name === 'Institute for the Study of War');
      expect(isw?.aliases).toContain('ISW');
      const organizations = page.mentions.nodes.filter(({ __typename }) => __typename === 'Organization');
      const forms = organizations.flatMap(({ name, aliases }) => [name, ...aliases]);
      for (const form of ['Russian Foreign Ministry', 'State Department', 'Kremlin', 'Sample Wire'])
        expect(forms.map((known) => known.toLowerCase())).toContainEqual(expect.stringContaining(form.toLowerCase()));
    });

    it('exactly one meeting, not later than its day, with three quotes or more that stand in its text', () => {
      expect(page.meetings.nodes).toHaveLength(1);
      expect(page.claims.nodes).toHaveLength(1);
      const [claim] = page.claims.nodes;
      expect(claim).toMatchObject({ status: 'HELD', placeAsWritten: 'Malaysia', meeting: { status: 'HELD' } });
      expect(claim?.participants.map(({ party }) => party?.name)).toEqual(['Marco Rubio', 'Sergey Lavrov']);
      expect(claim?.meeting.notLaterThan).toBe('2025-07-10');
      expect(claim?.evidence.length).toBeGreaterThanOrEqual(3);
      for (const { quote, start, end } of claim?.evidence ?? []) expect(page.text.slice(start, end)).toBe(quote);
    });
  });
}
