// Pages through all meetings of the server at the URL with Apollo Client, by hashes of its operations, and defers; prints what it found as JSON.
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';

const [, , uri] = process.argv;

const sent = [];
const http = new HttpLink({
  uri,
  fetch: (input, init) => {
    const { query, extensions } = JSON.parse(init.body);
    sent.push({ hasQuery: query !== undefined, hasHash: extensions?.persistedQuery !== undefined });
    return fetch(input, init);
  },
});
const byHash = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') });
const client = new ApolloClient({
  link: ApolloLink.from([byHash, http]),
  cache: new InMemoryCache({
    typePolicies: { Query: { fields: { meetings: relayStylePagination(['filter', 'orderBy']) } } },
    possibleTypes: { Entity: ['Person', 'Organization', 'Place'] },
  }),
  incrementalHandler: new Defer20220824Handler(),
});

const MEETINGS = gql`
  query Meetings($after: String) {
    meetings(first: 2, after: $after, orderBy: DATE_ASC) {
      edges {
        cursor
        node {
          id
          title
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

let { data } = await client.query({ query: MEETINGS });
const paged = client.watchQuery({ query: MEETINGS });
paged.subscribe({});
let pages = 1;
while (data.meetings.pageInfo.hasNextPage) {
  await paged.fetchMore({ variables: { after: data.meetings.pageInfo.endCursor } });
  data = client.readQuery({ query: MEETINGS });
  pages += 1;
}

const DEFERRED = gql`
  query Deferred {
    people(first: 1) {
      nodes {
        id
        name
        ... @defer {
          meetings(first: 1) {
            nodes {
              id
            }
          }
        }
      }
    }
  }
`;
const deferred = await new Promise((resolve, reject) => {
  const states = [];
  client.watchQuery({ query: DEFERRED, fetchPolicy: 'network-only' }).subscribe({
    next: ({ data: state, dataState }) => {
      if (dataState !== 'empty') states.push({ dataState, hasMeetings: state.people.nodes[0].meetings !== undefined });
      if (dataState === 'complete') resolve(states);
    },
    error: reject,
  });
});

console.log(JSON.stringify({ pages, ids: data.meetings.edges.map(({ node }) => node.id), sent, deferred }));
client.stop();
