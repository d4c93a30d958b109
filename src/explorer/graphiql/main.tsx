import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

/** The operation that a view of the explorer ran comes in the address: ?query= and ?variables=. */
const parameters = new URLSearchParams(location.search);
const [query, variables] = [parameters.get('query'), parameters.get('variables')];
const root = document.getElementById('graphiql');
if (!root) throw new Error('The page has no place for GraphiQL.');
createRoot(root).render(
  <GraphiQL fetcher={createGraphiQLFetcher({ url: '/graphql' })} {...(query !== null && { initialQuery: query })} {...(variables !== null && { initialVariables: variables })} />,
);
