import { graphql } from 'relay-runtime';

/**
 * The documents of a page about an actor, as an application has them beside its components. relay-compiler reads them
 * here; the components take what it makes of them, as its Babel plugin would arrange.
 */
export const documents = () => [
  graphql`
    query ActorPageQuery($id: ID!) {
      node(id: $id) {
        ...ActorPage_name @alias(as: "named")
        ...ActorPage_statements @alias(as: "speaker")
        ...ActorPage_relations @alias(as: "related")
      }
    }
  `,
  graphql`
    fragment ActorPage_name on Named
    @refetchable(queryName: "ActorPageNameQuery")
    @argumentDefinitions(language: { type: "Language", defaultValue: EN }) {
      name(language: $language)
    }
  `,
  graphql`
    fragment ActorPage_statements on Actor
    @refetchable(queryName: "ActorPageStatementsQuery")
    @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
      statements(first: $first, after: $after, order: [{ saidFrom: ASC }]) @connection(key: "ActorPage_statements") {
        totalCount
        edges {
          node {
            id
            gist
          }
        }
      }
    }
  `,
  graphql`
    fragment ActorPage_relations on Entity
    @refetchable(queryName: "ActorPageRelationsQuery")
    @argumentDefinitions(last: { type: "Int", defaultValue: 2 }, before: { type: "String" }) {
      relations(last: $last, before: $before) @connection(key: "ActorPage_relations") {
        edges {
          type
          evidence {
            nodes {
              quote
            }
          }
          node {
            id
          }
        }
      }
    }
  `,
];
