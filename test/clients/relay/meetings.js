// What a page of meetings asks for, as Relay has it: fragments, connections, pages of a root field and of a node.
// Relay's compiler looks for the tag alone: nothing of this is run.
export const page = graphql`
  query meetingsPageQuery($filter: MeetingFilter) {
    ...meetingsList_query @arguments(filter: $filter)
  }
`;

export const list = graphql`
  fragment meetingsList_query on Query
  @argumentDefinitions(
    filter: { type: "MeetingFilter" }
    count: { type: "Int", defaultValue: 2 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "meetingsListPaginationQuery") {
    meetings(filter: $filter, first: $count, after: $cursor, orderBy: DATE_ASC) @connection(key: "meetingsList_meetings") {
      totalCount
      edges {
        node {
          id
          ...meetingsRow_meeting
        }
      }
    }
  }
`;

export const row = graphql`
  fragment meetingsRow_meeting on Meeting {
    title
    date
    place {
      name
    }
    participations(first: 5) {
      nodes {
        party {
          __typename
          ...meetingsParty_entity
        }
      }
    }
  }
`;

export const party = graphql`
  fragment meetingsParty_entity on Entity {
    name
    ... on Person {
      offices {
        title
      }
    }
  }
`;

export const person = graphql`
  query meetingsPersonQuery($id: ID!) {
    node(id: $id) {
      ...meetingsOfPerson_person @alias
    }
  }
`;

export const ofPerson = graphql`
  fragment meetingsOfPerson_person on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" })
  @refetchable(queryName: "meetingsOfPersonPaginationQuery") {
    meetings(first: $count, after: $cursor) @connection(key: "meetingsOfPerson_meetings") {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`;

export const ingest = graphql`
  mutation meetingsIngestMutation($input: IngestArticleInput!) {
    ingestArticle(input: $input) {
      ... on IngestArticlePayload {
        article {
          id
          title
        }
      }
      ... on InvalidInputError {
        message
      }
    }
  }
`;
