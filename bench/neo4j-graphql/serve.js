/**
 * Serves the people and the meetings of the made graph by @neo4j/graphql.
 *
 *     npm start -- bolt://127.0.0.1:7687 [PORT]
 */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const [url = 'bolt://127.0.0.1:7687', port = '4100'] = process.argv.slice(2);

const typeDefs = `#graphql
  type Person @node {
    id: ID!
    name: String!
    byName: String!
    meetings: [Meeting!]! @relationship(type: "PARTICIPATED_IN", direction: OUT)
  }
  type Meeting @node {
    id: ID!
    title: String!
    date: String
    bestDay: String
    byDate: String!
    participants: [Person!]! @relationship(type: "PARTICIPATED_IN", direction: IN)
  }
`;

const driver = neo4j.driver(url);
const features = { filters: { String: { GT: true, GTE: true, LTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false, context: () => ({}) });
createServer(yoga).listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/graphql`));
