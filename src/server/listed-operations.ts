import type { ApolloServerOptions } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { InvalidConfiguration } from '../errors.js';
import type { RequestContext } from '../execution/outcome.js';

type PersistedQueries = Exclude<ApolloServerOptions<RequestContext>['persistedQueries'], false | undefined>;

/** The operations that a server takes, where it takes no others: their texts by the ids that clients send for them. */
export class ListedOperations {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #listed: ReadonlySet<string>;

  /** @throws InvalidConfiguration naming every operation that the API has not got. */
  constructor(texts: ReadonlyMap<string, string>, schema: GraphQLSchema) {
    const problems = [...texts].flatMap(([id, text]) => problemsOf(text, schema).map((problem) => `${id}: ${problem}`));
    if (problems.length > 0) throw new InvalidConfiguration(`ISNAD_OPERATIONS lists operations that this API cannot answer: ${problems.join('; ')}`);
    this.#texts = texts;
    this.#listed = new Set(texts.values());
  }

  /** @throws GraphQLError OPERATION_NOT_LISTED */
  check(source: string): void {
    if (this.#listed.has(source)) return;
    throw new GraphQLError('This server takes only operations that are on its list, and this is none of them. Send one of the list, byte for byte, or its id as extensions.persistedQuery.sha256Hash.', {
      extensions: { code: 'OPERATION_NOT_LISTED', http: { status: 403 } },
    });
  }

  /** For Apollo Server, which asks by the id that a client sent, and offers what else clients send to be kept. */
  persistedQueries(): PersistedQueries {
    return {
      cache: {
        get: (key) => Promise.resolve(this.#texts.get(key.replace(/^apq:/, ''))),
        set: () => Promise.resolve(),
        delete: () => Promise.resolve(),
      },
    };
  }
}

function problemsOf(text: string, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
