import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../execution/outcome.js';

type DocumentStore = NonNullable<ApolloServerOptions<RequestContext>['documentStore']>;

/** All documents together, by their size: some hundreds, and what has been compiled of each, in less than 50 MB. */
const MOST = 1_000_000;

/** What a document costs besides its length, in characters of text. */
const EACH = 1_000;

/** The size of a document with all that is made of it, in characters of text. */
export function documentSize({ loc }: DocumentNode): number {
  return EACH + (loc?.source.body.length ?? 0);
}

/**
 * Keeps the documents that were parsed and validated last. Apollo Server's own store counts the characters of a document alone, but
 * its compiled operations are kept as long as it is: 10,000 small ones took 380 MB.
 */
export function documentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: MOST, sizeCalculation: documentSize });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => Promise.resolve(void documents.set(key, document)),
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
