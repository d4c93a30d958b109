import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { map } from 'rxjs';
import { noteCost } from './costs.js';
import possibleTypes from './possible-types.generated.js';

/** The client of the server that this page comes from. What has an id is kept once, whatever asked for it. */
export function openClient(): ApolloClient {
  const costs = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        noteCost(operation, result.extensions);
        return result;
      }),
    ),
  );
  const http = new HttpLink({ uri: '/graphql', headers: { 'isnad-explain': 'cost' } });
  const cache = new InMemoryCache({ possibleTypes: possibleTypes.possibleTypes, typePolicies: { Query: { fields: { timeline: relayStylePagination(['clock', 'about', 'during']) } } } });
  return new ApolloClient({ link: ApolloLink.from([costs, http]), cache });
}
