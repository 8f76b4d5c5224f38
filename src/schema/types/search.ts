import {
  ENTITY_KINDS,
  type Filter,
  type GraphNode,
  type NodeKind as Kind,
  parseSearch,
  type SearchHit,
  type SearchTerms,
  scoreOf,
  type TextRange,
} from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { costing, WALK_COST } from '../field-cost.ts';
import { type FieldHighlight, highlightsOf } from '../loaders/highlights-of.ts';
import { isOf } from '../loaders/rows.ts';
import { connection } from './connection.ts';
import { enumOf } from './enum-of.ts';
import { atMost } from './link-args.ts';
import { Node } from './node.ts';
import { pageArgs, pageOf } from './paging.ts';

const MAX_HIGHLIGHTS = 20;
const DEFAULT_HIGHLIGHTS = 3;

const NodeKind = enumOf('NodeKind', 'What kind of thing a search finds.', {
  PERSON: 'A person, by a name.',
  ORGANIZATION: 'A body of state, a company, a party, a publisher, by a name.',
  PLACE: 'A country, region, city or other area, by a name.',
  MEETING: 'A meeting, by its title, venue, occasion or quotes.',
  ARTICLE: 'An article, by its title or text.',
});

const KINDS = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  MEETING: 'Meeting',
  ARTICLE: 'Article',
} as const satisfies Record<string, Kind>;
const ALL_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE', 'MEETING', 'ARTICLE'] as const;

const SearchMatch = enumOf('SearchMatch', 'How something fits what is searched for, the best first.', {
  NAME: 'It is the name.',
  ALIAS: 'It is another name.',
  NAME_START: 'The name begins so.',
  ALIAS_START: 'Another name begins so.',
  NAME_WORDS: 'The names have all of it.',
  TITLE: 'The title of the article has all of it; or title, venue and occasion of the meeting do.',
  TEXT: 'The text of the article has all of it, with its title; or the quotes of the meeting do, with these.',
});

const SearchField = enumOf('SearchField', 'Of what a highlight is a part.', {
  NAME: 'The canonical name.',
  ALIAS: 'Another name.',
  TITLE: 'The title of an article or a meeting.',
  VENUE: 'The venue of a meeting.',
  OCCASION: 'The occasion of a meeting.',
  TEXT: 'The text of an article.',
  QUOTE: 'A sentence that tells of a meeting.',
});

const TextRangeType = builder.objectRef<TextRange>('TextRange').implement({
  description: 'A part of a text: offsets are UTF-16 code units, as those of strings in JavaScript are.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins.' }),
    end: t.exposeInt('end', { description: 'Where it has ended.' }),
  }),
});

const SearchHighlight = builder.objectRef<FieldHighlight>('SearchHighlight').implement({
  description: 'A part of what was found that shows why.',
  fields: (t) => ({
    field: t.field({ type: SearchField, description: 'Of what it is a part.', resolve: ({ field }) => field }),
    text: t.exposeString('text', { description: 'The part, as it stands there: at most some 240 characters.' }),
    start: t.exposeInt('start', {
      description: 'Where the part begins in the whole of the field, such as `article.text`, in UTF-16 code units.',
    }),
    ranges: t.field({
      type: [TextRangeType],
      description: 'Within `text`: the words that fit, in order, at least 1.',
      resolve: ({ ranges }) => [...ranges],
    }),
  }),
});

interface Hit extends SearchHit {
  readonly terms: SearchTerms;
}

const SearchConnection = connection<Hit>('Search', {
  node: Node,
  of: 'what a search finds',
  edgeFields: (t) => ({
    label: t.string({
      nullable: true,
      description:
        'Its name or title; null for an article without. The same of every kind, so that no alias is needed.',
      resolve: ({ node }) => labelOf(node),
    }),
    match: t.field({ type: SearchMatch, description: 'How it fits.', resolve: ({ match }) => match }),
    score: t.int({
      description: 'The same as a number: 7 for `NAME`, down to 1 for `TEXT`.',
      resolve: ({ match }) => scoreOf(match),
    }),
    highlights: t.field({
      type: [SearchHighlight],
      description: 'What shows why it was found, names and titles first; of a text the parts that have most of it.',
      args: {
        first: t.arg.int({
          defaultValue: DEFAULT_HIGHLIGHTS,
          description: `At most so many: 1 to ${MAX_HIGHLIGHTS}.`,
        }),
      },
      resolve: async ({ terms, ...hit }, { first }, { load }) => [
        ...(await highlightsOf(load, hit, terms, atMost(MAX_HIGHLIGHTS, 'first', first ?? DEFAULT_HIGHLIGHTS))),
      ],
    }),
  }),
});

function labelOf(node: GraphNode): string | null {
  if (isOf(node, ENTITY_KINDS)) return node.props.name;
  return node.kind === 'Article' || node.kind === 'Meeting' ? node.props.title : null;
}

const CERTAIN: Filter = { prop: 'certain', op: 'eq', value: true };
const ONLY_CERTAIN = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, CERTAIN]));

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Articles, meetings and what articles name, by words: the best match first, of equal ones whoever more articles mention, then the latest meeting or article. Words, case and accents aside, are all required; `"words in a row"` stand so, in one name or text; `begin*` is how a word begins; `-without` excludes. Letters of other scripts are read as Latin ones. A search in which nothing is to be looked for is an error BAD_USAGE. Found by an index; the cost grows with the number of hits.',
    args: {
      ...pageArgs,
      text: t.arg.string({
        required: true,
        description: 'What to look for: at most 500 characters and 32 words.',
      }),
      kinds: t.arg({ type: [NodeKind], description: 'Only what is of these kinds. Default: all.' }),
      includeUncertain: t.arg.boolean({
        defaultValue: false,
        description: 'Whether also those are found whom articles name only in part (a surname alone).',
      }),
    },
    extensions: costing({ own: WALK_COST }),
    async resolve(_, { text, kinds, includeUncertain, ...page }, { load }, info) {
      const terms = parseSearch(text);
      const found = await load.search({
        kinds: [...new Set(kinds ?? ALL_KINDS)].map((kind) => KINDS[kind]),
        terms,
        ...(includeUncertain === true ? {} : { where: ONLY_CERTAIN }),
        ...pageOf(page, info),
      });
      return { ...found, rows: found.rows.map((row) => ({ ...row, terms })) };
    },
  }),
);
